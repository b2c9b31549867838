import { SpecError } from "../text/problem.js";
import { hostNameOf, isOrigin } from "./access.js";
import { readFaultRate, type FaultRate } from "./fault.js";
import type { MockOptions } from "./server.js";

export const MOCK_USAGE: string = `Answers the documented operations on 127.0.0.1, with made-up data and no account.

  make mock [SERVICE=name] [PORT=4010] [ARGS="--latency 200 …"]
  node build/generator/mock.js [service …] [options]

  --port 4010            port to listen on; 0 takes any free one
  --document FILE        serve this OpenAPI 3.1 document instead of the services
  --step 1500            milliseconds that one step of a task takes
  --step-polls 2         requests that one step of a task takes, instead of a time
  --latency 200          milliseconds before each answer
  --fault 503:0.2        a fault and how often: a status, reset, cut or stall; may be repeated
  --retry-after 1        seconds in the Retry-After of 429 and 503
  --strict-auth          ask for --token VALUE, or a signature by --access-key VALUE --secret-key VALUE
  --allow-origin ORIGIN  answer pages of this origin, besides those of this machine; may be repeated
  --allow-host NAME      answer requests for this host name, besides localhost; may be repeated
  --quiet                no line for each request

One request: header Prefer: code=403 | example=NAME | outcome=NAME | fault=429 | latency=200. More in docs/mock.md.
`;

/** The options as they were typed. */
export interface MockValues {
  readonly port: string;
  readonly document?: string | undefined;
  readonly step: string;
  readonly "step-polls"?: string | undefined;
  readonly latency: string;
  readonly fault?: readonly string[] | undefined;
  readonly "retry-after": string;
  readonly "strict-auth"?: boolean | undefined;
  readonly token?: string | undefined;
  readonly "access-key"?: string | undefined;
  readonly "secret-key"?: string | undefined;
  readonly "allow-origin"?: readonly string[] | undefined;
  readonly "allow-host"?: readonly string[] | undefined;
  readonly quiet?: boolean | undefined;
}

/** What the arguments ask for. */
export interface MockCall {
  /** Names of services; all where there are none. */
  readonly names: readonly string[];
  /** The document to serve instead of services. */
  readonly document?: string;
  readonly port: number;
  readonly isQuiet: boolean;
  readonly options: Omit<MockOptions, "services" | "gateway" | "log" | "signatures">;
}

/** Returns what the arguments ask for; throws `SpecError` for a value that cannot be. */
export function readCall(values: MockValues, names: readonly string[]): MockCall {
  const { document, quiet } = values;
  if (document !== undefined && names.length > 0)
    throw wrong(
      `--document ${document} cannot be served together with ${names.join(", ")}.`,
      `Leave out --document ${document}, or ${names.join(", ")}.`,
    );
  return {
    names,
    ...(document !== undefined && { document }),
    port: number(values, "port", 0),
    isQuiet: quiet === true,
    options: readOptions(values),
  };
}

function readOptions(values: MockValues): MockCall["options"] {
  return {
    pace:
      values["step-polls"] === undefined ? { stepMs: number(values, "step", 1) } : { stepPolls: number(values, "step-polls", 1) },
    latencyMs: number(values, "latency", 0),
    retryAfter: number(values, "retry-after", 0),
    faults: (values.fault ?? []).map(faultRate),
    allowedOrigins: (values["allow-origin"] ?? []).map(origin),
    allowedHosts: (values["allow-host"] ?? []).map(hostName),
    ...(values["strict-auth"] && { secrets: secrets(values) }),
  };
}

function number(values: MockValues, name: "port" | "step" | "step-polls" | "latency" | "retry-after", least: number): number {
  const text = values[name] ?? "";
  const most = name === "port" ? 65_535 : 3_600_000;
  if (!/^\d+$/.test(text) || Number(text) < least || Number(text) > most) {
    throw wrong(
      `--${name} ${text} is no whole number from ${least} to ${most}.`,
      `Write for instance --${name} ${name === "port" ? 4010 : Math.max(least, 2)}.`,
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

function secrets(values: MockValues): NonNullable<MockOptions["secrets"]> {
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

function wrong(message: string, fix: string): SpecError {
  return new SpecError([{ message, fix }]);
}
