import type { Facts, FieldFact, Form, ParameterFact } from "../../generator/pages/facts/facts.js";

/**
 * Writes facts as a page in any of the forms, with filler sentences of its own: the reader's opposite, made from the description of the
 * forms and not from the reader. What a form loses is not written.
 */
export function writePage(facts: Facts, form: Form): string {
  if (form === "html") return writeHtml(facts);
  if (form === "markdown" || form === "community-markdown") return writeMarkdown(facts, form === "community-markdown");
  if (form === "inline") return writeInline(facts);
  return writeText(facts, form);
}

export const FORMS: readonly Form[] = [
  ...(["html", "markdown", "community-markdown", "blankline", "cellpipe", "rowpipe"] as const),
  ...(["rownolead", "barline", "indentpipe", "inline", "flat"] as const),
];

interface Section {
  heading: string;
  parts: Part[];
}
interface TablePart {
  caption: string;
  header: string[];
  rows: Row[];
}
type Part = { text: string } | { status: number } | { json: unknown } | TablePart;
/** A cell is its lines; a list item is a line that begins with `• `. */
type Row = string[][];

const REQUEST_HEADER = ["Parameter", "Mandatory", "Type", "Description"];
const RESPONSE_HEADER = ["Parameter", "Type", "Description"];

function sections(facts: Facts): Section[] {
  const { operation } = facts;
  const list: Section[] = [{ heading: "Function", parts: [{ text: operation.description }] }];
  const uri: Part[] = [{ text: `${operation.method ?? ""} ${operation.path ?? ""}` }];
  const request: Part[] = [];
  const parameters = (place: string): ParameterFact[] => facts.parameters.filter((parameter) => parameter.in === place);
  const addTable = (parts: Part[], caption: string, header: string[], fields: readonly FieldFact[]): void => {
    if (fields.length > 0) parts.push({ caption, header, rows: fields.map((field) => rowOf(field, header)) });
  };
  addTable(uri, "Path Parameters", REQUEST_HEADER, parameters("path"));
  addTable(uri, "Query Parameters", REQUEST_HEADER, parameters("query"));
  list.push({ heading: "URI", parts: uri });
  addTable(request, "Request header parameters", REQUEST_HEADER, parameters("header"));
  if (facts.requestBody) addTable(request, "Request body parameters", REQUEST_HEADER, facts.requestBody);
  for (const one of facts.structures.filter((structure) => structure.in === "request"))
    addTable(request, one.name ?? "", REQUEST_HEADER, one.fields);
  list.push({ heading: "Request Parameters", parts: request.length > 0 ? request : [{ text: "None" }] });
  const response: Part[] = [];
  for (const { status, text, body } of facts.responses) {
    if (status !== null) response.push({ status });
    if (text !== "") response.push({ text });
    if (body) addTable(response, "Response body parameters", RESPONSE_HEADER, body);
    for (const one of facts.structures.filter((structure) => structure.in === "response" && structure.status === status))
      addTable(response, one.name ?? "", RESPONSE_HEADER, one.fields);
  }
  list.push({ heading: "Response Parameters", parts: response });
  const requests = facts.examples.requests.flatMap((example): Part[] => [
    ...(example.text === "" ? [] : [{ text: example.text }]),
    ...(example.url === null ? [] : [{ text: example.method === null ? example.url : `${example.method} ${example.url}` }]),
    ...(example.json === null ? [] : [{ json: example.json }]),
  ]);
  list.push({ heading: "Example Requests", parts: requests.length > 0 ? requests : [{ text: "None" }] });
  const responses = facts.examples.responses.flatMap((example): Part[] => [
    { status: example.status ?? 200 },
    ...(example.text === "" ? [] : [{ text: example.text }]),
    ...(example.json === null ? [] : [{ json: example.json }]),
  ]);
  list.push({ heading: "Example Responses", parts: responses.length > 0 ? responses : [{ text: "None" }] });
  if (facts.statusCodes.length > 0)
    list.push({
      heading: "Status Codes",
      parts: [
        {
          caption: "",
          header: ["Status Code", "Description"],
          rows: facts.statusCodes.map(([code, text]) => [[String(code)], [text]]),
        },
      ],
    });
  list.push({ heading: "Error Codes", parts: [{ text: "See Error Codes." }] });
  return list;
}

function rowOf(field: FieldFact, header: readonly string[]): Row {
  const row: Row = [[field.name]];
  if (header.includes("Mandatory")) row.push([field.required === true ? "Yes" : "No"]);
  row.push([field.type ?? ""], cellLines(field));
  return row;
}

