// Random sequences of requests against the world of each service: never 500, and every answer is what its document says. `make thorough`
// asks for more, with a seed of its own.
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MockSources } from "../../generator/mock/load.js";
import { createMockServer } from "../../generator/mock/server.js";
import {
  type Contract,
  isObject,
  readContract,
  type OperationContract,
  readContracts,
  type ResponseContract,
} from "../contract/contract.js";
import type { JsonObject } from "../../generator/text/json.js";
import { type RandomRequest, requestOf, Seen, sequences, type Step } from "./random-requests.js";
import { mockSources, serve } from "./start.js";

const isThorough = process.env["THOROUGH"] === "1";
const seed = Number(process.env["AGREEMENT_SEED"] ?? 20_260_101);
const numRuns = isThorough ? 200 : 12;
/** Of the operations of a service those that must have had a success, so that worlds are not merely refusing. */
const leastShare = isThorough ? 0.9 : 0.7;

/** Tells whether an answer is one that the document of its service has; the reading is Ajv's, on the bundle as it stands. */
class Oracle {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  readonly #checks = new Map<object, ValidateFunction>();

  readonly contract: Contract;

  constructor(contract: Contract) {
    this.contract = contract;
    addFormats.default(this.#ajv);
  }

  /** Gives what is wrong with an answer; undefined where nothing is. */
  problem({ responses }: OperationContract, status: number, body: unknown): string | undefined {
    if (status >= 500) return `answers ${status}: ${JSON.stringify(body)}`;
    // A request that does not fit is told so by all operations alike.
    if (status === 422 && isObject(body) && Array.isArray(body.problems)) return undefined;
    const response =
      responses.find((one) => one.status === status) ?? responses.find((one) => one.status === 418 && status >= 400);
    if (response === undefined) return `answers ${status}, which is not documented: ${JSON.stringify(body)}`;
    if (response.mediaType === undefined) return body === "" ? undefined : `${status} has a body: ${JSON.stringify(body)}`;
    if (!response.mediaType.includes("json")) return undefined;
    const check = this.#checkOf(response);
    return check(body) ? undefined : `${status} does not fit: ${this.#ajv.errorsText(check.errors)} in ${JSON.stringify(body)}`;
  }

  #checkOf(response: ResponseContract): ValidateFunction {
    const { components } = this.contract.document;
    const check = this.#checks.get(response) ?? this.#ajv.compile({ ...response.schema, components });
    this.#checks.set(response, check);
    return check;
  }
}

/** Asks for a sequence of steps, and gives what was wrong with the answers; `succeeded` gets the operations that did something. */
async function play(
  sources: MockSources,
  oracle: Oracle,
  sequence: readonly Step[],
  succeeded = new Set<string>(),
): Promise<string[]> {
  const { document, operations } = oracle.contract;
  let time = 1_900_000_000_000;
  const mock = await serve(createMockServer({ ...sources, pace: { stepMs: 1_000 }, now: () => time }));
  const seen = new Seen();
  const problems: string[] = [];
  let last: { operation: OperationContract; request: RandomRequest } | undefined;
  try {
    for (const step of sequence) {
      time += step.wait * 1_000;
      const chosen = operations[step.operation % operations.length] as OperationContract;
      if (last === undefined || !step.isAgain) last = { operation: chosen, request: requestOf(chosen, document, step, seen) };
      const { operation } = last;
      const { method, path, ...request } = last.request;
      const { status, body } = await mock.ask(method, path, request);
      const problem = oracle.problem(operation, status, body);
      if (problem !== undefined) problems.push(`${operation.id} ${method} ${path} ${String(request.body)} ${problem}`);
      if (status < 300) succeeded.add(operation.id);
      seen.add(body);
    }
  } finally {
    await mock.close();
  }
  return problems;
}

/** Plays random sequences; throws with the shortest that goes wrong. */
async function explore(sources: MockSources, oracle: Oracle, runs: number, succeeded = new Set<string>()): Promise<Set<string>> {
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      expect(await play(sources, oracle, sequence, succeeded)).toEqual([]);
    }),
    { seed, numRuns: runs },
  );
  return succeeded;
}

async function sourcesOf(service: string): Promise<MockSources> {
  const { services, gateway } = await mockSources();
  return { services: services.filter(({ name }) => name === service), ...(gateway && { gateway }) };
}

const contracts = readContracts().map((contract) => ({ service: contract.service, contract }));

describe(`random requests, seed ${seed}: no answer is 500 or departs from the document`, () => {
  it.each(contracts)(
    "$service",
    async ({ service, contract }) => {
      const succeeded = await explore(await sourcesOf(service), new Oracle(contract), numRuns);
      const never = contract.operations.map(({ id }) => id).filter((id) => !succeeded.has(id));
      if (succeeded.size < leastShare * contract.operations.length) expect(never).toEqual([]);
    },
    600_000,
  );
});

describe("control: found is", () => {
  const KPS = readContract("kps");
  const withResponses = (change: (responses: readonly ResponseContract[]) => readonly ResponseContract[]): Contract => ({
    ...KPS,
    operations: KPS.operations.map((one) => ({ ...one, responses: change(one.responses) })),
  });
  const withAnswer = async (id: string, answer: JsonObject): Promise<MockSources> => {
    const { services, ...rest } = await sourcesOf("kps");
    const changed = services.map((one) => ({ ...one, behaviours: new Map(one.behaviours).set(id, { answer }) }));
    return { ...rest, services: changed };
  };

  it.each([
    {
      what: "an answer that the mock server tells as its own mistake",
      sources: () => withAnswer("listKeypairDetail", { keypair: { name: 5 } }),
      contract: KPS,
      says: /^listKeypairDetail .* answers 500: /,
    },
    {
      what: "an answer that does not fit the document",
      sources: () => sourcesOf("kps"),
      contract: withResponses((all) => all.map((one) => ({ ...one, schema: { required: ["more"] } }))),
      says: / 200 does not fit: data must have required property 'more'/,
    },
    {
      what: "a status that is not documented",
      sources: () => sourcesOf("kps"),
      contract: withResponses((all) => all.filter(({ status }) => status !== 200)),
      says: / answers 200, which is not documented/,
    },
  ])("$what", async ({ sources, contract, says }) => {
    const oracle = new Oracle(contract);
    const given = await sources();
    const found: string[] = [];
    for (const sequence of fc.sample(sequences, { seed, numRuns: 50 })) {
      found.push(...(await play(given, oracle, sequence)));
      if (found.some((problem) => says.test(problem))) return;
    }
    expect(found).toContainEqual(expect.stringMatching(says));
  });
});
