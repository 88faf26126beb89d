import type { Json } from "../../../src/util/json.js";
import { operation, plain, read, swagger } from "./swagger2.js";

const post = "#/paths/~1pets/post";
const pet = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const body = { name: "pet", in: "body", required: true, description: "The pet.", schema: { $ref: "#/definitions/Pet" } };
const definitions = { Pet: pet };
const file = { name: "photo", in: "formData", type: "file", required: true, description: "The photo." };
const field = { name: "tag", in: "formData", type: "string" };

const mediaTypes = (document: Json) => read(document).operation?.body?.content.map(({ mediaType }) => mediaType);

test("a parameter in the body becomes the request body, and its properties become params", () => {
  const result = read(operation({ parameters: [body] }, { definitions }));
  expect(result.operation?.body).toEqual({
    origin: "#/paths/~1pets/post/requestBody",
    required: true,
    description: "The pet.",
    content: [
      {
        mediaType: "application/json",
        schema: { origin: "#/paths/~1pets/post/requestBody/content/application~1json/schema", ref: "#/components/schemas/Pet" },
      },
    ],
  });
  expect(result.method?.params).toMatchObject({ body: { type: { kind: "ref", name: "Pet" } }, optional: false });
  expect(result.problems).toEqual([]);
});

/** Swagger 2.0, Operation Object, `consumes`: it overrides the list of the document, also when it is empty. */
test.each<[shared: Json | undefined, own: Json | undefined, expected: readonly string[]]>([
  [["application/json"], undefined, ["application/json"]],
  [["application/json"], ["application/vnd.pet+json"], ["application/vnd.pet+json"]],
  [["application/xml"], [], ["application/json"]],
  [undefined, undefined, ["application/json"]],
  [undefined, ["*/*"], ["application/json"]],
  [undefined, ["application/xml", "text/xml"], ["application/xml", "text/xml"]],
  [undefined, ["text/plain", "application/json"], ["application/json"]],
  [undefined, ["text/json", "application/json", "application/*+json"], ["application/json"]],
  [undefined, ["application/json-patch+json", "application/json"], ["application/json"]],
  [
    undefined,
    ["application/json-patch+json", "application/merge-patch+json"],
    ["application/json-patch+json", "application/merge-patch+json"],
  ],
  [undefined, " application/json", ["application/json"]],
])("a body with consumes %j, and %j of the operation", (consumes, own, expected) => {
  const document = operation(
    { parameters: [body], ...(own !== undefined && { consumes: own }) },
    { definitions, consumes: consumes ?? null },
  );
  expect(mediaTypes(document)).toEqual(expected);
});

test("a string keeps all media types, because each of them can carry it", () => {
  const parameters = [{ ...body, schema: { type: "string" } }];
  expect(mediaTypes(operation({ parameters, consumes: ["application/json", "text/plain"] }))).toEqual(["application/json", "text/plain"]);
});

test.each<[consumes: Json, expected: readonly string[], isAssumed: boolean]>([
  [["application/json", "application/x-tar"], ["application/x-tar"], false],
  [["application/json"], ["application/octet-stream"], true],
  [[], ["application/octet-stream"], true],
])("bytes with consumes %j are not sent as JSON", (consumes, expected, isAssumed) => {
  const document = operation({ parameters: [{ ...body, schema: { type: "string", format: "binary" } }], consumes });
  expect(mediaTypes(document)).toEqual(expected);
  const pointer = `${post}/parameters/0/schema`;
  const problem = `info swagger-default ${pointer}: A body is a file, but "consumes" has no media type of files. (Read as application/octet-stream.)`;
  expect(read(document).problems).toEqual(isAssumed ? [problem] : []);
});

test("an array of files has one part for each of them", () => {
  const files = { name: "files", in: "formData", type: "array", items: { type: "file" } };
  const { method, problems } = read(operation({ consumes: ["multipart/form-data"], parameters: [files] }));
  expect(method?.body?.content).toMatchObject([
    { encoding: "multipart", type: { properties: [{ type: { kind: "array", items: { kind: "binary" } } }] } },
  ]);
  expect(problems).toEqual([]);
});

