import { documentOf, getting, refTo, returning } from "./everywhere.mjs";

const remote = [
  "http://169.254.169.254/latest/meta-data/",
  "https://example.com/x.json#/A",
  "http://2130706433/x",
  "http://[::ffff:127.0.0.1]/x",
  "http://127.1/x",
  "//169.254.169.254/x",
];
const outside = [
  "file:///etc/passwd",
  "../../../../../../etc/passwd",
  "/proc/self/environ",
  "/dev/zero",
  "../canary.txt",
  "..%2f..%2fcanary.txt",
  "\\\\server\\share",
];
const schemes = ["data:application/json,{}", "javascript:alert(1)", "node:fs", "ftp://x/y", "unix:/x", "urn:x:y", "blob:x"];

function referring(references, version = "3.1.1") {
  const properties = Object.fromEntries(references.map(($ref, index) => [`p${index}`, { $ref }]));
  return version === "2.0"
    ? documentOf("2.0", { paths: { "/x": { get: { responses: { 200: { description: "", schema: { type: "object", properties } } } } } } })
    : returning({ type: "object", properties }, { version });
}

/** Schemas `A0`, `A1` and so on. */
function chain(count, schemaOf, version = "3.1.1") {
  const place = version === "2.0" ? "#/definitions/" : "#/components/schemas/";
  const schemas = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`A${index}`, schemaOf(index, (to) => ({ $ref: `${place}A${to}` }))]),
  );
  const first = { $ref: `${place}A0` };
  if (version === "2.0")
    return documentOf("2.0", { schemas, paths: { "/x": { get: { responses: { 200: { description: "", schema: first } } } } } });
  return returning(first, { schemas, version });
}

/** The shapes that cost time, memory or the stack of a walk that does not expect them. */
const shapes = [
  ["SEC-R10", "a schema that is a reference to itself", 1, (_, ref) => ref(0)],
  ["SEC-R10", "a cycle of references", 3, (index, ref) => ref((index + 1) % 3)],
  [
    "SEC-R11",
    "a cycle through allOf",
    2,
    (index, ref) => ({ allOf: [ref(1 - index), { type: "object", properties: { [`p${index}`]: { type: "string" } } }] }),
  ],
  ["SEC-R11", "a cycle through oneOf", 2, (index, ref) => ({ oneOf: [ref(1 - index), { type: "string" }] })],
  [
    "SEC-R12",
    "legal recursion",
    3,
    (index, ref) => ({ type: "object", properties: { next: ref((index + 1) % 3), list: { type: "array", items: ref(index) } } }),
  ],
  [
    "SEC-R16",
    "doubling by allOf",
    40,
    (index, ref) =>
      index === 39 ? { type: "object", properties: { x: { type: "string" } } } : { allOf: [ref(index + 1), { allOf: [ref(index + 1)] }] },
  ],
  [
    "SEC-R16",
    "doubling by oneOf",
    40,
    (index, ref) => (index === 39 ? { type: "string" } : { oneOf: [ref(index + 1), { type: "array", items: ref(index + 1) }] }),
  ],
  [
    "SEC-R16",
    "doubling by properties",
    40,
    (index, ref) => (index === 39 ? { type: "string" } : { type: "object", properties: { a: ref(index + 1), b: ref(index + 1) } }),
  ],
  [
    "SEC-R16",
    "doubling by allOf with own properties",
    40,
    (index, ref) =>
      index === 39
        ? { type: "object", properties: { x: { type: "string" } } }
        : { allOf: [ref(index + 1), { allOf: [ref(index + 1)], properties: { [`p${index}`]: { type: "string" } } }] },
  ],
  [
    "SEC-R16",
    "doubling by unions under allOf",
    40,
    (index, ref) =>
      index === 39
        ? { type: "object", properties: { x: { type: "string" } } }
        : { allOf: [{ oneOf: [ref(index + 1), ref(index + 1)] }, { anyOf: [ref(index + 1), { type: "object" }] }] },
  ],
  ["SEC-R17", "10,000 aliases", 10_000, (index, ref) => (index === 9999 ? { type: "string" } : ref(index + 1))],
  [
    "SEC-R17",
    "10,000 aliases of an object",
    10_000,
    (index, ref) => (index === 9999 ? { type: "object", properties: { x: { type: "string" } } } : ref(index + 1)),
  ],
  [
    "SEC-R17",
    "10,000 aliases with null",
    10_000,
    (index, ref) => (index === 9999 ? { type: "string" } : { anyOf: [ref(index + 1), { type: "null" }] }),
  ],
  [
    "SEC-R17",
    "10,000 aliases by allOf",
    10_000,
    (index, ref) => (index === 9999 ? { type: "object", properties: { x: { type: "string" } } } : { allOf: [ref(index + 1)] }),
  ],
  [
    "SEC-R17",
    "10,000 nested arrays",
    10_000,
    (index, ref) => (index === 9999 ? { type: "string" } : { type: "array", items: ref(index + 1) }),
  ],
  [
    "SEC-R16",
    "1,000 parents by allOf",
    1000,
    (index, ref) => ({
      allOf: [...(index === 999 ? [] : [ref(index + 1)]), { type: "object", properties: { [`p${index}`]: { type: "string" } } }],
    }),
  ],
  [
    "SEC-R16",
    "1,000 parents by allOf with one property",
    1000,
    (index, ref) => ({ allOf: [...(index === 999 ? [] : [ref(index + 1)]), { type: "object", properties: { p: { type: "string" } } }] }),
  ],
  [
    "SEC-R16",
    "1,000 parents by allOf and a discriminator",
    1000,
    (index, ref) => ({
      ...(index % 2 === 0 ? { discriminator: "2" } : {}),
      allOf: [...(index === 999 ? [] : [ref(index + 1)]), { type: "object", required: ["kind"], properties: { kind: { type: "string" } } }],
    }),
  ],
  [
    "SEC-R16",
    "200 parents, each with the properties of the next",
    200,
    (index, ref) => ({
      allOf: Array.from({ length: 199 - index }, (_, next) => ref(index + next + 1)),
      properties: { [`p${index}`]: { type: "string" } },
    }),
  ],
];

