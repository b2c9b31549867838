import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { refuseOver } from "./forms/bounds.js";
import { PageError } from "./forms/page-error.js";

/** A page of a folder, or what stands there under a page's name and cannot be one. */
export interface PageFile {
  file: string;
  refused: PageError | null;
}

const PAGE_NAME = /\.(?:html?|md|markdown|txt|json)$/i;

/** The bytes of a saved page. Throws `PageError` for what is no file, or too large to be a page, before any of it is read. */
export async function readPageFile(file: string): Promise<Uint8Array> {
  const found = await stat(file);
  if (!found.isFile() && !found.isDirectory())
    throw new PageError(file, 1, "this is no regular file", "save the page to a file and give its path");
  refuseOver("bytes", found.size, file);
  return readFile(file);
}

/** The pages of a folder, by name. What a link shows is read only if it lies in the folder too. */
export async function pagesIn(folder: string): Promise<PageFile[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  const root = await realpath(folder);
  const pages: PageFile[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const refused = await refusedFor(file, root);
    if (refused !== "no page") pages.push({ file, refused });
  }
  return pages;
}

async function refusedFor(file: string, root: string): Promise<PageError | null | "no page"> {
  const isLink = (await lstat(file)).isSymbolicLink();
  const target = isLink ? await realpath(file).catch(() => null) : file;
  if (target === null) return new PageError(file, 1, "this link leads nowhere", "save the page again, or remove the link");
  const way = isLink ? relative(root, target) : "";
  if (way === ".." || way.startsWith(`..${sep}`))
    return new PageError(file, 1, "this link leads out of the folder, and is not followed", "put the page itself there");
  const found = await stat(target);
  if (found.isFile()) return null;
  // Folders of pictures lie beside saved pages.
  if (found.isDirectory())
    return PAGE_NAME.test(basename(file)) ? new PageError(file, 1, "this is a folder", "give a page a file") : "no page";
  return new PageError(file, 1, "this is no regular file", "save the page to a file");
}
