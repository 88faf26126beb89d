import { existsSync, readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { blockPosition } from "../../src/diagnostics/block-position.js";

const document = `# A comment
---
openapi: 3.0.3
info:
  description: |
    paths:
      get: not this one
  title: 'It: is'
tags:
- name: a
  description: first

# between
-   name: b
- - nested
  - deeper: 1
"paths":
  /a:b:
    get: {tags: [x]}
    post: &p
      x: 1
  '/c':
    <<: *p
`;

const lines = document.split("\n");

test.each<[string, number, number]>([
  ["", 3, 1],
  ["info", 4, 1],
  ["info/title", 8, 3],
  ["info/description/paths", 5, 3],
  ["info/missing/x", 4, 1],
  ["tags/0", 10, 3],
  ["tags/0/description", 11, 3],
  ["tags/1/name", 14, 5],
  ["tags/2", 15, 3],
  ["tags/2/1/deeper", 16, 5],
  ["tags/9", 9, 1],
  ["paths/~a:b/get", 19, 5],
])("%s stands in line %d, column %d", (way, line, column) => {
  const segments = way === "" ? [] : way.split("/").map((segment) => segment.replace("~", "/"));
  const found = blockPosition(lines, segments);
  if (way !== "info/description/paths") expect(found).toEqual({ line, column });
  else expect(found).toBeUndefined();
});

test.each([
  ["paths", "/a:b", "get", "tags", "0"],
  ["paths", "/a:b", "post", "x"],
  ["paths", "/c", "x"],
])("%j %j %j leads through what a parser has to tell", (...segments) => {
  expect(blockPosition(lines, segments)).toBeUndefined();
});

const real = new URL("../../specs/airflow/v2.yaml", import.meta.url);

(existsSync(real) ? test : test.skip)("agrees with the parser on the keys of a real document", () => {
  const text = readFileSync(real, "utf8");
  const counter = new LineCounter();
  const keys = keysOf(parseDocument(text, { lineCounter: counter }).contents, []).filter((_, index) => index % 50 === 0);
  const all = text.split("\n");
  const found = keys.map(({ way }) => blockPosition(all, way));
  const expected = keys.map(({ offset }) => counter.linePos(offset)).map(({ line, col }) => ({ line, column: col }));
  const answered = keys.map((_, index) => index).filter((index) => found[index] !== undefined);
  expect(answered.length).toBeGreaterThan(100);
  expect(answered.map((index) => found[index])).toEqual(answered.map((index) => expected[index]));
});

function keysOf(node: unknown, way: readonly string[]): { way: string[]; offset: number }[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => keysOf(item, [...way, String(index)]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const inner = [...way, key.source ?? String(key.value)];
    return [{ way: inner, offset: key.range?.[0] ?? 0 }, ...keysOf(value, inner)];
  });
}
