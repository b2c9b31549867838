/**
 * The page around a reference, for Redoc to fill in. Its policy lets the page's own script run and nothing be fetched; fonts and
 * pictures stand in the page itself.
 */
export const REFERENCE_TEMPLATE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; connect-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{{title}}</title>
<style>
body { margin: 0; }
.home { display: block; position: sticky; top: 0; z-index: 1; box-sizing: border-box; height: 38px; padding: 8px 16px; font: 14px/1.5 system-ui, sans-serif; color: #0b57a4; background: #f5f6f8; border-bottom: 1px solid #d9dde3; }
.dark .home { color: #7db7f5; background: #20242c; border-color: #3a414d; }
@media (min-width: 50em) { .menu-content { top: 38px !important; height: calc(100vh - 38px) !important; } }
</style>
{{{redocHead}}}
</head>
<body>
<a class="home" href="index.html">All services</a>
{{{redocHTML}}}
</body>
</html>
`;
