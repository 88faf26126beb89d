// Tests the published packages. Packs both and installs the tarballs in empty folders outside the checkout. Builds the downstream example
// with the generator, and calls the stand-in server with the client: as ES modules, as CommonJS, and bundled. publint and attw check the
// client, and packages of a small document.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { retryOnNetworkFailure } from "../../scripts/install/retry.mjs";
import { run as runInBackground } from "../../scripts/install/run.mjs";
import { installPackageCheckers } from "../../scripts/install/sets.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const checks = {
  "downstream SDK": downstreamSdk,
  "installed client": installedClient,
  "CommonJS client": commonJsClient,
  "one copy": oneCopy,
  "attw and publint": checkedPackages,
  "bundled client": bundledClient,
  "bundle of one function": smallBundle,
};
await installPackageCheckers();
run("npm", ["run", "--silent", "pack"], root);

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const folder = mkdtempSync(join(tmpdir(), "published-"));
  try {
    await check(folder);
    console.log(`${name}: ok`);
  } catch (error) {
    failed++;
    console.error(`${name}: ${error.message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The example builds with only its own files and the packed generator. Its check reports a changed output. */
async function downstreamSdk(folder) {
  cpSync(join(root, "examples/downstream-sdk"), folder, {
    recursive: true,
    filter: (path) => !/node_modules|\/(dist|generated)$/.test(path),
  });
  await install("pinwheel-codegen", folder);
  run("npm", ["run", "build"], folder);
  expect(existsSync(join(folder, "dist/index.js")), "the build leaves dist/index.js");
  run("npm", ["run", "check"], folder);
  const document = join(folder, "parcels.yaml");
  writeFileSync(document, readFileSync(document, "utf8").replace("delivered, returned", "delivered, lost, returned"));
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "check"], { cwd: folder, encoding: "utf8" });
  expect(
    status === 1 && `${stdout}${stderr}`.includes("models/shared.ts"),
    `check names what a changed document changes, exit code 1; it said ${status}: ${stdout}${stderr}`,
  );
}

/** The installed client calls a server. */
async function installedClient(folder) {
  await installClient(folder);
  await runUser("user.mjs", folder);
}

/** The client as a program gets it that knows no condition but `require`, such as Jest. */
async function commonJsClient(folder) {
  await installClient(folder);
  const file = join(folder, "node_modules/airflow-client/package.json");
  const { exports, ...rest } = JSON.parse(readFileSync(file, "utf8"));
  const entries = Object.entries(exports).map(([subpath, entry]) => [subpath, entry.require ?? entry]);
  writeFileSync(file, JSON.stringify({ ...rest, exports: Object.fromEntries(entries) }));
  await runUser("user.mjs", folder);
}

/** Node loads one copy of the client, whether it is imported or required. */
async function oneCopy(folder) {
  await installClient(folder);
  await runInBackground(process.execPath, ["one-copy.mjs"], { cwd: folder });
}

/** The packed client, a client of a small document, and its models alone. */
async function checkedPackages(folder) {
  check(tarball("airflow-client"), folder);
  const document = join(root, "test/code-bases/rooms.yaml");
  for (const [name, ...options] of [["rooms-client"], ["rooms-types", "--only", "models"]]) {
    const args = ["generate", document, "-o", name, "--package", name, ...options];
    run(process.execPath, [join(root, "dist/cli/main.js"), ...args], folder);
    symlinkSync(join(root, "node_modules"), join(folder, name, "node_modules"));
    run("npm", ["pack", "--silent", "--pack-destination", folder], join(folder, name));
    check(join(folder, `${name}-0.1.0.tgz`), folder);
  }
}

function check(file, cwd) {
  const program = (path) => join(root, "test/npm-package/node_modules", path);
  run(process.execPath, [program("@arethetypeswrong/cli/dist/index.js"), file, "--no-color"], cwd);
  run(process.execPath, [program("publint/src/cli.js"), file, "--strict"], cwd);
}

/** A bundle of the program works without the package. */
async function bundledClient(folder) {
  await installClient(folder);
  await bundle(folder, "user.mjs");
  rmSync(join(folder, "node_modules"), { recursive: true });
  await runUser("bundle/user.mjs", folder);
}

async function smallBundle(folder) {
  await installClient(folder);
  writeFileSync(join(folder, "small.mjs"), 'export { triggerAndWait } from "airflow-client/helpers/dagRuns";\n');
  const inputs = await bundle(folder, "small.mjs");
  const has = (part) => inputs.some((path) => path.endsWith(`airflow-client/dist/${part}.js`));
  expect(has("helpers/dag-runs/trigger-and-wait") && has("resources/dagRuns"), `the bundle holds what it uses: ${inputs}`);
  expect(
    !["resources/pools", "helpers/pools", "helpers/dag-runs/clear-failed", "client", "runtime/http/cookie-jar"].some(has),
    `the bundle holds nothing else: ${inputs}`,
  );
}

/** Bundles a program for a browser or for Node. Returns the modules that contribute bytes to the bundle. */
async function bundle(folder, program) {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [program],
    outdir: "bundle",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    external: ["node:*"],
    metafile: true,
    logLevel: "silent",
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  return Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

async function installClient(folder) {
  writeFileSync(join(folder, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
  await install("airflow-client", folder);
  for (const program of ["user.mjs", "one-copy.mjs"]) cpSync(join(root, "test/npm-package", program), join(folder, program));
}

async function runUser(program, folder) {
  const { startStandIn } = await import(join(root, "test/fake-airflow/server.mjs"));
  const server = await startStandIn();
  try {
    await runInBackground(process.execPath, [program, server.url], { cwd: folder });
  } finally {
    await server.close();
  }
}

async function install(name, folder) {
  const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball(name)];
  await retryOnNetworkFailure(() => runInBackground("npm", args, { cwd: folder }));
}

function tarball(name) {
  const file = readdirSync(join(root, "artifacts")).find((entry) => entry.startsWith(name));
  if (file === undefined) throw new Error(`npm run pack left no tarball of ${name}`);
  return join(root, "artifacts", file);
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
}

function expect(holds, what) {
  if (!holds) throw new Error(`not so: ${what}`);
}
