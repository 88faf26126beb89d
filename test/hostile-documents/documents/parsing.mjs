import { gzipSync } from "node:zlib";
import { documentOf, getting, refTo, returning } from "./everywhere.mjs";

const head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";
const yaml = (id, name, document, rest = {}) => ({ id, name, file: "openapi.yaml", document, ...rest });
const range = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const keyed = (count, make) => Object.fromEntries(range(count, (index) => [`k${index}`, make(index)]));

function nested(depth, wrap) {
  let schema = { type: "string" };
  for (let level = 0; level < depth; level += 1) schema = wrap(schema);
  return schema;
}

/** A function, because an object with `then` would be a promise. */
const condition = (test, yes, no) =>
  Object.fromEntries([
    ["if", test],
    [["th", "en"].join(""), yes],
    ["else", no],
  ]);

const plain = JSON.stringify(returning({ type: "string" }));
const wide = { id: "SEC-P06" };
const foreign = { id: "SEC-P11", exit: 1 };
const wrongRoot = { id: "SEC-P15" };

const bombs = [
  yaml(
    "SEC-P01",
    "nine levels of nine aliases",
    () =>
      `${head}x:\n  a0: &a0 [lol,lol,lol,lol,lol,lol,lol,lol,lol]\n${range(9, (level) => `  a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(",")}]\n`).join("")}`,
    { exit: 1 },
  ),
  yaml(
    "SEC-P01",
    "an alias bomb in schemas",
    () =>
      `${head}components:\n  schemas:\n    S0: &s0 {type: object, properties: {a: {type: string}}}\n${range(30, (level) => `    S${level + 1}: &s${level + 1} {type: object, properties: {a: *s${level}, b: *s${level}}}\n`).join("")}`,
    { exit: 1 },
  ),
  yaml(
    "SEC-P02",
    "4,000 merge keys in a chain",
    () =>
      `${head}x:\n  a0: &a0 {k0: 1}\n${range(4000, (index) => `  a${index + 1}: &a${index + 1} {<<: *a${index}, k${index + 1}: 1}\n`).join("")}`,
  ),
  yaml(
    "SEC-P02",
    "a merge of 1,000 lists",
    () =>
      `${head}x:\n  b: &b\n${range(1000, (index) => `    k${index}: 1\n`).join("")}  c:\n${range(1000, (index) => `    - {<<: [${Array(20).fill("*b").join(", ")}], z${index}: 1}\n`).join("")}`,
  ),
  yaml(
    "SEC-P03",
    "an ordered map of 20,000 entries",
    () => `${head}x: !!omap\n${range(20_000, (index) => `  - k${index}: 1\n`).join("")}`,
    { exit: 1 },
  ),
  yaml("SEC-P05", "an anchor that contains itself", `${head}x: &c [*c]\n`, { exit: 1 }),
  yaml(
    "SEC-P05",
    "a schema that contains itself by an anchor",
    `${head}components:\n  schemas:\n    A: &a\n      type: object\n      properties:\n        a: *a\n`,
    { exit: 1 },
  ),
];

const deep = [
  ["100,000 brackets", () => "[".repeat(100_000)],
  ["100,000 closed brackets", () => "[".repeat(100_000) + "]".repeat(100_000)],
  ["100,000 braces", () => '{"a":'.repeat(100_000)],
  [
    "an example with 50,000 lists",
    () => plain.replace('"type":"string"', `"type":"string","example":${"[".repeat(50_000)}${"]".repeat(50_000)}`),
  ],
  [
    "10,000 nested schemas",
    () => plain.replace('{"type":"string"}', `${'{"type":"array","items":'.repeat(10_000)}{}${"}".repeat(10_000)}`),
  ],
].map(([name, document]) => ({ id: "SEC-P04", name, document, exit: 1 }));

