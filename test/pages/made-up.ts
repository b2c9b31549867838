import fc from "fast-check";
import type { Facts, FieldFact, Limits, ParameterFact, ResponseFact, Structure } from "../../generator/pages/facts/facts.js";

/** Facts of an invented service, as any page could state them: names, types, limits, nested types, examples. */
export const madeUpFacts: fc.Arbitrary<Facts> = fc
  .record({
    title: fc.constantFrom("Listing Kettle Jobs", "Stopping a Lighthouse Lamp", "Counting the Bees of a Hive"),
    description: fc.constantFrom(
      "Lists the jobs of a kettle.",
      "Turns the lamp down, slowly.",
      "Counts bees at dusk; drones count half.",
    ),
    updated: fc.constantFrom(null, "2031-02-03"),
    method: fc.constantFrom("GET", "POST", "PUT", "DELETE"),
    pathNames: fc.uniqueArray(fc.constantFrom("kettle_id", "hive_id", "lamp-id", "project_id"), { minLength: 1, maxLength: 3 }),
    query: fc.uniqueArray(name(), { maxLength: 3 }),
    hasHeader: fc.boolean(),
    body: fc.option(fc.nat(2), { nil: null }),
    statuses: fc.uniqueArray(fc.constantFrom(200, 202, 400, 403, 404, 500), { minLength: 1, maxLength: 3 }),
    seed: fc.infiniteStream(fc.nat(1_000_000)),
    fields: fc.array(field(), { minLength: 40, maxLength: 40 }),
    hasExamples: fc.boolean(),
  })
  .map((made) => {
    let next = 0;
    const pathNames: readonly string[] = made.pathNames;
    const take = (names: readonly string[]): FieldFact[] =>
      names.map((one) => ({ ...(made.fields[next++ % made.fields.length] ?? plain(one)), name: one }));
    const fresh = (count: number, from: number): string[] => NAMES.slice(from, from + count);
    const parameters = (place: ParameterFact["in"], names: readonly string[]): ParameterFact[] =>
      take(names).map((one) => ({ in: place, ...one }));
    const path = `/v7/${made.pathNames.map((one) => `{${one}}`).join("/lamps/")}/jobs`;
    const isBodyless = made.method === "GET";
    const query = made.query.filter((one) => !pathNames.includes(one));
    const structures: Structure[] = [];
    const withStructures = (
      fields: FieldFact[],
      depth: number,
      part: "request" | "response",
      status: number | null,
    ): FieldFact[] => {
      const waiting = [{ fields, depth, of: "" }];
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        if (one.depth === 0) continue;
        const typeName = `Shape${one.depth}`;
        const owner = one.fields[0];
        if (!owner) continue;
        const below = take(fresh(2, 8 + one.depth)).map((inner) => (part === "request" ? inner : asAnswer(inner)));
        Object.assign(owner, { type: one.depth % 2 === 0 ? `${typeName} object` : `Array of ${typeName} objects`, limits: {} });
        const of = one.of === "" ? owner.name : `${one.of}.${owner.name}`;
        structures.push({ name: typeName, of, in: part, status, fields: below });
        waiting.push({ fields: below, depth: one.depth - 1, of });
      }
      return fields;
    };
    const requestBody = made.body === null || isBodyless ? null : withStructures(take(fresh(3, 0)), made.body, "request", null);
    const statuses = [...made.statuses].sort((a, b) => a - b);
    const responses = statuses.map((status, at): ResponseFact => {
      if (at % 3 === 2) return { status, text: "The lamp was turned down", body: null };
      return { status, text: "", body: withStructures(take(fresh(3, at)).map(asAnswer), at === 0 ? 2 : 0, "response", status) };
    });
    const json = { kettle: "on", beats: [1, 2.5, null], "odd } key": { 'a"b': "} Status Codes" } };
    return {
      page: {
        title: made.title,
        url: "https://pages.invalid/api-kettle/ListKettleJobs.html",
        updated: made.updated,
        form: "unknown" as const,
      },
      operation: { method: made.method, path, description: made.description },
      parameters: [
        ...parameters("path", made.pathNames).map((one) => ({ ...one, required: true })),
        ...parameters("query", query),
        ...(made.hasHeader ? parameters("header", ["X-Auth-Token", "X-Lamp-Tone"]) : []),
      ],
      requestBody,
      structures,
      missingStructures: [],
      responses,
      examples: made.hasExamples
        ? {
            requests: [
              {
                text: "Turn lamp 7 down",
                method: made.method,
                url: "https://{endpoint}/v7/lamps/7/jobs",
                json: isBodyless ? null : json,
              },
            ],
            responses: [{ status: statuses[0] ?? 200, text: "It went well", json }],
          }
        : { requests: [], responses: [] },
      statusCodes: statuses.map((status): [number, string] => [status, status < 400 ? "It went well" : "The lamp refused"]),
      notes: [],
      unread: [],
    };
  });

