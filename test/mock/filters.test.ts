// What a request can ask for of a list is done by its world, or told here as what it does not do.
import { describe, expect, it } from "vitest";
import type { Behaviour } from "../../generator/mock/behaviour.js";
import { follow, isObject, type Json, type OperationContract, readContracts } from "../contract/contract.js";
import { mockSources } from "./start.js";

/** What changes nothing in a list of the mock server, and why. */
const WITHOUT_EFFECT: Readonly<Record<string, string>> = {
  "hss.listKubernetesClusterDetails /scene": "No source says what it leaves out.",
};

/** A list of a world, and the pointers into the input of its operation that say which of its items are wanted. */
interface List {
  readonly id: string;
  readonly asks: readonly string[];
}

/** Gives pointers to the members of a value that have no members of their own. */
function leaves(document: Json, schema: unknown, pointer: string): string[] {
  const { properties } = follow(document, schema);
  if (!isObject(properties)) return [pointer];
  return Object.entries(properties).flatMap(([name, member]) => leaves(document, member, `${pointer}/${name}`));
}

function listOf(service: string, document: Json, operation: OperationContract): List[] {
  const source = Object.values(isObject(document.paths) ? document.paths : {})
    .flatMap((item) => Object.values(isObject(item) ? item : {}))
    .find((one) => isObject(one) && one.operationId === operation.id);
  const pagination = isObject(source) ? source["x-pagination"] : undefined;
  if (!isObject(pagination)) return [];
  const paging = Object.values(pagination).filter((value) => typeof value === "string");
  const query = operation.parameters.filter(({ name, in: place }) => place === "query" && !paging.includes(name));
  const body = operation.body === undefined ? [] : leaves(document, operation.body.schema, "/body");
  return [{ id: `${service}.${operation.id}`, asks: [...query.map(({ name }) => `/${name}`), ...body] }];
}

/** Gives what a world passes over in silence. */
function passedOver({ id, asks }: List, behaviour: Behaviour | undefined): string[] {
  const texts = JSON.stringify(behaviour ?? {});
  const isRead = (pointer: string): boolean => texts.includes(`"${pointer}"`) || texts.includes(`$input${pointer}"`);
  return asks.filter((pointer) => !isRead(pointer) && !Object.hasOwn(WITHOUT_EFFECT, `${id} ${pointer}`));
}

const lists = readContracts().flatMap(({ service, document, operations }) =>
  operations.flatMap((operation) => listOf(service, document, operation)),
);

async function behaviourOf(id: string): Promise<Behaviour | undefined> {
  const [service, operation = ""] = id.split(".");
  return (await mockSources()).services.find(({ name }) => name === service)?.behaviours.get(operation);
}

describe("what a request can ask for of a list", () => {
  it.each(lists)("$id: $asks", async (list) => {
    expect(passedOver(list, await behaviourOf(list.id))).toEqual([]);
  });

  it("is told where it is passed over", async () => {
    const list = lists.find(({ id }) => id === "sms.listTasks");
    const behaviour = await behaviourOf("sms.listTasks");
    const { list: { filters = [], ...rest } = { of: "tasks" } } = behaviour ?? {};
    const without = { ...behaviour, list: { ...rest, filters: filters.filter(({ input }) => input !== "/name") } };
    expect(list && passedOver(list, without)).toEqual(["/name"]);
  });

  it("has no effect only where there is such a thing to ask for", () => {
    const all = lists.flatMap(({ id, asks }) => asks.map((pointer) => `${id} ${pointer}`));
    expect(Object.keys(WITHOUT_EFFECT).filter((each) => !all.includes(each))).toEqual([]);
  });
});
