/** What a definition holds, counted without any knowledge of schemas: what is reached by whatever stands below the operation. */

type Json = Record<string, unknown>;

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

/** Calls `found` for each object that the operation reaches, through references. */
function reach(document: unknown, found: (one: Json, key: string) => void): void {
  const root = document as Json;
  const seen = new Set<unknown>();
  const visit = (value: unknown, key: string): void => {
    if (!isJson(value) || seen.has(value) || /^(?:x-.*|example|examples|enum|headers)$/.test(key)) return;
    seen.add(value);
    found(value, key);
    if (typeof value["$ref"] === "string")
      visit(
        value["$ref"]
          .slice(2)
          .split("/")
          .reduce<unknown>((one, name) => (isJson(one) ? one[name] : undefined), root),
        "",
      );
    for (const [name, member] of Object.entries(value)) visit(member, key === "properties" ? "" : name);
  };
  for (const item of Object.values(root["paths"] as Json))
    for (const [name, member] of Object.entries(item as Json)) visit(member, name);
}

/** The names of all members of all objects in bodies, each object once; fields of a form are members too. */
export function membersIn(document: unknown): string[] {
  const names: string[] = [];
  reach(document, (one, key) => {
    if (key === "properties") names.push(...Object.keys(one));
    if (one["in"] === "formData") names.push(String(one["name"]));
  });
  return names;
}

/** The names of all parameters that are no body and no field of a form. */
export function parametersIn(document: unknown): string[] {
  const names = new Set<string>();
  reach(document, (one) => {
    if (["path", "query", "header"].includes(String(one["in"])) && typeof one["name"] === "string")
      names.add(`${String(one["in"])} ${one["name"]}`);
  });
  return [...names].map((name) => name.slice(name.indexOf(" ") + 1)).sort();
}
