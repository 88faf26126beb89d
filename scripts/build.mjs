// Checks src, bundles it into dist, and writes down what the generator is made of. A run that loads a hundred small modules spends a third of
// its time on opening them; of one large module the engine reads only what the run calls.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import Handlebars from "handlebars";
import { recordInputs, removeRecord } from "./build-inputs.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The command, the library, and what scripts and tests of whole processes import. All lie one folder deep, as their sources do. */
const entries = {
  "cli/main": "cli/main.ts",
  "library/index": "index.ts",
  "diagnostics/catalogue": "diagnostics/catalogue.ts",
  "openapi/load": "openapi/load/load-document.ts",
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
  metafile: true,
  absWorkingDir: root,
  logLevel: "warning",
});
removeStale(new Set(Object.keys(metafile.outputs).map((path) => path.replace(/^dist\//, ""))));
mkdirSync(`${root}dist/config`, { recursive: true });
copyFileSync(`${root}src/config/schema.json`, `${root}dist/config/schema.json`);
chmodSync(`${root}dist/cli/main.js`, 0o755);
writeTemplates();
writeRuntime();
writeFingerprint();
if (status === 0) recordInputs();
process.exitCode = status ?? 1;

/** What was made from a file that is gone would be packed and published with the rest. */
function removeStale(written) {
  const made = readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  for (const path of made) {
    const stale = path.endsWith(".js")
      ? !written.has(path)
      : path.endsWith(".d.ts") && !existsSync(`${root}src/${path.replace(/\.d\.ts$/, ".ts")}`);
    if (stale) rmSync(`${root}dist/${path}`, { force: true });
  }
}

/** The templates as trees in JSON, by SHA-256 of their text, so that a run need not load what parses them. */
function writeTemplates() {
  const texts = files("templates", ".hbs").map((path) => readFileSync(root + path, "utf8"));
  const trees = texts.map((text) => [createHash("sha256").update(text).digest("hex"), JSON.stringify(Handlebars.parse(text))]);
  writeWhole("dist/templates.json", JSON.stringify(Object.fromEntries(trees)));
}

/** The modules of the runtime, which the generator copies, in one file. */
function writeRuntime() {
  const folder = "src/runtime";
  const modules = files(folder, ".ts").map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(root + path, "utf8") }));
  writeWhole("dist/runtime.json", JSON.stringify(modules.sort((a, b) => (a.path < b.path ? -1 : 1))));
}

/** SHA-256 of all code that decides what is emitted: an output of another fingerprint may differ, one of the same cannot. */
function writeFingerprint() {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const hash = createHash("sha256");
  for (const path of ["openapi", "model", "print", "handlebars", "helpers", "emit", "pipeline", "util", "runtime"]
    .flatMap((folder) => files(`src/${folder}`, ".ts"))
    .sort()) {
    const bytes = readFileSync(root + path);
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  writeWhole("dist/fingerprint.json", `${JSON.stringify({ version, sha256: hash.digest("hex") })}\n`);
}

/** A run that reads while this writes sees the old file or the new one. */
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
