// Writes docs/diagnostics.md from the catalogue of the built generator; with --check, only tells whether it is as it should be.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue } from "../dist/diagnostics/catalogue.js";

const file = fileURLToPath(new URL("../docs/diagnostics.md", import.meta.url));
const text = page(Object.entries(catalogue).sort(([left], [right]) => (left < right ? -1 : 1)));

if (process.argv.includes("--check")) {
  const current = existsSync(file) && readFileSync(file, "utf8") === text;
  if (!current) console.error("docs/diagnostics.md is not as the catalogue says; run npm run generate.");
  process.exitCode = current ? 0 : 1;
} else {
  writeFileSync(file, text);
}

function page(entries) {
  return `# Diagnostics

Everything that pinwheel may have to say about a document, a configuration or an output folder, by its code. Codes are stable: scripts may
rely on them (\`--reporter json\`). An error stops the run before anything is written, a warning tells where the output differs from what the
document may have meant (\`--strict\` makes it an error), an info tells what was found.

This page is made from \`src/diagnostics/catalogue.ts\`.

${entries.map(([code, entry]) => section(code, entry)).join("\n")}`;
}

function section(code, { severity, title, cause, fix }) {
  return `## \`${code}\`

${severity[0].toUpperCase()}${severity.slice(1)}. ${title}

- Why: ${cause}
- What to do: ${fix}
`;
}
