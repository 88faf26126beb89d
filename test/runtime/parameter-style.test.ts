import type { PairStyle, Parameter, ParameterSpec, PathStyle } from "../../src/runtime/core/operation.js";
import * as runtime from "./runtime.js";
import { json, operation, type Server, serve } from "./server.js";

let server: Server;
beforeAll(async () => {
  server = await serve((_, response) => json(response, {}));
});
afterAll(() => server.close());

const { call, createClient, cookieParameters, headerParameters, jsonBody, objectBody, RequestError, wholeBody } = runtime;
const { deepObject, form, jsonPair, label, matrix, pipeDelimited, simple, spaceDelimited, styledTarget } = runtime;

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

async function sent(changes: Parameters<typeof operation>[0], params: object) {
  await call(createClient({ baseUrl: server.url }), operation(changes), params);
  return server.received.at(-1);
}

/** The table "Style Examples" of the OpenAPI Specification 3.1.1, section 4.8.12.4. */
const inPath: [PathStyle, boolean, unknown, string][] = [
  [simple, false, "blue", "blue"],
  [simple, false, array, "blue,black,brown"],
  [simple, false, object, "R,100,G,200,B,150"],
  [simple, true, array, "blue,black,brown"],
  [simple, true, object, "R=100,G=200,B=150"],
  [label, false, "blue", ".blue"],
  [label, false, array, ".blue,black,brown"],
  [label, false, object, ".R,100,G,200,B,150"],
  [label, true, array, ".blue.black.brown"],
  [label, true, object, ".R=100.G=200.B=150"],
  [matrix, false, "", ";color"],
  [matrix, false, "blue", ";color=blue"],
  [matrix, false, array, ";color=blue,black,brown"],
  [matrix, false, object, ";color=R,100,G,200,B,150"],
  [matrix, true, array, ";color=blue;color=black;color=brown"],
  [matrix, true, object, ";R=100;G=200;B=150"],
];

test.each(inPath)("path, %p, explode %p, %j -> %s", async (style, explode, color, expected) => {
  const spec = { name: "color", style, explode };
  expect((await sent({ path: "/p/{color}", styled: { target: styledTarget, path: [spec] } }, { color }))?.url).toBe(`/p/${expected}`);
});

