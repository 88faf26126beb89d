import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Node, Project, SyntaxKind } from "ts-morph";
import type { DiagnosticCode } from "../../src/diagnostics/catalogue.js";
import { publicNames } from "../../src/emit/client/runtime-symbols.js";
import { emit } from "../../src/emit/emit.js";
import type { EmitInput } from "../../src/emit/emit-input.js";
import type { EmittedFile } from "../../src/emit/emitted-file.js";
import { copiedHeader } from "../../src/emit/print-file.js";
import { helperModuleReader } from "../../src/helpers/helper-modules.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import { packageExport } from "../support/package-export.js";
import { model, pets } from "./fixture.js";

const ignore = () => undefined;
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const helperText = `import type { Pet } from "../models.js";
import { create, type CreateParams } from "../resources/pets.js";
import type { CallOptions, Client } from "../runtime/index.js";

/** Nobody could be adopted. */
export class NotAdopted extends Error {}

/** How many. */
export interface AdoptParams extends CreateParams {
  readonly count: number;
}

/** Creates several pets. */
export async function adopt(client: Client, params: AdoptParams, options?: CallOptions): Promise<readonly Pet[]> {
  if (params.count < 1) throw new NotAdopted();
  return [await create(client, params, options)];
}

export function twice(count: number): number {
  return count * 2;
}
`;

async function petsInput(more: Partial<EmitInput> = {}): Promise<EmitInput> {
  const helpers = [{ ...(await helperModuleReader())("pets.ts", helperText), text: helperText }];
  return {
    apis: [
      { model: pets, helpers },
      { name: "v1", model: pets, helpers: [] },
    ],
    docs: false,
    runtimeFiles: await readRuntime(),
    templates: readTemplates(),
    ...more,
  };
}

const textOf = (files: readonly EmittedFile[], path: string): string => {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`${path} is not among ${files.map((each) => each.path).join(", ")}`);
  return file.text;
};

function write(files: readonly EmittedFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), "pinwheel-emit-"));
  folders.push(folder);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function tsc(folder: string, ...args: readonly string[]): string {
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, ...args], { cwd: folder, encoding: "utf8" });
  return status === 0 ? "" : stdout + stderr;
}

const use = `import { ApiError, NotAdopted, Pets, type Pet, type models, type pets } from "NAME";
import { type AdoptParams } from "NAME";
const client = new Pets({ baseUrl: "http://localhost" });
const params: pets.ListParams = { limit: 1 };
const page = await client.pets.list(params);
const total: number = page.total;
for await (const pet of client.pets.list()) { const id: string = pet.pet_id; console.log(id, pet.parent?.pet_id); }
const created: Pet = await client.pets.create({ pet_id: "a", kind: "cat", "dry-run": "yes" });
await client.pets.delete({ pet_id: created.pet_id });
const all = await client.pets.call();
const first: string | undefined = all[0]?.pet_id;
for await (const pet of client.pets.call({ accept: "application/x-ndjson" })) console.log(pet.kind);
const result = await client.pets.list().safe();
if (!result.ok && result.status === 404) { const detail: string = result.error.body.detail; console.log(detail); }
const adopted: readonly Pet[] = await client.pets.adopt({ pet_id: "a", kind: "dog", count: 1 } satisfies AdoptParams);
const wrong: models.ApiError = { detail: "x" };
try { await client.default.api(); await client.core.bind(); await client.pets.ping(); } catch (error) {
  if (error instanceof ApiError || error instanceof NotAdopted) console.log(error.message);
}
console.log(total, first, adopted, wrong);
// @ts-expect-error a member that there is not
client.pets.list({ nope: 1 });
// @ts-expect-error a member that is missing
client.pets.delete({});
// @ts-expect-error items come only from streams
for await (const pet of client.pets.call({ accept: "application/json" })) console.log(pet);
export {};
`;

