import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, inspect, validate } from "../../../src/index.js";
import { parseSpec } from "../../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../../src/util/json.js";
import { pinwheel, temporaryFolder } from "../../cli/command-line.js";

const folder = temporaryFolder();
const head = `swagger: "2.0"
info: { title: Shop, version: "1" }
consumes: [application/json]
produces: [application/json]
`;

function write(name: string, text: string): void {
  writeFileSync(join(folder(), name), text);
}

test("the model's problems have the lines of the Swagger 2.0 document", async () => {
  write("api.yaml", `${head}paths: {}\ndefinitions:\n  Pet: { type: object }\n  pet: { type: object }\n`);
  const { ok, diagnostics } = await validate({ cwd: folder(), document: "api.yaml" });
  expect([ok, diagnostics]).toMatchObject([
    true,
    [
      {
        ...{ code: "name-collision", file: "api.yaml", line: 8, column: 3, pointer: "#/definitions/pet" },
        instead: expect.stringMatching(/^#\/definitions\/pet is called Pet_/),
      },
    ],
  ]);
});

test("an error that ends the run has the pointer of the Swagger 2.0 document", () => {
  let schema: Json = {};
  for (let depth = 0; depth < 250; depth += 1) schema = { items: schema };
  const document: Json = { swagger: "2.0", info: { title: "t", version: "1" }, paths: {}, definitions: { Pet: schema } };
  let error: unknown;
  try {
    parseSpec(document, () => undefined);
  } catch (thrown) {
    error = thrown;
  }
  const pointer = `#/definitions/Pet${"/items".repeat(201)}`;
  expect(error).toMatchObject({ diagnostics: [{ code: "document-too-deep", severity: "error", pointer }] });
});

test("an overlay changes the Swagger 2.0 document", async () => {
  write("api.yaml", `${head}paths:\n  /pets:\n    get: { operationId: pets, tags: [pets], responses: {} }\n`);
  const actions = "actions: [{ target: \"$.paths['/pets'].get\", update: { x-pinwheel-name: shop.all } }]\n";
  write("overlay.yaml", `overlay: 1.0.0\ninfo: { title: x, version: "1" }\n${actions}`);
  const { values } = await inspect({ cwd: folder(), document: "api.yaml", overlays: ["overlay.yaml"], stage: "model" });
  expect(values).toMatchObject([{ resources: [{ name: "shop", operations: [{ name: "all" }] }] }]);
});

/** By the built command, since Jest cannot load the bundler. */
test("parameters, responses and schemas of other files are inserted", async () => {
  write(
    "parts.yaml",
    `parameters:
  Limit: { name: limit, in: query, type: integer }
  Photo: { name: photo, in: formData, type: file, required: true }
  Body: { name: b, in: body, required: true, schema: { $ref: "#/definitions/Owner" } }
responses:
  Owner: { description: x, schema: { $ref: "#/definitions/Owner" } }
definitions:
  Owner: { type: object, properties: { best: { $ref: "api.yaml#/definitions/Pet" } } }
`,
  );
  write(
    "api.yaml",
    `${head}paths:
  /owners:
    get:
      operationId: get
      tags: [owners]
      parameters: [{ $ref: "parts.yaml#/parameters/Limit" }]
      responses: { 200: { $ref: "parts.yaml#/responses/Owner" } }
    post:
      operationId: add
      tags: [owners]
      parameters: [{ $ref: "parts.yaml#/parameters/Body" }, { $ref: "parts.yaml#/parameters/Limit" }]
      responses: { 200: { $ref: "parts.yaml#/responses/Owner" } }
    put:
      operationId: upload
      tags: [owners]
      consumes: [multipart/form-data]
      parameters: [{ $ref: "parts.yaml#/parameters/Photo" }]
      responses: { 200: { $ref: "parts.yaml#/responses/Owner" } }
definitions:
  Pet: { type: object, properties: { owner: { $ref: "parts.yaml#/definitions/Owner" } } }
`,
  );
  const report = await pinwheel(["validate", "api.yaml", "--reporter", "json"], { cwd: folder() });
  const { diagnostics }: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(report.stderr);
  expect(diagnostics).toEqual([]);
  const { stdout } = await pinwheel(["inspect", "api.yaml", "--stage", "spec"], { cwd: folder() });
  const spec = JSON.parse(stdout);
  const fields = (operation: {
    readonly parameters: readonly { readonly name: string }[];
    readonly body?: { readonly content: readonly { readonly mediaType: string }[] };
  }) => [operation.parameters.map(({ name }) => name), operation.body?.content.map(({ mediaType }) => mediaType)];
  expect(spec.operations.map(fields)).toEqual([
    [["limit"], undefined],
    [["limit"], ["application/json"]],
    [[], ["multipart/form-data"]],
  ]);
});
