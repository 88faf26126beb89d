import { documentOf, getting, refTo, returning } from "./everywhere.mjs";

const object = { type: "object", properties: { id: { type: "string" } } };

/** A document whose tags, operations, schemas, properties and parameters have names. */
function named(names, version = "3.1.1") {
  const ref = (name) => ({
    $ref: `#/${version === "2.0" ? "definitions" : "components/schemas"}/${encodeURIComponent(name).replaceAll("~", "~0").replaceAll("%2F", "~1")}`,
  });
  const isWellFormed = (name) => name.isWellFormed?.() ?? !/\p{Cs}/u.test(name);
  const schemas = Object.fromEntries(
    names.map((name) => [name, { type: "object", properties: Object.fromEntries([[name, { type: "string" }]]) }]),
  );
  const paths = Object.fromEntries(
    names.map((name, index) => {
      const schema = isWellFormed(name) ? ref(name) : { type: "string" };
      const responses = {
        200: version === "2.0" ? { description: "", schema } : { description: "", content: { "application/json": { schema } } },
      };
      const parameter = { name, in: "query", ...(version === "2.0" ? { type: "string" } : { schema: { type: "string" } }) };
      return [`/p${index}`, { get: { operationId: name, tags: [name], parameters: name === "" ? [] : [parameter], responses } }];
    }),
  );
  return documentOf(version, { paths, schemas, info: { title: names[0] || "T" }, tags: names.map((name) => ({ name })) });
}

const traversal = [
  "../../../../tmp/adv_escape",
  "..\\..\\x",
  "/etc/passwd",
  "%2e%2e%2f",
  "%252e%252e%252f",
  "\uff0e\uff0e\uff0f",
  "a\0/../../b",
  "C:\\x",
  "\\\\server\\share",
  "~/x",
  "file:///x",
];
const devices = ["CON", "aux.ts", "a.", "a ", "a:b", "nul", "COM1", "LPT\u00b9", ".git", ".pinwheel", "-rf"];
const generated = [
  "index",
  "client",
  "package.json",
  "runtime",
  "models",
  "shared",
  "api",
  "codecs",
  "webhooks",
  "README",
  "src",
  "dist",
  "bundle",
  "internal",
];
const reserved =
  "class delete arguments await yield enum eval function import new null return static super switch this typeof var void with let interface package private type".split(
    " ",
  );
const globals =
  "Promise Response Error Record Object Array Map Set String Number Blob URL Headers Request FormData AbortSignal Date Symbol Partial Omit Pick undefined globalThis".split(
    " ",
  );
const prototypes = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "__defineGetter__", "prototype", "isPrototypeOf"];
const modules = ["then", "toJSON", "default", "__esModule", "catch", "length", "name", "apply", "call", "bind"];
const alike = ["foo-bar", "foo_bar", "fooBar", "FooBar", "foo.bar", "FooBar1", "foo-bar1", "foo bar", "foo--bar", "foo-bar_"];
const unicode = [
  "caf\u00e9",
  "cafe\u0301",
  "\u{1f600}",
  "\u{1f468}\u200d\u{1f469}",
  "\u0430bc",
  "abc",
  "\u05d0\u05d1",
  "a\u200db",
  "a\u200bb",
  "stra\u00dfe",
  "strasse",
  "STRASSE",
  "\u0130",
  "i",
  "\u0131",
  "\ufb01",
  "fi",
  "\u212a",
  "k",
  "\u17b4",
  "\u3164",
  "\uffa0",
];