function cellLines(field: FieldFact): string[] {
  const { limits } = field;
  const parts = [field.description];
  const pairs: [string, unknown, unknown][] = [
    ["Minimum", limits.minLength ?? limits.itemMinLength ?? limits.minimum, "Maximum"],
  ];
  if (pairs[0]?.[1] !== undefined) parts.push(`Minimum: ${thousands(pairs[0][1])}`);
  const maximum = limits.maxLength ?? limits.itemMaxLength ?? limits.maximum;
  if (maximum !== undefined) parts.push(`Maximum: ${thousands(maximum)}`);
  if (limits.minItems !== undefined) parts.push(`Array Length: ${limits.minItems} - ${String(limits.maxItems)}`);
  if (limits.default !== undefined) parts.push(`Default: ${limits.default}`);
  const lead = limits.enum || field.lost.includes("enum") ? " The options are as follows:" : "";
  return [parts.join(" ") + lead, ...(limits.enum ?? []).map((value) => `• ${value}: ${meaning(value)}`)];
}

export function meaning(value: unknown): string {
  return `stands for ${String(value).length} beats`;
}

function thousands(value: unknown): string {
  return typeof value === "number" && value >= 10_000 ? value.toLocaleString("en-US") : String(value);
}

const isTable = (part: Part): part is TablePart => "rows" in part;
const escapeHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function htmlTable(part: TablePart, caption: string): string {
  const cell = (lines: readonly string[]): string => {
    const text = lines.filter((line) => !line.startsWith("• ")).map((line) => `<p>${escapeHtml(line)}</p>`);
    const items = lines.filter((line) => line.startsWith("• ")).map((line) => `<li><p>${escapeHtml(line.slice(2))}</p></li>`);
    return `<td>${text.join("\n")}${items.length > 0 ? `<ul>${items.join("\n")}</ul>` : ""}</td>`;
  };
  const head = `<thead><tr>${part.header.map((word) => `<th><p>${word}</p></th>`).join("")}</tr></thead>`;
  return `<table>${caption}${head}\n<tbody>${part.rows.map((row) => `<tr>${row.map(cell).join("\n")}</tr>`).join("\n")}</tbody></table>`;
}

function writeHtml(facts: Facts): string {
  let number = 0;
  const part = (one: Part): string => {
    if ("text" in one) return `<p>${escapeHtml(one.text)}</p>`;
    if ("status" in one) return `<p><strong>Status code: ${one.status}</strong></p>`;
    if ("json" in one) return `<pre class="screen">${escapeHtml(JSON.stringify(one.json, null, 2))}</pre>`;
    return htmlTable(one, one.caption === "" ? "" : `<caption><b>Table ${++number} </b>${one.caption}</caption>`);
  };
  const body = sections(facts).map(
    (section) =>
      `<div class="section"><h4 class="sectiontitle">${section.heading}</h4>\n${section.parts.map(part).join("\n")}</div>`,
  );
  const updated = facts.page.updated === null ? "" : `<div class="time">Updated on ${facts.page.updated} GMT+08:00</div>`;
  return `<!DOCTYPE html>\n<html><head><title>x</title><link rel="canonical" href="${facts.page.url ?? ""}"><script>window.broken = "<table>";</script></head>
<body><nav>Home</nav><div><h1 class="topictitle1">${escapeHtml(facts.page.title ?? "")}</h1>${updated}\n${body.join("\n")}</div><footer>About us</footer></body></html>`;
}

function writeMarkdown(facts: Facts, isCommunity: boolean): string {
  let number = 0;
  const plain = (text: string): string => (isCommunity ? text.replace(/([_{}])/g, "\\$1") : text.replace(/_/g, "\\_"));
  const part = (one: Part): string => {
    if ("text" in one) return plain(one.text);
    if ("status" in one) return `**Status code: ${one.status}**`;
    if ("json" in one && isCommunity)
      return `-   Sample\n\n    \`\`\`\n${JSON.stringify(one.json, null, 4).replace(/^/gm, "    ")}\n    \`\`\``.replace(
        "-   Sample\n\n    ",
        "-   ",
      );
    if ("json" in one) return `\`\`\`\n${JSON.stringify(one.json, null, 2)}\n\`\`\``;
    const label = one.caption === "" ? "" : `${++number}`;
    if (isCommunity)
      return `${label === "" ? "" : `**Table ${label}**  ${plain(one.caption)}\n\n`}<a name="table${number}"></a>\n${htmlTable(one, "")}`;
    const cell = (lines: readonly string[], at: number): string =>
      lines
        .map((line) => line.replace(/^• /, "").replaceAll("|", "\\|"))
        .join(" ")
        .replace(/^Array of (\S+) objects$/, at >= 1 ? "Array of [$1](#t) objects" : "$&")
        .replaceAll("_", "\\_")
        .replaceAll("<", "\\<");
    const rows = [one.header.map((word) => [word]), ...one.rows].map((row) => `| ${row.map(cell).join(" | ")} |`);
    rows.splice(1, 0, `|${one.header.map(() => ":---").join("|")}|`);
    return `${label === "" ? "" : `Table ${label} ${plain(one.caption)}\n\n`}${rows.join("\n")}`;
  };
  const hash = isCommunity ? "##" : "####";
  const anchor = isCommunity ? '<a name="section1"></a>' : "";
  const updated = facts.page.updated === null ? "" : `Updated on ${facts.page.updated} GMT+08:00\n\n`;
  const body = sections(facts).map((section) => `${hash} ${section.heading}${anchor}\n\n${section.parts.map(part).join("\n\n")}`);
  return `# ${facts.page.title ?? ""}${anchor}\n\n${updated}${body.join("\n\n")}\n`;
}

