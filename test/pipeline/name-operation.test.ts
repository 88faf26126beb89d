import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, generate, type NameOperation, type OperationToName } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);

const responses = { 204: { description: "ok" } };
const document = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://pets.example" }],
  paths: {
    "/pets": { get: { operationId: "listPets", summary: "All pets.", tags: ["pets"], responses } },
    "/pets/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: { operationId: "getPet", "x-pinwheel-name": "pets.one", responses },
    },
  },
};

beforeEach(() => writeFileSync(path("openapi.json"), JSON.stringify(document)));

const optionsWith = (nameOperation?: NameOperation) => {
  const api = { document: "openapi.json", ...(nameOperation && { nameOperation }) };
  return { cwd: folder(), config: { targets: [{ output: path("sdk"), docs: false, apis: [api] as const }] } };
};

function names(): unknown {
  const { naming: _naming, "~": _last, ...operations } = JSON.parse(readFileSync(path("pinwheel.names.json"), "utf8"));
  return operations;
}

test("receives plain data of each operation, and undefined keeps the name", async () => {
  const received: OperationToName[] = [];
  const keep = (operation: OperationToName) => {
    received.push(operation);
    return undefined;
  };
  expect(await generate(optionsWith(keep))).toMatchObject({ ok: true });
  expect(received).toEqual([
    { method: "GET", path: "/pets", operationId: "listPets", summary: "All pets.", tags: ["pets"], name: "pets.list" },
    { method: "GET", path: "/pets/{id}", operationId: "getPet", tags: [], name: "pets.one" },
  ]);
  expect(names()).toEqual({ "GET /pets": "pets.list", "GET /pets/{id}": "pets.one" });
});

test("wins over the document and over names of an earlier run", async () => {
  await generate(optionsWith());
  await generate(optionsWith(({ path }) => (path === "/pets" ? "animals.pets.all" : "get")));
  expect(names()).toEqual({ "GET /pets": "animals.pets.all", "GET /pets/{id}": "pets.get" });
});

test("a name that it returns unchanged does not replace the name of an earlier run", async () => {
  await generate(optionsWith());
  const recorded = readFileSync(path("pinwheel.names.json"), "utf8");
  writeFileSync(path("pinwheel.names.json"), recorded.replace('"pets.list"', '"pets.everything"'));
  await generate(optionsWith(({ name }) => name));
  expect(names()).toMatchObject({ "GET /pets": "pets.everything" });
});

test("a run notices what the function depends on", async () => {
  let resource = "animals";
  const options = optionsWith(() => `${resource}.list`);
  await generate(options);
  resource = "creatures";
  const { targets } = await generate(options);
  expect(targets[0]?.changed).toEqual(expect.arrayContaining(["resources/creatures.ts"]));
  expect(await check(optionsWith())).toMatchObject({ ok: false });
});

/** A function of a JavaScript configuration, whose types nobody checked. */
function returning(value: unknown): NameOperation {
  return new Function("value", "return () => value")(value);
}

test.each<[unknown, string]>([
  [5, "returned a value of type number"],
  [null, "returned null"],
  ["", 'returned ""'],
  ["a..b", 'returned "a..b"'],
  ["a.b; evil()", 'returned "a.b; evil()"'],
  [Promise.resolve("a.b"), "returned a promise"],
])("%p is an error", async (value, problem) => {
  const { ok, diagnostics } = await generate(optionsWith(returning(value)));
  expect(ok).toBe(false);
  expect(diagnostics).toEqual([
    expect.objectContaining({
      code: "config-invalid",
      message: `\`nameOperation\` ${problem} for GET /pets.`,
      fix: 'Return "method", "resource.method", "outer.inner.method" or undefined.',
    }),
  ]);
});

test("an error that it throws is reported", async () => {
  const fail = () => {
    throw new RangeError("no such tag");
  };
  const { diagnostics } = await generate(optionsWith(fail));
  expect(diagnostics.map(({ message }) => message)).toEqual(["`nameOperation` threw RangeError: no such tag for GET /pets."]);
});

test("a value that is not a function is an error of the configuration", async () => {
  writeFileSync(
    path("pinwheel.config.json"),
    JSON.stringify({ targets: [{ output: "sdk", apis: [{ document: "openapi.json", nameOperation: "x" }] }] }),
  );
  const { diagnostics } = await generate({ cwd: folder() });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "`targets[0].apis[0].nameOperation` must be a function, so it needs a configuration in JavaScript, not a string.",
  ]);
});
