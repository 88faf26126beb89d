import type { Json } from "../../../src/util/json.js";
import { operation, plain, read, swagger } from "./swagger2.js";

const ok = "#/paths/~1pets/post/responses/200";
const text = { description: "x", schema: { type: "object", properties: { a: { type: "string" } } } };

function contentTypes(document: Json): readonly string[] | undefined {
  return read(document).operation?.responses[0]?.content.map(({ mediaType }) => mediaType);
}

/** Swagger 2.0, Operation Object, `produces`. */
test.each<[shared: Json, own: Json | undefined, expected: readonly string[]]>([
  [["application/json", "text/html"], undefined, ["application/json", "text/html"]],
  [["application/json"], ["application/xml"], ["application/xml"]],
  [["application/xml"], [], ["application/json"]],
  [null, undefined, ["application/json"]],
  [["*/*"], undefined, ["*/*"]],
])("a response with produces %j, and %j of the operation", (produces, own, expected) => {
  const document = operation({ responses: { 200: text }, ...(own !== undefined && { produces: own }) }, { produces });
  expect(contentTypes(document)).toEqual(expected);
});

test("a response without a schema has no content, whatever the operation produces", () => {
  const result = read(operation({ responses: { 204: { description: "Done." } } }));
  expect(plain(result.operation?.responses)).toEqual([{ status: "204", description: "Done.", content: [], headers: [] }]);
});

/** Docker's `ContainerExport` is such an operation: `produces: [application/octet-stream]`, and a 200 without a schema. */
test.each<[produces: readonly string[], status: string, isFile: boolean]>([
  [["application/octet-stream"], "200", true],
  [["application/x-tar", "image/png"], "200", true],
  [["application/octet-stream"], "204", false],
  [["application/octet-stream"], "404", false],
  [["application/octet-stream", "application/json"], "200", false],
  [["text/plain"], "200", false],
])("a response without a schema of an operation that produces %j, with status %s", (produces, status, isFile) => {
  const { method, problems } = read(operation({ produces, responses: { [status]: { description: "x" } } }));
  const content = [...(method?.success ?? []), ...(method?.errors ?? [])][0]?.content;
  expect(content?.map(({ decoding }) => decoding)).toEqual(isFile ? produces.map(() => "binary") : []);
  expect(problems).toEqual(
    isFile ? [`info swagger-default ${ok}: A response has no schema, but its operation produces files. (Read as a file.)`] : [],
  );
  const inherited = operation({ responses: { [status]: { description: "x" } } }, { produces });
  expect(read(inherited).operation?.responses[0]?.content).toEqual([]);
});

test("a missing media type is reported once", () => {
  const document = operation({ responses: { 200: text, 404: text } }, { produces: [] });
  expect(read(document).problems).toEqual([
    `info swagger-default ${ok}/schema: There is no "produces" for a response (1 more occurrence). (Read as application/json.)`,
  ]);
});

test.each<[produces: Json, expected: readonly string[], isAssumed: boolean]>([
  [["application/pdf"], ["application/pdf"], false],
  [["application/json", "image/png"], ["image/png"], false],
  [["application/json"], ["application/octet-stream"], true],
  [[], ["application/octet-stream"], true],
])("a file with produces %j is bytes", (produces, expected, isAssumed) => {
  for (const schema of [{ type: "file" }, { type: "string", format: "binary" }]) {
    const document = operation({ produces, responses: { 200: { description: "A file.", schema } } });
    const { method, problems } = read(document);
    expect(method?.success[0]?.content).toEqual(expected.map((mediaType) => ({ mediaType, decoding: "binary", type: { kind: "binary" } })));
    expect(problems).toEqual(
      isAssumed
        ? [
            `info swagger-default ${ok}/schema: A response is a file, but "produces" has no media type of files. (Read as application/octet-stream.)`,
          ]
        : [],
    );
  }
});

