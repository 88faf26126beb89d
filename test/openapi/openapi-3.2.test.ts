// OpenAPI 3.2.0: https://spec.openapis.org/oas/v3.2.0.html. Each test names the section that it comes from.
import type { Json } from "../../src/util/json.js";
import { document, type JsonObject, type Read, read, readOneOperation } from "./parsing.js";

const text: Json = { type: "string" };

function pathItem(item: JsonObject, openapi = "3.2.0"): Read {
  return read(document(openapi, { paths: { "/a": item } }));
}

/** Parses one media type of a response. */
function media(mediaType: string, value: Json, parts: JsonObject = {}): Read {
  return readOneOperation("3.2.0", { responses: { 200: { content: { [mediaType]: value } } } }, parts);
}

function contentOf({ spec }: Read): unknown {
  return spec.operations[0]?.responses[0]?.content;
}

describe("Path Item Object", () => {
  test("query is a method", () => {
    const { spec, codes } = pathItem({ query: { requestBody: { content: { "application/json": {} } } } });
    expect([spec.operations, codes]).toMatchObject([[{ method: "QUERY", origin: "#/paths/~1a/query", body: {} }], []]);
    expect(pathItem({ query: {} }, "3.1.0").codes).toEqual(["path-item-property"]);
  });

  test("additionalOperations are sent as they are written, and inherit parameters", () => {
    const item = {
      parameters: [{ name: "q", in: "query", schema: text }],
      get: {},
      additionalOperations: { COPY: {}, link: {}, "x-a": {} },
    };
    const { spec, codes } = pathItem(item);
    expect(spec.operations.map(({ method, parameters }) => [method, parameters.length])).toEqual([
      ["GET", 1],
      ["COPY", 1],
      ["link", 1],
    ]);
    expect(codes).toEqual([]);
    expect(pathItem(item, "3.1.0").codes).toEqual(["path-item-property"]);
  });

  // "This map MUST NOT contain any entry for the methods that can be defined by other fixed fields". The methods that fetch refuses or
  // changes are those of the Fetch standard, section 2.2.1.
  test.each([
    ["POST", 'belongs in the property "post"'],
    ["QUERY", 'belongs in the property "query"'],
    ["TRACE", 'belongs in the property "trace"'],
    ["CONNECT", 'has a method that "fetch" refuses'],
    ["track", 'has a method that "fetch" refuses'],
    ["get", 'has a method that "fetch" sends as GET'],
    ["Put", 'has a method that "fetch" sends as PUT'],
    ["A B", "is not an HTTP method"],
    ["", "is not an HTTP method"],
  ])("the additional operation %j is reported and omitted", (method, problem) => {
    const { spec, problems } = pathItem({ additionalOperations: { [method]: {} } });
    expect([spec.operations, problems]).toMatchObject([
      [],
      [{ code: "method-invalid", message: `The additional operation ${JSON.stringify(method)} ${problem}.` }],
    ]);
  });
});

describe("Parameter Object", () => {
  const whole = (name: string): Json => ({ name, in: "querystring", content: { "application/json": {} } });
  const query = (name: string): Json => ({ name, in: "query", schema: text });
  const names = ({ spec }: Read): unknown => spec.operations[0]?.parameters.map(({ name }) => name);

  test("a querystring parameter is used once", () => {
    const read = readOneOperation("3.2.0", { parameters: [whole("a"), whole("b")] });
    expect([names(read), read.problems]).toMatchObject([
      ["a"],
      [{ code: "querystring-not-alone", message: 'The querystring parameter "b" is used beside the querystring parameter "a".' }],
    ]);
  });

  test("a querystring parameter is not used beside a query parameter of the operation or its path item", () => {
    const result = pathItem({ parameters: [query("q")], get: { parameters: [whole("a")] } });
    expect([names(result), result.problems]).toMatchObject([
      ["q"],
      [{ code: "querystring-not-alone", message: 'The querystring parameter "a" is used beside the query parameter "q".' }],
    ]);
  });

  test("the encodings of a form in the query are reported", () => {
    const content = { "application/x-www-form-urlencoded": { schema: {}, encoding: { a: { style: "pipeDelimited" } } } };
    expect(readOneOperation("3.2.0", { parameters: [{ name: "q", in: "querystring", content }] }).problems).toMatchObject([
      { code: "not-supported", message: 'The "encoding" of a querystring parameter is not supported.' },
    ]);
  });

  test.each([
    ["path", true],
    ["query", true],
    ["cookie", true],
    ["header", false],
  ])("allowReserved applies in %s: %s", (location, applies) => {
    const { spec, codes } = read(
      document("3.2.0", {
        paths: { "/{p}": { get: { parameters: [{ name: "p", in: location, required: true, allowReserved: true, schema: text }] } } },
      }),
    );
    const [parameter] = spec.operations[0]?.parameters ?? [];
    expect([parameter?.allowReserved, codes]).toEqual([applies, location === "path" ? [] : ["path-parameter-undeclared"]]);
  });
});

