import { equal, ok } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";

/** Returns the items of a JSON text sequence with one record. */
async function record({ runtime }: PortableContext, text: string): Promise<unknown[]> {
  const reply = new Response(`\x1e${text}\n`, { headers: { "content-type": "application/json-seq" } });
  const client = runtime.createClient({ baseUrl: "http://127.0.0.1:9", fetch: async () => reply });
  const items: unknown[] = [];
  const options = { onInvalidLine: (line: string) => void items.push(line.length) };
  for await (const item of runtime.events(client, get({ accept: ["application/json-seq"] }), {}, options)) items.push(item);
  return items;
}

/**
 * Fails if reading a text takes far longer than reading a plain text of the same length. In quadratic time, it would take thousands of
 * times as long. A time below one millisecond counts as one.
 */
async function linear(long: string, read: (text: string) => unknown): Promise<void> {
  const timed = async (text: string): Promise<number> => {
    const start = performance.now();
    await read(text);
    return Math.max(1, performance.now() - start);
  };
  const plain = await timed("x".repeat(long.length));
  const time = await timed(long);
  ok(time < 200 * plain, `it took ${time} ms, and a plain text ${plain} ms`);
}

export const cases: readonly PortableCase[] = [
  {
    id: "LONG-json-seq",
    title: "a record that never closes its string takes linear time, and a long string with many escapes is read",
    async run(context) {
      await linear(`"${'\\"'.repeat(100_000)}`, async (text) => equal(await record(context, text), [200_001]));
      const [long] = await record(context, `"${"\\n".repeat(8_000_000)}"`);
      equal(String(long).length, 8_000_000);
    },
  },
  {
    id: "LONG-lossless",
    title: "losslessJson reads a long string with many escapes like JSON.parse",
    async run({ runtime }) {
      const [id, text] = runtime.losslessJson(`[12345678901234567890, "${"\\n".repeat(8_000_000)}"]`) as [bigint, string];
      equal([id === 12345678901234567890n, text.length], [true, 8_000_000]);
      for (const value of ['""', '"\\\\"', '"\\""', '"\\\\\\""', '{"a\\"":["\\\\",1234567890123456]}'])
        equal(runtime.losslessJson(`[1234567890123456,${value}]`), JSON.parse(`[1234567890123456,${value}]`));
    },
  },
  {
    id: "LONG-set-cookie",
    title: "cookies with long runs of white space take linear time",
    async run({ runtime }) {
      const read = (line: string) => runtime.setCookies({ headers: { getSetCookie: () => [line] } as unknown as Headers });
      for (const line of [`a${" ".repeat(100_000)}b=1`, `a=b${" ".repeat(100_000)}c; Path${" ".repeat(100_000)}x`]) {
        equal(read(line).length, 1);
        await linear(line, read);
      }
    },
  },
];