const inQuery: [Partial<Parameter<PairStyle>>, unknown, string][] = [
  [{}, "", "?color="],
  [{}, "blue", "?color=blue"],
  [{}, array, "?color=blue&color=black&color=brown"],
  [{ style: form }, object, "?R=100&G=200&B=150"],
  [{ style: form, explode: false }, array, "?color=blue,black,brown"],
  [{ style: form, explode: false }, object, "?color=R,100,G,200,B,150"],
  [{ style: spaceDelimited, explode: false }, array, "?color=blue%20black%20brown"],
  [{ style: spaceDelimited, explode: false }, object, "?color=R%20100%20G%20200%20B%20150"],
  [{ style: pipeDelimited, explode: false }, array, "?color=blue%7Cblack%7Cbrown"],
  [{ style: pipeDelimited, explode: false }, object, "?color=R%7C100%7CG%7C200%7CB%7C150"],
  [{ style: deepObject, explode: true }, object, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  [{ style: deepObject }, { a: { b: [1, 2] } }, "?color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2"],
  [{ style: jsonPair }, { a: [1, "&"] }, "?color=%7B%22a%22%3A%5B1%2C%22%26%22%5D%7D"],
  [{ style: jsonPair }, "x", "?color=%22x%22"],
  [{ value: "~" }, undefined, "?color=~"],
  [{}, [], ""],
  [{}, null, ""],
  [{}, undefined, ""],
  [{}, 0, "?color=0"],
  [{}, false, "?color=false"],
  [{}, 9007199254740993n, "?color=9007199254740993"],
  [{}, new Date("2026-01-31T00:00:00Z"), "?color=2026-01-31T00%3A00%3A00.000Z"],
  [{}, "a&b=c #+%'()*!~", "?color=a%26b%3Dc%20%23%2B%25%27%28%29%2A%21~"],
  [{ style: form, allowReserved: true }, "a&admin=1#x+y%20/?:@,;", "?color=a%26admin=1%23x%2By%20/?:@,;"],
  [{ name: "f[a]&b" }, "1", "?f%5Ba%5D%26b=1"],
  [{ name: "wire", param: "color" }, "1", "?wire=1"],
  [{ style: deepObject }, JSON.parse('{"__proto__":{"a":1}}'), "?color%5B__proto__%5D%5Ba%5D=1"],
];

test.each(inQuery)("query, %j, %p -> %s", async (spec, color, expected) => {
  const name = spec.name ?? "color";
  expect(
    (await sent({ styled: { target: styledTarget, query: [{ style: form, ...spec, name }] } }, { [spec.param ?? name]: color }))?.url,
  ).toBe(`/things${expected}`);
});

test("headers are simple, cookies are encoded", async () => {
  const names: ParameterSpec<PathStyle>[] = [
    "x-list",
    { name: "x-map", style: simple, explode: true },
    "accept",
    "Authorization",
    "x-none",
  ];
  const params = { "x-list": ["a b", 2], "x-map": object, accept: "x/y", Authorization: "no", sid: "a; admin=1", n: 1 };
  const request = await sent(
    { headers: { send: headerParameters, names }, cookies: { send: cookieParameters, names: ["sid", "n"] } },
    params,
  );
  expect(request?.headers).toMatchObject({ "x-list": "a b,2", "x-map": "R=100,G=200,B=150", cookie: "sid=a%3B%20admin%3D1; n=1" });
  expect(request?.headers).toMatchObject({ accept: "application/json" });
  expect(request?.headers).not.toHaveProperty("authorization");
  expect(request?.headers).not.toHaveProperty("x-none");
});

test.each([
  ["a/b", "a%2Fb"],
  ["a?x=1#f", "a%3Fx%3D1%23f"],
  ["a\\b;c", "a%5Cb%3Bc"],
  ["%2e%2e", "%252e%252e"],
  ["~", "~"],
  ["{b}", "%7Bb%7D"],
  ["$&$'", "%24%26%24%27"],
  ["ü:2026+01", "%C3%BC%3A2026%2B01"],
  ["...", "..."],
])("path value %s stays one segment", async (id, expected) => {
  expect((await sent({ path: "/p/{id}/{b}:cancel" }, { id, b: 1 }))?.url).toBe(`/p/${expected}/1:cancel`);
});

describe("refuses before anything is sent", () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  test.each([
    ["..", { path: "/p/{id}" }, { id: ".." }],
    [".", { path: "/p/{id}/x" }, { id: "." }],
    ["two dots joined", { path: "/p/{id}{b}" }, { id: ".", b: "." }],
    ["a dot after a label's", { path: "/p/{id}", styled: { target: styledTarget, path: [{ name: "id", style: label }] } }, { id: "." }],
    ["dots in the document's own path", { path: "/p/../admin" }, {}],
    ["an empty value", { path: "/p/{id}" }, { id: "" }],
    ["null", { path: "/p/{id}" }, { id: null }],
    ["undefined", { path: "/p/{id}" }, {}],
    ["an inherited member", { path: "/p/{toString}" }, {}],
    ["NaN", { path: "/p/{id}" }, { id: Number.NaN }],
    ["Infinity in a query", { query: ["id"] }, { id: Number.POSITIVE_INFINITY }],
    ["an empty array", { path: "/p/{id}" }, { id: [] }],
    ["an object in an array", { query: ["id"] }, { id: [{}] }],
    ["null in an array", { query: ["id"] }, { id: [null] }],
    ["a function", { query: ["id"] }, { id: () => 1 }],
    ["an invalid date", { query: ["id"] }, { id: new Date(Number.NaN) }],
    ["half a character", { path: "/p/{id}" }, { id: "\ud800" }],
    ["half a character in a query", { query: ["id"] }, { id: "\udc00" }],
    ["a cycle", { styled: { target: styledTarget, query: [{ name: "id", style: deepObject }] } }, { id: cycle }],
    ["a header with a line break", { headers: { send: headerParameters, names: ["id"] } }, { id: "v\r\nX-Injected: SECRET42" }],
    ["a header beyond Latin-1", { headers: { send: headerParameters, names: ["id"] } }, { id: "\u20ac" }],
    [
      "a header of the connection",
      { headers: { send: headerParameters, names: ["Transfer-Encoding"] } },
      { "Transfer-Encoding": "chunked" },
    ],
    ["a host in the path", { path: ".evil.example/x" }, {}],
    ["a user in the path", { path: "@evil.example/x" }, {}],
    ["a fragment in the path", { path: "/p#x" }, {}],
    ["a body with a cycle", { method: "POST", body: { send: objectBody, content: { "application/json": jsonBody } } }, cycle],
    [
      "a required body that is missing",
      { method: "POST", body: { send: wholeBody, content: { "application/json": jsonBody }, required: true as const } },
      {},
    ],
  ])("%s", async (_, changes, params) => {
    const before = server.received.length;
    const error = await sent(changes, params).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RequestError);
    expect(String((error as Error).message) + String((error as Error).stack)).not.toContain("SECRET42");
    expect(server.received).toHaveLength(before);
  });

  test("naming the parameter", async () => {
    await expect(sent({ path: "/p/{dag_id}" }, { dag_id: "" })).rejects.toThrow("dag_id");
    await expect(sent({ query: ["tags"] }, { tags: [{}] })).rejects.toThrow("tags");
  });
});

test.each(["//evil.example/x", "/\\evil.example/x", "/http://evil.example"])("the path %s stays on the origin", async (path) => {
  const before = server.received.length;
  await sent({ path }, {});
  expect(server.received).toHaveLength(before + 1);
});