const deepYaml = [
  yaml("SEC-P04", "20,000 brackets of YAML", () => `${head}x: ${"[".repeat(20_000)}`, { exit: 1 }),
  yaml("SEC-P04", "5,000 indented levels of YAML", () => `${head}x:\n${range(5000, (level) => `${" ".repeat(level + 1)}a:\n`).join("")}`, {
    exit: 1,
  }),
  yaml("SEC-P04", "20,000 dashes of YAML", () => `${head}x:\n ${"- ".repeat(20_000)}a\n`, { exit: 1 }),
  {
    id: "SEC-P04",
    name: "150 nested objects",
    document: () => returning(nested(90, (schema) => ({ type: "object", properties: { a: schema } }))),
  },
  {
    id: "SEC-P04",
    name: "60 nested unions",
    document: () => returning(nested(60, (schema) => ({ oneOf: [schema, { type: "array", items: { type: "string" } }], nullable: true }))),
  },
  {
    id: "SEC-P04",
    name: "90 nested allOf",
    document: () => returning(nested(90, (schema) => ({ allOf: [schema, { type: "object", properties: { a: { type: "string" } } }] }))),
  },
];

/** Those that take least time, for every run. */
const quickWidths = new Set([
  "50,000 enum values",
  "10,000 schemas that refer to each other",
  "10,000 servers",
  "100,000 required names",
  "20,000 unknown references",
]);

const widths = [
  ["100,000 properties", () => returning({ type: "object", properties: keyed(100_000, () => ({ type: "string" })) })],
  ["50,000 enum values", () => returning({ type: "string", enum: range(50_000, (index) => `v${index}`) })],
  ["a million enum values", () => returning({ type: "string", enum: range(1_000_000, (index) => `v${index}`) })],
  [
    "a million numbers in an enum of parameters",
    () =>
      documentOf("3.1.1", {
        paths: {
          "/x": {
            get: {
              ...getting({}),
              parameters: [{ name: "a", in: "query", schema: { type: "integer", enum: range(1_000_000, (index) => index) } }],
            },
          },
        },
      }),
  ],
  [
    "5,000 operations",
    () =>
      documentOf("3.1.1", {
        paths: Object.fromEntries(
          range(5000, (index) => [`/p${index}`, { get: { tags: [`t${index % 50}`], responses: { 200: { description: "" } } } }]),
        ),
      }),
  ],
  [
    "5,000 tags",
    () =>
      documentOf("3.1.1", {
        paths: Object.fromEntries(
          range(5000, (index) => [`/p${index}`, { get: { tags: [`t${index}`], responses: { 200: { description: "" } } } }]),
        ),
      }),
  ],
  [
    "10,000 schemas",
    () => returning(refTo("k0"), { schemas: keyed(10_000, () => ({ type: "object", properties: { a: { type: "string" } } })) }),
  ],
  [
    "10,000 schemas that refer to each other",
    () =>
      returning(refTo("k0"), {
        schemas: keyed(10_000, (index) => ({
          type: "object",
          properties: { a: refTo(`k${(index + 1) % 10_000}`), b: refTo(`k${(index * 7) % 10_000}`) },
        })),
      }),
  ],
  [
    "10,000 schemas that read and write differently",
    () =>
      returning(refTo("k0"), {
        schemas: keyed(10_000, (index) => ({
          type: "object",
          properties: { a: { type: "string", readOnly: true }, next: refTo(`k${(index + 1) % 10_000}`) },
        })),
      }),
  ],
  [
    "5,000 variants",
    () =>
      returning(
        { oneOf: range(5000, (index) => refTo(`k${index}`)), discriminator: { propertyName: "kind" } },
        { schemas: keyed(5000, (index) => ({ type: "object", required: ["kind"], properties: { kind: { const: `k${index}` } } })) },
      ),
  ],
  [
    "5,000 variants without a discriminator",
    () => returning({ anyOf: range(5000, (index) => ({ type: "object", properties: { [`p${index}`]: { type: "string" } } })) }),
  ],
  [
    "5,000 parts of allOf",
    () => returning({ allOf: range(5000, (index) => ({ type: "object", properties: { [`p${index}`]: { type: "string" } } })) }),
  ],
  [
    "5,000 subtypes of one base",
    () =>
      returning(refTo("Base"), {
        schemas: {
          Base: { type: "object", required: ["kind"], discriminator: { propertyName: "kind" }, properties: { kind: { type: "string" } } },
          ...keyed(5000, () => ({ allOf: [refTo("Base"), { type: "object" }] })),
        },
      }),
  ],
  [
    "3,000 parameters",
    () =>
      documentOf("3.1.1", {
        paths: {
          "/x": {
            get: { ...getting({}), parameters: range(3000, (index) => ({ name: `p${index}`, in: "query", schema: { type: "string" } })) },
          },
        },
      }),
  ],
  ["10,000 servers", () => ({ ...returning({}), servers: range(10_000, (index) => ({ url: `https://s${index}.example.com` })) })],
  ["100,000 required names", () => returning({ type: "object", required: range(100_000, (index) => `r${index}`) })],
  [
    "50,000 mapping entries",
    () =>
      returning(
        {
          oneOf: [refTo("A"), refTo("B")],
          discriminator: { propertyName: "k", mapping: keyed(50_000, (index) => `#/components/schemas/${index % 2 ? "A" : "B"}`) },
        },
        {
          schemas: {
            A: { type: "object", properties: { k: { type: "string" } } },
            B: { type: "object", properties: { k: { type: "string" } } },
          },
        },
      ),
  ],
  ["20,000 unknown references", () => returning({ type: "object", properties: keyed(20_000, (index) => refTo(`no${index}`)) })],
  [
    "20,000 names that collide",
    () =>
      returning(refTo("k0"), {
        schemas: {
          k0: {},
          ...Object.fromEntries(
            range(20_000, (index) => [`a${"-".repeat((index % 200) + 1)}${"_".repeat(Math.floor(index / 200))}b`, { type: "object" }]),
          ),
        },
      }),
  ],
  [
    "2,000 status codes and media types",
    () =>
      documentOf("3.1.1", {
        paths: {
          "/x": {
            get: {
              responses: Object.fromEntries(
                range(400, (index) => [
                  String(200 + index),
                  {
                    description: "",
                    content: Object.fromEntries(
                      range(5, (type) => [
                        `application/v${type}+json`,
                        { schema: { type: "object", properties: { [`p${index}`]: { type: "string" } } } },
                      ]),
                    ),
                  },
                ]),
              ),
            },
          },
        },
      }),
  ],
].map(([name, document]) => ({ ...wide, name, document, isFurther: !quickWidths.has(name) }));