const sets = [
  ["SEC-F01", "traversal", traversal],
  ["SEC-F02", "dots", [".", "..", "...", "..Schema", "a..b"]],
  ["SEC-F05", "devices, and what Windows removes", devices],
  ["SEC-F06", "names of generated files", generated],
  ["SEC-F07", "a difference in letter case", ["User", "user", "USER", "uSer"]],
  ["SEC-F08", "names that become one identifier", alike],
  ["SEC-F09", "reserved words", reserved],
  ["SEC-F10", "names of globals", globals],
  ["SEC-F11", "names of Object", prototypes],
  ["SEC-F12", "names that import() and await look at", modules],
  [
    "SEC-F13",
    "10,000 characters",
    ["a".repeat(10_000), `${"a".repeat(9999)}b`, "\u{1f600}".repeat(3000), "a-".repeat(5000), `x${"\u00df".repeat(200)}`],
  ],
  ["SEC-F14", "empty and white space", ["", " ", "\t", "\n", "\u00a0", "\u3000"]],
  ["SEC-F15", "digits and symbols", ["1", "$ref", "$", "_", "-", "1a", "$$", "@", "#", "123-456", "\u0661", "%", "~", "~1", "a/b"]],
  ["SEC-F16", "letters of Unicode that look or fold alike", unicode],
  ["SEC-F17", "NUL, controls and lone surrogates", ["\ud800", "\udc00a", "\0", "\u0001", "\u007f", "\u0085", "\u2028", "a\ud800b"]],
];

export const nameDocuments = [
  ...sets.map(([id, name, names]) => ({ id, name, document: named(names), exit: 0 })),
  ...sets.map(([id, name, names]) => ({ id, name: `${name} in 2.0`, document: named(names, "2.0"), exit: [0, 1], isFurther: true })),
  ...sets.map(([id, name, names]) => ({
    id,
    name: `${name}, without a package`,
    document: named(names, "3.0.4"),
    flags: [],
    isFurther: true,
  })),
  { id: "SEC-F04", name: "definitions that lead elsewhere", document: named(traversal, "2.0") },
  {
    id: "SEC-F11",
    name: "properties and parameters of all places with names of Object",
    document: documentOf("3.1.1", {
      paths: {
        "/x/{constructor}/{toString}": {
          post: {
            ...getting(refTo("A")),
            parameters: [
              ...["constructor", "toString"].map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
              ...prototypes.flatMap((name) => ["query", "cookie"].map((place) => ({ name, in: place, schema: { type: "string" } }))),
              ...prototypes.map((name) => ({ name, in: "header", schema: { type: "string" } })),
            ],
            requestBody: { content: { "application/x-www-form-urlencoded": { schema: refTo("A") } } },
            callbacks: Object.fromEntries([["__proto__", { "{$request.body#/x}": { post: getting({}) } }]]),
          },
        },
      },
      schemas: {
        A: { type: "object", required: prototypes, properties: Object.fromEntries(prototypes.map((name) => [name, { type: "string" }])) },
      },
    }),
    exit: 0,
  },
  {
    id: "SEC-F13",
    name: "segments of paths and media types with 10,000 characters",
    document: documentOf("3.1.1", {
      paths: {
        [`/${"a".repeat(10_000)}/{${"b".repeat(10_000)}}`]: {
          get: { responses: { 200: { description: "", content: { [`application/${"c".repeat(10_000)}`]: { schema: object } } } } },
        },
      },
    }),
  },
  {
    id: "SEC-F13",
    name: "300 nested names",
    flags: ["--nesting", "--naming", "resources"],
    document: documentOf("3.1.1", {
      paths: {
        [`/${Array.from({ length: 300 }, (_, index) => `s${index}`).join("/")}`]: { get: { responses: { 200: { description: "" } } } },
      },
    }),
  },
  {
    id: "SEC-F15",
    name: "$ref as the name of a property",
    document: returning({ type: "object", properties: { $ref: { type: "string" }, $id: { type: "string" }, $defs: { type: "string" } } }),
    exit: 0,
  },
  {
    id: "SEC-F23",
    name: "a title that leads elsewhere",
    document: documentOf("3.1.1", { info: { title: "../../x", version: "../../y" }, paths: { "/x": { get: getting({}) } } }),
    exit: 0,
  },
];
