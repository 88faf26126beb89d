// `only: "models"`: types without a client, as a code base and as a package.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ApiTarget, generate, type Target } from "../../src/index.js";
import { pinwheel, temporaryFolder } from "../cli/command-line.js";
import { packageExport } from "../support/package-export.js";
import { hotel } from "./part-document.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const read = (name: string) => readFileSync(path(name), "utf8");
const put = (name: string, value: unknown) => writeFileSync(path(name), typeof value === "string" ? value : JSON.stringify(value));

/** Files of the output, without Pinwheel's own. */
function written(output = "sdk"): readonly string[] {
  const all = existsSync(path(output)) ? readdirSync(path(output), { recursive: true, withFileTypes: true, encoding: "utf8" }) : [];
  const files = all.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(path(output).length + 1));
  return files.filter((file) => !file.startsWith(".pinwheel")).sort();
}

beforeEach(() => put("hotel.json", hotel));

/** Runs on the part of the hotel in which nothing is reported. */
async function run(target: Partial<Target> = {}, api: Partial<ApiTarget> = {}) {
  const config: Target = {
    output: "sdk",
    only: "models",
    ...target,
    apis: [{ document: "hotel.json", include: { tags: ["rooms"] }, ...api }],
  };
  put("pinwheel.config.json", { targets: [config] });
  return generate({ cwd: folder() });
}

const strict = {
  compilerOptions: {
    ...{ target: "ES2022", lib: ["ES2022"], module: "NodeNext", types: [], noEmit: true, strict: true, skipLibCheck: false },
    ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noPropertyAccessFromIndexSignature: true },
    ...{ noUnusedLocals: true, isolatedModules: true, isolatedDeclarations: true, declaration: true, verbatimModuleSyntax: true },
    ...{ erasableSyntaxOnly: true },
  },
};

function tsc(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...args], {
    cwd: folder(),
    encoding: "utf8",
  });
  return stdout + stderr;
}

