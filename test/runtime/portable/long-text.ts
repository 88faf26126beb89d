import { equal, ok } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";

/** What a stream of a JSON text sequence with one record gives, and how many milliseconds it takes. */
async function record({ runtime }: PortableContext, text: string): Promise<{ readonly items: unknown[]; readonly time: number }> {
  const reply = new Response(`\x1e${text}\n`, { headers: { "content-type": "application/json-seq" } });
  const client = runtime.createClient({ baseUrl: "http://127.0.0.1:9", fetch: async () => reply });
  const items: unknown[] = [];
  const options = { onInvalidLine: (line: string) => void items.push(line.length) };
  const start = performance.now();
  for await (const item of runtime.events(client, get({ accept: ["application/json-seq"] }), {}, options)) items.push(item);
  return { items, time: performance.now() - start };
}

export const cases: readonly PortableCase[] = [
  {
    id: "LONG-json-seq",
    title: "a record that never closes its string takes linear time, and a long string with many escapes is read",
    async run(context) {
      const { items, time } = await record(context, `"${'\\"'.repeat(100_000)}`);
      equal(items, [200_001]);
      ok(time < 2000, `it took ${time} ms`);
      const long = await record(context, `"${"\\n".repeat(8_000_000)}"`);
      equal(String(long.items[0]).length, 8_000_000);
    },
  },
  {
    id: "LONG-lossless",
    title: "losslessJson reads a long string with many escapes, as JSON.parse does",
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
      const start = performance.now();
      for (const line of [`a${" ".repeat(100_000)}b=1`, `a=b${" ".repeat(100_000)}c; Path${" ".repeat(100_000)}x`])
        equal(runtime.setCookies({ headers: { getSetCookie: () => [line] } as unknown as Headers }).length, 1);
      ok(performance.now() - start < 2000, "it takes too long");
    },
  },
];