const long = "*/".repeat(500_000);
const texts = [
  {
    id: "SEC-P07",
    name: "1 MB of comment ends",
    document: () => ({ ...returning({ type: "string", description: long }), info: { title: "T", version: "1", description: long } }),
    exit: 0,
  },
  {
    id: "SEC-P07",
    name: "1 MB of Markdown",
    document: () => ({
      ...returning({ type: "string", description: "[a](b) `c` **d** <e> | ".repeat(40_000) }),
      info: { title: "T", version: "1", description: "[".repeat(300_000) + "](".repeat(300_000) },
    }),
    exit: 0,
  },
  {
    id: "SEC-P07",
    name: "1 MB of unclosed Markdown",
    document: () =>
      returning({
        type: "string",
        description: ["`", "*", "<", "![", "&", "\n> ", "\n- ", "<!--", "~~~\n", "a@"].map((mark) => mark.repeat(50_000)).join("\n\n"),
      }),
    exit: 0,
  },
  { id: "SEC-P07", name: "a 1 MB enum value", document: () => returning({ type: "string", enum: [long, "b"] }), exit: 0 },
  {
    id: "SEC-P08",
    name: "patterns that never end",
    document: returning({
      type: "object",
      properties: Object.fromEntries(
        ["^(a+)+$", "a{1,2147483647}", "(", "[", "\\u{zz}", "(?<n>a)\\k<n>", "(?i)x", "\\p{Lu}", "", "\0"].map((pattern, index) => [
          `p${index}`,
          { type: "string", pattern, default: "a".repeat(50) },
        ]),
      ),
      patternProperties: { "^(a+)+$": { type: "string" }, "(": { type: "string" } },
    }),
    exit: 0,
  },
  {
    id: "SEC-P09",
    name: "names of 50,000 repeated characters",
    document: () =>
      documentOf("3.1.1", {
        paths: Object.fromEntries(
          ["a", "-", "{", "}", "_", "A", "aA", "a-", "1", " ", "{a}", "/", "$", "."].map((text, index) => [
            `/${index}${text.repeat(50_000 / text.length)}`,
            {
              get: {
                operationId: text.repeat(50_000 / text.length),
                tags: [text.repeat(50_000 / text.length)],
                responses: { 200: { description: "" } },
              },
            },
          ]),
        ),
      }),
  },
];

