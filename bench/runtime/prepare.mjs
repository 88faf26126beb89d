import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const packages = fileURLToPath(new URL("node_modules", import.meta.url));
const document = join(root, "specs/airflow/v2.yaml");

/** Creates a folder with the clients: ours as source in `airflow` and as published in `package`, and those of the other generators. */
export function prepare() {
  const folder = mkdtempSync(join(tmpdir(), "bench-runtime-"));
  cpSync(join(root, "generated/airflow-client/src"), join(folder, "airflow"), { recursive: true });
  writeFileSync(join(folder, "airflow/resources/dags-once.ts"), withoutIteration(join(folder, "airflow/resources/dags.ts")));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "sideEffects": false }');
  build(folder);
  for (const name of ["hey-api", "oazapfts", "orval"]) mkdirSync(join(folder, name));
  node(join(folder, "hey-api"), "@hey-api/openapi-ts/bin/run.js", "--input", document, "--output", ".", "--no-log-file");
  node(join(folder, "oazapfts"), "oazapfts/dist/cli.js", document, "client.ts");
  const target = { target: "./client.ts", client: "fetch", baseUrl };
  writeFileSync(
    join(folder, "orval/orval.config.mjs"),
    `export default ${JSON.stringify({ airflow: { input: document, output: target } })};\n`,
  );
  node(join(folder, "orval"), "orval/dist/bin/orval.mjs", "--config", "orval.config.mjs");
  return folder;
}

/** No server listens at this address, because `fetch` is a stub. */
export const baseUrl = "http://127.0.0.1:1";

/** Returns the source of `dags` with a `list` that reads one page, as the other clients do. */
function withoutIteration(file) {
  const source = readFileSync(file, "utf8");
  const operation = /const listOperation: Operation = \{\n.*?\n\};\n/s.exec(source)?.[0] ?? "";
  const changed = source
    .replace(operation, () => operation.replace(/ {2}pagination: \{(?: .*? \},|\n.*?\n {2}\},)\n/s, ""))
    .replace("return pages(client, listOperation,", "return call(client, listOperation,")
    .replace(/import \{([^}]*)\} from "\.\.\/runtime/, (all, names) => (/\bcall\b/.test(names) ? all : all.replace("{", "{ call,")));
  const remaining = /const listOperation: Operation = \{\n.*?\n\};\n/s.exec(changed)?.[0] ?? "pagination";
  if (remaining.includes("pagination") || !changed.includes("return call(client, listOperation,")) {
    throw new Error("The emitted code of dags.list has changed. Adapt withoutIteration in bench/runtime/prepare.mjs.");
  }
  return changed;
}

/** As `npm run build` in the emitted package does. */
function build(folder) {
  const built = join(folder, "package");
  cpSync(join(root, "generated/airflow-client"), built, { recursive: true });
  symlinkSync(join(root, "node_modules"), join(built, "node_modules"), "junction");
  run(built, process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"]);
  run(built, process.execPath, ["bundle.mjs"]);
}

function node(cwd, script, ...args) {
  run(cwd, process.execPath, [join(packages, script), ...args]);
}

function run(cwd, command, args) {
  const env = { ...process.env, CI: "true", NO_COLOR: "1" };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: "utf8", timeout: 120_000 });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status ?? error?.message}:\n${stdout}\n${stderr}`);
}
