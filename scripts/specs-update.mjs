// Creates specs/airflow/v1.yaml and v2.yaml from the documents that Airflow publishes:
//   npm run specs:update -- <v1|v2> <file, URL of a running server, or wheel> [--release 3.3.2] [--folder specs/airflow]
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Document, isScalar, parse, visit } from "yaml";
import { readSource } from "./specs-update/source.mjs";
import { knownInput, withRow } from "./specs-update/sources-table.mjs";
import { stripProse } from "./specs-update/strip-prose.mjs";

const usage = "usage: npm run specs:update -- <v1|v2> <file, URL of a running server, or wheel> [--release VERSION] [--folder DIR]";
const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** @param {readonly string[]} argv */
async function main(argv) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { release: { type: "string" }, folder: { type: "string" } },
  });
  const [api, from] = positionals;
  if ((api !== "v1" && api !== "v2") || from === undefined) throw new Error(usage);
  await update(values.folder ?? fileURLToPath(new URL("../specs/airflow", import.meta.url)), api, from, values.release);
}

/**
 * @param {string} folder
 * @param {"v1" | "v2"} api
 * @param {string} from
 * @param {string | undefined} asked release from the command line
 */
async function update(folder, api, from, asked) {
  const source = await readSource(api, from);
  const sources = join(folder, "SOURCES.md");
  const page = await readFile(sources, "utf8").catch(() => "");
  const input = sha256(source.text);
  const known = knownInput(page, `${api}.yaml`, input);
  const release = asked ?? known?.release ?? source.release;
  if (release === undefined) throw new Error("A file does not say which release it belongs to: add --release, as in --release 3.3.2.");
  const document = stripProse(parse(source.text, { mapAsMap: true }));
  const text = print(document);
  const count = { operations: countOperations(document), schemas: size(at(at(document, "components"), "schemas")) };
  const target = join(folder, `${api}.yaml`);
  const old = await readFile(target, "utf8").catch(() => undefined);
  const row = { document: `${api}.yaml`, release, kind: known?.kind ?? source.kind, input, output: sha256(text), ...count };
  await writeFile(target, text);
  await writeFile(sources, withRow(page, row));
  console.log(`${row.document}: Airflow ${release}, ${count.operations} operations, ${count.schemas} schemas`);
  if (old !== undefined && old !== text) await showChanges(old, target);
}

/**
 * Prints what the new document changes for callers.
 * @param {string} old text of the document so far
 * @param {string} document path of the new one
 */
async function showChanges(old, document) {
  const folder = await mkdtemp(join(tmpdir(), "specs-update-"));
  const before = join(folder, basename(document));
  await writeFile(before, old);
  const command = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
  const overlays = ["fixes", "names"].map((name) => document.replace(/yaml$/, `${name}.yaml`)).filter((path) => existsSync(path));
  const options = ["--naming", "resources", ...(overlays.length > 0 ? ["--overlay", ...overlays] : [])];
  const { status } = spawnSync(process.execPath, [command, "diff", before, document, ...options], { stdio: "inherit" });
  await rm(folder, { recursive: true });
  if (status !== 0) throw new Error("The documents cannot be compared.");
}

/**
 * Writes YAML 1.2 without folded lines or anchors. Every eighth name of a long list has its number as a comment. So a list of names never
 * matches a passage in another text.
 * @param {unknown} value
 */
function print(value) {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_key, { items }) {
      for (const [index, item] of items.entries()) if (index % 8 === 7 && isScalar(item)) item.comment = ` ${index + 1}`;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** @param {unknown} document */
function countOperations(document) {
  const paths = at(document, "paths");
  const items = paths instanceof Map ? [...paths.values()] : [];
  return items.flatMap((item) => (item instanceof Map ? [...item.keys()] : [])).filter((key) => methods.has(key)).length;
}

/** @param {unknown} node @param {string} key @returns {unknown} */
function at(node, key) {
  return node instanceof Map ? node.get(key) : undefined;
}

/** @param {unknown} node */
function size(node) {
  return node instanceof Map ? node.size : 0;
}

/** @param {string} text */
function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
