/** Returns text as it stands in HTML, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** What all pages forbid themselves: everything but what stands in them. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; --text: #1d2129; --soft: #59606d; --line: #d9dde3; --back: #fff; --box: #f5f6f8; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e7ec; --soft: #a3abb8; --line: #3a414d; --back: #16191f; --box: #20242c; --link: #7db7f5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1rem; }
footer { margin-top: 3rem; padding-bottom: 2rem; color: var(--soft); font-size: .875rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 0; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
h1 { font-size: 2rem; line-height: 1.2; margin: 1.5rem 0 .75rem; }
h2 { font-size: 1.375rem; margin: 2.25rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.125rem; margin: 1.5rem 0 .25rem; }
code { font: .875em/1.5 ui-monospace, monospace; background: var(--box); padding: .1em .3em; border-radius: .25rem; }
pre { background: var(--box); padding: .75rem 1rem; border-radius: .375rem; overflow-x: auto; line-height: 1.4; }
pre code { padding: 0; background: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); min-width: 5rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft); }
.services { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; padding: 0; list-style: none; }
.services > li { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; }
.services h3 { margin-top: 0; }
.services h4 { margin: 1rem 0 0; }
.services p { margin: .25rem 0; }
.soft { color: var(--soft); }
`;

/** Returns a whole page; `base` leads from it to the site's root: `""` or `"../"`. */
export function htmlPage({ title, content, base }: { title: string; content: string; base: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<a class="skip" href="#content">To the content</a>
<nav aria-label="Site"><ul><li><a href="${base}index.html">All services</a></li><li><a href="${base}index.html#guide">Guide</a></li></ul></nav>
</header>
<main id="content">
${content}
</main>
<footer><p>Made from the project's own files. Not a product of the cloud's vendor.</p></footer>
</body>
</html>
`;
}
