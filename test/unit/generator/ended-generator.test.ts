import { once } from "node:events";
import { chmodSync, watch } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { SpecError } from "../../../generator/text/problem.js";
import type { Stages } from "../../../generator/run/make-packages.js";
import { generate } from "../../../generator/run/pipeline.js";
import { render } from "../../../generator/emit/render/render.js";
import { homeFiles, makeRun, packagesText, specText } from "./run.js";
import { makeTree } from "./tree.js";

const root = (): string =>
  makeTree({ ...homeFiles, "packages.yaml": packagesText("one"), "spec/one/openapi.yaml": specText("One") });

describe("openapi-generator", () => {
  const untilStopped: Stages["render"] = (_jobs, { signal }) =>
    new Promise((_resolve, reject) => {
      const end = (): void => reject(new Error("stopped"));
      if (signal?.aborted) end();
      signal?.addEventListener("abort", end);
    });

  it("is ended when another stage fails", async () => {
    const makeTypes: Stages["makeTypes"] = async () => {
      throw new SpecError([{ file: "types", message: "no", fix: "do" }]);
    };
    const refused = await generate(makeRun(root(), { render: untilStopped, makeTypes })).catch((error: unknown) => error);
    expect(refused instanceof SpecError && refused.problems[0]?.file).toBe("types");
  });

  it("is ended when lint finds something", async () => {
    const lint: Stages["lint"] = async () => [{ file: "lint", message: "no", fix: "do" }];
    const refused = await generate(makeRun(root(), { render: untilStopped, lint })).catch((error: unknown) => error);
    expect(refused instanceof SpecError && refused.problems[0]?.file).toBe("lint");
  });

  const finding = { file: "spec/one/openapi.yaml", line: 3, message: "no", fix: "do" };
  /** A Java that says when it is at work, and never ends by itself. */
  const endless = (): string => {
    const folder = makeTree({ java: '#!/bin/sh\necho $$ > "${0%/java}/started"\nkill -STOP $$\n' });
    chmodSync(join(folder, "java"), 0o755);
    return folder;
  };

  it("that lint ends at work is no finding beside lint's", async () => {
    const java = endless();
    const watcher = watch(java);
    const started = once(watcher, "change");
    const lint: Stages["lint"] = async () => {
      await started;
      watcher.close();
      return [finding];
    };
    const findTools: Stages["findTools"] = async () => ({
      java: join(java, "java"),
      jar: "x.jar",
      templates: "",
      javaVersion: "17",
    });
    const refused = await generate(makeRun(root(), { render, findTools, lint })).catch((error: unknown) => error);
    expect(refused instanceof SpecError && refused.problems).toEqual([finding]);
  });

  it("and lint tell a finding once that both have, those of the other beside it", async () => {
    const other = { ...finding, line: 2, message: "neither" };
    const makeTypes: Stages["makeTypes"] = async () => {
      throw new SpecError([{ ...finding }, other]);
    };
    const refused = await generate(makeRun(root(), { makeTypes, lint: async () => [finding] })).catch((error: unknown) => error);
    expect(refused instanceof SpecError && refused.problems).toEqual([other, finding]);
  });
});
