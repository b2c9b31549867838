import type { Extension } from "../contract/extensions/extension.js";
import { type LinkedOperation, linkedOperations } from "../contract/linked/operations.js";
import { schemaNamesOf } from "../contract/linked/schema-names.js";
import { extensions as registry } from "../contract/extensions/index.js";
import { bumpOf, type Change, type Review } from "./change.js";
import { extensionDifferences, gradedKeys } from "./checks/extensions.js";
import { operation } from "./checks/operation.js";
import { parameters } from "./checks/parameters.js";
import { requestBody } from "./checks/bodies.js";
import { responses } from "./checks/responses.js";
import { security } from "./checks/security.js";
import { servers } from "./checks/servers.js";
import { compareTexts } from "./checks/texts.js";
import { createSchemaComparer, type SchemaComparer } from "./compare-schemas.js";
import { canonical, isEqual } from "../text/json.js";
import { child, children, type Place } from "../contract/linked/place.js";
import { type LinkedDocument, linkDocument, placeAt } from "../contract/linked/document.js";
import { type OperationCheck, textsOf } from "./checks/operation-pair.js";
import { matchOperations } from "./reader/match-operations.js";
import { createReport, type Report } from "./report-differences.js";

/** Every check of two operations: what the table of rules is made of. */
export const OPERATION_CHECKS: readonly OperationCheck[] = [operation, parameters, requestBody, responses, servers, security];

/** Rules of the document as a whole. Names that disappear break whoever imports them; new ones are no change by themselves. */
export const DOCUMENT_ROWS: readonly { readonly rule: string; readonly level: string }[] = [
  { rule: "operation-added", level: "additive" },
  { rule: "operation-removed", level: "breaking" },
  { rule: "schema-name-removed", level: "breaking" },
  { rule: "schema-name-changed", level: "breaking" },
  { rule: "webhooks-changed", level: "breaking; additive where they are only added" },
];

const DIRECTIONS = ["request", "response"] as const;

/** Returns every difference between two parsed documents, and the version bump that they need together. */
export function review(baseDocument: unknown, headDocument: unknown, extensions: readonly Extension[] = registry): Change[] {
  const { changes } = reviewContracts(linkDocument(baseDocument, "base"), linkDocument(headDocument, "head"), extensions);
  return changes.map(({ keys: _, ...change }) => change);
}

/** The same for documents that were opened with their files. */
export function reviewContracts(base: LinkedDocument, head: LinkedDocument, extensions: readonly Extension[] = registry): Review {
  const [before, after] = [linkedOperations(base), linkedOperations(head)];
  const { pairs, lost, gained } = matchOperations(before, after);
  const report = createReport();
  const schemas = createSchemaComparer(base, head, extensions);
  for (const [one, other] of pairs) {
    for (const check of OPERATION_CHECKS)
      check.compare({ base: one, head: other, baseDocument: base, headDocument: head, schemas, extensions, report });
  }
  for (const one of lost) {
    report.add(one.id, "", {
      kind: "operation-removed",
      level: "breaking",
      site: one.place,
      from: one.id,
      message: `${one.id} is gone.`,
    });
  }
  for (const one of gained) {
    report.add(one.id, "", {
      kind: "operation-added",
      level: "additive",
      site: one.place,
      to: one.id,
      message: `${one.id} is new.`,
    });
  }
  compareNames(base, head, before, after, schemas, report);
  compareWholes(base, head, report, extensions);
  const found = report.changes([...before, ...gained].map(({ id }) => id));
  const changes = found.filter((change) => !isStillSaid(change, change.side === "base" ? head : base));
  return { bump: bumpOf(changes.map(({ level }) => level)), changes };
}

/** True for a text that one place has lost or gained while it stands unchanged in both documents: only the way to it is another. */
function isStillSaid({ rule, pointer, from, to }: Change, other: LinkedDocument): boolean {
  if (!rule.endsWith("text-changed") || (from === null) === (to === null)) return false;
  const stands = placeAt(other, pointer);
  return stands !== undefined && isEqual(stands.value, from ?? to);
}

