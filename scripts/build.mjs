// Checks src, bundles it into dist, and records the fingerprint of the generator. Bundling makes runs faster: loading a hundred small
// modules takes a third of a run, but the engine parses only the called functions of a large module.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import Handlebars from "handlebars";
import { recordInputs, removeRecord } from "./build-inputs.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The command, the library, the plugin for Vite, and what scripts and tests of whole processes import. All are one folder deep, like their sources. */
const entries = {
  "cli/main": "cli/main.ts",
  "library/index": "index.ts",
  "vite/index": "vite/plugin.ts",
  "diagnostics/catalogue": "diagnostics/catalogue.ts",
  "diff/catalogue": "diff/catalogue.ts",
  "diff/diff-models": "diff/diff-models.ts",
  "openapi/load": "openapi/load/load-document.ts",
};

/** The comparison of models is an eighth of the code, and few runs compare: it stays in files of its own. */
const separateComparison = {
  name: "separate-comparison",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/diff\/(catalogue|diff-models)\.js$/ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path: `../diff/${path.split("/").at(-1)}`, external: true } : undefined,
    ),
};

removeRecord();
const { status } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", "tsconfig.json", "--emitDeclarationOnly"], {
  cwd: root,
  stdio: "inherit",
});
const { metafile } = await build({
  entryPoints: Object.entries(entries).map(([out, path]) => ({ in: `${root}src/${path}`, out })),
  outdir: `${root}dist`,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  plugins: [separateComparison],
  // A smaller file loads faster: short names save a third of it. Node reads the maps only with --enable-source-maps.
  minify: true,
  sourcemap: "linked",
  sourcesContent: false,
  metafile: true,
  absWorkingDir: root,
  logLevel: "warning",
});
removeStale(new Set(Object.keys(metafile.outputs).map((path) => path.replace(/^dist\//, ""))));
mkdirSync(`${root}dist/config`, { recursive: true });
copyFileSync(`${root}src/config/schema.json`, `${root}dist/config/schema.json`);
chmodSync(`${root}dist/cli/main.js`, 0o755);
for (const path of Object.keys(metafile.outputs).filter((path) => path.endsWith(".js"))) checkCharacters(path);
writeTemplates();
writeRuntime();
writeFingerprint();
if (status === 0) recordInputs();
process.exitCode = status ?? 1;

/** Removes old output. Otherwise, the output of a deleted file would be published. */
function removeStale(written) {
  const made = readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  for (const path of made) {
    const stale = /\.js(?:\.map)?$/.test(path)
      ? !written.has(path)
      : path.endsWith(".d.ts") && !existsSync(`${root}src/${path.replace(/\.d\.ts$/, ".ts")}`);
    if (stale) rmSync(`${root}dist/${path}`, { force: true });
  }
}

/**
 * Fails if a bundle contains a character outside ASCII. V8 would keep the whole text with two bytes for each character. esbuild escapes
 * such characters, except in regular expressions.
 */
function checkCharacters(path) {
  const found = /.{0,40}[^\0-\x7f]/.exec(readFileSync(root + path, "utf8"));
  if (found !== null) throw new Error(`${path} contains ${JSON.stringify(found[0])}. Write the last character as an escape in src.`);
}

/** JSON with escapes for all characters outside ASCII, for the same reason. */
function toAsciiJson(value) {
  return JSON.stringify(value).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The templates as JSON trees, by SHA-256 of their text, so that a run does not load the parser. */
function writeTemplates() {
  const texts = files("templates", ".hbs").map((path) => readFileSync(root + path, "utf8"));
  const trees = texts.map((text) => [createHash("sha256").update(text).digest("hex"), JSON.stringify(Handlebars.parse(text))]);
  writeWhole("dist/templates.json", toAsciiJson(Object.fromEntries(trees)));
}

/** The modules of the runtime, which the generator copies, in one file. */
function writeRuntime() {
  const folder = "src/runtime";
  const modules = files(folder, ".ts").map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(root + path, "utf8") }));
  writeWhole("dist/runtime.json", toAsciiJson(modules.sort((a, b) => (a.path < b.path ? -1 : 1))));
}

/**
 * `sha256` is that of all code that affects the output: the same fingerprint guarantees the same output. `model` is that of the types of
 * the model: the same one guarantees that models of another version of Pinwheel have the same form.
 */
function writeFingerprint() {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const hash = createHash("sha256");
  for (const path of ["openapi", "model", "print", "handlebars", "helpers", "emit", "pipeline", "util", "runtime"]
    .flatMap((folder) => files(`src/${folder}`, ".ts"))
    .sort()) {
    const bytes = readFileSync(root + path);
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  const model = createHash("sha256")
    .update(readFileSync(`${root}src/model/model.ts`))
    .digest("hex");
  writeWhole("dist/fingerprint.json", `${JSON.stringify({ version, sha256: hash.digest("hex"), model })}\n`);
}

/** Writes a file atomically, so that a concurrent run reads either the old file or the new one. */
function writeWhole(path, text) {
  const temporary = `${root}${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, root + path);
}

function files(folder, ending) {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll("\\", "/").slice(root.length));
}
