// Compiles src to dist and writes down what the generator is made of. Incremental: a build without changes costs only the compiler's start.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { status } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", "tsconfig.json"], {
  cwd: root,
  stdio: "inherit",
});

removeStale();
mkdirSync(`${root}dist/config`, { recursive: true });
copyFileSync(`${root}src/config/schema.json`, `${root}dist/config/schema.json`);
chmodSync(`${root}dist/cli/main.js`, 0o755);
writeFingerprint();
process.exitCode = status ?? 1;

/** What was compiled from a file that is gone would be packed and published with the rest. */
function removeStale() {
  const compiled = readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" }).filter((path) => /\.(js|d\.ts)$/.test(path));
  for (const path of compiled) {
    if (!existsSync(`${root}src/${path.replace(/(\.d)?\.(js|ts)$/, ".ts")}`)) rmSync(`${root}dist/${path}`, { force: true });
  }
}

/** SHA-256 of all code that decides what is emitted: an output of another fingerprint may differ, one of the same cannot. */
function writeFingerprint() {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const compiled = ["spec", "model", "emit", "util"].flatMap((folder) =>
    sources(`src/${folder}`).map((path) => path.replace(/^src/, "dist").replace(/\.ts$/, ".js")),
  );
  const hash = createHash("sha256");
  for (const path of [...compiled, ...sources("src/runtime")].sort()) {
    const bytes = readFileSync(root + path);
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  const temporary = `${root}dist/fingerprint.${process.pid}.tmp`;
  writeFileSync(temporary, `${JSON.stringify({ version, sha256: hash.digest("hex") })}\n`);
  renameSync(temporary, `${root}dist/fingerprint.json`);
}

function sources(folder) {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll("\\", "/").slice(root.length));
}