export const referenceDocuments = [
  { id: "SEC-R01", name: "other hosts", document: referring(remote) },
  { id: "SEC-R01", name: "other hosts in 2.0", document: referring(remote, "2.0") },
  { id: "SEC-R03", name: "files outside of the folder", document: referring(outside), messages: [] },
  { id: "SEC-R03", name: "files outside of the folder in 2.0", document: referring(outside, "2.0") },
  {
    id: "SEC-R05",
    name: "a reference in data",
    document: returning({
      type: "object",
      default: { $ref: "/etc/passwd" },
      example: { $ref: "http://169.254.169.254/" },
      enum: [{ $ref: "#/nowhere" }],
      properties: { a: { const: { $ref: "../x" } } },
    }),
    exit: 0,
  },
  { id: "SEC-R06", name: "other schemes", document: referring(schemes) },
  {
    id: "SEC-R08",
    name: "other URLs in the document",
    document: documentOf("3.1.1", {
      info: { "x-logo": { url: "http://169.254.169.254/logo" }, license: { name: "x", url: "file:///etc/passwd" } },
      jsonSchemaDialect: "http://169.254.169.254/dialect",
      externalDocs: { url: "http://169.254.169.254/docs" },
      paths: {
        "/x": {
          get: {
            responses: {
              200: {
                description: "",
                content: {
                  "application/json": {
                    schema: { $id: "http://169.254.169.254/id", $schema: "http://169.254.169.254/s", type: "object" },
                    examples: { a: { externalValue: "http://169.254.169.254/v" } },
                  },
                },
                links: { a: { operationRef: "http://169.254.169.254/r" } },
              },
            },
          },
        },
      },
      components: { securitySchemes: { o: { type: "openIdConnect", openIdConnectUrl: "http://169.254.169.254/o" } } },
    }),
    exit: 0,
  },
  ...shapes.map(([id, name, count, schemaOf]) => ({ id, name, document: () => chain(count, schemaOf) })),
  ...shapes.map(([id, name, count, schemaOf]) => ({
    id,
    name: `${name} in 2.0`,
    document: () => chain(count, schemaOf, "2.0"),
    isFurther: true,
  })),
  {
    id: "SEC-R13",
    name: "members of Object through pointers",
    document: referring(["#/__proto__", "#/constructor/prototype", "#/components/schemas/constructor", "#/paths/length", "#/toString"]),
  },
  {
    id: "SEC-R14",
    name: "pollution by keys of JSON",
    document: JSON.stringify(returning({ type: "object", properties: { a: { type: "string" } } })).replace(
      '"info":{',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"info":{"__proto__":{"polluted":1},',
    ),
    exit: 0,
  },
  {
    id: "SEC-R14",
    name: "pollution by keys of YAML",
    file: "openapi.yaml",
    document:
      "openapi: 3.1.0\n__proto__: &p {polluted: 1}\ninfo: {title: T, version: '1', __proto__: {polluted: 1}}\npaths:\n  /x:\n    __proto__: {get: {responses: {200: {description: ok}}}}\n    get: {<<: *p, responses: {200: {description: ok}}}\n",
  },
  {
    id: "SEC-R15",
    name: "references that are not references",
    document: referring([
      42,
      "",
      "#/%zz",
      "#",
      "#foo",
      {},
      null,
      ["#/x"],
      "#/components/parameters/a",
      "#//",
      "%",
      "http://[",
      "#/components/schemas/~2",
    ]),
  },
  {
    id: "SEC-R15",
    name: "references to another kind",
    document: documentOf("3.0.4", {
      paths: {
        "/x": {
          get: {
            parameters: [{ $ref: "#/components/schemas/A" }, { $ref: 42 }],
            requestBody: { $ref: "#/info" },
            responses: { 200: { $ref: "#/components/schemas/A" } },
          },
        },
      },
      schemas: { A: { type: "object" } },
    }),
  },
  {
    id: "SEC-R18",
    name: "targets of a mapping",
    document: documentOf("3.1.1", {
      paths: { "/x": { get: getting(refTo("K")) } },
      schemas: {
        K: {
          oneOf: [refTo("A"), refTo("B")],
          discriminator: {
            propertyName: "k",
            mapping: { a: "http://169.254.169.254/x", b: "/etc/passwd", c: "../x#/y", d: 42, e: "#/components/schemas/Nowhere" },
          },
        },
        A: { type: "object", properties: { k: { type: "string" } } },
        B: { type: "object", properties: { k: { type: "string" } } },
      },
    }),
  },
];