/** Names that a page could have, some of them words of the vocabulary too. */
const NAMES = [
  "job_id",
  "name",
  "type",
  "beats",
  "status",
  "lamp_color",
  "startTime",
  "a.b-c",
  "description",
  "hum",
  "glow",
  "tint",
  "swarm",
  "brood",
  "comb",
  "wax",
];

function name(): fc.Arbitrary<string> {
  return fc.constantFrom("offset", "limit", "sort_key", "marker", "hum_level");
}

function plain(one: string): FieldFact {
  return { name: one, required: false, type: "String", description: "A word.", limits: {}, lost: [], line: 0 };
}

/** Answers have no mandatory column. */
function asAnswer(one: FieldFact): FieldFact {
  return { ...one, required: null };
}

function field(): fc.Arbitrary<FieldFact> {
  const values = fc.uniqueArray(fc.constantFrom("slow", "fast", "all-day", "v1.2", "HUM_2"), { minLength: 1, maxLength: 4 });
  const text: fc.Arbitrary<Limits> = fc.oneof(
    fc.constant({}),
    fc.record({ minLength: fc.nat(9), maxLength: fc.integer({ min: 10, max: 3_000_000 }) }),
    fc.record({ default: fc.constantFrom("slow", "0"), enum: values }),
    fc.record({ enum: values }),
  );
  const number: fc.Arbitrary<Limits> = fc.oneof(
    fc.constant({}),
    fc.record({
      minimum: fc.integer({ min: -50, max: 9 }),
      maximum: fc.integer({ min: 10, max: 2_000_000 }),
      default: fc.nat(9),
    }),
  );
  const strings: fc.Arbitrary<Limits> = fc.oneof(
    fc.constant({}),
    fc.record({
      minItems: fc.nat(3),
      maxItems: fc.integer({ min: 4, max: 200 }),
      itemMinLength: fc.nat(3),
      itemMaxLength: fc.integer({ min: 4, max: 70_000 }),
    }),
  );
  const typed = fc.oneof(
    text.map((limits) => ({ type: "String", limits })),
    number.map((limits) => ({ type: "Integer", limits })),
    number.map((limits) => ({ type: "Long", limits })),
    fc.constant({ type: "Boolean", limits: {} }),
    strings.map((limits) => ({ type: "Array of strings", limits })),
    fc.constant({ type: "Map<String,String>", limits: {} }),
  );
  // The words that read like headings are the pages' own trap.
  const words = fc.constantFrom(
    "How loud it hums.",
    "Error Codes",
    "Description",
    "Counted in the morning, from 6 to 7.",
    "Who asked; may be empty (rarely).",
    "Constraints on honey.",
  );
  return fc
    .tuple(typed, words, fc.boolean())
    .map(([{ type, limits }, description, required]) => ({ name: "x", required, type, description, limits, lost: [], line: 0 }));
}
