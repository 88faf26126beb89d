// Large documents: many schemas, long chains, and depth that is refused instead of a crash.
import { documentOf, equal, generate, operationOf } from "../harness.js";

export function check(): void {
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [
      `S${index}`,
      { type: "object", properties: { next: reference(`S${(index + 1) % 3000}`) } },
    ]),
  );
  const large = generate(documentOf({ "/a": { get: operationOf("a", reference("S0")) } }, many));
  equal([large.status, large.milliseconds < 30_000], [0, true]);
  const chain = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`C${index}`, index === 2999 ? { type: "string" } : reference(`C${index + 1}`)]),
  );
  equal(generate(documentOf({ "/a": { get: operationOf("a", reference("C0")) } }, chain)).status, 0);
  let deep: unknown = { type: "string" };
  for (let depth = 0; depth < 3000; depth++) deep = { type: "array", items: deep };
  const { status, stderr } = generate(documentOf({ "/a": { get: operationOf("a", deep) } }));
  equal([status === 0 || status === 1 || status === 2, /RangeError|Maximum call stack/.test(stderr)], [true, false]);
}
