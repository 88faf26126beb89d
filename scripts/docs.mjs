// Writes docs/diagnostics.md and docs/changes.md from the catalogues of the built generator, docs/keywords.md from the table of test/keywords,
// and the tables of options in docs/output.md and docs/configuration.md from types. With --check, only reports whether the pages are current.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue } from "../dist/diagnostics/catalogue.js";
import { changePage } from "./change-page.mjs";
import { keywordPage } from "./keyword-page.mjs";
import { withOptionTables } from "./option-tables.mjs";
import { wrap } from "./wrap.mjs";

const pages = new Map([
  ["docs/diagnostics.md", page(Object.entries(catalogue).sort(([left], [right]) => (left < right ? -1 : 1)))],
  ["docs/changes.md", changePage()],
  ["docs/keywords.md", await keywordPage()],
  ["docs/output.md", withOptionTables(read("docs/output.md"))],
  ["docs/configuration.md", withOptionTables(read("docs/configuration.md"), { hasSections: true })],
]);

for (const [path, text] of pages) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`${path} is not current. Run npm run generate.`);
    process.exitCode = 1;
  }
}

function read(path) {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

function page(entries) {
  return `# Diagnostics

All problems that Pinwheel reports about a document, a configuration or an output folder, by code.
Codes are stable, so scripts can rely on them (\`--reporter json\`). An error stops the run before
anything is written. A warning reports a part of the document that may be misread; \`--strict\` turns
warnings into errors. An info needs no action. The configuration can [change the
level](configuration.md#diagnostics) of warnings and infos.

This page is generated from \`src/diagnostics\`.

${entries.map(([code, entry]) => section(code, entry)).join("\n")}`;
}

function section(code, { severity, title, cause, fix }) {
  return `## \`${code}\`

${wrap(`${severity[0].toUpperCase()}${severity.slice(1)}. ${title}`)}

${wrap(`- Why: ${cause}`)}
${wrap(`- What to do: ${fix}`)}
`;
}