test("headers have types, and examples belong to their media types", () => {
  const response = {
    ...text,
    headers: {
      "X-Total": { description: "All pets.", type: "integer", format: "int32" },
      "X-Tags": { type: "array", items: { type: "string" }, collectionFormat: "csv" },
    },
    examples: { "application/json": { $ref: "#/definitions/NotAReference" }, "text/csv": "a" },
  };
  const result = read(operation({ responses: { 200: response } }));
  expect(plain(result.operation?.responses[0])).toMatchObject({
    content: [{ mediaType: "application/json", example: { value: { $ref: "#/definitions/NotAReference" } } }],
    headers: [
      { name: "X-Total", required: false, description: "All pets.", schema: { types: ["integer"], format: "int32" } },
      { name: "X-Tags", schema: { types: ["array"], items: { types: ["string"] } } },
    ],
  });
  expect(result.problems).toEqual([]);
});

test("a shared response has the media types of the operation that uses it", () => {
  const get = { operationId: "get", responses: { 200: { $ref: "#/responses/Pet" } } };
  const put = { operationId: "put", produces: ["application/vnd.pet+json"], responses: { 200: { $ref: "#/responses/Pet" } } };
  const { spec, problems } = read(
    swagger({ responses: { Pet: { description: "A pet.", schema: { type: "string" } } }, paths: { "/a": { get, put } } }),
  );
  expect(plain(spec.operations.map(({ responses }) => responses))).toEqual(
    ["application/json", "application/vnd.pet+json"].map((mediaType) => [
      { status: "200", description: "A pet.", content: [{ mediaType, schema: { types: ["string"] } }], headers: [] },
    ]),
  );
  expect(problems).toEqual([]);
});

test.each<[responses: Json, problem: string]>([
  [
    { 200: { $ref: "#/responses/Gone" } },
    `warning reference-dangling ${ok}/$ref: Unresolved reference "#/responses/Gone". (Read as a response without content.)`,
  ],
  [
    { 200: { $ref: "#/definitions/Pet" } },
    `warning reference-wrong-kind ${ok}/$ref: The reference "#/definitions/Pet" points to "definitions". It must point to "responses". (Read as a response without content.)`,
  ],
  [
    { 200: { description: "x", schema: { $ref: "#/responses/Shared" } } },
    `warning reference-wrong-kind ${ok}/schema/$ref: The reference "#/responses/Shared" points to "responses". It must point to "definitions". (Read as any value.)`,
  ],
])("a wrong reference is reported in the words of Swagger 2.0: %j", (responses, problem) => {
  const parts = { definitions: { Pet: { type: "object" } }, responses: { Shared: { description: "x" } } };
  expect(read(operation({ responses }, parts)).problems).toEqual([problem]);
});

test("a media type that is none is reported where the document names it", () => {
  const document = operation({ produces: ["json"], responses: { 200: text, 404: text } });
  expect(read(document).problems).toEqual(['warning media-type-invalid #/paths/~1pets/post/produces/0: "json" is not a media type.']);
  expect(read(operation({ responses: {} }, { produces: "application/json" })).problems).toEqual([
    "warning wrong-kind #/produces: The value is a string. It must be an array of media types.",
  ]);
});

test("without media types, too, a reference to the schema of another response leads to that schema", () => {
  const schema = { type: "object", properties: { cause: { $ref: "#/paths/~1pets/post/responses/400/schema" } } };
  const responses = { 200: { description: "x", schema }, 400: text };
  const { spec, operation: post, diagnostics } = read(operation({ responses }, { produces: null }));
  expect(diagnostics.map(({ code }) => code)).toEqual(["swagger-default"]);
  const [cause] = post?.responses[0]?.content[0]?.schema?.properties ?? [];
  const target = spec.schemas.find(({ pointer }) => pointer === cause?.schema.ref);
  expect(target?.schema.properties?.map(({ name }) => name)).toEqual(["a"]);
});
