import { collect } from "../../src/diagnostics/collect.js";
import { buildModel } from "../../src/model/build-model.js";
import type { Operation, SdkModel } from "../../src/model/model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../src/util/json.js";

type Document = Readonly<Record<string, Json>>;

const pet = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
const json = (schema: Json) => ({ "application/json": { schema } });
const responses = { 200: { description: "A pet.", content: json({ $ref: "#/components/schemas/Pet" }) } };
const operation = { operationId: "getPet", tags: ["pets"], responses };

/** A document with these values besides the usual ones. */
function documentOf({ get = operation, schemas = {}, components = {}, ...root }: Document & { readonly components?: Document }): Document {
  return {
    openapi: "3.0.3",
    info: { title: "Pets", version: "1" },
    paths: { "/pet": { get } },
    components: { schemas: { Pet: pet, ...(schemas as object) }, ...components },
    ...root,
  };
}

function read(document: Document): {
  readonly model: SdkModel;
  readonly operation: Operation | undefined;
  readonly problems: readonly string[];
} {
  const { report, diagnostics } = collect();
  const spec = parseSpec(document, report);
  const model = buildModel(spec, { source: "pets.json", sha256: "", naming: "operations" }, report);
  const problems = diagnostics.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
  return { model, operation: model.resources[0]?.operations[0], problems };
}

const typeOf = ({ types }: SdkModel, name: string) => types.find((type) => type.name === name)?.type;
const ref = (name: string) => ({ kind: "ref", name });
const get = "#/paths/~1pet/get";

/**
 * Mistakes that swagger-parser or Redocly read past, one document each. Every one is a warning, and
 * the rest of the document is read as it stands.
 */