describe("a package", () => {
  test("compiles under its own flags, and what uses it with it", async () => {
    const folder = write(await emit(await petsInput({ package: { name: "pets", version: "1.0.0" } }), ignore));
    writeFileSync(join(folder, "src/use.ts"), use.replaceAll("NAME", "./index.js"));
    expect(tsc(folder, "-p", ".")).toBe("");
  }, 60_000);

  test("exports what the contract names", async () => {
    const info = JSON.parse(textOf(await emit(await petsInput({ package: { name: "pets", version: "1.0.0" } }), ignore), "package.json"));
    expect(Object.keys(info.exports)).toEqual([
      ".",
      "./resources/*",
      "./helpers/*",
      "./v1",
      "./v1/resources/*",
      "./runtime",
      "./package.json",
    ]);
    expect(info.exports["./v1/resources/*"]).toEqual(packageExport("v1/resources/*"));
    expect(info).toMatchObject({ name: "pets", version: "1.0.0", type: "module", sideEffects: false, main: "./dist/cjs/index.js" });
    expect(info.typesVersions).toEqual({
      "*": {
        "resources/*": ["./dist/cjs/resources/*.d.ts"],
        "helpers/*": ["./dist/cjs/helpers/*.d.ts"],
        v1: ["./dist/cjs/v1/index.d.ts"],
        "v1/resources/*": ["./dist/cjs/v1/resources/*.d.ts"],
        runtime: ["./dist/cjs/runtime/index.d.ts"],
      },
    });
  });

  test("has one runtime, each module as it is", async () => {
    const runtime = await readRuntime();
    const files = await emit(await petsInput({ package: { name: "pets", version: "1.0.0" } }), ignore);
    for (const { path, text } of runtime) expect(textOf(files, `src/runtime/${path}`)).toBe(copiedHeader + text);
    expect(files.filter(({ path }) => path.endsWith("runtime/index.ts"))).toHaveLength(1);
    expect(textOf(files, "src/v1/resources/pets.ts")).toContain('from "../../runtime/index.js"');
  });
});

describe("sources for another code base", () => {
  test("stand at the root, and copies say so", async () => {
    const files = await emit(await petsInput(), ignore);
    const own = files.filter(({ path }) => !path.startsWith("runtime/") && !path.startsWith("v1/"));
    expect(own.map(({ path, origin }) => `${path} ${origin}`)).toEqual([
      "api.ts generated",
      "client.ts generated",
      "helpers/pets.ts copied",
      "index.ts generated",
      "models.ts generated",
      "models/pets.ts generated",
      "models/shared.ts generated",
      "resources/core.ts generated",
      "resources/default.ts generated",
      "resources/pets.ts generated",
    ]);
  });

  test("are the same each time, and well formed", async () => {
    const [files, again] = [await emit(await petsInput(), ignore), await emit(await petsInput(), ignore)];
    expect(again).toEqual(files);
    for (const { text } of files.filter(({ origin }) => origin === "generated")) {
      expect(text).toMatch(/^\/\*\* @noprettier \*\/\n\/\/ Written by pinwheel from pets\.yaml\.\n[\s\S]*[^\n]\n$/);
      expect(text).not.toMatch(/[ \t]\n|\n\n\n/);
      expect(text.split("\n").filter((line) => line.length > 140)).toEqual([]);
    }
  });

  test("take templates of the user in place of ours", async () => {
    const templates = write([
      { path: "client/api.ts.hbs", text: 'export const api: {{type "Api"}} = {{descriptor}}; // mine\n', origin: "generated" },
    ]);
    const files = await emit(await petsInput({ templates: readTemplates(templates) }), ignore);
    expect(textOf(files, "api.ts")).toMatch(/; \/\/ mine\n$/);
    expect(textOf(files, "client.ts")).toBe(textOf(await emit(await petsInput(), ignore), "client.ts"));
  });
});

