import type { PairStyle, Parameter, ParameterSpec, PathStyle } from "../../../src/runtime/core/operation.js";
import { equal, throws } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { json, wire } from "./wire.js";

// Rows of `inPath`, `inQuery`, `inHeader` and `inCookie` are cells of the tables "Style Examples" of OpenAPI 3.0.4 (4.7.12.4), 3.1.1 (4.8.12.4),
// 3.1.2 (4.8.12.6) and 3.2.0 (4.12.6), which agree in all shared rows. The style `cookie` came with 3.2.0; 3.2.1 withdraws its rows without
// explode for arrays and objects, because a cookie must not contain a comma (RFC 6265, 4.1.1).
//
// The column `undefined` stands for null. It shows `color=` for form, `;color` for matrix (3.2.1: nothing) and `.` for label, but the
// referenced RFC omits such a variable (RFC 6570, 2.3 and 3.2.1), and so does Appendix C of the same documents. So null is not sent, and a
// path without its value is rejected. The empty string is a value and is written as in RFC 6570 (3.2.2, 3.2.7, 3.2.8). A path whose only
// segment is `.`, as `label` would write it, is rejected.

type Runtime = PortableContext["runtime"];
type PathName = "simple" | "label" | "matrix";
type PairName = "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

const inPath: readonly (readonly [style: PathName, explode: boolean, value: unknown, expected: string])[] = [
  ["simple", false, "blue", "blue"],
  ["simple", false, array, "blue,black,brown"],
  ["simple", false, object, "R,100,G,200,B,150"],
  ["simple", true, "blue", "blue"],
  ["simple", true, array, "blue,black,brown"],
  ["simple", true, object, "R=100,G=200,B=150"],
  ["label", false, "blue", ".blue"],
  ["label", false, array, ".blue,black,brown"],
  ["label", false, object, ".R,100,G,200,B,150"],
  ["label", true, "blue", ".blue"],
  ["label", true, array, ".blue.black.brown"],
  ["label", true, object, ".R=100.G=200.B=150"],
  ["matrix", false, "", ";color"],
  ["matrix", false, "blue", ";color=blue"],
  ["matrix", false, array, ";color=blue,black,brown"],
  ["matrix", false, object, ";color=R,100,G,200,B,150"],
  ["matrix", true, "", ";color"],
  ["matrix", true, "blue", ";color=blue"],
  ["matrix", true, array, ";color=blue;color=black;color=brown"],
  ["matrix", true, object, ";R=100;G=200;B=150"],
];

