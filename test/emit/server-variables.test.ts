import { execFile, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { emit } from "../../src/emit/emit.js";
import type { EmittedFile } from "../../src/emit/emitted-file.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import type { Json } from "../../src/util/json.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const fixture = join(root, "test/typescript-versions/server-variables");
const document: { readonly [key: string]: Json } = JSON.parse(readFileSync(join(fixture, "openapi.json"), "utf8"));
const ignore = () => undefined;
const folder = mkdtempSync(join(tmpdir(), "pinwheel-server-variables-"));
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function emitted(name: string | undefined, changes: { readonly [key: string]: Json } = {}): Promise<ReadonlyMap<string, string>> {
  const model = buildModel(
    parseSpec({ ...document, ...changes }, ignore),
    { source: "weather.json", sha256: "", naming: "operations" },
    ignore,
  );
  const apis = name === undefined ? [{ model, helpers: [] }] : [{ name, model, helpers: [] }];
  const input = {
    apis,
    docs: true,
    runtimeFiles: await readRuntime(),
    templates: readTemplates(),
    package: { name: "weather-client", version: "1.0.0" },
  };
  return new Map((await emit(input, ignore)).map(({ path, text }: EmittedFile) => [path, text]));
}

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function tsc(): string {
  return node(join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
}

function node(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return stdout + stderr;
}

/** What a program does with the package, run by Node: each line makes a client, which is called. */
const program = `import { Weather, serverUrl as exported } from "weather-client";
import { serverUrl } from "weather-client/api";
import { now } from "weather-client/resources/weather";
import { createClient } from "weather-client/runtime";
const port = process.argv[2];
const base = "http://127.0.0.1:" + port;
const said = [exported === serverUrl];
for (const make of [
  () => new Weather({ serverVariables: { port, host: "127.0.0.1" } }),
  () => new Weather({ serverVariables: { port, host: "127.0.0.1", edition: "v2/beta", plan: "paid" } }),
  () => new Weather({ serverVariables: { plan: "paid" }, baseUrl: base + "/given" }),
  () => createClient({ baseUrl: serverUrl({ port, host: "127.0.0.1", plan: "paid" }) }),
  () => new Weather({ serverVariables: { port, host: "evil/@127.0.0.1" } }),
  () => new Weather({ serverVariables: { port, host: "127.0.0.1", plan: "gold" } }),
  () => new Weather(Object.create({ serverVariables: { port, host: "127.0.0.1" } })),
]) said.push(await Promise.resolve().then(() => now(make(), {}, { retry: false })).then(() => "done", ({ name }) => name));
console.log(JSON.stringify(said));
`;

test("a package whose server has variables lets its users set them, in types and on the wire", async () => {
  write(await emitted(undefined));
  cpSync(join(fixture, "use.txt"), join(folder, "src/use.ts"));
  expect(tsc()).toBe("");
  expect(node("bundle.mjs")).toBe("");
  writeFileSync(join(folder, "program.mjs"), program);
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { stdout } = await promisify(execFile)(process.execPath, ["program.mjs", String(port)], { cwd: folder }).finally(() =>
    server.close(),
  );
  expect(JSON.parse(stdout)).toEqual([true, "done", "done", "done", "done", "RequestError", "RequestError", "ConnectionError"]);
  expect(seen).toEqual(["/v1/free/now", "/v2/beta/paid/now", "/given/now", "/v1/paid/now"]);
}, 60_000);

/** The calls of a client whose server is relative. */
const relativeProgram = `import { Weather, serverUrl } from "weather-client";
import { now } from "weather-client/resources/weather";
import { createClient } from "weather-client/runtime";
const base = "http://127.0.0.1:" + process.argv[2];
const said = [serverUrl(), serverUrl({ version: "v2" }), serverUrl({ endpoint: base + "/e", version: "v2" }).replace(base, "")];
for (const make of [
  () => new Weather({ baseUrl: base }),
  () => new Weather({ baseUrl: base + "/deploy/", serverVariables: { version: "v2" } }),
  () => new Weather({ baseUrl: base + "/deploy/api/v2/x" }),
  () => new Weather({ baseUrl: base + "/deploy/api/v1/x", serverVariables: { version: "v2", area: "y" } }),
  () => new Weather({ serverVariables: { endpoint: base + "/e", area: "y/z" } }),
  () => createClient({ baseUrl: serverUrl({ version: "v2" }, base) }),
  () => createClient({ baseUrl: base }),
  () => new Weather({ baseUrl: base, serverVariables: { version: "v3" } }),
  () => new Weather({ baseUrl: base, serverVariables: { area: "../y" } }),
  () => new Weather({ serverVariables: { endpoint: "http://user@127.0.0.1" } }),
  () => new Weather({ serverVariables: { version: "v2" } }),
]) said.push(await Promise.resolve().then(() => now(make(), {}, { retry: false })).then(() => "done", ({ name }) => name));
console.log(JSON.stringify(said));
`;

test("the variables of a relative server can be set, and a base URL with its path is the whole URL", async () => {
  const variables: Json = { endpoint: { default: "" }, version: { default: "v1", enum: ["v1", "v2"] }, area: { default: "x" } };
  const files = await emitted(undefined, { servers: [{ url: "{endpoint}/api/{version}/{area}", variables }] });
  rmSync(join(folder, "src"), { recursive: true, force: true });
  write(files);
  expect(tsc()).toBe("");
  expect(node("bundle.mjs")).toBe("");
  writeFileSync(join(folder, "relative.mjs"), relativeProgram);
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { stdout } = await promisify(execFile)(process.execPath, ["relative.mjs", String(port)], { cwd: folder }).finally(() =>
    server.close(),
  );
  const refused = Array<string>(4).fill("RequestError");
  expect(JSON.parse(stdout)).toEqual(["/api/v1/x", "/api/v2/x", "/e/api/v2/x", ...Array<string>(7).fill("done"), ...refused]);
  expect(seen).toEqual([
    "/api/v1/x/now",
    "/deploy/api/v2/x/now",
    "/deploy/api/v2/x/now",
    "/deploy/api/v2/y/now",
    "/e/api/v1/y/z/now",
    "/api/v2/x/now",
    "/api/v1/x/now",
  ]);
  expect(files.get("docs/README.md")).toContain('serverUrl({ version: "v2" }, "https://api.example.com")');
}, 60_000);

test("pages and README say what the variables are, and show how they are set", async () => {
  const files = await emitted(undefined);
  const page = files.get("docs/README.md") ?? "";
  expect(page).toContain("`http://{host}:{port}/{edition}/{plan}`");
  expect(page).toMatch(/^\| `plan` \| .*`"free"` \\\| .*\| `"free"` \|/m);
  for (const text of [page, files.get("README.md")]) expect(text).toContain('new Weather({ serverVariables: { plan: "paid \\"*/" } })');
  expect(page).toContain('import { serverUrl } from "weather-client/api";');
  const further = (await emitted("v1")).get("docs/v1/README.md");
  expect(further).toContain('from "weather-client/v1/api";');
  expect(further).toContain('from "weather-client/runtime";');
});

test("without variables nothing of it is written", async () => {
  for (const servers of [[{ url: "https://weather.example" }], []]) {
    const files = await emitted(undefined, { servers });
    const own = [...files].filter(([path]) => !path.startsWith("src/runtime/"));
    expect(
      own.filter(([, text]) => /ServerVariables|serverUrl|withServerUrl|ServerOptions|weather-client\/api|"\.\/api"/.test(text)),
    ).toEqual([]);
  }
});

test("names of the document change no name of ours", async () => {
  const names: Json = {
    schemas: { ServerVariables: { type: "object" }, serverUrl: { type: "string" }, ServerOptions: { type: "string" } },
  };
  const files = await emitted(undefined, { info: { title: "Server Variables", version: "1" }, components: names });
  rmSync(join(folder, "src"), { recursive: true, force: true });
  write(files);
  expect(tsc()).toBe("");
  expect(files.get("src/index.ts")).toContain("export { ServerVariables } from");
}, 60_000);

test("variables may have any name", async () => {
  const names = ["__proto__", "constructor", 'a"*/b', "a\u2028b", "$&"];
  const variables = Object.fromEntries(names.map((name) => [name, { default: "x", enum: ["x", "$&", "`"] }]));
  const files = await emitted(undefined, { servers: [{ url: `http://h/${names.map((name) => `{${name}}`).join("/")}`, variables }] });
  rmSync(join(folder, "src"), { recursive: true, force: true });
  write(files);
  expect(tsc()).toBe("");
  expect(node("bundle.mjs")).toBe("");
  const values = 'JSON.parse(\'{"__proto__":"$&","constructor":"`"}\')';
  const script = `import { serverUrl } from "weather-client/api"; console.log(JSON.stringify([serverUrl(), serverUrl(${values})]));`;
  writeFileSync(join(folder, "names.mjs"), script);
  const { stdout } = await promisify(execFile)(process.execPath, ["names.mjs"], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual(["http://h/x/x/x/x/x", "http://h/$&/`/x/x/x"]);
}, 60_000);
