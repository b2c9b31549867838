/** The words of a vendor's pages in one language, which a profile gives. Plain data; words are matched without case. */
export interface Vocabulary {
  /** Headings, by what stands under them. */
  sections: Readonly<Record<Section, readonly string[]>>;
  /** Column headers, by the column's part. */
  columns: Readonly<Record<Column, readonly string[]>>;
  /** Captions, by the table's part; each is a pattern over the caption without its number. */
  captions: Readonly<Record<Part, string>>;
  /** Label before a caption: `Table 1`. */
  table: string;
  /** A caption that gives a field's structure: its first group is the field's name. */
  structureOf: string;
  status: string;
  updated: string;
  /** What says of an operation or a member that it is to be retired, in its title or its description. */
  retired: string;
  yes: readonly string[];
  no: readonly string[];
  /** Words for nothing. */
  none: readonly string[];
  /** Those of them that end a text, with a label behind them and nothing between. */
  noneBehindText: readonly string[];
  /** Labels inside a description cell, in the page's spelling; one that ends in a colon is a label only with it. */
  labels: Readonly<Record<Label, readonly string[]>>;
  /** Patterns with the groups that `limits.ts` names. */
  limits: Readonly<Record<LimitPattern, readonly string[]>>;
  /** What stands before a default in a sentence of its own. */
  defaultSentence: string;
  /** What announces a list of values, at its end. */
  leadIn: string;
  /** An inline list: the first group holds the values. */
  inlineValues: readonly string[];
  /** What stands between two inline values. */
  or: string;
  /** Conditions on another field: group 1 its name, group 2 its value. */
  requiredWhen: readonly string[];
  onlyWith: readonly string[];
  /** Whole lines that say nothing about the operation. */
  boilerplate: readonly string[];
  /** The same for the lines of one section; elsewhere they may mean something. */
  boilerplateOf: Readonly<Partial<Record<Section, readonly string[]>>>;
}

export type Section =
  | "function"
  | "calling"
  | "constraints"
  | "authorization"
  | "uri"
  | "request"
  | "requestExample"
  | "response"
  | "responseExample"
  | "statusCodes"
  | "errorCodes"
  | "sdk"
  /** Where the page stands among others: the next line is another page's title. */
  | "neighbours"
  | "footer";
export type Column = "name" | "mandatory" | "type" | "description" | "status" | "method" | "uri";
export type Part = "path" | "query" | "header" | "body" | "responseHeader" | "responseBody" | "neutral" | "status";
export type Label = "definition" | "constraints" | "range" | "default";
export type LimitPattern =
  "minimum" | "maximum" | "minLength" | "maxLength" | "items" | "length" | "exactLength" | "range" | "default";