describe("an operation", () => {
  test("is data without what OpenAPI takes for granted", async () => {
    const source = new Project({ useInMemoryFileSystem: true }).createSourceFile(
      "pets.ts",
      textOf(await emit(await petsInput(), ignore), "resources/pets.ts"),
    );
    const functions = ["headerParameters", "simple", "objectBody", "jsonBody"];
    const operations = Object.fromEntries(
      source
        .getVariableDeclarations()
        .map((each) => [
          each.getName(),
          new Function("api", ...functions, `return ${each.getInitializerOrThrow().getText()}`)("API", ...functions),
        ]),
    );
    expect(operations).toEqual({
      listOperation: {
        api: "API",
        id: "list",
        method: "GET",
        path: "/list",
        query: ["limit", "offset"],
        accept: ["application/json"],
        pagination: { items: "items", total: "total", kind: "offset", offset: { offset: "offset", limit: "limit" } },
      },
      createOperation: {
        api: "API",
        id: "create",
        method: "POST",
        path: "/create",
        headers: { send: "headerParameters", names: [{ name: "X-Dry", param: "dry-run", style: "simple" }] },
        body: { send: "objectBody", content: { "application/json": "jsonBody" }, required: true, not: ["dry-run"] },
        accept: ["application/json"],
        security: [["token"]],
      },
      deleteOperation: { api: "API", id: "delete", method: "DELETE", path: "/pets/{pet_id}" },
      callOperation: { api: "API", id: "call", method: "GET", path: "/call", accept: ["application/json", "application/x-ndjson"] },
      pingOperation: { api: "API", id: "ping", method: "GET", path: "/ping", ok: [307] },
    });
  });

  test("may have a server of its own", async () => {
    const text = textOf(await emit(await petsInput(), ignore), "resources/core.ts");
    expect(text).toContain('api: { ...api, server: "https://core.example", foreign: true }');
  });

  test("says in its doc comment what is known of it", async () => {
    const source = new Project({ useInMemoryFileSystem: true }).createSourceFile(
      "pets.ts",
      textOf(await emit(await petsInput({ docs: true }), ignore), "resources/pets.ts"),
    );
    const [doc] = source.getFunctionOrThrow("list").getJsDocs();
    expect(doc?.getDescription().trim()).toBe("Lists pets.\n\nPage by page.\n\n`GET /list` (`list`)");
    expect(doc?.getTags().map((tag) => `${tag.getTagName()} ${tag.getCommentText() ?? ""}`.trim())).toEqual(["deprecated"]);
    expect([...source.getExportedDeclarations().keys()]).toContain("delete");
  });
});

test("helpers without a resource are copied and reported", async () => {
  const reported: DiagnosticCode[] = [];
  const helper = { ...(await helperModuleReader())("cats.ts", helperText), text: helperText };
  const files = await emit(await petsInput({ apis: [{ model: pets, helpers: [helper] }] }), (code) => reported.push(code));
  expect(textOf(files, "helpers/cats.ts")).toBe(copiedHeader + helperText);
  expect(textOf(files, "client.ts")).not.toContain("helpers");
  expect(reported).toEqual(["helper-without-resource"]);
});

test("a file among the overrides that replaces no template is reported, with the paths that there are", async () => {
  const templates = mkdtempSync(join(tmpdir(), "templates-"));
  folders.push(templates);
  for (const path of ["client/models.ts.hsb", "client/api.ts.hbs", ".DS_Store"]) {
    mkdirSync(dirname(join(templates, path)), { recursive: true });
    writeFileSync(join(templates, path), "// ours\n");
  }
  const reported: unknown[] = [];
  readTemplates(templates, (code, { file, message, fix }) => reported.push({ code, file, message, fix }));
  expect(reported).toEqual([
    {
      code: "template-unused",
      file: join(templates, "client/models.ts.hsb"),
      message: expect.stringContaining("client/models.ts.hsb"),
      fix: expect.stringMatching(/client\/api\.ts\.hbs.*client\/models\.ts\.hbs.*package\/LICENSE/),
    },
  ]);
});

test("a package without docs has a README.md, whose only links leave the package", async () => {
  const files = await emit(await petsInput({ package: { name: "pets", version: "1.0.0" } }), ignore);
  const readme = textOf(files, "README.md");
  expect(readme).toContain("npm install pets");
  expect(readme).toMatch(/^- .*import \{ Pets \} from "pets\/v1";/m);
  const withDocs = textOf(await emit(await petsInput({ package: { name: "pets", version: "1.0.0" }, docs: true }), ignore), "README.md");
  const links = (text: string) =>
    [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target).filter((to) => !to.startsWith("http"));
  expect(links(withDocs)).not.toEqual([]);
  expect(links(readme)).toEqual([]);
  expect(readme).not.toContain("## More");
  const samples = (text: string) => text.match(/^```ts\n[\s\S]*?^```$/gm);
  expect(samples(readme)).toEqual(samples(withDocs));
});