describe("Media Type Object", () => {
  test("a media type can be a reference to components.mediaTypes, and has its problems reported once", () => {
    const components = { mediaTypes: { A: { schema: text, example: "x" }, B: { $ref: "#/components/mediaTypes/A" }, C: { schema: 1 } } };
    const ref = (name: string): Json => ({ $ref: `#/components/mediaTypes/${name}` });
    const a = media("application/json", ref("B"), { components });
    expect([contentOf(a), a.codes]).toMatchObject([
      [{ mediaType: "application/json", schema: { types: ["string"] }, example: { value: "x" } }],
      [],
    ]);
    const responses = { 200: { content: { "a/b": ref("C"), "a/c": ref("C") } } };
    expect(readOneOperation("3.2.0", { responses }, { components }).codes).toEqual(["wrong-kind"]);
    expect(media("a/b", ref("Gone"), { components }).problems).toMatchObject([
      { code: "reference-dangling", instead: "Read as a media type without a schema." },
    ]);
  });

  test("itemSchema, prefixEncoding and itemEncoding", () => {
    const nested = { contentType: "multipart/mixed", prefixEncoding: [{ contentType: "application/xml" }, {}] };
    const read = media("multipart/mixed", { itemSchema: text, prefixEncoding: [{}, nested], itemEncoding: { contentType: "image/*" } });
    expect([contentOf(read), read.codes]).toMatchObject([
      [
        {
          itemSchema: { types: ["string"] },
          prefixParts: [{}, { contentType: "multipart/mixed", prefixParts: [{ contentType: "application/xml" }, {}] }],
          itemPart: { contentType: "image/*" },
        },
      ],
      [],
    ]);
  });

  test("what an Encoding Object says beyond that is reported", () => {
    const encoding = { a: { headers: { "X-A": { schema: text }, "content-type": {} }, encoding: { b: {} } } };
    expect(media("multipart/form-data", { schema: {}, encoding }).problems).toMatchObject([
      { code: "not-supported", message: "Headers of the parts of a multipart body are not supported." },
      { code: "not-supported", message: 'An "encoding" inside an "encoding" is not supported.' },
    ]);
    expect(media("multipart/form-data", { schema: {}, encoding: { a: {} }, itemEncoding: {} }).problems).toMatchObject([
      { code: "value-ignored", message: '"encoding" has no effect beside "prefixEncoding" or "itemEncoding".' },
    ]);
    expect(media("multipart/form-data", { encoding: { a: { headers: { "Content-Type": {} } } } }).codes).toEqual([]);
  });
});

describe("Discriminator Object", () => {
  const schemas = (defaultMapping: Json): JsonObject => ({
    A: { type: "object" },
    B: { type: "object" },
    C: {
      oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }],
      discriminator: { propertyName: "k", defaultMapping },
    },
  });
  const parse = (defaultMapping: Json, openapi = "3.2.0"): Read =>
    read(document(openapi, { components: { schemas: schemas(defaultMapping) } }));
  const defaultOf = ({ spec }: Read): unknown => spec.schemas.find(({ key }) => key === "C")?.schema.discriminator?.defaultRef;

  test.each(["B", "#/components/schemas/B"])("defaultMapping is a name or a reference: %j", (value) => {
    const result = parse(value);
    expect([defaultOf(result), result.codes]).toEqual(["#/components/schemas/B", []]);
  });

  test("a defaultMapping that leads nowhere is reported", () => {
    const result = parse("Gone");
    expect([defaultOf(result), result.problems]).toMatchObject([
      undefined,
      [
        {
          code: "discriminator-mapping-dangling",
          message: 'The discriminator maps all other values to "Gone", which is not a schema of the document.',
          pointer: "#/components/schemas/C/discriminator/defaultMapping",
        },
      ],
    ]);
    expect(defaultOf(parse("B", "3.1.0"))).toBeUndefined();
  });
});

