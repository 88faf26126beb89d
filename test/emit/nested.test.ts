import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type GenerateResult, generate } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);

const content = (schema: object) => ({ content: { "application/json": { schema } } });
const text = { description: "ok", ...content({ type: "string" }) };
const completion = { description: "ok", ...content({ $ref: "#/components/schemas/Completion" }) };

/** Resources that have methods, other resources, and both; and a method with the name of a resource. */
const document = {
  openapi: "3.1.0",
  info: { title: "Talk", version: "1" },
  servers: [{ url: "https://talk.example/v1" }],
  paths: {
    "/chat": { get: { operationId: "getChat", responses: { 200: text } } },
    "/chat/completions": {
      get: { operationId: "listChatCompletions", responses: { 200: completion } },
      post: {
        operationId: "createChatCompletion",
        requestBody: { required: true, ...content({ type: "object", required: ["model"], properties: { model: { type: "string" } } }) },
        responses: { 200: completion },
      },
    },
    "/chat/completions/{id}/messages": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: { operationId: "listMessages", responses: { 200: text } },
    },
    "/audio/speeches": { post: { operationId: "createSpeech", responses: { 204: { description: "ok" } } } },
    "/chat/describe": { get: { operationId: "describeChat", "x-pinwheel-name": "chat.completions", responses: { 200: text } } },
    "/ping": { get: { operationId: "ping", "x-pinwheel-name": "chat.completions.tools.ping", responses: { 200: text } } },
  },
  components: { schemas: { Completion: { type: "object", required: ["id"], properties: { id: { type: "string" } } } } },
};

/** A package `talk`, linked in node_modules, so that programs import it by name. */
async function generateTalk(options: object = { nesting: true, naming: "resources" }): Promise<GenerateResult> {
  writeFileSync(path("openapi.json"), JSON.stringify(document));
  const result = await generate({ cwd: folder(), document: "openapi.json", output: "packages/talk", package: "talk", ...options });
  mkdirSync(path("node_modules"), { recursive: true });
  const installed = { talk: path("packages/talk"), ...fromRoot("typescript"), ...fromRoot("esbuild") };
  for (const [name, target] of Object.entries(installed)) {
    if (!existsSync(path(`node_modules/${name}`))) symlinkSync(target, path(`node_modules/${name}`), "junction");
  }
  return result;
}

function fromRoot(name: string): Readonly<Record<string, string>> {
  return { [name]: join(root, "node_modules", name) };
}

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: "nodenext",
  target: "es2022",
  types: [],
  skipLibCheck: true,
};

function compile(program: string): string {
  writeFileSync(path("package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(path("program.ts"), program);
  writeFileSync(path("tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  const { stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], {
    cwd: folder(),
    encoding: "utf8",
  });
  return stdout;
}

/** Returns what the compiler and the bundler of the package print. */
function buildPackage(): string {
  const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: path("node_modules/talk"), encoding: "utf8" });
  return [run(join(root, "node_modules/typescript/bin/tsc"), "-p", "."), run("bundle.mjs")]
    .map(({ stdout, stderr }) => stdout + stderr)
    .join("");
}

const program = `import { Talk } from "talk";
import { create, type CreateChatCompletionParams } from "talk/resources/chat/completions";
import { list } from "talk/resources/chat/completions/messages";
import { createClient } from "talk/runtime";
const sent: string[] = [];
const fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
  const request = new Request(input, init);
  sent.push(request.method + " " + request.url + " " + (await request.text()));
  const text = request.url.endsWith("completions") ? { id: "c1" } : "hello";
  return request.url.endsWith("speeches") ? new Response(null, { status: 204 }) : Response.json(text);
};
const client = new Talk({ fetch });
const params: CreateChatCompletionParams = { model: "m" };
const { id } = await client.chat.completions.create(params);
const word: string = await client.chat.get();
await client.chat.completions.messages.list({ id: "a/b" });
await client.audio.speeches.create();
await client.chat.completions.tools.ping();
const light = createClient({ baseUrl: "https://light.example", fetch });
await create(light, params);
await list(light, { id: "x" });
// @ts-expect-error a resource is not a method
const wrong = () => client.chat.completions();
console.log(JSON.stringify({ id, word, sent, keys: Object.keys(client.chat) }));
`;