test("an API without anything is a client without members", async () => {
  const files = await emit(
    {
      apis: [{ model: model({}), helpers: [] }],
      docs: false,
      runtimeFiles: await readRuntime(),
      templates: readTemplates(),
      package: { name: "none", version: "0.0.0" },
    },
    ignore,
  );
  expect(tsc(write(files), "-p", ".", "--noEmit")).toBe("");
}, 60_000);

test("an oauth2 scheme has the endpoint of each grant, where they differ", async () => {
  const flow = (changes: object) => ({ flow: "password", tokenUrl: "/token", scopes: [], request: "form", ...changes }) as const;
  const schemes = {
    same: [flow({}), flow({ flow: "clientCredentials" })],
    each: [flow({ refreshUrl: "/refresh" }), flow({ flow: "clientCredentials", tokenUrl: "/program" })],
    browser: [flow({ flow: "authorizationCode", refreshUrl: "/token" }), flow({ flow: "clientCredentials", tokenUrl: "" })],
  };
  const auth = Object.entries(schemes).map(([id, flows]) => ({ kind: "oauth2", id, doc: {}, origin: "#", flows }) as const);
  const files = await emit(
    { apis: [{ model: model({ auth }), helpers: [] }], docs: false, runtimeFiles: await readRuntime(), templates: readTemplates() },
    ignore,
  );
  const [, literal = ""] = /api: Api = (\{.*\});/s.exec(textOf(files, "api.ts")) ?? [];
  expect(new Function(`return ${literal}`)().schemes).toEqual({
    same: { type: "oauth2", tokenUrl: "/token" },
    each: { type: "oauth2", tokenUrl: "/token", clientCredentialsUrl: "/program", refreshUrl: "/refresh" },
    browser: { type: "oauth2", tokenUrl: "/token" },
  });
});

const runtimeProject = (async () => {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { module: 199, moduleResolution: 99 } });
  for (const { path, text } of await readRuntime()) project.createSourceFile(`/runtime/${path}`, text);
  return project;
})();

async function runtimeDeclarations(file: "index" | "internal") {
  return (await runtimeProject).getSourceFileOrThrow(`/runtime/${file}.ts`).getExportedDeclarations();
}

test("the index of a client exports the runtime's index, and nothing of its internals", async () => {
  const input = {
    apis: [{ model: model({}), helpers: [] }],
    docs: false,
    runtimeFiles: await readRuntime(),
    templates: readTemplates(),
  };
  const files = await emit(input, ignore);
  const [, clause = ""] = /^export \{([^}]*)\} from "\.\/runtime\/index\.js";$/m.exec(textOf(files, "index.ts")) ?? [];
  const names = clause.split(",").map((name) => name.trim().replace(/^type /, ""));
  expect(names.filter((name) => name !== "").sort()).toEqual([...(await runtimeDeclarations("index")).keys()].sort());
}, 60_000);

test("emitted code imports each name of the runtime from the file that exports it", async () => {
  const [index, internal] = [await runtimeDeclarations("index"), await runtimeDeclarations("internal")];
  expect([...publicNames].filter((name) => !index.has(name))).toEqual([]);
  expect([...internal.keys()].filter((name) => index.has(name) || publicNames.has(name))).toEqual([]);
}, 60_000);

test("the index exports the types of everything that its users pass in", async () => {
  const exported = await runtimeDeclarations("index");
  const passed = [
    ...["ClientOptions", "CallOptions"].flatMap((name) => exported.get(name) ?? []),
    ...[...exported.values()].flat().flatMap((value) => (Node.isFunctionDeclaration(value) ? value.getParameters() : [])),
  ];
  const named = passed.flatMap((node) => node.getDescendantsOfKind(SyntaxKind.TypeReference).map((type) => type.getTypeName().getText()));
  expect(named).toEqual(expect.arrayContaining(["Middleware", "LogEntry", "PasswordGrant", "Retries"]));
  const internal = await runtimeDeclarations("internal");
  expect([...new Set(named)].filter((name) => internal.has(name))).toEqual([]);
}, 60_000);
