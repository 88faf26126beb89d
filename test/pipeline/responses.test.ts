import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputPaths } from "../../src/config/inputs.js";
import { selectTargets } from "../../src/config/select-targets.js";
import { generate } from "../../src/index.js";
import { petDocument, temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const run = () => generate({ cwd: folder() });
const page = () => readFileSync(path("sdk/docs/resources/pets.md"), "utf8");

function configure(target: object = {}): void {
  const apis = [{ document: "pets.yaml", responses: "responses.json" }];
  writeFileSync(path("pinwheel.config.json"), JSON.stringify({ targets: [{ output: "sdk", apis, ...target }] }));
}

function record(value: unknown): void {
  writeFileSync(path("responses.json"), typeof value === "string" ? value : JSON.stringify(value, null, 2));
}

const responseOf = (name: string) => ({ status: 200, mediaType: "application/json", body: [{ name }] });

beforeEach(() => {
  writeFileSync(path("pets.yaml"), petDocument);
  configure();
  record({ note: "Pets 1.0", responses: { listPets: responseOf("Mia") } });
});

test("the page of an operation shows its recorded response", async () => {
  expect(await run()).toMatchObject({ ok: true, diagnostics: [] });
  expect(page()).toContain('A response of Pets 1.0:\n\n```json\n[\n  { "name": "Mia" }\n]\n```\n');
});

test("the note of a response replaces that of the file", async () => {
  record({ note: "Pets 1.0", responses: { "GET /pets": { ...responseOf("Mia"), note: "Pets 0.9" } } });
  await run();
  expect(page()).toContain("A response of Pets 0.9:\n");
});

test("a changed file is noticed once", async () => {
  await run();
  expect((await run()).targets[0]?.changed).toEqual([]);
  record({ responses: { listPets: responseOf("Tom") } });
  expect((await run()).targets[0]?.changed).toContain("docs/resources/pets.md");
  expect((await run()).targets[0]?.changed).toEqual([]);
});

test("the file is among the inputs, which are watched", async () => {
  const { targets } = await selectTargets({ cwd: folder() });
  expect(targets.flatMap(inputPaths)).toContain(path("responses.json"));
});

test("a response without an operation is a warning with its place", async () => {
  record({ responses: { listPets: responseOf("Mia"), listDogs: responseOf("Rex") } });
  expect(await run()).toMatchObject({
    ok: true,
    diagnostics: [
      { code: "response-unused", severity: "warning", file: path("responses.json"), pointer: "#/responses/listDogs", line: 12 },
    ],
  });
});

test("without docs, the file is neither read nor part of the fingerprint", async () => {
  configure({ docs: false });
  record("{");
  expect(await run()).toMatchObject({ ok: true, diagnostics: [] });
  record("[");
  expect((await run()).targets[0]?.changed).toEqual([]);
});

test("a missing file is an error of the configuration", async () => {
  rmSync(path("responses.json"));
  const message = `\`targets[0].apis[0].responses\` is not a file: ${path("responses.json")}.`;
  expect(await run()).toMatchObject({ ok: false, diagnostics: [{ code: "config-invalid", message, file: path("pinwheel.config.json") }] });
});

test("invalid JSON is an error with its position", async () => {
  record('{\n  "responses": oops\n}');
  expect(await run()).toMatchObject({
    ok: false,
    diagnostics: [{ code: "responses-invalid", file: path("responses.json"), line: 2, column: 16 }],
  });
});

const complete = responseOf("Mia");

test.each<[title: string, value: unknown, pointer: string, message: string]>([
  ["a list", [], "#", 'The file must be an object with the property "responses", an object of responses by operation.'],
  [
    "no responses",
    { listPets: complete },
    "#",
    'The file must be an object with the property "responses", an object of responses by operation.',
  ],
  [
    "a property with a typing mistake",
    { responses: {}, nota: "x" },
    "#/nota",
    '"nota" is not a known property; use one of note, responses.',
  ],
  ["a note that is not text", { responses: {}, note: 1 }, "#/note", '"note" is the number 1. It must be a string.'],
  [
    "an entry that is not an object",
    { responses: { a: [] } },
    "#/responses/a",
    'A response is an array. It must be an object with "status", "mediaType" and "body".',
  ],
  [
    "a status of an error",
    { responses: { a: { ...complete, status: 404 } } },
    "#/responses/a/status",
    '"status" is the number 404. It must be a number from 200 to 299.',
  ],
  [
    "a status that is text",
    { responses: { a: { ...complete, status: "200" } } },
    "#/responses/a/status",
    '"status" is a string. It must be a number from 200 to 299.',
  ],
  [
    "no media type",
    { responses: { a: { status: 200, body: 1 } } },
    "#/responses/a/mediaType",
    '"mediaType" is missing. It must be a string such as "application/json".',
  ],
  ["no body", { responses: { a: { status: 200, mediaType: "text/plain" } } }, "#/responses/a", 'A response has no "body".'],
  [
    "an unknown property",
    { responses: { a: { ...complete, headers: {} } } },
    "#/responses/a/headers",
    '"headers" is not a known property; use one of status, mediaType, body, note.',
  ],
])("%s is an error", async (_title, value, pointer, message) => {
  record(value);
  expect(await run()).toMatchObject({
    ok: false,
    diagnostics: [{ code: "responses-invalid", severity: "error", file: path("responses.json"), pointer, message }],
  });
});
