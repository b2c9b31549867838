import type { Problem } from "../core/errors/errors.js";
import { refuseAny } from "../core/errors/refuse.js";
import { ID } from "../core/values/check-text.js";

/** What a text among the options of a factory must be. */
export interface TextRule {
  readonly allowed: RegExp;
  /** What is wrong with any other text, in words that follow the option's name. */
  readonly otherwise: string;
}

/** Rules by the names of options. */
export type TextRules<Name extends string> = Readonly<Record<Name, TextRule>>;

/** For what is never part of anything but a JSON body or an encoded query. */
export const ANY_TEXT: TextRule = { allowed: /^/, otherwise: "" };

/** For what becomes the value of a header as it stands: a token, a key. */
export const IN_HEADER: TextRule = {
  allowed: /^[!-~]+$/,
  otherwise: "holds a blank, a line break or another character that it cannot have in a header",
};

/** For the id of a project or an account. */
export const IS_ID: TextRule = { allowed: ID, otherwise: "must be an id: letters, digits, -, _, . and :" };

/** For a region, which becomes part of a host. */
export const IN_HOST: TextRule = { allowed: /^[a-z0-9-]+$/, otherwise: "must be lower-case letters, digits and hyphens" };

/**
 * Returns the options that the rules name, without the line ends that a text from a file or a mounted secret ends with;
 * an empty one counts as missing. Throws {@link InvalidRequestError} that names each one that is missing or unfit, and shows none.
 */
export function readTexts<Required extends string, Optional extends string = never>(
  factory: string,
  options: unknown,
  required: TextRules<Required>,
  optional?: TextRules<Optional>,
): Readonly<Record<Required, string> & Partial<Record<Optional, string>>> {
  const given = Object(options) as Readonly<Record<string, unknown>>;
  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [name, { allowed, otherwise }] of Object.entries<TextRule>({ ...required, ...optional })) {
    const pointer = `/${name}`;
    const value = given[name] ?? "";
    const text = typeof value === "string" ? value.replace(/[\r\n]+$/, "") : "";
    if (typeof value !== "string") problems.push({ pointer, message: "must be text", keyword: "type" });
    else if (!text && name in required) problems.push({ pointer, message: "is missing", keyword: "required" });
    else if (text && !allowed.test(text)) problems.push({ pointer, message: otherwise, keyword: "pattern" });
    else if (text) texts[name] = text;
  }
  refuseAny({ operation: factory }, problems);
  // All that are required are there: the loop has seen to it.
  return texts as Record<Required, string> & Partial<Record<Optional, string>>;
}

/** Whether a value is text that can stand in a header. */
export function isSendable(value: unknown): value is string {
  return typeof value === "string" && IN_HEADER.allowed.test(value);
}
