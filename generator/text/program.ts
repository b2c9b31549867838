import { parseArgs, type ParseArgsConfig } from "node:util";

import { print, printError } from "./print.js";
import { EnvironmentError, type Problem, problemLine, problemText, SpecError } from "./problem.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a program was called with. */
export interface Call<Given extends Options> {
  readonly values: ReturnType<typeof parseArgs<{ options: Given; allowPositionals: true }>>["values"];
  readonly positionals: readonly string[];
}

/** A program of `bin/`. */
export interface Program<Given extends Options> {
  readonly usage: string;
  readonly options?: Given;
  /** Whether it takes arguments that are no options. */
  readonly takesPositionals?: boolean;
  /** Stands before each problem. */
  readonly name?: string;
  /** What to do about an argument that is not known; the usage is shown where this is absent. */
  readonly hint?: string;
  /** Whether a problem is one line, with what to do about it at its end. */
  readonly isBrief?: boolean;
  /** Where the exit code for wrong input is another than 1, or the one for a wrong call another than 2. */
  readonly exitCodes?: { readonly input?: number; readonly call?: number };
  /** Returns the line below the problems. */
  readonly closing?: (count: number, call: Call<Given>) => string;
  /** Returns the exit code; undefined where the program goes on, as a server does. Problems are thrown. */
  readonly run: (call: Call<Given>) => number | undefined | Promise<number | undefined>;
}

/** The arguments are known, but not together: the usage is shown. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /** `message` says which argument is wrong or lacks, without a full stop. */
  constructor(message: string) {
    super(message);
  }
}

const MOST_PROBLEMS = 500;

/** Runs a program with the arguments of the process, prints what goes wrong, and ends the process with its exit code. */
export async function runProgram<Given extends Options>(program: Program<Given>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  const code = await outcome(program, process.argv.slice(2));
  if (code === undefined) return;
  await Promise.all([process.stdout, process.stderr].map(allWritten));
  // It ends what still runs beside, such as openapi-generator, once the outcome is known.
  process.exit(code);
}

/** Prints a problem that is no reason to stop. */
export function tellProblem(name: string, problem: Problem): void {
  printError(`${name}: ${problemText(problem)}\n`);
}

async function outcome<Given extends Options>(program: Program<Given>, args: string[]): Promise<number | undefined> {
  if (asksForHelp(args)) {
    print(program.usage);
    return 0;
  }
  let call: Call<Given>;
  try {
    call = parseArgs({ args, options: program.options, allowPositionals: program.takesPositionals ?? false });
  } catch (error) {
    // What Node says behind the first sentence is about arguments that begin with a dash.
    return tellWrongCall(program, messageOf(error).replace(/\. .*$/s, ""));
  }
  try {
    return await program.run(call);
  } catch (error) {
    if (error instanceof UsageError) return tellUsage(program, error.message);
    const { problems, code } = explain(error, program.exitCodes?.input ?? 1);
    tell(program, problems, call);
    return code;
  }
}

function asksForHelp(args: string[]): boolean {
  const { values } = parseArgs({ args, strict: false, options: { help: { type: "boolean", short: "h" } } });
  return values.help === true;
}

function tellWrongCall<Given extends Options>(program: Program<Given>, message: string): number {
  if (program.hint === undefined) return tellUsage(program, message);
  tell(program, [{ message: `${message}.`, fix: program.hint }]);
  return program.exitCodes?.call ?? 2;
}

function tellUsage<Given extends Options>({ usage, exitCodes }: Program<Given>, message: string): number {
  printError(`${message}.\n${usage}`);
  return exitCodes?.call ?? 2;
}

/** Returns words as a sentence lists them: `a, b or c`. */
export function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** Each problem is told once; those beyond the limit are only counted. */
function tell<Given extends Options>(program: Program<Given>, problems: readonly Problem[], call?: Call<Given>): void {
  const before = program.name === undefined ? "" : `${program.name}: `;
  const texts = new Set(problems.map(program.isBrief ? problemLine : problemText));
  const lines = [...texts].slice(0, MOST_PROBLEMS).map((text) => `${before}${text}\n`);
  if (texts.size > lines.length) lines.push(`and ${texts.size - lines.length} more\n`);
  if (call && program.closing) lines.push(`${program.closing(texts.size, call)}\n`);
  printError(lines.join(""));
}

function explain(error: unknown, inputCode: number): { problems: readonly Problem[]; code: number } {
  if (error instanceof SpecError) return { problems: error.problems, code: inputCode };
  if (error instanceof EnvironmentError) return { problems: error.problems, code: 2 };
  const message = messageOf(error);
  if (process.env["DEBUG"] && error instanceof Error) printError(`${error.stack}\n`);
  if (error instanceof Error && "syscall" in error)
    return { problems: [{ message, fix: "Check the disk and the rights to this folder." }], code: 2 };
  const fix = "This is a mistake of the generator; DEBUG=1 shows where.";
  return { problems: [{ message: `The generator failed: ${message.split("\n")[0]}`, fix }], code: 1 };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whoever reads the output may stop before its end, as `head` does. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** Resolves when what was written has left the process: an exit drops what a pipe has not yet taken. */
function allWritten(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write("", () => resolve());
  });
}
