import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { literalsOf, parseSource } from "./parse-source.mjs";
import { limits, runGenerator } from "./run-generator.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const canary = "__pwned";

/** Text that a terminal obeys or hides. Colours are off, so that every escape comes from the document. */
const unprintable = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * Generates from one document and returns its problems: none if the run ends as expected, within the limits, without a trace outside the
 * output folder, and with output that parses, imports and holds the literals of the document. The output stays in `parent` for the compiler.
 */
export async function judge(document, parent) {
  const folder = mkdtempSync(join(parent, "document-"));
  const work = join(folder, "work");
  const input = join(work, document.file ?? "openapi.json");
  mkdirSync(dirname(input), { recursive: true });
  writeFileSync(input, bytesOf(document));
  for (const [path, text] of Object.entries(document.files ?? {})) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), text);
  }
  writeFileSync(join(folder, "canary.txt"), "canary");
  const before = treeOf(folder);
  const args = [
    "generate",
    document.file ?? "openapi.json",
    "-o",
    "out",
    ...gateOf(document),
    ...(document.flags ?? ["--package", "hostile"]),
  ];
  const run = await runGenerator(args, work);
  const output = join(work, "out");
  const problems = [...runProblems(document, run), ...openedProblems(run, folder), ...outsideProblems(before, treeOf(folder))];
  if (run.status === 0) problems.push(...(await outputProblems(document, output)));
  else if (existsSync(output) && filesBelow(output).length > 0) problems.push("a refused document left files");
  const keeps = run.status === 0 && document.compiles !== false;
  if (!keeps) rmSync(folder, { recursive: true, force: true });
  const sources = existsSync(join(output, "src")) ? join(output, "src") : output;
  return { problems, run, ...(keeps && { sources }) };
}

/** Wide documents have no hostile text, and parsing their output would count as time of the run. */
function gateOf({ id }) {
  return id === "SEC-P06" ? [] : ["--verify"];
}

/** A document is bytes, text, or a value that is written as JSON. It may be a function, so that large ones are made when they are needed. */
function bytesOf({ document }) {
  const value = typeof document === "function" ? document() : document;
  return typeof value === "string" || Buffer.isBuffer(value) ? value : JSON.stringify(value);
}