const choices = range(20, (part) => ({
  oneOf: range(10, (branch) => ({
    type: "object",
    properties: { [`p${part}_${branch}`]: { type: "string" } },
    required: [`p${part}_${branch}`],
  })),
}));
const combinations = [
  { id: "SEC-P10", name: "20 parts with 10 branches", document: returning({ allOf: choices }) },
  {
    id: "SEC-P10",
    name: "20 parts with 10 branches in a named schema and as a body",
    document: documentOf("3.1.1", {
      paths: { "/x": { post: { ...getting(refTo("A")), requestBody: { content: { "application/json": { schema: refTo("A") } } } } } },
      schemas: { A: { allOf: choices } },
    }),
  },
  {
    id: "SEC-P10",
    name: "20 named parts with 10 branches",
    document: returning(
      { allOf: choices.map((_, index) => refTo(`P${index}`)) },
      { schemas: Object.fromEntries(choices.map((choice, index) => [`P${index}`, choice])) },
    ),
  },
  {
    id: "SEC-P10",
    name: "20 parts with 10 named branches",
    document: returning(
      { allOf: range(20, (part) => ({ oneOf: range(10, (branch) => refTo(`B${part}_${branch}`)) })) },
      {
        schemas: Object.fromEntries(
          range(200, (index) => [
            `B${Math.floor(index / 10)}_${index % 10}`,
            { type: "object", properties: { [`p${index}`]: { type: "string" } } },
          ]),
        ),
      },
    ),
  },
  {
    id: "SEC-P10",
    name: "20 parts with 10 constants",
    document: returning({ allOf: range(20, () => ({ oneOf: range(10, (value) => ({ const: value })) })) }),
  },
  {
    id: "SEC-P10",
    name: "20 nullable parts",
    document: returning({ allOf: range(20, (part) => ({ type: ["object", "null"], properties: { [`p${part}`]: { type: "string" } } })) }),
  },
  {
    id: "SEC-P10",
    name: "20 parts with if",
    document: returning({
      allOf: range(20, (part) => ({
        ...condition(
          { properties: { kind: { enum: ["a", "b"] } } },
          { properties: { [`t${part}`]: { type: "string" } } },
          { properties: { [`e${part}`]: { type: "string" } } },
        ),
      })),
    }),
  },
  {
    id: "SEC-P10",
    name: "20 parts with if about different properties",
    document: returning({
      allOf: range(20, (part) => ({
        ...condition(
          { properties: { [`k${part}`]: { const: "a" } } },
          { properties: { [`t${part}`]: { type: "string" } } },
          { required: [`k${part}`] },
        ),
      })),
    }),
  },
  {
    id: "SEC-P10",
    name: "one object and 20 unions beside it",
    document: returning({
      type: "object",
      properties: { a: { type: "string" } },
      oneOf: range(100, (branch) => ({ properties: { [`b${branch}`]: { type: "string" } } })),
      anyOf: range(100, (branch) => ({ properties: { [`c${branch}`]: { type: "string" } } })),
      allOf: choices,
    }),
  },
  {
    id: "SEC-P10",
    name: "one property in 20 unions of allOf",
    document: returning({
      allOf: range(20, () => ({
        type: "object",
        properties: { a: { oneOf: range(10, (branch) => ({ type: "object", properties: { [`p${branch}`]: { type: "string" } } })) } },
      })),
    }),
  },
  {
    id: "SEC-P10",
    name: "100 server variables with 100 values",
    document: {
      ...returning({}),
      servers: [
        {
          url: `https://${range(100, (index) => `{v${index}}`).join("")}.example.com`,
          variables: Object.fromEntries(range(100, (index) => [`v${index}`, { default: "0", enum: range(100, String) }])),
        },
      ],
    },
  },
];

