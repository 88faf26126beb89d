import type { PairStyle, PathStyle } from "../../../src/runtime/core/operation.js";
import type { Operation, Parameter } from "../runtime.js";
import { equal, throws } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { fakeClient, origin } from "./fake-fetch.js";

type Runtime = PortableContext["runtime"];

/** Returns the request that `fetch` receives for an operation. */
async function sent(context: PortableContext, changes: Partial<Operation>, params: object, headers: Record<string, string> = {}) {
  const { client, sent } = fakeClient(context, { headers });
  await context.runtime.call(client, get(changes), params);
  return { url: sent[0]?.url.replace(origin, ""), headers: sent[0]?.headers ?? {} };
}

/** Returns the message of the error of a call that must not be sent. */
async function refusal(context: PortableContext, changes: Partial<Operation>, params: object): Promise<string> {
  const { client, sent } = fakeClient(context, {});
  const error = await throws(context.runtime.call(client, get(changes), params), context.runtime.RequestError);
  equal(sent, []);
  return error.message;
}

function styled({ styledTarget: target }: Runtime, ...query: readonly Parameter<PairStyle>[]): Partial<Operation> {
  return { styled: { target, query } };
}

/** Returns an object with this many levels below it. */
function nested(levels: number): unknown {
  return levels === 0 ? 1 : { a: nested(levels - 1) };
}

const colors = ["blue", "black"];

/** What a parameter `q` sends, by the text of its query. */
const queries: readonly (readonly [style: (runtime: Runtime) => Omit<Parameter<PairStyle>, "name">, value: unknown, query: string])[] = [
  [({ form: style }) => ({ style }), colors, "?q=blue&q=black"],
  [({ form: style }) => ({ style, explode: true }), [], ""],
  [({ form: style }) => ({ style, explode: false }), [], ""],
  [({ form: style }) => ({ style, explode: false }), {}, ""],
  [({ spaceDelimited: style }) => ({ style }), colors, "?q=blue%20black"],
  [({ spaceDelimited: style }) => ({ style, explode: true }), colors, "?q=blue&q=black"],
  [({ pipeDelimited: style }) => ({ style }), colors, "?q=blue%7Cblack"],
  [({ pipeDelimited: style }) => ({ style, explode: true }), colors, "?q=blue&q=black"],
  [({ deepObject: style }) => ({ style }), "x", "?q=x"],
  [({ deepObject: style }) => ({ style }), colors, "?q=blue&q=black"],
  [({ deepObject: style }) => ({ style }), null, ""],
  [({ deepObject: style }) => ({ style, allowReserved: true }), { a: "x/y", b: ["x:y"] }, "?q%5Ba%5D=x/y&q%5Bb%5D=x:y"],
  [({ deepObject: style }) => ({ style }), nested(16), `?q${"%5Ba%5D".repeat(16)}=1`],
  [({ jsonPair: style }) => ({ style }), undefined, ""],
  [({ jsonQuery: style }) => ({ style }), undefined, ""],
  [({ jsonQuery: style }) => ({ style }), null, "?null"],
  [({ formQuery: style }) => ({ style }), undefined, ""],
  [({ formQuery: style }) => ({ style }), null, ""],
  [({ textQuery: style }) => ({ style }), undefined, ""],
  [({ textQuery: style }) => ({ style }), null, ""],
  [({ textQuery: style }) => ({ style }), "$.a.b[1:1]", "?%24.a.b%5B1%3A1%5D"],
  [({ form: style }) => ({ style, allowReserved: true }), "~a.z_A-Z0:/?@!$'()*,;=", "?q=~a.z_A-Z0:/?@!$'()*,;="],
  [({ form: style }) => ({ style, allowReserved: true }), "a[b]&c#d+e f", "?q=a%5Bb%5D%26c%23d%2Be%20f"],
  [({ form: style }) => ({ style, allowReserved: true }), "%2F%c3%A9%2g%%zz%2", "?q=%2F%c3%A9%252g%25%25zz%252"],
];

