import { bundle, createConfig } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { compareFacts } from "./compare-facts.js";
import { readFacts } from "./facts.js";

for (const s of ["dbss", "hss", "kps", "sms"]) {
  it(s, async () => {
    const config = await createConfig({});
    const { bundle: doc } = await bundle({ ref: `spec/${s}/openapi.yaml`, config });
    expect(compareFacts(doc.parsed, readFacts(`spec/${s}/facts`))).toEqual([]);
  });
}
