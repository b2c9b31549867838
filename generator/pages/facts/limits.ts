import type { Limits, Value } from "./facts.js";
import { kindOf, type Kind } from "../vocabulary/types.js";
import type { Words } from "../vocabulary/words.js";
import type { LimitPattern } from "../vocabulary/vocabulary.js";

type LimitName = Exclude<keyof Limits, "enum" | "default" | "pattern">;

/** Limits in a cell's text, and the text without those that stand alone ("Minimum: 0"); a limit inside a sentence leaves its sentence whole. */
export function readLimits(words: Words, text: string, type: string | null): { limits: Limits; rest: string } {
  const kind = kindOf(type);
  const limits: Limits = {};
  let rest = text;
  for (const [pattern, targets] of rules(kind)) {
    for (const expression of words.limitPatterns(pattern)) {
      const match = expression.exec(text);
      if (!match) continue;
      targets.forEach((target, at) => {
        const printed = match[targets.length === 1 || match.length === 2 ? 1 : at + 1];
        if (printed !== undefined && limits[target] === undefined) limits[target] = readNumber(printed);
      });
      if (/^[^.。]{0,24}[:：]/.test(match[0])) rest = rest.replace(match[0], " ");
    }
  }
  return { limits, rest };
}

/** The default in an unlabelled text ("The default value is X"), and the text without it. */
export function readDefaultSentence(words: Words, text: string, type: string | null): { value: Value | null; rest: string } {
  for (const expression of words.limitPatterns("default")) {
    const match = expression.exec(text);
    const printed = match?.[1];
    if (!match || printed === undefined) continue;
    const rest = /^[^.。]{0,24}[:：]/.test(match[0]) ? text.replace(match[0], " ") : text;
    return { value: words.isNone(printed) ? null : readValue(unquote(printed), type), rest };
  }
  return { value: null, rest: text };
}

/** The default under a "Default Value" label: the value alone, "value: meaning", or a sentence. `null` for prose that names none. */
export function readDefaultPart(words: Words, text: string, type: string | null): Value | null {
  const trimmed = text.trim();
  if (trimmed === "" || words.isNone(trimmed)) return null;
  const sentence = readDefaultSentence(words, trimmed, type).value;
  if (sentence !== null) return sentence;
  const alone =
    /^(\S+?)[.。;；]?$/.exec(trimmed)?.[1] ?? /^([^\s:：]+)\s*[:：]/.exec(trimmed)?.[1] ?? /^(\S+?)\s*[(（]/.exec(trimmed)?.[1];
  return alone === undefined || words.isNone(alone) ? null : readValue(unquote(alone), type);
}

/** A value as printed; a number where the type is one. */
export function readValue(printed: string, type: string | null): Value {
  return kindOf(type) === "number" && /^-?\d[\d,，]*(?:\.\d+)?$/.test(printed) ? readNumber(printed) : printed;
}

export function unquote(text: string): string {
  return text.replace(/^[*`"'“‘]+|[*`"'”’]+$/g, "");
}

/** `2,000,000` is 2000000; what a double cannot hold stays text. */
function readNumber(printed: string): Value {
  const digits = printed.replace(/[,，]/g, "");
  const value = Number(digits);
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? digits : value;
}

function rules(kind: Kind): [LimitPattern, LimitName[]][] {
  const length: [LimitName, LimitName] = kind === "strings" ? ["itemMinLength", "itemMaxLength"] : ["minLength", "maxLength"];
  const isText = kind === "string" || kind === "strings";
  const bound: [LimitName, LimitName] = isText ? length : ["minimum", "maximum"];
  return [
    ["items", ["minItems", "maxItems"]],
    ["minLength", [length[0]]],
    ["maxLength", [length[1]]],
    ["minimum", [bound[0]]],
    ["maximum", [bound[1]]],
    ["length", length],
    ["exactLength", length],
    ...(isText ? [] : ([["range", bound]] satisfies [LimitPattern, LimitName[]][])),
  ];
}