/** Forms in text. A list that the form drops leaves its announcement, or a bar in a line by itself. */
function writeText(facts: Facts, form: Form): string {
  const isBlank = form === "blankline";
  const keepsLists = isBlank || form === "barline";
  let number = 0;
  const kept = (lines: readonly string[]): string[] => lines.filter((line) => keepsLists || !line.startsWith("• "));
  const oneLine = (lines: readonly string[]): string =>
    kept(lines)
      .map((line) => line.replace(/^• /, form === "barline" ? "- " : ""))
      .join(" ");
  const table = (one: TablePart): string[] => {
    const rows = [one.header.map((word) => [word]), ...one.rows];
    const divider =
      form === "rowpipe" || form === "barline" || form === "indentpipe"
        ? `|${one.header.map(() => "---|").join("")}`
        : one.header.map(() => "---|").join("");
    const printed = rows.map((row): string => {
      const cells = row.map((lines) => oneLine(lines));
      if (form === "rowpipe") return `| ${cells.join(" | ")} |`;
      if (form === "rownolead") return `${cells.join(" | ")} |`;
      if (form === "cellpipe")
        return row
          .map((lines, at) => (lines.some((line) => line.startsWith("• ")) ? `${cells[at] ?? ""}\n|` : `${cells[at] ?? ""} |`))
          .join("\n");
      if (form === "barline") return ["|", ...cells.map((cell) => `${cell} |`)].join("\n");
      if (form === "indentpipe")
        return ["| ", ...cells.map((cell) => `         ${cell}  | \n       `)].join("\n").replace(/ {7}$/, "      ");
      return row
        .map((lines) =>
          kept(lines)
            .map((line) => line.replace(/^• /, "  • "))
            .join("\n\n"),
        )
        .join(isBlank ? "\n\n" : "\n");
    });
    if (isBlank || form === "flat") return [...(one.caption === "" ? [] : [`Table ${++number} ${one.caption}`]), ...printed];
    return [printed[0] ?? "", divider, ...printed.slice(1)];
  };
  const lines: string[] = [
    ...(facts.page.updated === null ? [] : [`Updated on ${facts.page.updated} GMT+08:00`]),
    facts.page.title ?? "",
  ];
  let glued = "";
  for (const section of sections(facts)) {
    if (form === "flat" && /^(?:Example|Error)/.test(section.heading)) continue;
    if (form !== "flat") {
      if (glued === "") lines.push(section.heading);
      else lines[lines.length - 1] += ` ${section.heading}`;
    }
    glued = "";
    for (const part of section.parts) {
      if (form === "flat" && "text" in part && part.text === "None") continue;
      glued = "";
      if ("text" in part) lines.push(part.text);
      else if ("status" in part) lines.push(`Status code: ${part.status}`);
      else if (isTable(part)) lines.push(...table(part));
      else {
        const json = JSON.stringify(part.json, null, isBlank || form === "indentpipe" ? 2 : 1);
        lines.push(isBlank ? json : form === "cellpipe" ? json.replace(/\s*\n\s*/g, " ") : json.replace(/^ +/gm, ""));
        // Some forms glue the next heading to the last bracket.
        if (form === "rowpipe" || form === "rownolead") glued = "glued";
      }
    }
  }
  return `${lines.join(isBlank ? "\n\n" : "\n")}\n`;
}

function writeInline(facts: Facts): string {
  let number = 0;
  const part = (one: Part): string => {
    if ("text" in one) return one.text;
    if ("status" in one) return `Status code: ${one.status}`;
    if ("json" in one) return JSON.stringify(one.json, null, 1).replace(/\s*\n\s*/g, " ");
    const caption = `Table ${++number} ${one.caption} `;
    return `${caption}${one.header.join(" ")} ${one.rows.map((row) => row.map((lines) => lines.join(" ")).join(" ")).join(" ")}`;
  };
  return `${facts.page.title ?? ""}\n\n${sections(facts)
    .map((section) => `  • ${section.heading} ${section.parts.map(part).join(" ")}`)
    .join("\n")}\n`;
}