const inQuery: readonly (readonly [style: PairName, explode: boolean, value: unknown, expected: string])[] = [
  ["form", false, "", "color="],
  ["form", false, "blue", "color=blue"],
  ["form", false, array, "color=blue,black,brown"],
  ["form", false, object, "color=R,100,G,200,B,150"],
  ["form", true, "", "color="],
  ["form", true, "blue", "color=blue"],
  ["form", true, array, "color=blue&color=black&color=brown"],
  ["form", true, object, "R=100&G=200&B=150"],
  ["spaceDelimited", false, array, "color=blue%20black%20brown"],
  ["spaceDelimited", false, object, "color=R%20100%20G%20200%20B%20150"],
  ["pipeDelimited", false, array, "color=blue%7Cblack%7Cbrown"],
  ["pipeDelimited", false, object, "color=R%7C100%7CG%7C200%7CB%7C150"],
  ["deepObject", true, object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
];

/** Headers: the rows of `simple`, nothing percent-encoded (3.1.2 and 3.2.0, "Fixed Fields for use with `schema`"). */
const inHeader: readonly (readonly [explode: boolean, value: unknown, expected: string | undefined])[] = [
  [false, null, undefined],
  [false, "", ""],
  [false, "blue", "blue"],
  [false, array, "blue,black,brown"],
  [false, object, "R,100,G,200,B,150"],
  [true, null, undefined],
  [true, "blue", "blue"],
  [true, array, "blue,black,brown"],
  [true, object, "R=100,G=200,B=150"],
  [false, "a b/c%20+é", "a b/c%20+é"],
];

/**
 * Cells that the tables mark n/a, because the specification does not define them. A scalar is written as in `form`. `explode` writes a pair
 * for each item and each property. `deepObject` ignores `explode`, as 3.2.0 requires.
 */
const notInTables: readonly (readonly [style: PairName, explode: boolean, value: unknown, expected: string])[] = [
  ["spaceDelimited", false, "blue", "color=blue"],
  ["spaceDelimited", true, "blue", "color=blue"],
  ["spaceDelimited", true, array, "color=blue&color=black&color=brown"],
  ["spaceDelimited", true, object, "R=100&G=200&B=150"],
  ["pipeDelimited", false, "blue", "color=blue"],
  ["pipeDelimited", true, "blue", "color=blue"],
  ["pipeDelimited", true, array, "color=blue&color=black&color=brown"],
  ["pipeDelimited", true, object, "R=100&G=200&B=150"],
  ["deepObject", true, "blue", "color=blue"],
  ["deepObject", true, array, "color=blue&color=black&color=brown"],
  ["deepObject", false, object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
];

const inCookie: readonly (readonly [style: PairName, explode: boolean, value: unknown, expected: string])[] = [
  ["cookie", false, "", "color="],
  ["cookie", false, "blue", "color=blue"],
  ["cookie", false, array, "color=blue,black,brown"],
  ["cookie", false, object, "color=R,100,G,200,B,150"],
  ["cookie", true, "", "color="],
  ["cookie", true, "blue", "color=blue"],
  ["cookie", true, array, "color=blue; color=black; color=brown"],
  ["cookie", true, object, "R=100; G=200; B=150"],
];

/** The rule for each kind of value that no table of the specification defines, as a query parameter `q` without a style. */
const values: readonly (readonly [rule: string, value: unknown, expected: string])[] = [
  ["a Date is ISO 8601", new Date("2026-01-31T00:00:00Z"), "?q=2026-01-31T00%3A00%3A00.000Z"],
  ["a bigint is its digits", 9007199254740993n, "?q=9007199254740993"],
  ["false is sent", false, "?q=false"],
  ["zero is sent", 0, "?q=0"],
  ["null is not sent", null, ""],
  ["undefined is not sent", undefined, ""],
  ["an empty array is not sent", [], ""],
  ["an empty string is sent", "", "?q="],
  ["all but unreserved characters are encoded", "a b&c=d+e#f%g/h!'()*~", "?q=a%20b%26c%3Dd%2Be%23f%25g%2Fh%21%27%28%29%2A~"],
  ["text is UTF-8", "ü€😀", "?q=%C3%BC%E2%82%AC%F0%9F%98%80"],
];

const query: readonly (readonly [title: string, spec: (runtime: Runtime) => Parameter<PairStyle>, value: unknown, expected: string])[] = [
  ["names are encoded", ({ form }) => ({ name: "filter[name]", style: form }), "x", "?filter%5Bname%5D=x"],
  ["a name with a dollar", ({ form }) => ({ name: "$filter", style: form }), "a", "?%24filter=a"],
  ["a name that would split the query", ({ form }) => ({ name: "a&b", style: form }), "1", "?a%26b=1"],
  [
    "allowReserved does not encode reserved characters that do not split the query",
    ({ form }) => ({ name: "q", style: form, allowReserved: true }),
    "a/b?c:d@e,f;g=h",
    "?q=a/b?c:d@e,f;g=h",
  ],
  [
    "allowReserved encodes characters that split the query",
    ({ form }) => ({ name: "q", style: form, allowReserved: true }),
    "a&b=1#c+d%e",
    "?q=a%26b=1%23c%2Bd%25e",
  ],
  [
    "content is a JSON document",
    ({ jsonPair }) => ({ name: "q", style: jsonPair }),
    { a: [1, "&"] },
    "?q=%7B%22a%22%3A%5B1%2C%22%26%22%5D%7D",
  ],
  ["content may be null", ({ jsonPair }) => ({ name: "q", style: jsonPair }), null, "?q=null"],
  [
    "deepObject writes nested objects as most servers read them",
    ({ deepObject }) => ({ name: "q", style: deepObject }),
    { a: { b: [1, 2] }, c: null },
    "?q%5Ba%5D%5Bb%5D=1&q%5Ba%5D%5Bb%5D=2",
  ],
  [
    "a form is the whole query",
    ({ formQuery }) => ({ name: "q", style: formQuery }),
    { foo: "a + b", bar: true },
    "?foo=a%20%2B%20b&bar=true",
  ],
  [
    "a field of a form is a list, a document, or omitted",
    ({ formQuery }) => ({ name: "q", style: formQuery }),
    { tag: ["a", "b,c"], filter: { state: "open" }, none: null, empty: [] },
    "?tag=a&tag=b%2Cc&filter=%7B%22state%22%3A%22open%22%7D",
  ],
  [
    "JSON is the whole query",
    ({ jsonQuery }) => ({ name: "q", style: jsonQuery }),
    { numbers: [1, 2], flag: null },
    "?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D",
  ],
  ["a constant is always sent", ({ form }) => ({ name: "q", value: "~", style: form }), undefined, "?q=~"],
  ["a property with another name is its value", ({ form }) => ({ name: "q", param: "value", style: form }), "x", "?q=x"],
];

/** Examples outside of the tables, with their sections. */
const examples: readonly (readonly [
  from: string,
  changes: (runtime: Runtime) => Parameters<typeof get>[0],
  params: Readonly<Record<string, unknown>>,
  expected: string,
])[] = [
  [
    "3.0.4, 3.1.1, 3.2.0, Appendix C, an exploded object and a list that is not",
    ({ form, styledTarget: target }) => ({
      styled: {
        target,
        query: [
          { name: "formulas", style: form },
          { name: "words", style: form, explode: false },
        ],
      },
    }),
    { formulas: { a: "x+y", b: "x/y", c: "x^y" }, words: ["math", "is", "fun"] },
    "/things?a=x%2By&b=x%2Fy&c=x%5Ey&words=math,is,fun",
  ],
  [
    "3.0.4, 3.1.1, 3.2.0, Appendix C, an object without members is left out",
    ({ form, styledTarget: target }) => ({
      styled: {
        target,
        query: [
          { name: "formulas", style: form },
          { name: "words", style: form, explode: false },
        ],
      },
    }),
    { formulas: {}, words: ["hello", "world"] },
    "/things?words=hello,world",
  ],
  [
    "3.0.4, 3.1.1, 3.2.0, Appendix C, words with spaces between them",
    ({ spaceDelimited, styledTarget: target }) => ({ styled: { target, query: [{ name: "words", style: spaceDelimited }] } }),
    { words: ["math", "is", "fun"] },
    "/things?words=math%20is%20fun",
  ],
  [
    "3.0.4, 3.1.1, 3.2.0, Appendix C, a name that no URL may hold",
    () => ({ query: ["❤️"] }),
    { "❤️": "love!" },
    "/things?%E2%9D%A4%EF%B8%8F=love%21",
  ],
  [
    "3.2.0, 4.12.8, spaces in a list",
    () => ({ query: ["thing"] }),
    { thing: ["one thing", "another thing"] },
    "/things?thing=one%20thing&thing=another%20thing",
  ],
  [
    "3.0.4, 3.1.1, 3.2.0, Parameter Object Examples, any members",
    ({ form, styledTarget: target }) => ({ styled: { target, query: [{ name: "freeForm", style: form }] } }),
    { freeForm: { page: 4, pageSize: 50 } },
    "/things?page=4&pageSize=50",
  ],
  [
    "3.2.0, 4.12.8, a JSON document as a value",
    ({ jsonPair, styledTarget: target }) => ({ styled: { target, query: [{ name: "coordinates", style: jsonPair }] } }),
    { coordinates: { lat: 40.6, long: -73.9 } },
    "/things?coordinates=%7B%22lat%22%3A40.6%2C%22long%22%3A-73.9%7D",
  ],
  ["3.2.0, 4.12.8, a path", () => ({ path: "/p/{username}" }), { username: "diṅnāga" }, "/p/di%E1%B9%85n%C4%81ga"],
  [
    "3.2.0, 4.12.8, a path written from right to left",
    () => ({ path: "/p/{username}" }),
    { username: "الخوارزميّ" },
    "/p/%D8%A7%D9%84%D8%AE%D9%88%D8%A7%D8%B1%D8%B2%D9%85%D9%8A%D9%91",
  ],
];

/** Cookies outside of the tables: OpenAPI 3.2.0, 4.12.8. */
const cookieExamples: readonly (readonly [
  title: string,
  spec: (runtime: Runtime) => ParameterSpec<PairStyle>,
  value: unknown,
  expected: string,
])[] = [
  [
    "style cookie does not change escaped values",
    ({ cookie }) => ({ name: "greeting", style: cookie, explode: true }),
    { greeting: "Hello%2C%20world!", code: 42 },
    "greeting=Hello%2C%20world!; code=42",
  ],
  ["style form encodes", () => "greeting", "Hello, world!", "greeting=Hello%2C%20world%21"],
  ["style form, null is not sent", () => "greeting", null, ""],
  ["style form, a list is several cookies", () => "greeting", ["a b", "c"], "greeting=a%20b; greeting=c"],
];

export const cases: readonly PortableCase[] = [
  ...inPath.map(([style, explode, value, expected], index) => ({
    id: `WIRE-path-${index + 1}`,
    title: `${style}, explode ${explode}, ${JSON.stringify(value)} is ${expected}`,
    async run(context: PortableContext) {
      const pathParams: readonly Parameter<PathStyle>[] = [{ name: "color", style: context.runtime[style], explode }];
      const styled = { target: context.runtime.styledTarget, path: pathParams };
      const seen = await sent(context, { path: "/p/{color}", styled }, { color: value });
      equal(seen?.url, `/p/${expected}`);
    },
  })),
  ...inQuery.map(([style, explode, value, expected], index) => ({
    id: `WIRE-query-${index + 1}`,
    title: `${style}, explode ${explode}, ${JSON.stringify(value)} is ${expected}`,
    async run(context: PortableContext) {
      const query = [{ name: "color", style: context.runtime[style], explode }];
      const seen = await sent(context, { styled: { target: context.runtime.styledTarget, query } }, { color: value });
      equal(seen?.url, `/things?${expected}`);
    },
  })),
  ...notInTables.map(([style, explode, value, expected], index) => ({
    id: `WIRE-not-in-tables-${index + 1}`,
    title: `${style}, explode ${explode}, ${JSON.stringify(value)} is ${expected}`,
    async run(context: PortableContext) {
      const query = [{ name: "color", style: context.runtime[style], explode }];
      const seen = await sent(context, { styled: { target: context.runtime.styledTarget, query } }, { color: value });
      equal(seen?.url, `/things?${expected}`);
    },
  })),
  ...examples.map(([from, changes, params, expected], index) => ({
    id: `WIRE-example-${index + 1}`,
    title: `${from}: ${expected}`,
    async run(context: PortableContext) {
      equal((await sent(context, changes(context.runtime), params))?.url, expected);
    },
  })),
  ...inHeader.map(([explode, value, expected], index) => ({
    id: `WIRE-header-${index + 1}`,
    title: `simple in a header, explode ${explode}, ${JSON.stringify(value)} is ${expected}`,
    elsewhere: { worker: "workerd encodes headers as UTF-8" },
    async run(context: PortableContext) {
      const { headerParameters: send, simple: style } = context.runtime;
      const seen = await sent(context, { headers: { send, names: [{ name: "x-color", style, explode }] } }, { "x-color": value });
      const isUtf8 = context.platform === "worker" && expected !== undefined;
      equal(seen?.headers["x-color"], isUtf8 ? String.fromCharCode(...new TextEncoder().encode(expected)) : expected);
    },
  })),
  ...cookieExamples.map(([title, spec, value, expected], index) => ({
    id: `WIRE-cookie-example-${index + 1}`,
    title: `${title}: ${expected}`,
    elsewhere: { browser: "a page may set no cookie header: the platform leaves it out" },
    async run(context: PortableContext) {
      const { cookieParameters: send } = context.runtime;
      const seen = await sent(context, { cookies: { send, names: [spec(context.runtime)] } }, { greeting: value });
      equal(seen?.headers["cookie"] ?? "", context.platform === "browser" ? "" : expected);
    },
  })),
  {
    id: "WIRE-refused",
    title: "a path without its value, a path with a dot segment, and a cookie with a comma are rejected before anything is sent",
    async run(context) {
      const { cookie, cookieParameters: send, label, matrix, RequestError, simple, styledTarget: target } = context.runtime;
      for (const style of [label, matrix, simple]) {
        const changes = { path: "/p/{color}", styled: { target, path: [{ name: "color", style }] } };
        for (const color of [null, undefined, [], {}]) await throws(sent(context, changes, { color }), RequestError, "color");
      }
      const empty = { path: "/p/{color}", styled: { target, path: [{ name: "color", style: label }] } };
      await throws(sent(context, empty, { color: "" }), RequestError, "segment");
      const cookies = { send, names: [{ name: "color", style: cookie }] };
      await throws(sent(context, { cookies }, { color: "blue,black" }), RequestError, "comma");
    },
  },
  ...values.map(([title, value, expected], index) => ({
    id: `WIRE-value-${index + 1}`,
    title,
    async run(context: PortableContext) {
      equal((await sent(context, { query: ["q"] }, { q: value }))?.url, `/things${expected}`);
    },
  })),
  ...query.map(([title, spec, value, expected], index) => ({
    id: `WIRE-parameter-${index + 1}`,
    title,
    async run(context: PortableContext) {
      const known = spec(context.runtime);
      const styled = { target: context.runtime.styledTarget, query: [known] };
      equal((await sent(context, { styled }, { [known.param ?? known.name]: value }))?.url, `/things${expected}`);
    },
  })),
  ...inCookie.map(([style, explode, value, expected], index) => ({
    id: `WIRE-cookie-${index + 1}`,
    title: `${style}, explode ${explode}, ${JSON.stringify(value)} is ${expected}`,
    elsewhere: { browser: "a page may set no cookie header: the platform leaves it out" },
    async run(context: PortableContext) {
      const { cookieParameters: send } = context.runtime;
      const cookies = { send, names: [{ name: "color", style: context.runtime[style], explode }] };
      const seen = await sent(context, { cookies }, { color: value });
      equal(seen?.headers["cookie"], context.platform === "browser" ? undefined : expected);
    },
  })),
  {
    id: "WIRE-headers",
    title: "header parameters are simple; Accept, Content-Type and Authorization are defined by other keywords",
    async run(context) {
      const { headerParameters: send, jsonText } = context.runtime;
      const names = [
        "x-text",
        "x-list",
        { name: "x-map", style: context.runtime.simple, explode: true },
        { name: "x-json", style: jsonText },
        "x-none",
        "accept",
        "Content-Type",
        "Authorization",
      ];
      const params = {
        "x-text": "a b",
        "x-list": ["a", 2],
        "x-map": object,
        "x-json": [1, "é"],
        accept: "no/no",
        "Content-Type": "no/no",
        Authorization: "no",
      };
      const ascii = { ...params, "x-json": [1, "e"] };
      const headers = (await sent(context, { headers: { send, names } }, ascii))?.headers ?? {};
      equal([headers["x-text"], headers["x-list"], headers["x-map"], headers["x-json"]], ["a b", "a,2", "R=100,G=200,B=150", '[1,"e"]']);
      equal([headers["x-none"], headers["authorization"], headers["accept"]], [undefined, undefined, "application/json"]);
      equal(headers["content-type"], undefined);
    },
  },
  {
    id: "WIRE-server",
    title: "a base URL with a path, with the server's path and without the prefix of all paths, precedes an operation's path once",
    async run(context) {
      const { call, createClient } = context.runtime;
      const script = await wire(context, [json({}, { repeat: true })]);
      const prefix = new URL(script.url).pathname;
      const at = async (baseUrl: string, changes: object, path: string): Promise<string | undefined> => {
        const before = (await script.seen()).length;
        await call(createClient({ baseUrl }), get({ api: { ...get().api, ...changes }, path }), {});
        return (await script.seenAtLeast(before + 1)).at(-1)?.url.replace(prefix, "");
      };
      equal(await at(`${script.url}/deploy/`, {}, "/things"), "/deploy/things");
      const serverPath = { attach: context.runtime.attachPath, path: "/api/v1" };
      equal(await at(script.url, { serverPath }, "/things"), "/api/v1/things");
      equal(await at(`${script.url}/api/v1/`, { serverPath }, "/things"), "/api/v1/things");
      equal(await at(`${script.url}/api/v2`, { pathPrefix: "/api/v2" }, "/api/v2/things"), "/api/v2/things");
    },
  },
  {
    id: "WIRE-methods",
    title: "every method is sent unchanged",
    elsewhere: { node: "no fetch sends TRACE", browser: "no fetch sends TRACE", deno: "no fetch sends TRACE", bun: "TRACE may be sent" },
    async run(context) {
      for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE", "QUERY"]) {
        if (context.platform === "browser" && method === "QUERY") continue;
        equal((await sent(context, { method }, {}))?.method, method);
      }
    },
  },
];

async function sent(context: PortableContext, changes: Parameters<typeof get>[0], params: object) {
  const { call, createClient } = context.runtime;
  const script = await wire(context, [json({})]);
  await call(createClient({ baseUrl: script.url, retry: false }), get(changes), params);
  const [seen] = await script.seenAtLeast(1);
  return seen && { ...seen, url: seen.url.replace(new URL(script.url).pathname, "") };
}
