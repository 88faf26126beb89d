import type { Operation } from "../runtime.js";
import { equal } from "./assert.js";
import { endsIn, get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { bodyText, json, wire } from "./wire.js";

function post({ runtime }: PortableContext): Operation {
  const { jsonBody, wholeBody } = runtime;
  return get({ method: "POST", body: { send: wholeBody, content: { "application/json": jsonBody }, required: true } });
}

class Point {
  readonly x = 1;
  readonly distance = (): number => 1;
}

const cycle: { self?: unknown } = {};
cycle.self = cycle;

export const cases: readonly PortableCase[] = [
  {
    id: "JSON-refused",
    title: "a value that JSON cannot represent is refused by its place, and nothing is sent",
    async run(context) {
      const { call, createClient } = context.runtime;
      const refused: readonly (readonly [value: unknown, message: string])[] = [
        [Number.NaN, "the body is NaN, which JSON cannot represent"],
        [{ conf: { tags: ["a", Number.POSITIVE_INFINITY] } }, "the body.conf.tags[1] is Infinity, which JSON cannot represent"],
        [{ big: 1n, low: Number.NEGATIVE_INFINITY }, "the body.low is -Infinity, which JSON cannot represent"],
        [{ at: new Date(Number.NaN) }, "the body.at is an invalid date, which JSON cannot represent"],
        [{ map: new Map([["SECRET42", 1]]) }, "the body.map is of the type Map, which JSON cannot represent"],
        [[new Set([1])], "the body[0] is of the type Set, which JSON cannot represent"],
        [{ file: new Blob(["x"]) }, "the body.file is of the type Blob, which JSON cannot represent"],
        [{ bytes: new Uint8Array(2) }, "the body.bytes is of the type Uint8Array, which JSON cannot represent"],
        [{ bytes: new ArrayBuffer(2) }, "the body.bytes is of the type ArrayBuffer, which JSON cannot represent"],
        [{ late: Promise.resolve(1) }, "the body.late is of the type Promise, which JSON cannot represent"],
        [cycle, "the body cannot be written as JSON"],
        [{ toJSON: () => cycle }, "the body cannot be written as JSON"],
        [() => 1, "the body cannot be written as JSON"],
      ];
      const script = await wire(context, [json({}, { repeat: true })]);
      const client = createClient({ baseUrl: script.url });
      for (const [body, message] of refused) {
        equal((await endsIn(context, "RequestError", call(client, post(context), { body }))).message, message);
      }
      equal(await script.seen(), []);
    },
  },
  {
    id: "JSON-sent",
    title: "a bigint is sent as a number, so that what losslessJson reads can be sent back",
    async run(context) {
      const { call, createClient, losslessJson } = context.runtime;
      const text = '{"id":9223372036854775807,"list":[1,-12345678901234567890,{"a":"\\"1n\\""}],"text":"1","none":null,"yes":true}';
      const script = await wire(context, [json({}, { repeat: true })]);
      const client = createClient({ baseUrl: script.url });
      await call(client, post(context), { body: losslessJson(text) });
      await call(client, post(context), { body: 12345678901234567890n });
      equal((await script.seen()).map(bodyText), [text, "12345678901234567890"]);
    },
  },
  {
    id: "JSON-sent",
    title: "values are sent as JSON.stringify writes them, with and without a bigint",
    async run(context) {
      const { call, createClient } = context.runtime;
      const values = {
        at: new Date(0),
        point: new Point(),
        none: undefined,
        list: [undefined, () => 1, null, "\u2028\ud800"],
        boxed: [new String("s"), new Number(1), new Boolean(false)],
        own: { toJSON: () => ({ a: 1 }) },
        zero: -0,
        large: 1e21,
        bare: Object.assign(Object.create(null), { a: 1 }),
        symbol: Symbol("s"),
        [Symbol("key")]: 1,
      };
      const script = await wire(context, [json({}, { repeat: true })]);
      const client = createClient({ baseUrl: script.url });
      const expected = JSON.stringify(values);
      await call(client, post(context), { body: values });
      await call(client, post(context), { body: { ...values, last: 7n } });
      equal((await script.seen()).map(bodyText), [expected, `${expected.slice(0, -1)},"last":7}`]);
      // A hole in an array is null, as an item that is undefined.
      const sparse = [1n, 2n];
      sparse.length = 3;
      await call(client, post(context), { body: sparse });
      equal(bodyText((await script.seen())[2] as never), "[1,2,null]");
    },
  },
];