describe("Tag Object", () => {
  const tags: Json = [
    { name: "orders", summary: "Orders", parent: "shop", kind: "nav" },
    { name: "shop" },
    { name: "beta", kind: "badge" },
    { name: "partners", kind: "audience" },
  ];

  test("tags of another kind than nav do not group operations", () => {
    const { spec, codes } = readOneOperation("3.2.0", { tags: ["beta", "orders", "undeclared", "partners"] }, { tags });
    expect(spec.tags[0]).toEqual({ name: "orders", summary: "Orders", parent: "shop", kind: "nav" });
    expect(spec.operations[0]).toMatchObject({ tags: ["orders", "undeclared"], labels: ["beta", "partners"] });
    expect(codes).toEqual([]);
    const [operation] = readOneOperation("3.2.0", { tags: ["beta"] }, { tags }).spec.operations;
    expect([operation?.tags, operation?.labels]).toEqual([["beta"], undefined]);
  });

  test.each([
    ["gone", 'which leads to the unknown tag "gone"'],
    ["a", "which leads back to itself"],
    ["b", "which leads back to itself"],
  ])("the parent %j is reported", (parent, problem) => {
    const { spec, problems } = read(
      document("3.2.0", {
        tags: [
          { name: "a", parent },
          { name: "b", parent: "a" },
        ],
      }),
    );
    expect(spec.tags[0]).toEqual({ name: "a" });
    expect(problems[0]).toMatchObject({
      code: "value-ignored",
      message: `The tag "a" has the parent ${JSON.stringify(parent)}, ${problem}.`,
    });
  });
});

test("the summary of a response and the name of a server are read", () => {
  const { spec, codes } = readOneOperation("3.2.0", { responses: { 200: { summary: "All" } } }, { servers: [{ url: "/", name: "prod" }] });
  expect([spec.operations[0]?.responses[0]?.summary, spec.servers[0]?.name, codes]).toEqual(["All", "prod", []]);
});

describe("Security Scheme Object", () => {
  const components = {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "K", deprecated: true },
      login: {
        type: "oauth2",
        oauth2MetadataUrl: "https://a.example/m",
        flows: { deviceAuthorization: { deviceAuthorizationUrl: "https://a.example/d", tokenUrl: "https://a.example/t", scopes: {} } },
      },
    },
  };

  test("deprecated, the metadata of an authorization server, and the device flow", () => {
    const { spec, codes } = read(document("3.2.0", { components }));
    expect([spec.securitySchemes, codes]).toMatchObject([
      [
        { id: "key", deprecated: true },
        {
          metadataUrl: "https://a.example/m",
          flows: [{ flow: "deviceAuthorization", deviceAuthorizationUrl: "https://a.example/d", tokenUrl: "https://a.example/t" }],
        },
      ],
      [],
    ]);
  });

  test("a requirement names a scheme by its URI; a component with that name wins", () => {
    const security = [{ "#/components/securitySchemes/key": [] }];
    const { spec, codes } = readOneOperation("3.2.0", { security }, { components });
    expect([spec.operations[0]?.security, codes]).toEqual([[[{ scheme: "key", scopes: [] }]], []]);
    const named = { securitySchemes: { ...components.securitySchemes, "#/components/securitySchemes/key": { type: "mutualTLS" } } };
    const [operation] = readOneOperation("3.2.0", { security }, { components: named }).spec.operations;
    expect(operation?.security).toEqual([[{ scheme: "#/components/securitySchemes/key", scopes: [] }]]);
    expect(readOneOperation("3.2.0", { security: [{ "#/info": [] }] }, { components }).codes).toEqual(["security-scheme-dangling"]);
  });
});
