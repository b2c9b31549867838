import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { hostNameOf, isOrigin } from "../mock/access.js";
import { readFaultRate, type FaultRate } from "../mock/fault.js";
import { loadDocument, loadServices } from "../mock/load.js";
import { createMockServer, type MockOptions } from "../mock/server.js";
import { EnvironmentError, SpecError, type Problem } from "../text/problem.js";
import { readConfig } from "../config/packages.js";
import { print, printable, printError } from "../text/print.js";

const USAGE = `Answers the documented operations on 127.0.0.1, with made-up data and no account.

  make mock [SERVICE=name] [PORT=4010] [ARGS="--latency 200 …"]
  node build/generator/mock.js [service …] [options]

  --port 4010            0 takes any free one
  --document FILE        serve this OpenAPI 3.1 document instead of the services
  --step 1500            milliseconds of one step of a task
  --step-polls 2         questions of one step of a task, instead of a time
  --latency 200          milliseconds before each answer
  --fault 503:0.2        a fault and how often: a status, reset, cut or stall; may be repeated
  --retry-after 1        seconds that 429 and 503 ask to wait
  --strict-auth          ask for --token VALUE, or a signature by --access-key VALUE --secret-key VALUE
  --allow-origin ORIGIN  let pages of this origin ask, besides those of this machine; may be repeated
  --allow-host NAME      let requests ask for this host name, besides localhost; may be repeated
  --quiet                no line for each request

One request: header Prefer: code=403 | example=NAME | outcome=NAME | fault=429 | latency=200. More in docs/mock.md.`;

/** Starts the server that the arguments ask for; gives the exit code when it cannot be started. */
async function main(args: string[]): Promise<number | undefined> {
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) {
      print(`${USAGE}\n`);
      return 0;
    }
    const root = process.cwd();
    const sources =
      values.document === undefined
        ? await loadServices(root, await readConfig(root, "packages.yaml", root), positionals)
        : await loadDocument(root, values.document);
    const options: MockOptions = {
      services: sources.services,
      ...(sources.gateway && { gateway: sources.gateway }),
      pace:
        values["step-polls"] === undefined
          ? { stepMs: number(values, "step", 1) }
          : { stepPolls: number(values, "step-polls", 1) },
      latencyMs: number(values, "latency", 0),
      retryAfter: number(values, "retry-after", 0),
      faults: (values.fault ?? []).map(faultRate),
      allowedOrigins: (values["allow-origin"] ?? []).map(origin),
      allowedHosts: (values["allow-host"] ?? []).map(hostName),
      ...(values["strict-auth"] && { secrets: secrets(values) }),
      ...(!values.quiet && { log: (line: string) => print(`${line}\n`) }),
    };
    const address = await listen(options, number(values, "port", 0));
    const names = sources.services.map(({ name }) => name).join(", ");
    const count = sources.services.reduce((sum, { operations }) => sum + operations.length, 0);
    print(`http://127.0.0.1:${address.port} answers ${count} operation${count === 1 ? "" : "s"} of ${names}; Ctrl+C ends it\n`);
    return undefined;
  } catch (error) {
    if (!(error instanceof SpecError || error instanceof EnvironmentError)) throw error;
    for (const problem of error.problems) printError(`mock: ${line(problem)}\n`);
    return error instanceof SpecError ? 1 : 2;
  }
}

type Values = ReturnType<typeof readArguments>["values"];

/** What it gives follows from the options, so that no other place states their names. */
function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
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
    });
  } catch (error) {
    throw wrong(error instanceof Error ? `${error.message.split(".")[0]}.` : "The arguments are wrong.", "See --help.");
  }
}

function number(values: Values, name: "port" | "step" | "step-polls" | "latency" | "retry-after", least: number): number {
  const text = values[name] ?? "";
  const most = name === "port" ? 65_535 : 3_600_000;
  if (!/^\d+$/.test(text) || Number(text) < least || Number(text) > most) {
    throw wrong(
      `--${name} ${text} is no number from ${least} to ${most}.`,
      `Give a whole one, as in --${name} ${Math.max(least, 2)}.`,
    );
  }
  return Number(text);
}

function faultRate(text: string): FaultRate {
  const fault = readFaultRate(text);
  if (!fault)
    throw wrong(
      `--fault ${text} is no fault.`,
      "Use an error status, reset, cut or stall, and a rate from 0 to 1, as in 503:0.2.",
    );
  return fault;
}

function origin(text: string): string {
  if (!isOrigin(text))
    throw wrong(
      `--allow-origin ${text} is no origin.`,
      "Give scheme, host and port, as in --allow-origin https://app.example.com.",
    );
  return text;
}

function hostName(text: string): string {
  if (hostNameOf(text) !== text.toLowerCase())
    throw wrong(`--allow-host ${text} is no host name.`, "Give it without scheme and port, as in --allow-host mock.example.com.");
  return text;
}

function secrets(values: Values): NonNullable<MockOptions["secrets"]> {
  const { token, "access-key": accessKey, "secret-key": secretKey } = values;
  const keys = accessKey !== undefined && secretKey !== undefined ? { accessKey, secretKey } : undefined;
  if (token === undefined && !keys) {
    throw wrong(
      "--strict-auth needs something to ask for.",
      "Give --token VALUE, or --access-key VALUE with --secret-key VALUE (made-up values).",
    );
  }
  return { ...(token !== undefined && { token }), ...(keys && { keys }) };
}

function listen(options: MockOptions, port: number): Promise<AddressInfo> {
  const server = createMockServer(options);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const message = error.code === "EADDRINUSE" ? `Port ${port} is in use.` : `Port ${port} cannot be opened (${error.code}).`;
      reject(new EnvironmentError([{ message, fix: "Choose another with PORT=…, or 0 for any free one." }]));
    });
    server.listen(port, "127.0.0.1", () => resolve(server.address() as AddressInfo));
  });
}

function wrong(message: string, fix: string): SpecError {
  return new SpecError([{ message, fix }]);
}

function line({ file, line: number, message, fix }: Problem): string {
  const where = file === undefined ? "" : `${file}${number === undefined ? "" : `:${number}`}: `;
  return printable(`${where}${message} ${fix}`);
}

const exitCode = await main(process.argv.slice(2));
if (exitCode !== undefined) process.exitCode = exitCode;