function compareNames(
  base: LinkedDocument,
  head: LinkedDocument,
  before: readonly LinkedOperation[],
  after: readonly LinkedOperation[],
  schemas: SchemaComparer,
  report: Report,
): void {
  const [was, is] = [schemaNamesOf(base, before), schemaNamesOf(head, after)];
  // Of several names for the same the first counts.
  const fresh = [...is.schemas].filter(([name]) => !was.schemas.has(name)).reverse();
  let twins: Map<string, string> | undefined;
  for (const [name, place] of was.schemas) {
    const other = is.schemas.get(name);
    const operations = was.reachedBy.get(name) ?? [];
    if (other === undefined) {
      twins ??= new Map(fresh.map(([name, candidate]) => [signatureBothWays(schemas, candidate), name]));
      const twin = twins.get(signatureBothWays(schemas, place));
      const kind = twin ? "schema-name-changed" : "schema-name-removed";
      const message = twin ? `The exported type ${name} is named ${twin} now.` : `The exported type ${name} is gone.`;
      for (const id of operations.length > 0 ? operations : [undefined]) {
        report.add(id, "", { kind, level: "breaking", site: place, from: name, to: twin, message });
      }
    } else if (was.hooked.has(name) || is.hooked.has(name)) {
      // Which way it goes is not looked at: both views count. What nothing reaches may say what it likes.
      for (const direction of DIRECTIONS) {
        report.addAll(
          undefined,
          schemas.compare(place, other, { direction, place: "body", label: `the schema ${name} of a webhook` }),
        );
      }
    }
  }
}

function signatureBothWays(schemas: SchemaComparer, place: Place): string {
  return DIRECTIONS.map((direction) => schemas.signature(place, direction)).join("\n");
}

/** What belongs to no operation: texts about the document, tags, webhooks. */
function compareWholes(base: LinkedDocument, head: LinkedDocument, report: Report, extensions: readonly Extension[]): void {
  const contract = ["openapi", "paths", "components", "servers", "security", "webhooks", "info", "tags", "jsonSchemaDialect"];
  const graded = gradedKeys(extensions);
  const document = { id: "the document", method: "" };
  const [aboutBase, aboutHead] = [child(base.root, "info"), child(head.root, "info")];
  const textsOfRoot = (one: LinkedDocument): ReturnType<typeof textsOf> => textsOf(one, one.root, [...contract, ...graded]);
  const [before, after] = [textsOfRoot(base), textsOfRoot(head)];
  const [infoBefore, infoAfter] = [textsOf(base, aboutBase, graded), textsOf(head, aboutHead, graded)];
  for (const difference of [
    ...extensionDifferences(extensions, base.root, head.root, document),
    ...extensionDifferences(extensions, aboutBase, aboutHead, document),
    ...compareTexts(before, after, "The document"),
    ...compareTexts(infoBefore, infoAfter, "The document's info"),
  ]) {
    report.add(undefined, "", difference);
  }
  const [tagsBefore, tagsAfter] = [child(base.root, "tags"), child(head.root, "tags")];
  const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(canonical).sort() : []);
  if (!isEqual(sorted(tagsBefore.value), sorted(tagsAfter.value))) {
    const site = tagsAfter.value === undefined ? tagsBefore : tagsAfter;
    report.add(undefined, "", { kind: "text-changed", level: "text", site, message: "The document's tags changed." });
  }
  const [hooksBefore, hooksAfter] = [child(base.root, "webhooks"), child(head.root, "webhooks")];
  if (!isEqual(hooksBefore.value ?? {}, hooksAfter.value ?? {})) {
    const isOnlyMore = children(hooksBefore).every(([name, place]) => isEqual(place.value, child(hooksAfter, name).value));
    const site = hooksAfter.value === undefined ? hooksBefore : hooksAfter;
    report.add(undefined, "", {
      kind: "webhooks-changed",
      level: isOnlyMore ? "additive" : "breaking",
      site,
      message: "Webhooks changed.",
    });
  }
}