const asyncApi = { asyncapi: "2.6.0", info: { title: "T", version: "1" }, channels: {} };
const inputs = [
  ["an empty file", ""],
  ["white space", " \n\t "],
  ["an HTML page", "<!doctype html><html><body>Log in</body></html>"],
  ["XML with an entity", '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
  ["half a document", plain.slice(0, plain.length / 2)],
  ["random bytes", Buffer.from(range(5000, (index) => (index * 7919) % 256))],
  ["gzip", gzipSync(plain)],
  [
    "a Postman collection",
    JSON.stringify({ info: { name: "x", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" }, item: [] }),
  ],
  ["AsyncAPI", JSON.stringify(asyncApi)],
  ["a list", "[]"],
  ["a text", '"openapi"'],
  ["a number", "42"],
  ["null", "null"],
  ["an object without a version", "{}"],
  ["a WSDL", "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/'/>"],
  ["GraphQL", "type Query { a: String }"],
  ["a shell script", "#!/bin/sh\nexit 7\n"],
  ["Markdown", "# An API\n\n- a\n- b\n"],
].map(([name, document]) => ({ ...foreign, name, document }));

const encodings = [
  { id: "SEC-P12", name: "a byte order mark", document: `\ufeff${plain}`, exit: 0 },
  { id: "SEC-P12", name: "UTF-16", document: Buffer.from(`\ufeff${plain}`, "utf16le"), exit: 1 },
  { id: "SEC-P12", name: "UTF-16 without a mark", document: Buffer.from(plain, "utf16le"), exit: 1 },
  {
    id: "SEC-P12",
    name: "invalid UTF-8",
    document: Buffer.concat([Buffer.from(plain.slice(0, 20)), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(plain.slice(20))]),
    exit: 1,
  },
  { id: "SEC-P12", name: "NUL padding", document: `${plain}\0\0\0`, exit: 1 },
  { id: "SEC-P12", name: "Latin-1", document: Buffer.from(plain.replace("Hostile", "Caf\u00e9"), "latin1"), exit: 1 },
];

const keys = [
  { id: "SEC-P13", name: "a key twice in JSON", document: plain.replace('"paths":', '"paths":{},"paths":'), exit: 1 },
  yaml("SEC-P13", "a key twice in YAML", `${head}paths: {}\n`, { exit: 1 }),
  yaml("SEC-P13", "two documents", `${head}---\n${head}`, { exit: 1 }),
  ...[
    "!!js/function 'function(){globalThis.__pwned=1}'",
    "!!python/object/apply:os.system [ls]",
    "!!js/regexp /a/",
    "!x y",
    "!!binary aGk=",
    "!!timestamp 2020-01-01",
    "!!set {a, b}",
    "!<tag:yaml.org,2002:js/undefined> ''",
  ].map((tag) => yaml("SEC-P13", `the tag ${tag}`, `${head}x: ${tag}\n`, { exit: [0, 1] })),
];

const versionTexts = [
  "4.0.0",
  "3.1.0 and more",
  "3.1.0.0",
  "3",
  "v3.1.0",
  "3.1.0\nglobalThis.__pwned=1",
  "3.10.0",
  "-3.1.0",
  "",
  " 3.1.0",
  "3.1.0 ",
  "3.1.0-rc1",
  "3.1.x",
  "99999999999999999999.1.0",
  "constructor",
];
const versionDocuments = [
  ...versionTexts.map((openapi) => ({
    id: "SEC-P14",
    name: `the version ${JSON.stringify(openapi)}`,
    document: { ...JSON.parse(plain), openapi },
  })),
  ...[3.1, 3, null, true, [], {}, ["3.1.0"]].map((openapi) => ({
    id: "SEC-P14",
    name: `the version ${JSON.stringify(openapi)} that is not a text`,
    document: { ...JSON.parse(plain), openapi },
  })),
  ...["1.2", "2.0 and more", "2", 2, 2.0, "3.0", null].map((swagger) => ({
    id: "SEC-P14",
    name: `Swagger ${JSON.stringify(swagger)}`,
    document: { swagger, info: { title: "T", version: "1" }, paths: {} },
  })),
  { id: "SEC-P14", name: "both versions", document: { ...JSON.parse(plain), swagger: "2.0" } },
];

const wrongValues = [null, [], "x", 42, true, {}, [null], { $ref: 1 }];
const places = ["info", "paths", "components", "servers", "tags", "security", "webhooks", "externalDocs"];
const containers = [
  ...places.map((place, index) => ({
    ...wrongRoot,
    name: `${place} of another kind`,
    document: { ...JSON.parse(plain), [place]: wrongValues[index] },
  })),
  ...wrongValues.map((value) => ({
    ...wrongRoot,
    name: `${JSON.stringify(value)} everywhere`,
    document: documentOf("3.1.1", {
      paths: {
        "/a": value,
        "/b": { get: value, parameters: value },
        "/c": {
          get: {
            operationId: value,
            tags: value,
            parameters: value,
            requestBody: value,
            responses: value,
            callbacks: value,
            security: value,
            servers: value,
          },
        },
        "/d": {
          get: {
            parameters: [value],
            requestBody: { content: value },
            responses: { 200: value, 404: { content: value, headers: value, links: value } },
          },
        },
        "/e": {
          post: {
            parameters: [{ name: value, in: value, schema: value, content: value }],
            requestBody: { content: { "application/json": value, "text/plain": { schema: value } } },
            responses: {},
          },
        },
      },
      schemas: {
        A: value,
        ...Object.fromEntries(
          "type properties required enum allOf oneOf anyOf not items prefixItems additionalProperties patternProperties discriminator default const format title description $defs if then dependentRequired propertyNames"
            .split(" ")
            .map((keyword) => [`K${keyword}`, { [keyword]: value }]),
        ),
      },
      components: {
        parameters: value,
        responses: { a: value },
        securitySchemes: {
          a: value,
          b: { type: value },
          c: { type: "oauth2", flows: value },
          d: { type: "apiKey", name: value, in: value },
        },
      },
    }),
  })),
  ...wrongValues.map((value) => ({
    ...wrongRoot,
    name: `${JSON.stringify(value)} everywhere in 2.0`,
    document: documentOf("2.0", {
      host: value,
      basePath: value,
      schemes: value,
      consumes: value,
      paths: {
        "/a": value,
        "/b": { get: value, parameters: value },
        "/c": { get: { operationId: value, tags: value, parameters: value, responses: value, produces: value } },
        "/d": {
          post: {
            parameters: [
              value,
              { name: value, in: "body", schema: value },
              { name: value, in: value, type: value, items: value, collectionFormat: value },
            ],
            responses: { 200: value, 404: { schema: value, headers: value } },
          },
        },
      },
      schemas: { A: value, B: { properties: { a: value }, discriminator: value, allOf: value, type: value } },
      parameters: value,
      responses: { a: value },
      securityDefinitions: { a: value, b: { type: "oauth2", flow: value, scopes: value } },
    }),
  })),
];

export const parsingDocuments = [
  ...bombs,
  ...deep,
  ...deepYaml,
  ...widths,
  ...texts,
  ...combinations,
  ...inputs,
  ...encodings,
  ...keys,
  ...versionDocuments,
  ...containers,
];
