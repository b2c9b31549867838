import type { FileMap } from "../../text/file-map.js";
import type { RenderJob } from "../render/job.js";
import { type Problem, SpecError } from "../../text/problem.js";
import { asObject, listAt, objectAt, textAt, isObject } from "../../text/json.js";

/** The file in which openapi-generator prints its names beside ours. */
export const namesFile = "names.txt";

/**
 * Returns what was printed without the list of names, once that list says that openapi-generator calls every operation and parameter
 * what we call it. Throws `SpecError` where they part, and where it left one out.
 */
export function checkRenderedNames(jobs: readonly RenderJob[], rendered: ReadonlyMap<string, FileMap>): Map<string, FileMap> {
  const problems: Problem[] = [];
  const result = new Map<string, FileMap>();
  for (const { service, document } of jobs) {
    const files = new Map(rendered.get(service));
    problems.push(...parted(service, expectedNames(document), files.get(namesFile) ?? ""));
    files.delete(namesFile);
    result.set(service, files);
  }
  if (problems.length > 0) throw new SpecError(problems);
  return result;
}

function parted(service: string, expected: readonly string[], text: string): Problem[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const fix = "Rename it in the spec: letters, digits and underscores are taken as they are.";
  const different = lines
    .map((line) => line.split(" "))
    .filter(([ours, theirs]) => ours !== theirs)
    .map(([ours, theirs]) => ({
      message: `${service}: what we call ${ours ?? ""}, openapi-generator calls ${theirs ?? ""}.`,
      fix,
    }));
  const printed = lines.map((line) => line.split(" ")[0] ?? "").sort();
  const missing = [...expected].sort().filter((name, index) => printed[index] !== name);
  if (different.length > 0 || missing.length === 0) return different;
  return [
    {
      message: `${service}: openapi-generator did not print what was handed to it: ${missing[0] ?? ""}.`,
      fix: "Look at the render document.",
    },
  ];
}

/** Each operation and parameter of a render document, as its template prints it. */
function expectedNames(document: RenderJob["document"]): string[] {
  return Object.values(objectAt(document, "paths")).flatMap((item) =>
    Object.values(asObject(item)).flatMap((value) => {
      const operation = asObject(value);
      const parameters = listAt(operation, "parameters").filter(isObject);
      return [
        textAt(operation, "operationId") ?? "",
        ...parameters.map((parameter) => JSON.stringify(textAt(parameter, "name") ?? "")),
      ];
    }),
  );
}
