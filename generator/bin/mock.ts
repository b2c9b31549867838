import { signatures } from "../../profiles/huawei/mock/signature.js";
import { MOCK_USAGE, readCall } from "../mock/arguments.js";
import { runProgram } from "../text/program.js";

await runProgram({
  name: "mock",
  usage: MOCK_USAGE,
  hint: "See --help.",
  isBrief: true,
  exitCodes: { call: 1 },
  options: {
    port: { type: "string", default: "4010" },
    document: { type: "string" },
    step: { type: "string", default: "1500" },
    "step-polls": { type: "string" },
    latency: { type: "string", default: "0" },
    fault: { type: "string", multiple: true },
    "retry-after": { type: "string", default: "1" },
    "strict-auth": { type: "boolean" },
    token: { type: "string" },
    "access-key": { type: "string" },
    "secret-key": { type: "string" },
    "allow-origin": { type: "string", multiple: true },
    "allow-host": { type: "string", multiple: true },
    quiet: { type: "boolean" },
  },
  takesPositionals: true,
  async run({ values, positionals }) {
    const call = readCall(values, positionals);
    // The server and what reads documents take a second to load: a wrong argument is told before.
    const { startMock } = await import("../mock/command.js");
    return startMock(process.cwd(), call, signatures);
  },
});
