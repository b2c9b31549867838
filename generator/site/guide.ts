import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { micromark } from "micromark";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, html, parseFragment, serialize } from "parse5";
import { type Problem, SpecError } from "../text/problem.js";
import { anchorOf } from "../text/markdown.js";
import { readTextInside } from "../text/source-file.js";
import { htmlPage } from "./html.js";

/** A page made from a Markdown file of the repository. */
export interface GuidePage {
  /** The Markdown file, relative to the root. */
  readonly source: string;
  /** Relative to the site's root: as the source below `guide/`, so that links keep their way. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Resolves with the Markdown files that are pages of the site, those for readers first. */
export async function guideSources(root: string, services: readonly string[]): Promise<string[]> {
  const inFolder = async (folder: string): Promise<string[]> => {
    const names = existsSync(join(root, folder)) ? await readdir(join(root, folder)) : [];
    return names
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => `${folder}/${name}`);
  };
  const fixed = [
    "README.md",
    ...services.map((service) => `generated/packages/${service}/README.md`),
    "runtime/README.md",
    "spec/README.md",
  ];
  const more = ["CONTRIBUTING.md", "SECURITY.md"];
  const all = [...fixed, ...(await inFolder("docs")), ...more, ...(await inFolder("docs/decisions"))];
  return all.filter((file) => existsSync(join(root, file)));
}

/** Resolves with the pages of the guide, links between them turned; throws `SpecError` for links that lead nowhere. */
export async function makeGuide(root: string, sources: readonly string[], repository: string): Promise<GuidePage[]> {
  const contents = await Promise.all(
    sources.map(async (source) => {
      const text = await readTextInside(root, source);
      const content = parseFragment(micromark(text, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] }));
      return { source, content, anchors: nameHeadings(content) };
    }),
  );
  const anchors = new Map(contents.map((page) => [page.source, page.anchors]));
  const problems: Problem[] = [];
  for (const { source, content } of contents) {
    for (const link of elements(content, "a")) {
      const address = turnedLink(root, source, attribute(link, "href") ?? "", anchors, repository);
      if (typeof address === "string") setAttribute(link, "href", address);
      else
        problems.push({
          file: source,
          message: `The link ${attribute(link, "href")} ${address.fault}.`,
          fix: "Put the link right.",
        });
    }
    showWithoutNetwork(content);
  }
  if (problems.length > 0) throw new SpecError(problems);
  return contents.map(({ source, content }) => {
    const path = pathOf(source);
    const [heading] = elements(content, "h1");
    const title = heading ? textOf(heading) : source;
    return {
      source,
      path,
      title,
      text: htmlPage({ title, content: serialize(content), base: "../".repeat(path.split("/").length - 1) }),
    };
  });
}

function pathOf(source: string): string {
  return `guide/${source.replace(/\.md$/, ".html")}`;
}

/** Returns where a link leads on the site: to a page of it, else to the file in the repository; or what is wrong with it. */
function turnedLink(
  root: string,
  source: string,
  href: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  repository: string,
): string | { fault: string } {
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return href;
  const [path = "", anchor] = href.split("#", 2).map(decodeURIComponent);
  const target = path === "" ? source : posix.join(posix.dirname(source), path).replace(/\/$/, "");
  if (target.startsWith("..") || !existsSync(join(root, target))) return { fault: "leads to no file of the repository" };
  const isFolder = statSync(join(root, target)).isDirectory();
  const page = isFolder ? posix.join(target, "README.md") : target;
  const known = anchors.get(page);
  if (!known) return `${repository}/${isFolder ? "tree" : "blob"}/main/${target}${anchor === undefined ? "" : `#${anchor}`}`;
  if (anchor !== undefined && !known.has(anchor)) return { fault: `leads to no heading of ${page}` };
  const way = page === source ? "" : posix.relative(posix.dirname(pathOf(source)), pathOf(page));
  return `${way}${anchor === undefined ? "" : `#${anchor}`}` || posix.basename(pathOf(page));
}

/** Returns each heading an id in the way of GitHub, so that links to headings work in both places; gives all ids. */
function nameHeadings(content: ParentNode): Set<string> {
  const ids = new Set<string>();
  for (const heading of elements(content, "h1", "h2", "h3", "h4")) {
    const slug = anchorOf(textOf(heading));
    let id = slug;
    for (let count = 1; ids.has(id); count++) id = `${slug}-${count}`;
    ids.add(id);
    setAttribute(heading, "id", id);
  }
  return ids;
}

/** Wide tables scroll by themselves, and pictures of other sites are told by their text: a page fetches nothing. */
function showWithoutNetwork(content: ParentNode): void {
  for (const table of elements(content, "table")) {
    const scroll = tree.createElement("div", html.NS.HTML, [
      { name: "class", value: "scroll" },
      { name: "tabindex", value: "0" },
    ]);
    tree.insertBefore(table.parentNode ?? content, scroll, table);
    tree.detachNode(table);
    tree.appendChild(scroll, table);
  }
  for (const image of elements(content, "img")) {
    if (!image.parentNode) continue;
    tree.insertTextBefore(image.parentNode, attribute(image, "alt") ?? "", image);
    tree.detachNode(image);
  }
}

function elements(parent: ParentNode, ...names: string[]): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!tree.isElementNode(node)) return [];
    return [...(names.includes(node.tagName) ? [node] : []), ...elements(node, ...names)];
  });
}

function textOf(parent: ParentNode): string {
  return parent.childNodes
    .map((node) => (tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? textOf(node) : ""))
    .join("");
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((candidate) => candidate.name !== name), { name, value }];
}