test("writes the models and what they need of the runtime, which type-check alone", async () => {
  expect(await run()).toMatchObject({ ok: true, diagnostics: [] });
  expect(written()).toEqual(["models.ts", "models/rooms.ts", "models/shared.ts", "runtime/index.ts"]);
  expect(read("sdk/runtime/index.ts")).not.toMatch(/^import|from "/m);
  put("package.json", { type: "module" });
  put("tsconfig.json", { ...strict, include: ["*.ts", "sdk"] });
  put(
    "use.ts",
    `import type { Room, RoomState } from "./sdk/models.js";
export const state: RoomState = "free";
export const room: Room = { id: "7", state };
// @ts-expect-error The document does not list this state.
export const unlisted: Room = { id: "7", state: "in repair" };
// @ts-expect-error A room has an id.
export const wrong: Room = { state };
`,
  );
  expect(tsc("-p", ".")).toBe("");
});

test("has no runtime if no model needs it", async () => {
  await run({}, { include: { tags: ["reports"] } });
  expect(written()).toEqual(["models.ts", "models/reports.ts"]);
});

test("has the same models as the whole client, and removes the client that was there", async () => {
  await generate({
    cwd: folder(),
    config: { targets: [{ output: "sdk", apis: [{ document: "hotel.json", include: { tags: ["rooms"] } }] }] },
  });
  const models = written().filter((file) => file.startsWith("models"));
  const texts = models.map((file) => read(`sdk/${file}`));
  expect(written()).toContain("client.ts");
  await run();
  expect(written()).toEqual([...models, "runtime/index.ts"]);
  expect(models.map((file) => read(`sdk/${file}`))).toEqual(texts);
  expect((await run()).targets[0]?.changed).toEqual([]);
});

test("a package has only subpaths that exist, builds, and can be imported and required", async () => {
  await run({ package: "hotel-types" });
  const { exports, main, scripts, devDependencies } = JSON.parse(read("sdk/package.json"));
  expect({ exports, main, scripts, devDependencies: Object.keys(devDependencies) }).toEqual({
    exports: {
      ".": packageExport("models"),
      "./openapi.json": "./openapi.json",
      "./package.json": "./package.json",
    },
    main: "./dist/cjs/models.js",
    scripts: { build: "tsc -p tsconfig.json && node bundle.mjs", prepack: "npm run build" },
    devDependencies: ["esbuild", "typescript"],
  });
  expect(written()).toEqual([
    ...["README.md", "bundle.mjs", "openapi.json", "package.json"],
    ...["src/models.ts", "src/models/rooms.ts", "src/models/shared.ts", "src/runtime/index.ts", "tsconfig.json"],
  ]);
  expect(read("sdk/README.md")).toContain('import type { Booking } from "hotel-types";');
  mkdirSync(path("node_modules"));
  symlinkSync(path("sdk"), path("node_modules/hotel-types"), "junction");
  buildPackage();
  const { module, import: esm, require: commonJs } = exports["."];
  for (const file of [module, ...Object.values<string>(esm), ...Object.values<string>(commonJs), exports["./openapi.json"]])
    expect(existsSync(path(`sdk/${file}`))).toBe(true);
  put("package.json", { type: "module" });
  put("tsconfig.json", { ...strict, files: ["use.ts"] });
  put("use.ts", 'import type { Room } from "hotel-types";\nexport const room: Room = { id: "7", state: "free" };\n');
  expect(tsc("-p", ".")).toBe("");
  put("use.mjs", 'console.log(Object.keys(await import("hotel-types")));');
  expect(execFileSync(process.execPath, [path("use.mjs")], { encoding: "utf8" })).toBe("[]\n");
  put("use.cts", 'import hotel = require("hotel-types");\nconst room: hotel.Room = { id: "7", state: "free" };\nexport = room;\n');
  put("tsconfig.json", { compilerOptions: { ...strict.compilerOptions, module: "Node16", erasableSyntaxOnly: false }, files: ["use.cts"] });
  expect(tsc("-p", ".")).toBe("");
});

/** Builds the package as `npm run build` does, with the packages of this repository. */
function buildPackage(): void {
  symlinkSync(join(root, "node_modules"), path("sdk/node_modules"), "junction");
  expect(tsc("-p", "sdk")).toBe("");
  execFileSync(process.execPath, ["bundle.mjs"], { cwd: path("sdk") });
}

test("several APIs have a subpath each", async () => {
  const api = { document: "hotel.json", include: { tags: ["rooms"] } };
  put("pinwheel.config.json", { targets: [{ output: "sdk", package: "hotel", only: "models", apis: [api, { ...api, name: "v1" }] }] });
  expect(await generate({ cwd: folder() })).toMatchObject({ ok: true, diagnostics: [] });
  const { exports } = JSON.parse(read("sdk/package.json"));
  expect(Object.keys(exports)).toEqual([".", "./v1", "./openapi.json", "./v1/openapi.json", "./package.json"]);
  buildPackage();
  for (const condition of ["import", "require"]) expect(existsSync(path(`sdk/${exports["./v1"][condition].default}`))).toBe(true);
});

test.each<[Partial<Target>, Partial<ApiTarget>, string]>([
  [{ docs: true }, {}, "docs"],
  [{ guides: "folder" }, {}, "guides"],
  [{ modules: "folder" }, {}, "modules"],
  [{}, { helpers: "folder" }, "helpers"],
  [{}, { responses: "responses.json" }, "responses"],
])("%j %j is refused, because it would have no effect", async (target, api, property) => {
  mkdirSync(path("folder"));
  put("responses.json", { responses: {} });
  const message = `\`${property}\` of targets[0] cannot be used with \`only\`, which writes neither a client nor docs.`;
  expect(await run(target, api)).toMatchObject({ ok: false, diagnostics: [{ code: "config-invalid", message }] });
});

test("is an option of the command line", async () => {
  put("hotel.json", { ...hotel, paths: { "/rooms": hotel.paths["/rooms"] }, webhooks: {} });
  const outcome = await pinwheel(["generate", "hotel.json", "-o", "sdk", "--only", "models", "--quiet"], { cwd: folder() });
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  expect(written()).toContain("models.ts");
  expect(written()).not.toContain("client.ts");
  expect(await pinwheel(["generate", "hotel.json", "-o", "sdk", "--only", "client"], { cwd: folder() })).toMatchObject({ code: 2 });
});
