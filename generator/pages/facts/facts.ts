/** What one page states, in the order in which it states it. Plain data: this is what `page read --json` prints. */
export interface Facts {
  page: { title: string | null; url: string | null; updated: string | null; form: Form; apiName?: string };
  operation: {
    method: string | null;
    path: string | null;
    description: string;
    deprecated?: true;
    /** Of the request's body, where it is stated and no JSON. */
    mediaType?: string;
  };
  parameters: ParameterFact[];
  /** `null` where the page documents no request body. */
  requestBody: FieldFact[] | null;
  structures: Structure[];
  /** Names of types that a field refers to and no table describes. */
  missingStructures: string[];
  responses: ResponseFact[];
  examples: { requests: RequestExample[]; responses: ResponseExample[] };
  statusCodes: [number, string][];
  /** What is odd but not lost. */
  notes: Remark[];
  /** Lines that became no fact and are no known boilerplate. */
  unread: Remark[];
}

export type Form =
  | "html"
  | "markdown"
  | "community-markdown"
  | "rowpipe"
  | "rownolead"
  | "cellpipe"
  | "barline"
  | "indentpipe"
  | "blankline"
  | "flat"
  | "inline"
  | "definition"
  | "unknown";

/** The most a form can lose; what of it a page has lost is said where it is missing. */
export interface FieldFact {
  name: string;
  /** `null` where the table has no such column, or the cell is lost. */
  required: boolean | null;
  type: string | null;
  description: string;
  limits: Limits;
  /** Members of `limits` that the page announces and no longer shows. */
  lost: Lost[];
  /** A secret, which a definition marks. */
  sensitive?: true;
  /** To be retired, which a definition says. */
  deprecated?: true;
  /** A condition on another field, in the page's spelling: required when that one has this value. */
  requiredWhen?: Record<string, string>;
  /** May be given only when that other field has this value. */
  onlyWith?: Record<string, string>;
  line: number;
}

export type Lost = "enum";
export type Value = string | number;

/** Numbers are numbers unless they are beyond ±(2^53−1): then they stay text, as printed. */
export interface Limits {
  minLength?: Value;
  maxLength?: Value;
  minimum?: Value;
  maximum?: Value;
  minItems?: Value;
  maxItems?: Value;
  itemMinLength?: Value;
  itemMaxLength?: Value;
  default?: Value;
  enum?: Value[];
  /** Only a definition states one. */
  pattern?: string;
}

export interface ParameterFact extends FieldFact {
  in: "path" | "query" | "header";
}

export interface Structure {
  /** The type's name; `null` where the form has lost the caption. */
  name: string | null;
  /** Dotted path of the field that has this type; `null` where no field claims the table. */
  of: string | null;
  in: "request" | "response";
  status: number | null;
  fields: FieldFact[];
}

export interface ResponseFact {
  status: number | null;
  text: string;
  /** `null` where the page shows no body. */
  body: FieldFact[] | null;
}

export interface RequestExample {
  text: string;
  method: string | null;
  url: string | null;
  json: unknown;
}

export interface ResponseExample {
  status: number | null;
  text: string;
  json: unknown;
}

export interface Remark {
  line: number;
  text: string;
}