describe("a mistake is a warning, and the rest is generated", () => {
  test("a schema reference that leads nowhere is any value", () => {
    const { model, problems } = read(
      documentOf({ schemas: { Cat: { type: "object", properties: { owner: { $ref: "#/components/schemas/Gone" } } } } }),
    );
    expect(typeOf(model, "Cat")).toMatchObject({ properties: [{ name: "owner", type: { kind: "unknown" } }] });
    expect(problems).toEqual(["warning reference-dangling #/components/schemas/Cat/properties/owner/$ref"]);
  });

  test("a schema reference to a response is any value", () => {
    const schemas = { Cat: { type: "object", properties: { owner: { $ref: "#/components/responses/Ok" } } } };
    const { model, problems } = read(documentOf({ schemas, components: { responses: { Ok: { description: "ok" } } } }));
    expect(typeOf(model, "Cat")).toMatchObject({ properties: [{ name: "owner", type: { kind: "unknown" } }] });
    expect(problems).toEqual(["warning reference-wrong-kind #/components/schemas/Cat/properties/owner/$ref"]);
  });

  test.each<[kind: string, responses: Json, code: string]>([
    ["leads nowhere", { 200: { $ref: "#/components/responses/Gone" } }, "reference-dangling"],
    ["leads to a schema", { 200: { $ref: "#/components/schemas/Pet" } }, "reference-wrong-kind"],
  ])("a response reference that %s is an empty response", (_, wrong, code) => {
    const result = read(documentOf({ get: { ...operation, responses: wrong } }));
    expect(result.operation?.success).toMatchObject([{ status: 200, content: [] }]);
    expect(result.problems).toEqual([`warning ${code} ${get}/responses/200/$ref`]);
  });

  test("a parameter reference that leads nowhere is left out", () => {
    const q = { name: "q", in: "query", schema: { type: "string" } };
    const result = read(documentOf({ get: { ...operation, parameters: [{ $ref: "#/components/parameters/Gone" }, q] } }));
    expect(result.operation?.params.properties.map(({ name }) => name)).toEqual(["q"]);
    expect(result.problems).toEqual([`warning reference-dangling ${get}/parameters/0/$ref`]);
  });

  test("a body reference that leads nowhere is left out", () => {
    const post = { operationId: "addPet", tags: ["pets"], requestBody: { $ref: "#/components/requestBodies/Gone" }, responses };
    const result = read(documentOf({ paths: { "/pet": { post } } }));
    expect(result.operation).toMatchObject({ method: "POST", params: { properties: [] } });
    expect(result.problems).toEqual(["warning reference-dangling #/paths/~1pet/post/requestBody/$ref"]);
  });

  test("a reference as the properties of a schema is followed, and properties beside it win", () => {
    const shared = { id: { type: "string" }, size: { type: "string" } };
    const schemas = { Cat: { type: "object", properties: { $ref: "#/components/x-shared", size: { type: "integer" } } } };
    const { model, problems } = read(documentOf({ schemas, components: { "x-shared": shared } }));
    expect(typeOf(model, "Cat")).toMatchObject({
      properties: [
        { name: "id", type: { scalar: "string" } },
        { name: "size", type: { scalar: "integer" } },
      ],
    });
    expect(problems).toEqual(["warning reference-misplaced #/components/schemas/Cat/properties/$ref"]);
  });

  test("a property named $ref is a property", () => {
    const { model, problems } = read(documentOf({ schemas: { Link: { type: "object", properties: { $ref: { type: "string" } } } } }));
    expect(typeOf(model, "Link")).toMatchObject({ properties: [{ name: "$ref", type: { scalar: "string" } }] });
    expect(problems).toEqual([]);
  });

  test.each<[place: string, document: Document, pointer: string]>([
    [
      "content",
      {
        get: { ...operation, responses: { 200: { description: "", content: { $ref: "#/components/x-content" } } } },
        components: { "x-content": responses[200].content },
      },
      `${get}/responses/200/content/$ref`,
    ],
    [
      "a media type",
      {
        get: { ...operation, responses: { 200: { description: "", content: { "application/json": { $ref: "#/components/x-media" } } } } },
        components: { "x-media": responses[200].content["application/json"] },
      },
      `${get}/responses/200/content/application~1json/$ref`,
    ],
    [
      "responses",
      { get: { ...operation, responses: { $ref: "#/components/x-responses" } }, components: { "x-responses": responses } },
      `${get}/responses/$ref`,
    ],
    ["an operation", { get: { $ref: "#/components/x-operation" }, components: { "x-operation": operation } }, `${get}/$ref`],
    ["paths", { paths: { $ref: "#/components/x-paths" }, components: { "x-paths": { "/pet": { get: operation } } } }, "#/paths/$ref"],
  ])("a reference as %s is followed", (_, document, pointer) => {
    const result = read(documentOf(document));
    expect(result.operation).toMatchObject({ name: "get", success: [{ content: [{ type: ref("Pet") }] }] });
    expect(result.problems).toEqual([`warning reference-misplaced ${pointer}`]);
  });

  test("a reference as a list of parameters is followed", () => {
    const list = [{ name: "q", in: "query", schema: { type: "string" } }];
    const result = read(documentOf({ get: { ...operation, parameters: { $ref: "#/components/x-list" } }, components: { "x-list": list } }));
    expect(result.operation?.params.properties.map(({ name }) => name)).toEqual(["q"]);
    expect(result.problems).toEqual([`warning reference-misplaced ${get}/parameters/$ref`]);
  });

  test.each<[title: string, ref: string, code: string]>([
    ["leads nowhere", "#/components/x-gone", "reference-dangling"],
    ["leads back to itself", `${get}/responses`, "reference-cycle"],
  ])("a misplaced reference that %s is ignored", (_, target, code) => {
    const result = read(documentOf({ get: { ...operation, responses: { $ref: target } } }));
    expect(result.operation).toMatchObject({ success: [] });
    expect(result.problems.map((problem) => problem.split(" ").slice(0, 2).join(" "))).toContain(`warning ${code}`);
  });

  test.each<[title: string, document: Document, problem: string]>([
    ["a document without info", { info: null }, "null-value #/info"],
    ["tags that are texts", { tags: ["pets"] }, "wrong-kind #/tags/0"],
    ["servers that are texts", { servers: ["https://example.com"] }, "wrong-kind #/servers/0"],
    ["an operation that is null", { paths: { "/pet": { get: operation, post: null } } }, "null-value #/paths/~1pet/post"],
    [
      "required that is a text",
      { schemas: { Cat: { type: "object", required: "id", properties: { id: {} } } } },
      "wrong-kind #/components/schemas/Cat/required",
    ],
    ["allOf that is an object", { schemas: { Cat: { allOf: { type: "object" } } } }, "wrong-kind #/components/schemas/Cat/allOf"],
    ["items that are a text", { schemas: { Cat: { type: "array", items: "string" } } }, "wrong-kind #/components/schemas/Cat/items"],
    [
      "a discriminator that is a text",
      { schemas: { Cat: { oneOf: [pet], discriminator: "id" } } },
      "wrong-kind #/components/schemas/Cat/discriminator",
    ],
    [
      "a reference that is a number",
      { schemas: { Cat: { type: "array", items: { $ref: 5 } } } },
      "reference-invalid #/components/schemas/Cat/items/$ref",
    ],
  ])("%s", (_, document, problem) => {
    const result = read(documentOf(document));
    expect(result.operation).toMatchObject({ success: [{ content: [{ type: ref("Pet") }] }] });
    expect(result.problems).toContain(`warning ${problem}`);
  });
});