test("a media type that is omitted, and one that is assumed, is reported once", () => {
  const consumes = ["application/json", "application/xml"];
  expect(read(operation({ parameters: [body] }, { definitions, consumes })).problems).toEqual([
    'info media-type-omitted #/consumes/1: Bodies can be sent as "application/xml" as well. (They are sent as JSON.)',
  ]);
  const put = { operationId: "put", parameters: [body], responses: {} };
  const document = swagger({ consumes: [], definitions, paths: { "/a": { put }, "/b": { put: { ...put, operationId: "b" } } } });
  expect(read(document).problems).toEqual([
    'info swagger-default #/paths/~1a/put/parameters/0/schema: There is no "consumes" for a body (1 more occurrence). (Read as application/json.)',
  ]);
});

test("a shared body has the media types of the operation that uses it", () => {
  const parameters = { Body: body, Photo: file };
  const use = (name: string) => [{ $ref: `#/parameters/${name}` }];
  const put = { operationId: "put", consumes: ["application/vnd.pet+json"], parameters: use("Body"), responses: {} };
  const upload = { operationId: "upload", consumes: ["multipart/form-data"], parameters: use("Photo"), responses: {} };
  const { spec, problems } = read(swagger({ definitions, parameters, paths: { "/a": { put, post: upload } } }));
  expect(plain(spec.operations.map((each) => each.body))).toEqual([
    {
      ...{ required: true, description: "The pet." },
      content: [{ mediaType: "application/vnd.pet+json", schema: { ref: "#/components/schemas/Pet" } }],
    },
    {
      required: true,
      content: [
        {
          mediaType: "multipart/form-data",
          schema: {
            types: ["object"],
            required: ["photo"],
            properties: [{ name: "photo", schema: { types: ["string"], format: "binary", binary: true, description: "The photo." } }],
          },
        },
      ],
    },
  ]);
  expect(problems).toEqual([]);
});

test("a body of the path belongs to all operations without their own", () => {
  const other = { name: "other", in: "body", schema: { type: "array", items: { type: "string" } } };
  const paths = {
    "/pets": {
      parameters: [body],
      put: { operationId: "replace", responses: {} },
      post: { operationId: "add", parameters: [other], responses: {} },
      patch: { operationId: "change", consumes: ["multipart/form-data"], parameters: [file], responses: {} },
      get: { operationId: "list", responses: {} },
    },
  };
  const { spec, problems } = read(swagger({ definitions, paths }));
  const bodies = spec.operations.map(({ body: each }) =>
    each?.content.map(({ mediaType, schema }) => [mediaType, schema?.ref ?? schema?.types]),
  );
  expect(bodies).toEqual([
    [["application/json", "#/components/schemas/Pet"]],
    [["application/json", ["array"]]],
    [["multipart/form-data", ["object"]]],
    undefined,
  ]);
  expect(problems).toEqual([
    "warning value-ignored #/paths/~1pets/get: A GET request has no body, but its path has parameters of a body. (They were omitted.)",
  ]);
});

test("fields of the path are merged with those of the operation by name", () => {
  const own = { ...field, type: "integer" };
  const send = { operationId: "send", consumes: ["application/x-www-form-urlencoded"], parameters: [own], responses: {} };
  const extra = { name: "extra", in: "formData", type: "boolean", required: true };
  const { operation: first } = read(swagger({ paths: { "/pets": { parameters: [field, extra], post: send } } }));
  expect(plain(first?.body?.content[0]?.schema)).toEqual({
    types: ["object"],
    required: ["extra"],
    properties: [
      { name: "extra", schema: { types: ["boolean"] } },
      { name: "tag", schema: { types: ["integer"] } },
    ],
  });
});

test.each<[consumes: Json, parameters: Json, mediaType: string, problem: string | undefined]>([
  [["application/x-www-form-urlencoded"], [field], "application/x-www-form-urlencoded", undefined],
  [["multipart/form-data"], [field], "multipart/form-data", undefined],
  [
    ["multipart/form-data", "application/x-www-form-urlencoded"],
    [field],
    "multipart/form-data",
    `info media-type-omitted ${post}/consumes/1: Forms can be sent as "application/x-www-form-urlencoded" as well. (They are sent as multipart/form-data.)`,
  ],
  [["application/x-www-form-urlencoded", "multipart/form-data"], [file], "multipart/form-data", undefined],
  [
    ["application/json"],
    [file],
    "multipart/form-data",
    `warning form-media-type ${post}: An operation sends a file, but "consumes" does not have multipart/form-data. (Sent as multipart/form-data.)`,
  ],
  [
    [],
    [field],
    "application/x-www-form-urlencoded",
    `warning form-media-type ${post}: An operation sends a form, but "consumes" does not have application/x-www-form-urlencoded. (Sent as application/x-www-form-urlencoded.)`,
  ],
])("a form with consumes %j and %j", (consumes, parameters, mediaType, problem) => {
  const document = operation({ consumes, parameters });
  expect(mediaTypes(document)).toEqual([mediaType]);
  expect(read(document).problems).toEqual(problem === undefined ? [] : [problem]);
});

