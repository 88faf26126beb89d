import type { PairStyle, Parameter, PathStyle } from "../../../src/runtime/operation.js";
import { equal } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { json, wire } from "./wire.js";

// Expected text is that of the tables "Style Examples" of OpenAPI 3.0.4 (4.7.12.6), 3.1.1 (4.8.12.6) and 3.2.0 (4.12.6), which agree; `cookie` and
// `querystring` are in 3.2.0 alone. A path whose only segment is `.`, as `label` makes of an empty value, is never sent.

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

/** The rule for each kind of value that a table of the specification says nothing of, as a query parameter `q` without a style. */
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
  ["names are encoded", () => ({ name: "filter[name]" }), "x", "?filter%5Bname%5D=x"],
  ["a name with a dollar", () => ({ name: "$filter" }), "a", "?%24filter=a"],
  ["a name that would split the query", () => ({ name: "a&b" }), "1", "?a%26b=1"],
  [
    "allowReserved leaves what splits nothing",
    ({ form }) => ({ name: "q", style: form, allowReserved: true }),
    "a/b?c:d@e,f;g=h",
    "?q=a/b?c:d@e,f;g=h",
  ],
  [
    "allowReserved encodes what splits",
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
    "deepObject goes deeper as most servers read it",
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
    "JSON is the whole query",
    ({ jsonQuery }) => ({ name: "q", style: jsonQuery }),
    { numbers: [1, 2], flag: null },
    "?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D",
  ],
  ["a constant is sent unasked", () => ({ name: "q", value: "~" }), undefined, "?q=~"],
  ["a member of another name fills it", () => ({ name: "q", member: "value" }), "x", "?q=x"],
];

export const cases: readonly PortableCase[] = [
  ...inPath.map(([style, explode, value, expected], index) => ({
    id: `WIRE-path-${index + 1}`,
    title: `${style}, explode ${explode}, ${JSON.stringify(value)} is ${expected}`,
    async run(context: PortableContext) {
      const pathParams: readonly Parameter<PathStyle>[] = [{ name: "color", style: context.runtime[style], explode }];
      const seen = await sent(context, { path: "/p/{color}", pathParams }, { color: value });
      equal(seen?.url, `/p/${expected}`);
    },
  })),
  ...inQuery.map(([style, explode, value, expected], index) => ({
    id: `WIRE-query-${index + 1}`,
    title: `${style}, explode ${explode}, ${JSON.stringify(value)} is ${expected}`,
    async run(context: PortableContext) {
      const seen = await sent(context, { query: [{ name: "color", style: context.runtime[style], explode }] }, { color: value });
      equal(seen?.url, `/things?${expected}`);
    },
  })),
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
      equal((await sent(context, { query: [known] }, { [known.member ?? known.name]: value }))?.url, `/things${expected}`);
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
    title: "header parameters are simple; Accept, Content-Type and Authorization among them are left to other keywords",
    async run(context) {
      const { headerParameters: send, jsonText } = context.runtime;
      const names = [
        "x-text",
        "x-list",
        { name: "x-map", explode: true },
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
    title: "a base URL with a path, with the server's path and without the prefix of all paths, is in front of an operation's path once",
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
      equal(await at(script.url, { serverPath: "/api/v1" }, "/things"), "/api/v1/things");
      equal(await at(`${script.url}/api/v1/`, { serverPath: "/api/v1" }, "/things"), "/api/v1/things");
      equal(await at(`${script.url}/api/v2`, { pathPrefix: "/api/v2" }, "/api/v2/things"), "/api/v2/things");
    },
  },
  {
    id: "WIRE-methods",
    title: "every method is sent as it is",
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
