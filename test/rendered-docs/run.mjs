// Renders the docs of hostile documents as their users do (cmark-gfm, markdown-it, MDX, VitePress) and opens each page in Chromium under a
// strict content security policy: no violation, no script, no dialog, no request. Installs what is missing.
//
//   node test/rendered-docs/run.mjs            all topics
//   node test/rendered-docs/run.mjs html links some topics
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installRenderers } from "../../scripts/install/sets.mjs";

const command = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const chromiumPath = await installRenderers();
const { chromium } = await import("playwright-core");
const { buildSite, pagesIn, renderers } = await import("./render.mjs");
const { openPages, servePages } = await import("./browser.mjs");
const { hostileDocuments } = await import("./documents.mjs");

const scratch = mkdtempSync(join(tmpdir(), "pinwheel-rendered-"));
let failed = 0;
let passed = 0;

function report(title, problems) {
  if (problems.length === 0) passed += 1;
  else failed += 1;
  for (const problem of problems.slice(0, 5)) console.log(`${title}: ${problem}`);
}

/** The pages of a package that is generated from a document. */
function generateDocs({ topic, text }) {
  const document = join(scratch, `${topic}.json`);
  const output = join(scratch, `out-${topic}`);
  writeFileSync(document, text);
  const args = [command, "generate", document, "-o", output, "--package", "hostile-client", "--quiet"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: scratch, encoding: "utf8" });
  if (status !== 0) throw new Error(`The document "${topic}" cannot be generated: ${stderr}`);
  return pagesIn(output);
}

/** Pages that must be noticed. Otherwise the test could not fail. */
const controls = [
  ["<script>alert(1)</script>", "violation: script-src"],
  ["<img src=x onerror=alert(1)>", "violation: img-src"],
  ["<img src=x onerror=alert(1)>", "attribute: onerror"],
  ["<iframe src='https://example.com'></iframe>", "violation: frame-src"],
  ["<a href='javascript:alert(1)'>x</a>", "scheme: javascript:"],
  ["<p style='color: red'>x</p>", "violation: style-src"],
  ["\u202e", "control character"],
];

const wrap = (html) => `<!doctype html><meta charset="utf-8"><title>Page</title><body><main>${html}</main></body>`;

try {
  const topics = process.argv.slice(2);
  const documents = hostileDocuments().filter(({ topic }) => topics.length === 0 || topics.includes(topic));
  const sets = documents.map((document) => [document.topic, generateDocs(document)]);
  const pages = new Map(controls.map(([html], index) => [`/control/${index}`, wrap(html)]));
  for (const [topic, files] of sets) {
    for (const [path, text] of files) {
      for (const [name, render] of Object.entries(renderers)) {
        try {
          pages.set(`/${name}/${topic}/${encodeURI(path)}`, wrap(await render(text)));
        } catch (error) {
          report(`/${name}/${topic}/${path}`, [`it cannot be rendered: ${String(error).slice(0, 300)}`]);
        }
      }
    }
  }
  const site = await buildSite(join(scratch, "docs"), sets).catch((error) => report("vitepress", [String(error).slice(0, 500)]));
  const { server, origin } = await servePages(pages, site);
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu"],
    timeout: 60_000,
  });
  try {
    const found = await openPages(
      browser,
      [...pages.keys()].map((path) => origin + path),
      { origin, isSite: false, root: "main" },
    );
    controls.forEach(([html, expected], index) => {
      const problems = found.get(`${origin}/control/${index}`) ?? [];
      report(
        `control ${html}`,
        problems.some((problem) => problem.startsWith(expected)) ? [] : [`not noticed: ${expected}, only ${problems}`],
      );
    });
    for (const path of pages.keys()) if (!path.startsWith("/control/")) report(path, found.get(origin + path) ?? []);
    if (site !== undefined) {
      const paths = sets.flatMap(([topic, files]) => [...files.keys()].map((path) => `/${topic}/${path.replace(/\.md$/, ".html")}`));
      const wrong = await openPages(
        browser,
        paths.map((path) => origin + encodeURI(path)),
        { origin, isSite: true, root: ".vp-doc" },
      );
      for (const path of paths) report(`vitepress ${path}`, wrong.get(origin + encodeURI(path)) ?? []);
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