export const cases: readonly PortableCase[] = [
  {
    id: "PARAM-query",
    title: "the defaults of each style, empty values, reserved characters and the depth of objects",
    async run(context) {
      for (const [style, value, query] of queries) {
        const spec = { name: "q", ...style(context.runtime) };
        equal((await sent(context, styled(context.runtime, spec), { q: value })).url, `/things${query}`);
      }
    },
  },
  {
    id: "PARAM-query",
    title: "the query of a path precedes the parameters and is not encoded again",
    async run(context) {
      const { form, styledTarget } = context.runtime;
      const operation = { path: "/things?fixed=1%202", styled: { target: styledTarget, query: [{ name: "q", style: form }] } };
      equal((await sent(context, operation, { q: "x" })).url, "/things?fixed=1%202&q=x");
      equal((await sent(context, { path: "/things", styled: { target: styledTarget } }, { q: "x" })).url, "/things");
    },
  },
  {
    id: "PARAM-message",
    title: "the message names the parameter and the type of its value",
    async run(context) {
      const query = { query: ["q"] };
      for (const [q, text] of [
        [{}, "object"],
        [[[]], "object"],
        [[null], "null"],
        [[undefined], "undefined"],
        [() => 1, "function"],
        [Symbol("s"), "symbol"],
        [Number.NaN, "NaN"],
        [Number.POSITIVE_INFINITY, "number"],
        [new Date(Number.NaN), "object"],
      ] as const) {
        equal(await refusal(context, query, { q }), `parameter "q" must not be ${text}`);
      }
    },
  },
  {
    id: "PARAM-message",
    title: "the message says what is wrong with a parameter that has a style",
    async run(context) {
      const { deepObject, formQuery, jsonPair, jsonText, form, styledTarget: target } = context.runtime;
      const of = (style: PairStyle) => styled(context.runtime, { name: "q", style });
      equal(await refusal(context, of(formQuery), { q: 7 }), 'parameter "q" must be an object');
      equal(await refusal(context, of(deepObject), { q: nested(17) }), 'parameter "q" is nested more than 16 levels deep');
      equal(await refusal(context, of(deepObject), { q: { a: { b: Symbol("s") } } }), 'parameter "q" must not be symbol');
      equal(await refusal(context, of(deepObject), { q: { a: [[1]] } }), 'parameter "q" must not be object');
      equal(await refusal(context, of(form), { q: [{}] }), 'parameter "q" must not be object');
      equal(await refusal(context, of(jsonPair), { q: [Number.NaN] }), 'parameter "q"[0] is NaN, which JSON cannot represent');
      const path = { path: "/p/{q}", styled: { target, path: [{ name: "q", style: jsonText }] } };
      equal(await refusal(context, path, {}), 'parameter "q" cannot be written as JSON');
    },
  },
  {
    id: "PARAM-reserved-path",
    title: "a path parameter may keep reserved characters, but never another segment, a query or a fragment",
    async run(context) {
      const { reservedLabel, reservedMatrix, reservedSimple, styledTarget: target } = context.runtime;
      const item = (style: PathStyle, explode = false) => ({ path: "/p/{q}", styled: { target, path: [{ name: "q", style, explode }] } });
      // RFC 6570, 3.2.3, without "/", "?" and "#" (OpenAPI 3.2, Path Templating) and brackets (RFC 3986, 3.3).
      for (const [value, url] of [
        ["a:b@c!$&'()*+,;=~", "/p/a:b@c!$&'()*+,;=~"],
        ["a/b?c#d[e]", "/p/a%2Fb%3Fc%23d%5Be%5D"],
        ["50%25 100% %zz é", "/p/50%25%20100%25%20%25zz%20%C3%A9"],
        ["a..b", "/p/a..b"],
      ] as const) {
        equal((await sent(context, item(reservedSimple), { q: value })).url, url);
      }
      equal((await sent(context, item(reservedLabel), { q: "a:b" })).url, "/p/.a:b");
      equal((await sent(context, item(reservedMatrix), { q: ["a:b", "c=d"] })).url, "/p/;q=a:b,c=d");
      equal((await sent(context, item(reservedMatrix, true), { q: ["a:b", "c=d"] })).url, "/p/;q=a:b;q=c=d");
      for (const q of ["..", ".", "%2e%2E", ".%2e", "%2E"]) {
        equal(await refusal(context, item(reservedSimple), { q }), 'path /p/{q} must not contain "#" or a segment "." or ".."');
      }
    },
  },
  {
    id: "PARAM-path",
    title: "the message says what is wrong with a path; segments that only begin with dots are sent",
    async run(context) {
      const item = { path: "/items/{id}" };
      equal(await refusal(context, item, { id: "" }), 'path parameter "id" must not be empty');
      for (const path of ["items", "/a#b", "/a/.", "/a/..", "/./a", "/../a", "/a/..?b=1", "/a/.?b=1", "?a=1"]) {
        equal(await refusal(context, { path }, {}), `path ${path} must not contain "#" or a segment "." or ".."`);
      }
      for (const path of ["/", "/.a", "/..a", "/a.", "/a..", "/...", "/a/.../b", "/a?b=/"]) {
        equal((await sent(context, { path }, {})).url, path);
      }
    },
  },
  {
    id: "PARAM-path",
    title: "a path parameter is written by its own style, constant or name, and the others as plain text",
    async run(context) {
      const { label, matrix, simple, styledTarget: target } = context.runtime;
      const path = [
        { name: "a", style: label },
        { name: "b", style: matrix, param: "second" },
        { name: "c", style: simple, value: "fixed" },
        { name: "e", style: simple, value: 0 },
      ];
      const params = { a: 1, b: "no", second: "x", c: "no", d: "y z", e: 1 };
      equal((await sent(context, { path: "/{a}/{b}/{c}/{d}/{e}", styled: { target, path } }, params)).url, "/.1/;b=x/fixed/y%20z/0");
      equal(await refusal(context, { path: "/{d}", styled: { target } }, { d: {} }), 'parameter "d" must not be object');
    },
  },
  {
    id: "PARAM-header",
    title: "a header that belongs to the connection is rejected by its name, and others with a similar name are sent",
    async run(context) {
      const { headerParameters: send } = context.runtime;
      const connection = ["Host", "content-length", "Transfer-Encoding", "connection", "Keep-Alive", "te", "trailer", "upgrade", "expect"];
      for (const name of [...connection, "proxy-authorization", "proxy-connection", "Proxy-X"]) {
        const message = `header "${name}" is connection-specific and cannot be set`;
        equal(await refusal(context, { headers: { send, names: [name] } }, { [name]: "v" }), message);
        equal((await sent(context, { headers: { send, names: [name] } }, {})).headers, { accept: "application/json" });
      }
      const names = ["hosts", "x-host", "tea", "x-te", "x-proxy-a", "accept-language", "x-accept", "cookies", "x-cookie"];
      const { headers } = await sent(context, { headers: { send, names } }, Object.fromEntries(names.map((name) => [name, "v"])));
      equal(headers, { accept: "application/json", ...Object.fromEntries(names.map((name) => [name, "v"])) });
    },
  },
  {
    id: "PARAM-header",
    title: "a header parameter has its own style, constant or name; null is not sent; an invalid value is rejected by the name",
    async run(context) {
      const { headerParameters: send, simple } = context.runtime;
      const twice: PathStyle = (_, value) => `${value}${value}`;
      const names = ["x-none", { name: "x-a", style: twice, param: "a" }, { name: "x-b", style: simple, value: "fixed" }];
      const { headers } = await sent(context, { headers: { send, names } }, { "x-none": null, a: "1", "x-b": "no" });
      equal(headers, { accept: "application/json", "x-a": "11", "x-b": "fixed" });
      equal(await refusal(context, { headers: { send, names: ["x-c"] } }, { "x-c": "a\nb" }), 'header "x-c" is not valid');
      equal(await refusal(context, { headers: { send, names: ["x c"] } }, { "x c": "a" }), 'header "x c" is not valid');
    },
  },
  {
    id: "PARAM-cookie",
    title: "cookie parameters follow the cookies of the caller, separated as RFC 6265 requires",
    async run(context) {
      const { cookie, cookieParameters: send, form } = context.runtime;
      const names = ["sid", { name: "list", style: cookie, param: "colors" }, { name: "fixed", style: form, value: "1" }];
      const params = { sid: "a b", colors };
      const text = "sid=a%20b; list=blue; list=black; fixed=1";
      equal((await sent(context, { cookies: { send, names } }, params)).headers["cookie"], text);
      equal((await sent(context, { cookies: { send, names } }, params, { cookie: "own=1" })).headers["cookie"], `own=1; ${text}`);
      equal((await sent(context, { cookies: { send, names: ["sid"] } }, {}, { cookie: "own=1" })).headers["cookie"], "own=1");
      const single = [{ name: "list", style: cookie, explode: false }];
      equal((await sent(context, { cookies: { send, names: single } }, { list: "blue" })).headers["cookie"], "list=blue");
    },
  },
  {
    id: "PARAM-cookie",
    title: "the message says which characters a cookie must not contain",
    async run(context) {
      const { cookie, cookieParameters: send } = context.runtime;
      const operation = { cookies: { send, names: [{ name: "sid", style: cookie }] } };
      for (const sid of ["a b", "a;b", 'a"b', "a\\b", "a\tb"]) {
        const message = "a cookie parameter must not contain spaces, semicolons, quotes or backslashes";
        equal(await refusal(context, operation, { sid }), message);
      }
      equal(await refusal(context, operation, { sid: "a,b" }), "a cookie parameter must not contain a comma");
    },
  },
];
