import { describe, expect, it } from "vitest";
import { compareFacts } from "./compare-facts.js";
import { EXPORT, rows } from "./departures.js";
import { operationIdOf, readFacts, type OperationFacts, type ServiceFacts } from "./facts.js";
import { bundleOf, SERVICES, SPEC_FOLDER } from "./services.js";
import { isRecord, recordOf } from "./table.js";

describe("documents say what their facts say", () => {
  it.each(SERVICES)("%s", async (service) => {
    expect(compareFacts(await bundleOf(service), readFacts(`${SPEC_FOLDER}/${service}/facts`))).toEqual([]);
  });
});

describe.each(Object.keys(rows))("a document of %s that departs from its facts is caught", (service) => {
  it.each(rows[service] ?? [])("%s", async (_, pointer, put, want) => {
    const document = structuredClone(await bundleOf(service));
    change(document, pointer, put);
    const found = compareFacts(document, readFacts(`${SPEC_FOLDER}/${service}/facts`));
    expect(found.filter((one) => one.includes(want))).not.toEqual([]);
  });
});

describe("what is wrong in itself is caught", () => {
  it("facts that add what there is no member for", async () => {
    const facts = keypairFacts((operation) => ({
      ...operation,
      added: [...operation.added, { member: "response 200 tasks", enum: ["a"], source: "nobody" }],
    }));
    const found = compareFacts(await bundleOf("kps"), facts);
    expect(found).toEqual([expect.stringContaining("response 200 tasks: facts are added to a member that there is not")]);
  });

  it("additions to what another source than the first states", async () => {
    const added = [{ member: "response 200 task_id", maxLength: 36, source: "a test" }];
    const facts = keypairFacts((operation) => {
      const [witness] = operation.witnesses;
      if (witness === undefined) throw new Error("listKeypairTask has no second source");
      return { ...operation, witnesses: [{ ...witness, added }] };
    });
    const found = compareFacts(await bundleOf("kps"), facts);
    expect(found).toEqual([expect.stringContaining("additions stand with the first source only, which is the page")]);
  });

  it.each([
    ["a value that only the document has", { enum: ["READY_RESET"] }, "task_status: known values: facts say"],
    ["a list that the page lost and the definition has", {}, "task_status: known values: facts say"],
  ])("%s", async (_, limits, want) => {
    // Without what a person added, the list is that of the definition.
    const facts = keypairFacts((operation) => ({
      ...operation,
      added: operation.added
        .filter(({ member }) => member !== "response 200 task_status")
        .concat("enum" in limits ? [{ member: "response 200 task_status", ...limits, source: "a test" }] : []),
    }));
    const found = compareFacts(await bundleOf("kps"), facts);
    expect(found).toEqual([expect.stringContaining(want)]);
  });

  it.each([
    {
      given: "a length of the token that is taken back and owned up to",
      take: null,
      errata: [{ member: "parameter header X-Auth-Token", fact: "maxLength", page: "16384." }],
      want: [],
    },
    {
      given: "a length of the token that is taken back in silence",
      take: null,
      errata: [],
      want: [expect.stringContaining("parameter header X-Auth-Token: maxLength: departs from the page without an erratum")],
    },
    {
      given: "a length of the token that the document does not say",
      take: undefined,
      errata: [{ member: "parameter header X-Auth-Token", fact: "maxLength", page: "16384." }],
      want: [expect.stringContaining("parameter header X-Auth-Token: maxLength: facts say 16384, the document says nothing")],
    },
  ])("$given", async ({ take, errata, want }) => {
    const facts = readFacts(`${SPEC_FOLDER}/sms/facts`);
    const operation = facts.operations.find((one) => operationIdOf(one) === "exportConsistencyResults");
    if (operation === undefined) throw new Error("sms has no facts of its export");
    const parameters = operation.parameters.map((one) =>
      one.name === "X-Auth-Token" ? { ...one, limits: { maxLength: 16384 } } : one,
    );
    const taken = take === undefined ? [] : [{ member: "parameter header X-Auth-Token", maxLength: take, source: "a test" }];
    const document = structuredClone(await bundleOf("sms"));
    change(document, `${EXPORT}/x-errata`, errata);
    const changed = { ...operation, parameters, added: [...operation.added, ...taken] };
    const operations = facts.operations.map((one) => (one === operation ? changed : one));
    const found = compareFacts(document, { ...facts, operations });
    expect(found.filter((one) => !one.includes("x-undocumented"))).toEqual(want);
  });

  it.each([undefined, null, "", [], { paths: { "/a": { get: null } } }])("something that is no document: %j", (document) => {
    expect(compareFacts(document, readFacts(`${SPEC_FOLDER}/kps/facts`))).not.toEqual([]);
  });
});

/** The facts of kps, with those of one of its operations changed. */
function keypairFacts(changed: (operation: OperationFacts) => OperationFacts): ServiceFacts {
  const facts = readFacts(`${SPEC_FOLDER}/kps/facts`);
  const operations = facts.operations.map((one) => (operationIdOf(one) === "listKeypairTask" ? changed(one) : one));
  return { ...facts, operations };
}

/** Puts a value into a document, or takes one away; where the place is not there the row is wrong. */
function change(document: unknown, pointer: string, put: unknown): void {
  const keys = pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/"));
  const last = keys.pop() ?? "";
  let parent: unknown = document;
  for (const key of keys) parent = Array.isArray(parent) ? parent[Number(key)] : recordOf(parent)[key];
  if (Array.isArray(parent) && put === undefined && parent.splice(Number(last), 1).length === 1) return;
  if (!isRecord(parent) || (put === undefined && !(last in parent))) throw new Error(`${pointer} is not in the document`);
  if (put === undefined) delete parent[last];
  else parent[last] = put;
}
