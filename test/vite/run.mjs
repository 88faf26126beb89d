// Runs the plugin for Vite in real projects: in a development server, whose messages a page would receive, and in builds. Takes the
// generator from dist/, and Vite from test/code-bases.
//
//   node test/vite/run.mjs
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "../../scripts/install/run.mjs";
import { installCodeBases } from "../../scripts/install/sets.mjs";
import { openPage } from "./page.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const codeBases = join(root, "test/code-bases");
const document = readFileSync(join(codeBases, "rooms.yaml"), "utf8");

await installCodeBases();
const { createServer } = await import(pathToFileURL(createRequire(join(codeBases, "package.json")).resolve("vite")).href);

const cases = {
  "the types of the plugin fit those of Vite": typesFit,
  "a development server": develop,
  "a build": build,
  "a check": check,
};
let passed = 0;
let failed = 0;
for (const [name, test] of Object.entries(cases)) {
  const project = makeProject();
  try {
    await test(project);
    passed++;
    console.log(`passed: ${name}`);
  } catch (error) {
    failed++;
    console.log(`failed: ${name}\n${error.stack}`);
  } finally {
    rmSync(project.folder, { recursive: true, force: true });
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function makeProject() {
  mkdirSync(join(codeBases, "projects"), { recursive: true });
  const folder = mkdtempSync(join(codeBases, "projects/vite-plugin-"));
  const write = (path, text) => writeFileSync(join(folder, path), text);
  for (const path of ["src", "node_modules"]) mkdirSync(join(folder, path));
  symlinkSync(root, join(folder, "node_modules/pinwheel-codegen"));
  write("package.json", '{ "name": "app", "type": "module" }');
  write(
    "tsconfig.json",
    JSON.stringify({ compilerOptions: { module: "nodenext", target: "es2023", strict: true, noEmit: true, types: ["node"] } }),
  );
  write("vite.config.ts", configOf("{ document: 'rooms.yaml', output: 'src/api' }"));
  write("rooms.yaml", document);
  write("index.html", '<!doctype html><html><body><script type="module" src="/src/main.ts"></script></body></html>');
  write("src/main.ts", 'import { Rooms } from "./api/index.js";\nnew Rooms({ baseUrl: location.href }).rooms.list();\n');
  const tool = (path, ...args) => run(process.execPath, [join(codeBases, "node_modules", path), ...args], { cwd: folder, limit: 120_000 });
  return { folder, write, tool, read: (path) => readFileSync(join(folder, path), "utf8") };
}

function configOf(options) {
  return `import { pinwheel } from "pinwheel-codegen/vite";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [pinwheel(${options})] });
`;
}

async function typesFit({ tool }) {
  await tool("typescript-7/bin/tsc", "--skipLibCheck", "vite.config.ts", "--ignoreConfig", "--noEmit", "--module", "nodenext", "--strict");
}

/** Waits until Vite watches a file, because it misses what changes before. Its watcher is ready earlier. */
async function watches(watcher, parent, name) {
  for (const deadline = Date.now() + 30_000; !watcher.getWatched()[parent]?.includes(name); await delay(20))
    assert.ok(Date.now() < deadline, `Vite does not watch ${name}.`);
}

async function develop({ folder, write, read }) {
  const printed = [];
  const print = (level) => (message) => printed.push(`${level}: ${message}`);
  const logger = {
    info: print("info"),
    warn: print("warn"),
    warnOnce: print("warn"),
    error: print("error"),
    clearScreen() {},
    hasErrorLogged: () => false,
    hasWarned: false,
  };
  const server = await createServer({
    root: folder,
    configFile: join(folder, "vite.config.ts"),
    customLogger: logger,
    server: { port: 0, host: "127.0.0.1" },
  });
  const ofPlugin = () => printed.filter((line) => line.includes("[pinwheel]"));
  try {
    await server.listen();
    await watches(server.watcher, join(folder, "src/api/resources"), "rooms.ts");
    assert.match(read("src/api/client.ts"), /class Rooms /);
    assert.match(ofPlugin().join("\n"), /^info: \[pinwheel\] \d+ files changed in .*api \(\d/, "one run at the start");
    const page = await openPage(server);
    for (const path of ["src/main.ts", "src/api/index.ts", "src/api/client.ts", "src/api/resources/rooms.ts"]) await page.fetch(path);

    write("rooms.yaml", document.replaceAll("/rooms", "/chambers"));
    await page.receive(({ type, updates = [] }) => type === "full-reload" || updates.length > 0);
    assert.match(await page.fetch("src/api/resources/rooms.ts"), /"\/chambers"/);
    assert.equal(ofPlugin().length, 2, `one run for one change: ${ofPlugin().join("\n")}`);

    write("rooms.yaml", "openapi: [");
    const { err } = await page.receive(({ type }) => type === "error");
    assert.match(err.message, /^error document-syntax: .*\n {2}at .*rooms\.yaml:2:1$/);
    assert.equal(err.plugin, "pinwheel");
    assert.deepEqual(err.loc, { file: join(folder, "rooms.yaml"), line: 2, column: 1 });
    assert.match(await page.fetch("src/api/resources/rooms.ts"), /"\/chambers"/, "the last output stays");
    const second = await openPage(server);
    assert.deepEqual((await second.receive(({ type }) => type === "error")).err.message, err.message);
    second.close();

    write("rooms.yaml", document.replaceAll("/rooms", "/chambers"));
    assert.deepEqual((await page.receive(({ type }) => type === "update")).updates, []);
    const third = await openPage(server);
    write("rooms.yaml", document);
    await third.receive(({ type, updates = [] }) => type === "full-reload" || updates.length > 0);
    assert.deepEqual(
      third.received().filter(({ type }) => type === "error"),
      [],
      "no overlay after the repair",
    );
    assert.equal(ofPlugin().length, 4, `every run printed one line or nothing: ${ofPlugin().join("\n")}`);
    for (const open of [page, third]) open.close();
  } catch (error) {
    error.message += `\nVite printed:\n${printed.join("\n")}`;
    throw error;
  } finally {
    await server.close();
  }
}

async function build({ write, tool, read }) {
  await tool("vite/bin/vite.js", "build");
  assert.match(read("dist/index.html"), /assets\/index-/);
  write("rooms.yaml", document.replaceAll("/rooms", "/chambers"));
  await tool("vite/bin/vite.js", "build");
  assert.match(read("src/api/resources/rooms.ts"), /"\/chambers"/);
  write("rooms.yaml", "openapi: [");
  await assert.rejects(tool("vite/bin/vite.js", "build"), /error document-syntax: /);
}

async function check({ write, tool, read }) {
  await tool("vite/bin/vite.js", "build");
  write("vite.config.ts", configOf("{ document: 'rooms.yaml', output: 'src/api', build: 'check' }"));
  await tool("vite/bin/vite.js", "build");
  write("rooms.yaml", document.replaceAll("/rooms", "/chambers"));
  await assert.rejects(tool("vite/bin/vite.js", "build"), /api is not up to date: \d+ files would change\. Run pinwheel generate\./);
  assert.doesNotMatch(read("src/api/resources/rooms.ts"), /chambers/);
}
