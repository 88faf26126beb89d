import { parseSecurity, parseSecuritySchemes } from "../../../src/openapi/parse/security.js";
import type { Json } from "../../../src/util/json.js";
import { run } from "../parsing.js";

function parseScheme(scheme: Json) {
  return run((context) => parseSecuritySchemes(context, { pointer: "#/s", value: { a: scheme, "x-b": {} } }), { dialect: "3.2" });
}

const url = "https://example.com";

test.each<[scheme: Json, want: unknown]>([
  [
    { type: "http", scheme: "Bearer" },
    { type: "http", scheme: "bearer" },
  ],
  [
    { type: "http", scheme: "bearer", bearerFormat: "JWT", description: "d" },
    { type: "http", scheme: "bearer", bearerFormat: "JWT", description: "d" },
  ],
  [
    { type: "apiKey", in: "header", name: "K" },
    { type: "apiKey", in: "header", name: "K" },
  ],
  [
    { type: "apiKey", in: "query", name: "k", scheme: "x" },
    { type: "apiKey", in: "query", name: "k" },
  ],
  [
    { type: "apiKey", in: "cookie", name: "c" },
    { type: "apiKey", in: "cookie", name: "c" },
  ],
  [
    { type: "openIdConnect", openIdConnectUrl: url },
    { type: "openIdConnect", url },
  ],
  [
    { type: "mutualTLS", description: "d" },
    { type: "mutualTLS", description: "d" },
  ],
  [
    { type: "oauth2", flows: {} },
    { type: "oauth2", flows: [] },
  ],
  [
    {
      type: "oauth2",
      flows: {
        deviceAuthorization: {},
        authorizationCode: { authorizationUrl: "/a", tokenUrl: "/t", refreshUrl: "/r", scopes: { read: "", "x-a": "" } },
        clientCredentials: { scopes: {}, "x-pinwheel-token-request": "json" },
        password: { "x-pinwheel-token-request": "form" },
        implicit: { "x-pinwheel-token-request": "other" },
      },
    },
    {
      type: "oauth2",
      flows: [
        { flow: "implicit", scopes: [], tokenRequest: "form" },
        { flow: "password", scopes: [], tokenRequest: "form" },
        { flow: "clientCredentials", scopes: [], tokenRequest: "json" },
        { flow: "authorizationCode", scopes: ["read"], tokenRequest: "form", authorizationUrl: "/a", tokenUrl: "/t", refreshUrl: "/r" },
        { flow: "deviceAuthorization", scopes: [], tokenRequest: "form" },
      ],
    },
  ],
])("the scheme %j", (scheme, want) => {
  expect(parseScheme(scheme)).toEqual({ value: [{ id: "a", origin: "#/s/a", ...(want as object) }], problems: [] });
});

test.each<[scheme: Json, problem: string]>([
  [{}, 'has no "type"'],
  [{ type: "basic" }, 'has the unknown type "basic"'],
  [{ type: "constructor" }, 'has the unknown type "constructor"'],
  [{ type: "http" }, 'needs "scheme"'],
  [{ type: "apiKey", in: "header" }, 'needs "name" and "in" (header, query or cookie)'],
  [{ type: "apiKey", name: "k" }, 'needs "name" and "in" (header, query or cookie)'],
  [{ type: "apiKey", name: "k", in: "body" }, 'needs "name" and "in" (header, query or cookie)'],
  [{ type: "oauth2" }, 'needs "flows"'],
  [{ type: "openIdConnect" }, 'needs "openIdConnectUrl"'],
])("the scheme %j %s", (scheme, problem) => {
  expect(parseScheme(scheme)).toEqual({
    value: [],
    problems: [`security-scheme-invalid #/s/a: The security scheme "a" ${problem}. (The scheme was omitted.)`],
  });
});

function parseAlternatives(security: Json) {
  return run((context) => parseSecurity(context, { pointer: "#/s", value: security }, new Set(["a", "b"])));
}

test.each<[security: Json, want: unknown]>([
  [[], []],
  [[{}], [[]]],
  [
    [{ a: [] }, { b: ["x", 1, "y"] }],
    [[{ scheme: "a", scopes: [] }], [{ scheme: "b", scopes: ["x", "y"] }]],
  ],
  [
    [{ b: [], a: [], "x-c": [] }],
    [
      [
        { scheme: "b", scopes: [] },
        { scheme: "a", scopes: [] },
      ],
    ],
  ],
])("the security %j", (security, want) => {
  expect(parseAlternatives(security)).toEqual({ value: want, problems: [] });
});

test("the name of a scheme may begin with x-", () => {
  const value = { "x-api-key": { type: "apiKey", in: "header", name: "x-api-key" }, "x-extension": "text" };
  const schemes = run((context) => parseSecuritySchemes(context, { pointer: "#/s", value }));
  expect(schemes.value.map(({ id }) => id)).toEqual(["x-api-key"]);
  const ids = new Set(["x-api-key"]);
  const security = run((context) => parseSecurity(context, { pointer: "#/s", value: [{ "x-api-key": [], "x-extension": [] }] }, ids));
  expect(security).toEqual({ value: [[{ scheme: "x-api-key", scopes: [] }]], problems: [] });
});

test("an alternative with an unknown scheme is omitted as a whole", () => {
  expect(parseAlternatives([{ a: [], c: [] }, { b: [] }])).toEqual({
    value: [[{ scheme: "b", scopes: [] }]],
    problems: [
      'security-scheme-dangling #/s/0: The security scheme "c" is not in "components.securitySchemes". (This alternative was omitted.)',
    ],
  });
});

test("values of the wrong type are reported", () => {
  expect(parseAlternatives({}).problems).toEqual(['wrong-kind #/s: "s" is an object. It must be an array.']);
  expect(parseAlternatives([{ a: "x" }])).toEqual({
    value: [[{ scheme: "a", scopes: [] }]],
    problems: ['wrong-kind #/s/0/a: "a" is a string. It must be an array.'],
  });
});
