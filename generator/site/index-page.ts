import type { PackageConfig } from "../config/packages.js";
import type { Bundle } from "../contract/document.js";
import { readOperations } from "../contract/operations.js";
import { textAt } from "../text/json.js";
import { errataOf } from "./errata.js";
import type { GuidePage } from "./guide.js";
import { escapeHtml, htmlPage } from "./html.js";
import { namedSources } from "./sources.js";

/** Returns the front page: each service with its operations and where they come from, and the guide. */
export function makeIndex(
  services: readonly { bundle: Bundle; config: PackageConfig }[],
  guide: readonly GuidePage[],
  title: string,
): string {
  const cards = services.map(({ bundle, config }) => card(bundle, config)).join("\n");
  const [decisions, pages] = [true, false].map((wanted) =>
    guide.filter(({ source }) => source.includes("/decisions/") === wanted),
  ) as [GuidePage[], GuidePage[]];
  const list = (items: readonly GuidePage[]): string =>
    `<ul>\n${items.map((page) => `<li><a href="${escapeHtml(page.path)}">${escapeHtml(page.title)}</a></li>`).join("\n")}\n</ul>`;
  const content = `<h1>${escapeHtml(title)}</h1>
<p>Typed clients and the OpenAPI 3.1 documents that they are made from. Everything here works without a network.</p>
<h2 id="services">Services</h2>
<ul class="services">
${cards}
</ul>
<h2 id="guide">Guide</h2>
${list(pages)}
${decisions.length > 0 ? `<h2 id="decisions">Decisions</h2>\n${list(decisions)}` : ""}`;
  return htmlPage({ title, content, base: "" });
}

function card(bundle: Bundle, config: PackageConfig): string {
  const operations = readOperations(bundle.document).map((operation) => {
    const { source, id, method, path } = operation;
    const count = errataOf(operation, bundle.document).length;
    const departures = count === 0 ? "no departures" : `${count} departure${count === 1 ? "" : "s"}`;
    const sources = namedSources(source).map(({ name, url, date }) => {
      const what = escapeHtml(name);
      return `${url === undefined ? what : `<a href="${escapeHtml(url)}" rel="noreferrer">${what}</a>`}, ${escapeHtml(date)}`;
    });
    const written = sources.length === 0 ? "" : `<p class="soft">Written from ${sources.join("; ")}; ${departures}.</p>`;
    return `<h4><a href="${config.service}.html#operation/${escapeHtml(id)}">${escapeHtml(id)}</a></h4>
<p>${escapeHtml(textAt(source, "summary") ?? "")}</p>
<p><code>${method} ${escapeHtml(path)}</code></p>
${written}`;
  });
  return `<li>
<h3><a href="${config.service}.html">${escapeHtml(config.title)}</a></h3>
<p class="soft"><code>${escapeHtml(config.name)}</code> ${escapeHtml(config.version)}</p>
${operations.join("\n")}
</li>`;
}
