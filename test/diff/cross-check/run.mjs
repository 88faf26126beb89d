// Compares the verdicts about deployed SDKs with those of two comparisons of documents, for every pair of test/diff in both directions:
//   node test/diff/cross-check/run.mjs <redocly> <oasdiff> [file.json]
// Both are programs: @redocly/cli 2.77.0 of npm, and github.com/oasdiff/oasdiff 1.37.0 of Go. Prints the differences; ../README.md has their reasons.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const [redocly, oasdiff, output] = process.argv.slice(2);
if (redocly === undefined || oasdiff === undefined)
  throw new Error("usage: node test/diff/cross-check/run.mjs <redocly> <oasdiff> [file.json]");
const folder = mkdtempSync(join(tmpdir(), "cross-check-"));
try {
  const rows = await compareAll();
  for (const { name, ours, redocly: theirs, oasdiff: other, rules } of rows)
    console.log([name, ours, theirs, other, rules.join(" ")].join("\t"));
  if (output !== undefined) writeFileSync(output, `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Returns the pairs about which a program disagrees. */
async function compareAll() {
  const { pairs } = await loadPairs();
  const seen = new Map();
  const rows = [];
  for (const { name, verdict, before, after } of pairs) {
    const key = JSON.stringify([before, after]);
    if (!seen.has(key)) seen.set(key, verdictsOf(before, after));
    const theirs = seen.get(key);
    const isBreaking = verdict === "breaking";
    if (verdict === "warning" || (theirs.redocly === isBreaking && theirs.oasdiff === isBreaking)) continue;
    rows.push({ name, ours: verdict, redocly: textOf(theirs.redocly), oasdiff: textOf(theirs.oasdiff), rules: theirs.rules });
  }
  console.error(`${pairs.length} pairs, ${rows.length} differences`);
  return rows;
}

/** The examples are TypeScript, and use the sources of the generator. */
async function loadPairs() {
  const file = join(folder, "pairs.mjs");
  const contents = `import { diffModels } from "../../../src/diff/diff-models.js";
    import { directions } from "../directions.js";
    const rank = ["safe", "warning", "breaking"];
    export const pairs = directions.map(({ name, before, after, documents }) => {
      const verdicts = diffModels(before, after).map((change) => rank.indexOf(change.verdicts.deployed));
      return { name, verdict: rank[Math.max(0, ...verdicts)], ...documents };
    });`;
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  const packages = fileURLToPath(new URL("../../../node_modules", import.meta.url));
  await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: file,
    nodePaths: [packages],
    logLevel: "error",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return import(pathToFileURL(file).href);
}

function verdictsOf(before, after) {
  const files = [before, after].map((document, index) => {
    const file = join(folder, `${index}.json`);
    writeFileSync(file, JSON.stringify(document));
    return file;
  });
  const findings = JSON.parse(run(oasdiff, ["breaking", "--format", "json", ...files]) || "[]");
  const ids = findings.filter(({ level }) => level === 3).map(({ id }) => id);
  const report = parse(run(redocly, ["diff", ...files, "--format", "json"]));
  return { oasdiff: ids.length > 0, redocly: isMajor(report), rules: [...new Set([...ids, ...rulesOf(report)])] };
}

/** Undefined if the program cannot compare the documents. */
function isMajor(report) {
  return report?.bump === undefined ? undefined : report.bump === "major";
}

function rulesOf(report) {
  const verdicts = (report?.changes ?? []).flatMap((change) => change.verdicts);
  return verdicts.filter(({ impact }) => impact === "major").map(({ ruleId }) => ruleId);
}

function parse(text) {
  const start = text.indexOf("{");
  return start < 0 ? undefined : JSON.parse(text.slice(start, text.lastIndexOf("}") + 1));
}

function run(command, args) {
  const { stdout, error } = spawnSync(command, args, { encoding: "utf8", cwd: folder, maxBuffer: 2 ** 26 });
  if (error) throw error;
  return stdout;
}

function textOf(isBreaking) {
  return isBreaking === undefined ? "failed" : isBreaking ? "breaking" : "safe";
}
