// What is published works: packs both packages, installs the tarballs in empty folders outside the checkout, builds the downstream example
// with one and calls the stand-in server with the other.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const checks = { "downstream SDK": downstreamSdk, "installed client": installedClient };
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

/** The example builds from nothing but its own files and the packed generator; a drift of its output is noticed. */
function downstreamSdk(folder) {
  cpSync(join(root, "examples/downstream-sdk"), folder, {
    recursive: true,
    filter: (path) => !/node_modules|\/(dist|generated)$/.test(path),
  });
  run("npm", ["install", "--no-audit", "--no-fund", "--silent", tarball("pinwheel-codegen")], folder);
  run("npm", ["run", "build"], folder);
  expect(existsSync(join(folder, "dist/index.js")), "the build leaves dist/index.js");
  run("npm", ["run", "check"], folder);
  const document = join(folder, "parcels.yaml");
  writeFileSync(document, readFileSync(document, "utf8").replace("delivered, returned", "delivered, lost, returned"));
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "check"], { cwd: folder, encoding: "utf8" });
  expect(
    status === 1 && `${stdout}${stderr}`.includes("models.ts"),
    `check names what a changed document changes, exit code 1; it said ${status}: ${stdout}${stderr}`,
  );
}

/** The client's package, installed, talks to a server. */
async function installedClient(folder) {
  writeFileSync(join(folder, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
  run("npm", ["install", "--no-audit", "--no-fund", "--silent", tarball("airflow-client")], folder);
  cpSync(join(root, "test/published/user.mjs"), join(folder, "user.mjs"));
  const { startStandIn } = await import(join(root, "test/stand-in/server.mjs"));
  const server = await startStandIn();
  try {
    await runBeside(process.execPath, ["user.mjs", server.url], folder);
  } finally {
    await server.close();
  }
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

/** Like `run`, but leaves this process free to serve. */
function runBeside(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("close", (status) => (status === 0 ? resolve() : reject(new Error(`${args.join(" ")} ended with ${status}:\n${said}`))));
  });
}

function expect(holds, what) {
  if (!holds) throw new Error(`not so: ${what}`);
}
