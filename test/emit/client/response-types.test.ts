import { emit } from "../../../src/emit/emit.js";
import { buildModel } from "../../../src/model/build-model.js";
import { parseSpec } from "../../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../../src/pipeline/read-templates.js";
import { readRuntime } from "../../../src/pipeline/runtime-files.js";
import type { Json } from "../../../src/util/json.js";

const ignore = (): undefined => undefined;

const json = (schema: Json): Json => ({ "application/json": { schema } });
const pet: Json = { type: "object", required: ["name"], properties: { name: { type: "string" } } };

/** The emitted module of one operation with these responses, on one line. */
async function moduleOf(responses: { readonly [status: string]: Json }): Promise<string> {
  const document: Json = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { get: { operationId: "find", tags: ["pets"], responses } } },
    components: { schemas: { Pet: pet, FindPetsResponses: { type: "object", properties: { id: { type: "integer" } } } } },
  };
  const model = buildModel(parseSpec(document, ignore), { source: "pets.json", sha256: "", naming: "operations" }, ignore);
  const files = await emit(
    { apis: [{ model, helpers: [] }], docs: false, runtimeFiles: await readRuntime(), templates: readTemplates() },
    ignore,
  );
  return (files.find(({ path }) => path === "resources/pets.ts")?.text ?? "").replace(/\s+/g, " ");
}

const ref = (name: string): Json => ({ description: "x", content: json({ $ref: `#/components/schemas/${name}` }) });
const empty: Json = { description: "x" };

test.each<[title: string, responses: { readonly [status: string]: Json }, type: string]>([
  ["200 is the default", { 200: ref("Pet") }, "Call<Pet, NoErrors> {"],
  ["another status is the third argument", { 201: ref("Pet") }, "Call<Pet, NoErrors, 201> {"],
  ["a status without a body", { 204: empty }, "Call<undefined, NoErrors, 204> {"],
  ["a range", { "2XX": ref("Pet") }, 'Call<Pet, NoErrors, "2XX"> {'],
  ["only a default, which describes errors as well", { default: ref("Pet") }, 'Call<Pet, FindPetsErrors, "default"> {'],
  ["a redirect beside a success", { 200: ref("Pet"), 301: empty }, "Call<Pet, FindPetsErrors> {"],
  ["only a redirect", { 307: empty }, "Call<undefined, NoErrors, 307> {"],
  ["no success is any 2XX", { 404: empty }, 'Call<unknown, FindPetsErrors, "2XX"> {'],
  ["a stream", { 206: { description: "x", content: { "application/x-ndjson": { schema: pet } } } }, "NoErrors, 206> {"],
])("%s", async (_, responses, type) => {
  const text = await moduleOf(responses);
  expect(text).toContain(type);
  expect(text).not.toContain("FindPetsResponses");
});

test("several statuses are a declared interface", async () => {
  const text = await moduleOf({ 200: ref("Pet"), 202: empty });
  expect(text).toContain("export interface FindPetsResponses { readonly 200: Pet; readonly 202: undefined; }");
  expect(text).toContain("Call<Pet | undefined, NoErrors, FindPetsResponses> {");
});

test("a redirect and a default beside it have the types of errors", async () => {
  const text = await moduleOf({ 200: ref("Pet"), 301: ref("FindPetsResponses"), default: ref("Pet") });
  expect(text).toMatch(/interface FindPetsErrors \{ readonly 301: FindPetsResponses; readonly default: Pet; \}/);
  expect(text).not.toContain("ok: [");
});

test("error bodies are never bytes or streams", async () => {
  const stream: Json = { "text/event-stream": { schema: pet } };
  const text = await moduleOf({
    204: empty,
    400: { description: "x", content: stream },
    404: { description: "x", content: { "image/png": {} } },
  });
  expect(text).toContain("interface FindPetsErrors { readonly 400: unknown; readonly 404: unknown; }");
});

test("the interface does not collide with a model of its name", async () => {
  const text = await moduleOf({ 200: ref("FindPetsResponses"), 202: ref("Pet") });
  const [, alias] = /FindPetsResponses as (\w+)/.exec(text) ?? [];
  expect(alias).toBeDefined();
  expect(text).toContain(`export interface FindPetsResponses { readonly 200: ${alias}; readonly 202: Pet; }`);
});
