import { fileURLToPath } from "node:url";
import { Spectral } from "@stoplight/spectral-core";
import { importPackage, pascal } from "../contract/client.js";
import { createSchemaChecks, startContractServer } from "../contract/contract-server.js";
import { exampleInputs, readOperations, type Contract, type Json } from "../contract/contract.js";
import { compareFacts } from "../facts/compare-facts.js";
import { readFacts } from "../facts/facts.js";
import { rulesets } from "../../profiles/huawei/lint/ruleset.js";

const spec = fileURLToPath(new URL("../../spec", import.meta.url));
const spectral = new Spectral();
spectral.setRuleset(rulesets.bundle);

/** What stands between a wrong fact and a reader: the facts, the rules, the contract tests. */
export const oracles: {
  facts(contract: Contract): boolean;
  lint(contract: Contract): Promise<boolean>;
  contract(contract: Contract): Promise<boolean>;
} = {
  facts: (contract: Contract): boolean => compareFacts(contract.document, factsOf(contract.service)).length > 0,
  lint: async (contract: Contract): Promise<boolean> =>
    (await spectral.run(structuredClone({ ...contract.document }))).length > 0,
  contract: isCaughtByContract,
};

// Read once: a mutant changes the document alone.
const read = new Map<string, ReturnType<typeof readFacts>>();
function factsOf(service: string): ReturnType<typeof readFacts> {
  const facts = read.get(service) ?? readFacts(`${spec}/${service}/facts`);
  read.set(service, facts);
  return facts;
}

/** A contract whose document has been changed, with its operations read again. */
export function changed(contract: Contract, document: Json): Contract {
  return { ...contract, document, operations: readOperations(document, contract.service) };
}

/** Whether the built package and the documented examples part from a contract. */
async function isCaughtByContract(contract: Contract): Promise<boolean> {
  const checks = createSchemaChecks(contract.document);
  for (const response of contract.operations.flatMap(({ responses }) => responses)) {
    if (!response.mediaType?.includes("json") || response.schema === undefined) continue;
    for (const { value } of response.examples) if (checks(response.schema, value).length > 0) return true;
  }
  const exported = await importPackage(contract.service);
  const server = await startContractServer(contract);
  try {
    const credentials = exported.call("fromToken", "a-token");
    const context = exported.call(`create${pascal(contract.service)}Context`, {
      endpoint: server.url,
      credentials,
      maxAttempts: 1,
    });
    const client = exported.call(`create${pascal(contract.service)}Client`, { endpoint: server.url, credentials });
    const expected = contract.operations.flatMap(({ id, derived }) => [id, ...derived]);
    if (Object.keys(Object(client)).sort().join() !== ["context", ...expected].sort().join()) return true;
    for (const operation of contract.operations) {
      server.beUnavailable();
      server.seen.splice(0);
      await Promise.resolve(exported.call(operation.id, context, exampleInputs(operation)[0]?.input, { maxAttempts: 2 })).catch(
        () => undefined,
      );
      if (server.seen.length !== (operation.isRepeatable ? 2 : 1)) return true;
      for (const { input } of exampleInputs(operation)) {
        try {
          const success = operation.responses.find(({ status }) => status < 300);
          server.answerWith(success?.status ?? 200);
          await exported.call(operation.id, context, input);
        } catch {
          return true;
        }
      }
    }
    return server.seen.some(({ problems }) => problems.length > 0);
  } catch {
    return true;
  } finally {
    await server.close();
  }
}
