import type { StandardIssue } from "../runtime.js";
import { equal, ok, throws } from "./assert.js";
import { endsIn, get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { fakeClient, reply, textReply } from "./fake-fetch.js";

/** Returns the error of a call whose response has these issues by its schema. */
async function invalid(context: PortableContext, issues: readonly StandardIssue[]): Promise<Error> {
  const { call, validateBy } = context.runtime;
  const schema = { "~standard": { version: 1, vendor: "test", validate: () => ({ issues }) } } as const;
  const { client } = fakeClient(context, { validate: validateBy({ get_things: schema }) });
  return endsIn(context, "ValidationError", call(client, get(), {}));
}

const issue = (...path: StandardIssue["path"] & {}): StandardIssue => ({ message: "m", path });

export const cases: readonly PortableCase[] = [
  {
    id: "RESPONSE-validation",
    title: "the message has the paths of the first five issues",
    async run(context) {
      const start = "the response does not match its schema at ";
      const of = async (...issues: readonly StandardIssue[]) => (await invalid(context, issues)).message;
      equal(await of({ message: "m" }), `${start}/: status 200`);
      equal(await of(issue()), `${start}/: status 200`);
      equal(await of(issue("a", 0, { key: "b" }, Symbol("c"))), `${start}/a/0/b/Symbol(c): status 200`);
      const five = ["a", "b", "c", "d", "e"].map((name) => issue(name));
      equal(await of(...five), `${start}/a, /b, /c, /d, /e: status 200`);
      equal(await of(...five, issue("f")), `${start}/a, /b, /c, /d, /e and more: status 200`);
    },
  },
  {
    id: "RESPONSE-validation",
    title: "a response without a body is not validated, and a schema may replace any other data",
    async run(context) {
      const { call, validateBy } = context.runtime;
      let count = 0;
      const validate = () => {
        count++;
        return { value: undefined };
      };
      const schemas = { get_things: { "~standard": { version: 1, vendor: "test", validate } } } as const;
      const { client } = fakeClient(context, { validate: validateBy(schemas) }, textReply(""), reply(null));
      equal([await call(client, get(), {}), count], [undefined, 0]);
      equal([await call(client, get(), {}), count], [undefined, 1]);
    },
  },
  {
    id: "RESPONSE-lossless",
    title: "integers that a number cannot hold are bigints, and all other numbers are numbers",
    async run({ runtime: { losslessJson } }) {
      for (const [text, value] of [
        ["9007199254740991", 9007199254740991],
        ["-9007199254740991", -9007199254740991],
        ["9007199254740992", 9007199254740992n],
        ["-9007199254740992", -9007199254740992n],
        ["1000000000000000", 1000000000000000],
        ["9007199254740993.0", 9007199254740992],
        ["9007199254740993e0", 9007199254740992],
        ["1234567890123456e3", 1234567890123456000],
      ] as const) {
        equal(losslessJson(text), value, text);
        equal(losslessJson(`{"a":[${text},{"b":${text}}],"c":${text}}`), { a: [value, { b: value }], c: value });
      }
    },
  },
  {
    id: "RESPONSE-lossless",
    title: "objects have ordinary properties; strings with escapes, brackets and quotes are names and values",
    async run({ runtime: { losslessJson } }) {
      const big = "12345678901234567890";
      const object = losslessJson(`{"a":${big},"b":{"c":1}}`) as Record<string, unknown>;
      equal(Object.getOwnPropertyDescriptor(object, "a"), { value: BigInt(big), writable: true, enumerable: true, configurable: true });
      for (const name of ["", ":", "{", "]", ",", '"', "\\", '\\"', "\\\\", 'a\\"b', "\u2028", "null", "é"]) {
        const value = { [name]: [name, { [name]: name }, 1] };
        const text = JSON.stringify([value]);
        equal(losslessJson(`${text.slice(0, -1)}, ${big} ]`), [value, BigInt(big)], name);
      }
      equal(losslessJson(`\t[\r\n"x" ,true,false , null,{ } ,[ ],${big}]`), ["x", true, false, null, {}, [], BigInt(big)]);
      equal(losslessJson(`"${big}"`), big);
    },
  },
  {
    id: "RESPONSE-json",
    title: "a parser of the caller gets the whole text, and its error does not show it",
    async run(context) {
      const { call } = context.runtime;
      const texts: string[] = [];
      const parseJson = (text: string): unknown => {
        texts.push(text);
        throw new Error("SECRET42");
      };
      const { client } = fakeClient(context, { parseJson }, textReply(' {"a":1} ', "application/json"));
      const error = await endsIn(context, "DecodeError", call(client, get(), {}));
      equal([texts, error.message, error.cause], [[' {"a":1} '], "the response is not valid JSON: status 200", undefined]);
      equal(await call(client, get(), {}, { parseJson: JSON.parse }), { a: 1 });
    },
  },
  {
    id: "RESPONSE-json",
    title: "a body that is declared as JSON but has another media type is read up to 64 KiB",
    async run(context) {
      const { call } = context.runtime;
      const long = `"${"x".repeat(65_535)}"`;
      for (const [type, text, isRead] of [
        ["application/json", long, true],
        [undefined, long, true],
        ["text/html", long.slice(1).replace("x", '"'), true],
        ["text/html", long, false],
      ] as const) {
        const { client } = fakeClient(context, {}, textReply(text, type));
        const result = await call(client, get(), {}).safe();
        equal(result.ok, isRead, `${type}, ${text.length} characters`);
      }
    },
  },
  {
    id: "RESPONSE-outcome",
    title: "each way to take a call has the same response; an error without one has no status",
    async run(context) {
      const { call, NotFoundError } = context.runtime;
      const good = call(fakeClient(context, {}, reply([1], { status: 202, headers: { "x-a": "1" } })).client, get(), {});
      const { data, status, headers, response } = await good.withResponse();
      equal([data, status, headers.get("x-a"), response.status], [[1], 202, "1", 202]);
      equal(await good.safe(), { ok: true, status: 202, data: [1], response });
      const bad = call(fakeClient(context, {}, reply({}, { status: 404 })).client, get(), {});
      const error = await throws(bad.withResponse(), NotFoundError);
      const result = await bad.safe();
      ok(!result.ok && result.error === error && result.response === error.response, "the results differ");
      equal([result.status, error.response.status], [404, 404]);
      const lost = await call(fakeClient(context, {}, () => Promise.reject(new TypeError("lost"))).client, get(), {}).safe();
      equal([lost.ok, lost.status, lost.response], [false, undefined, undefined]);
    },
  },
];
