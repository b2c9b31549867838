import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../../generator/text/json.js";
import { readOperations } from "../../../generator/contract/operations.js";
import { endlessSchemas, unfitSchemas } from "../../../generator/schema/refusals.js";
import { documentOf, ref } from "./document.js";

const thing = "/components/schemas/Thing";

test.each<[name: string, schemas: JsonObject, want: readonly string[]]>([
  ["a branch that is itself", { Thing: { oneOf: [ref("Thing"), { type: "string" }] } }, [thing]],
  [
    "an allOf that is itself",
    { Thing: { allOf: [ref("Other"), {}] }, Other: { allOf: [ref("Thing")] } },
    [thing, "/components/schemas/Other"],
  ],
  ["a not of itself", { Thing: { type: "object", not: ref("Thing") } }, [thing]],
  ["a condition on itself", { Thing: { if: ref("Thing"), then: {} } }, [thing]],
  ["a dependent schema", { Thing: { dependentSchemas: { a: ref("Thing") } } }, [thing]],
  ["below a member it may come again", { Thing: { properties: { a: ref("Thing") } } }, []],
  ["below an item", { Thing: { oneOf: [{ type: "array", items: ref("Thing") }, { type: "string" }] } }, []],
  [
    "a discriminator's branch with its base in allOf",
    {
      Thing: { type: "object", discriminator: { propertyName: "kind" }, oneOf: [ref("Child")] },
      Child: { allOf: [ref("Thing"), { type: "object" }] },
    },
    [],
  ],
])("what refers to itself in the same place: %s", (_name, schemas, want) => {
  expect(endlessSchemas(documentOf(schemas)).map(({ pointer }) => pointer)).toEqual(want);
});

test.each<[name: string, given: Json, want: readonly [pointer: string, reason: RegExp]]>([
  ["itself", { type: "object", required: ["a"], properties: { a: ref("Thing") } }, [`${thing}/properties/a`, /needs itself/]],
  [
    "a member",
    { type: "object", required: ["a"], properties: { a: { type: "string", minLength: 2, maxLength: 1 } } },
    [`${thing}/properties/a`, /limits exclude/],
  ],
  [
    "types",
    { type: "object", required: ["a"], properties: { a: { type: "string", allOf: [{ type: "null" }] } } },
    [`${thing}/properties/a`, /types exclude/],
  ],
  [
    "an item",
    { type: "array", minItems: 1, items: { enum: [1], type: "integer", minimum: 2 } },
    [`${thing}/items`, /none of its values/],
  ],
  ["what is forbidden", { type: "object", required: ["a"], properties: { a: false } }, [thing, /a is required and forbidden/]],
  ["branches", { type: "string", anyOf: [{ type: "null" }] }, [thing, /none of its branches/]],
])("a body that can have no value for the sake of %s is refused where the reason stands", (_name, given, [pointer, reason]) => {
  const document = documentOf({ Thing: given });
  const [found, ...more] = unfitSchemas(document, readOperations(document));
  expect(more).toEqual([]);
  expect(found?.pointer).toBe(pointer);
  expect(found?.message).toMatch(/^The body of storeThing can have no value: /);
  expect(found?.message).toMatch(reason);
});

test("what nothing needs may be impossible", () => {
  const impossible: Json = { type: "string", minLength: 2, maxLength: 1 };
  const document = documentOf({ Thing: { type: "object", properties: { a: impossible } }, Unused: impossible });
  expect(unfitSchemas(document, readOperations(document))).toEqual([]);
});