test.each<[format: string | undefined, part: Json | undefined, types: readonly string[]]>([
  [undefined, { name: "tags", style: "form", explode: false }, ["array"]],
  ["csv", { name: "tags", style: "form", explode: false }, ["array"]],
  ["ssv", { name: "tags", style: "spaceDelimited", explode: false }, ["array"]],
  ["pipes", { name: "tags", style: "pipeDelimited", explode: false }, ["array"]],
  ["multi", undefined, ["array"]],
  ["tsv", undefined, ["string"]],
])("an array in a form with collectionFormat %s", (collectionFormat, part, types) => {
  const tags = { name: "tags", in: "formData", type: "array", items: { type: "string" }, ...(collectionFormat && { collectionFormat }) };
  const [media] = read(operation({ consumes: ["application/x-www-form-urlencoded"], parameters: [tags] })).operation?.body?.content ?? [];
  expect(media?.parts).toEqual(part === undefined ? undefined : [part]);
  expect(media?.schema?.properties?.[0]?.schema.types).toEqual(types);
});

test.each([
  ["multi", ["array"]],
  ["csv", ["string"]],
])("an array in a multipart body with collectionFormat %s", (collectionFormat, types) => {
  const tags = { name: "tags", in: "formData", type: "array", items: { type: "string" }, collectionFormat };
  const [media] = read(operation({ consumes: ["multipart/form-data"], parameters: [tags] })).operation?.body?.content ?? [];
  expect(media?.parts).toBeUndefined();
  expect(media?.schema?.properties?.[0]?.schema.types).toEqual(types);
});

test("a body beside a form is reported, and both are media types of the body", () => {
  const document = operation({ consumes: ["application/json", "multipart/form-data"], parameters: [body, file] }, { definitions });
  expect(mediaTypes(document)).toEqual(["application/json", "multipart/form-data"]);
  expect(read(document).problems).toEqual([
    `warning body-and-form ${post}/parameters: An operation has parameters with "in: body" and with "in: formData". (Read as two media types of the body.)`,
  ]);
});

test("two bodies are reported, and the last one is used", () => {
  const second = { name: "second", in: "body", schema: { type: "array", items: {} } };
  const result = read(operation({ parameters: [body, second] }, { definitions }));
  expect(result.operation?.body?.content[0]?.schema?.types).toEqual(["array"]);
  expect(result.problems).toEqual([
    `warning parameter-repeated ${post}/parameters/1: An operation has several parameters in the body. (The last one was used.)`,
  ]);
});

test.each<[parameter: Json, types: readonly string[] | undefined, instead: string]>([
  [{ name: "b", in: "body", type: "string" }, ["string"], "The type of the parameter was used."],
  [{ name: "b", in: "body" }, undefined, "Read as any value."],
])("a body without a schema is reported: %j", (parameter, types, instead) => {
  const result = read(operation({ parameters: [parameter] }));
  expect(result.operation?.body?.content[0]?.schema?.types).toEqual(types);
  expect(result.problems).toEqual([
    `warning parameter-shape ${post}/parameters/0: A parameter with "in: body" has no "schema". (${instead})`,
  ]);
});

test("x-pinwheel-default of a field is sent, and x-pinwheel-body keeps the body whole", () => {
  const form = read(
    operation({ consumes: ["application/x-www-form-urlencoded"], parameters: [{ ...field, required: true, "x-pinwheel-default": "a" }] }),
  );
  expect(form.method?.body?.defaults).toEqual({ tag: "a" });
  const whole = read(operation({ parameters: [body], "x-pinwheel-body": "whole" }, { definitions }));
  expect(whole.method?.params.properties.map(({ name }) => name)).toEqual(["body"]);
});