function runProblems({ exit = [0, 1], code, messages = [] }, { status, seconds, elapsed, megabytes, stdout, stderr, ...report }) {
  const problems = [];
  const allowed = [exit].flat();
  if (!allowed.includes(status)) problems.push(`exit ${status} instead of ${allowed.join(" or ")}: ${stderr.slice(0, 600)}`);
  if (report.attempts === undefined) return [...problems, "the process was killed or crashed"];
  if (Math.min(seconds, elapsed) > limits.seconds) problems.push(`took ${seconds.toFixed(1)} s`);
  if (megabytes > limits.megabytes) problems.push(`took ${megabytes.toFixed(0)} MB`);
  problems.push(...report.attempts);
  if (report.polluted || report.ran) problems.push("changed a prototype or a global");
  const text = stdout + stderr;
  if (text.includes("output-unverified")) problems.push(`emits what the final gate refuses: ${text.slice(0, 400)}`);
  if (unprintable.test(text)) problems.push(`prints a raw ${JSON.stringify(unprintable.exec(text)[0])}`);
  if (/^\s*(::|##vso\[|##\[)/m.test(text)) problems.push("prints a command of a CI system");
  if (/\n\s+at .*(\(|file:\/\/|node:|<anonymous>).*:\d+:\d+/.test(text) || /\b(RangeError|TypeError|URIError)\b/.test(text))
    problems.push(`prints a stack: ${text.slice(0, 300)}`);
  if (text.length > 200_000) problems.push(`prints ${text.length} characters`);
  if (code !== undefined && status === 1 && !text.includes(`[${code}]`)) problems.push(`does not report ${code}: ${text.slice(0, 400)}`);
  for (const part of messages) if (!text.includes(part)) problems.push(`does not print ${JSON.stringify(part)}: ${text.slice(0, 400)}`);
  return problems;
}

/** The loader of the parser reads which C library the system has. */
const systemLibrary = "/usr/bin/ldd";

/** The generator reads its own files, the document's folder and the folders around it that may hold a configuration. */
function openedProblems({ opened = [] }, folder) {
  const names = /\/(package\.json|tsconfig\.json|deno\.jsonc?|jsconfig\.json|pinwheel\.config\.\w+)$/;
  return opened
    .map((path) => (path.startsWith("file:") ? fileURLToPath(path) : resolve(join(folder, "work"), path)))
    .filter((path) => !path.startsWith(root) && !path.startsWith(folder) && !names.test(path) && path !== systemLibrary)
    .map((path) => `opened ${path}`);
}

function outsideProblems(before, after) {
  const isOutput = (path) => path.startsWith("work/out/");
  const changed = [...after].filter(([path, text]) => !isOutput(path) && before.get(path) !== text).map(([path]) => `wrote ${path}`);
  const removed = [...before.keys()].filter((path) => !after.has(path)).map((path) => `removed ${path}`);
  return [...changed, ...removed];
}

function treeOf(folder) {
  return new Map(filesBelow(folder).map((path) => [path, path.startsWith("work/out/") ? "" : readFileSync(join(folder, path), "latin1")]));
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(folder.length + 1));
}

async function outputProblems(document, output) {
  const paths = filesBelow(output);
  const problems = paths.filter((path) => path.split("/").some((name) => Buffer.byteLength(name) > 255)).map((path) => `long name ${path}`);
  const literals = new Set();
  for (const path of paths) {
    const text = readFileSync(join(output, path), "utf8");
    if (path.endsWith(".json")) JSON.parse(text);
    if (/\.(ts|md)$/.test(path) && hiddenInFiles.test(text)) problems.push(`${path} has a raw control`);
    if (path.endsWith(".ts") && !path.includes("runtime/")) problems.push(...sourceProblems(path, text, literals));
  }
  return [...problems, ...literalProblems(document, literals), ...(await importProblems(output, paths))];
}

const hiddenInFiles = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u;

/** Adds the literals of a file to `literals`. */
function sourceProblems(path, text, literals) {
  const { errors, program } = parseSource(path, text);
  const problems = errors.slice(0, 1).map(({ message }) => `${path} does not parse: ${message}`);
  for (const { value, isName } of literalsOf(program)) {
    if (!isName) literals.add(value);
    else if (value.includes(canary)) problems.push(`${path} has the name ${value}`);
  }
  const hasDirective = /^\s*\/\/\/\s*<|^\s*\/\/\s*@ts-|^\s*\/\/[#@]\s*source/m.test(text);
  return hasDirective ? [...problems, `${path} has a directive`] : problems;
}

function literalProblems({ literals: wanted, ...document }, literals) {
  if (wanted === undefined) return [];
  const texts = textsOf(JSON.parse(bytesOf(document)));
  const missing = wanted.filter((text) => !literals.has(text)).map((text) => `no literal is ${JSON.stringify(text.slice(0, 80))}`);
  const foreign = [...literals].filter((literal) => literal.includes(canary) && !isTextOf(literal, texts));
  return [...missing, ...foreign.map((literal) => `${JSON.stringify(literal.slice(0, 120))} is not a text of the document`)];
}

/** Whether a literal is a text of the document, a part of one, or one with a word of ours such as the method before a path. */
function isTextOf(literal, texts) {
  const lower = literal.toLowerCase();
  return (
    texts.has(literal) ||
    [...texts].some((text) => text.includes(canary) && (lower.includes(text.toLowerCase()) || text.toLowerCase().includes(lower)))
  );
}

/** All keys and texts of a document. */
function textsOf(value, texts = new Set()) {
  if (typeof value === "string") texts.add(value);
  if (typeof value !== "object" || value === null) return texts;
  for (const [key, inner] of Object.entries(value)) textsOf(inner, texts.add(key));
  return texts;
}

async function importProblems(output, paths) {
  const entryPoints = paths.filter((path) => /^(src\/)?(index|webhooks|models)\.ts$/.test(path)).map((path) => join(output, path));
  const bundled = join(output, "..", "bundle");
  try {
    await build({
      entryPoints,
      outdir: bundled,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "silent",
    });
  } catch (error) {
    return [`does not bundle: ${error.message.slice(0, 300)}`];
  }
  const modules = filesBelow(bundled).map((path) => join(bundled, path));
  const found = await Promise.all(modules.map(importInThread));
  rmSync(bundled, { recursive: true, force: true });
  return found.flat().map((name) => `importing it sets ${name}`);
}

function importInThread(path) {
  return new Promise((done) => {
    const worker = new Worker(new URL("import-sources.mjs", import.meta.url), { workerData: `file://${encodeURI(path)}` });
    worker.on("message", done);
    worker.on("error", (error) => done([`an error: ${error.message}`]));
  });
}