test("the methods of nested resources send requests, as members of members and by subpath", async () => {
  await generateTalk();
  expect(buildPackage()).toBe("");
  expect(compile(program)).toBe("");
  const output = execFileSync(process.execPath, [path("program.js")], { cwd: folder(), encoding: "utf8" });
  expect(JSON.parse(output)).toEqual({
    id: "c1",
    word: "hello",
    sent: [
      'POST https://talk.example/v1/chat/completions {"model":"m"}',
      "GET https://talk.example/v1/chat ",
      "GET https://talk.example/v1/chat/completions/a%2Fb/messages ",
      "POST https://talk.example/v1/audio/speeches ",
      "GET https://talk.example/v1/ping ",
      'POST https://light.example/chat/completions {"model":"m"}',
      "GET https://light.example/chat/completions/x/messages ",
    ],
    keys: ["describe", "get", "completions"],
  });
});

test("a method with the name of a nested resource gets another name, and a warning", async () => {
  const { diagnostics } = await generateTalk();
  expect(diagnostics.filter(({ code }) => code === "name-collision")).toEqual([
    expect.objectContaining({
      message: "A method and a resource would both be called chat.completions.",
      pointer: "#/paths/~1chat~1describe/get",
      instead: "GET /chat/describe is called chat.describe",
    }),
  ]);
});

test("modules, types and pages are in folders, and every link leads to a page", async () => {
  await generateTalk();
  const files = readdirSync(path("node_modules/talk"), { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  expect(files).toEqual(
    expect.arrayContaining([
      "src/resources/chat.ts",
      "src/resources/chat/completions.ts",
      "src/resources/chat/completions/messages.ts",
      "src/models/chat/completions.ts",
      "docs/resources/chat.md",
      "docs/resources/chat/completions.md",
      "docs/resources/chat/completions/messages.md",
    ]),
  );
  const pages = files.filter((file) => file.endsWith(".md"));
  const links = pages.flatMap((page) =>
    [...readFileSync(path(`node_modules/talk/${page}`), "utf8").matchAll(/\]\(([^)#:]+\.md)/g)].map(([, to = ""]) =>
      join(dirname(page), to),
    ),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !existsSync(path(join("node_modules/talk", link))))).toEqual([]);
});

test("x-pinwheel-name nests a resource without the option", async () => {
  writeFileSync(path("openapi.json"), "{}");
  await generateTalk({ naming: "operations" });
  const names = JSON.parse(readFileSync(path("node_modules/talk/.pinwheel/names.json"), "utf8"));
  expect(names).toMatchObject({ "GET /ping": "chat.completions.tools.ping", "POST /chat/completions": "chat.createCompletion" });
});

test("with operationIds, a method has the words that its path does not have", async () => {
  await generateTalk({ naming: "operations", nesting: true });
  const names = JSON.parse(readFileSync(path("node_modules/talk/.pinwheel/names.json"), "utf8"));
  expect(names).toMatchObject({
    "GET /chat": "chat.get",
    "GET /chat/completions": "chat.completions.list",
    "POST /chat/completions": "chat.completions.create",
    "GET /chat/completions/{id}/messages": "chat.completions.messages.list",
    "POST /audio/speeches": "audio.speeches.create",
  });
});

test("hand-written functions of a nested resource are its methods", async () => {
  mkdirSync(path("helpers"));
  const helper =
    'import type { Client } from "../runtime/index.js";\n/** Waits. */\nexport async function wait(client: Client, seconds: number): Promise<number> {\n  return client === undefined ? 0 : seconds;\n}\n';
  writeFileSync(path("helpers/chat.completions.ts"), helper);
  const { ok, diagnostics } = await generateTalk({ naming: "resources", nesting: true, helpers: "helpers" });
  expect([ok, diagnostics.filter(({ severity }) => severity === "error")]).toEqual([true, []]);
  expect(buildPackage()).toBe("");
  const use = 'import { Talk } from "talk";\nconsole.log(await new Talk().chat.completions.wait(3));\n';
  expect(compile(use)).toBe("");
  expect(execFileSync(process.execPath, [path("program.js")], { cwd: folder(), encoding: "utf8" })).toBe("3\n");
});
