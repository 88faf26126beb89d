import { existsSync, readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { blockPositions } from "../../src/diagnostics/block-positions.js";

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

function positionIn(segments: readonly string[], text = document) {
  return blockPositions(text, [segments])[0];
}

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
])("%s is at line %d, column %d", (path, line, column) => {
  const segments = path === "" ? [] : path.split("/").map((segment) => segment.replace("~", "/"));
  const position = positionIn(segments);
  if (path !== "info/description/paths") expect(position).toEqual({ line, column });
  else expect(position).toBeUndefined();
});

test.each([
  ["paths", "/a:b", "get", "tags", "0"],
  ["paths", "/a:b", "post", "x"],
  ["paths", "/c", "x"],
])("%j %j %j needs a parser", (...segments) => {
  expect(positionIn(segments)).toBeUndefined();
});

test("many values of one text are found at once, in the order of their paths", () => {
  const paths = [
    ["tags", "1", "name"],
    ["info", "title"],
    ["paths", "/c", "x"],
    ["tags", "0"],
    ["tags", "9"],
  ];
  expect(blockPositions(document, paths)).toEqual(paths.map((path) => positionIn(path)));
});

test("line endings do not change a position", () => {
  expect(positionIn(["tags", "1", "name"], document.replaceAll("\n", "\r\n"))).toEqual({ line: 14, column: 5 });
});

test("the time does not grow with the number of values times the length of the text", () => {
  const count = 5000;
  const keys = Array.from({ length: count }, (_, index) => `key${index}`);
  const positions = blockPositions(
    `root:\n${keys.map((key) => `  ${key}:\n    x: 1\n`).join("")}`,
    keys.map((key) => ["root", key, "x"]),
  );
  expect(positions[count - 1]).toEqual({ line: 2 * count + 1, column: 5 });
}, 2000);

const real = new URL("../../specs/airflow/v2.yaml", import.meta.url);

(existsSync(real) ? test : test.skip)("agrees with the parser on the keys of a real document", () => {
  const text = readFileSync(real, "utf8");
  const counter = new LineCounter();
  const keys = keysOf(parseDocument(text, { lineCounter: counter }).contents, []).filter((_, index) => index % 50 === 0);
  const positions = blockPositions(
    text,
    keys.map(({ path }) => path),
  );
  const expected = keys.map(({ offset }) => counter.linePos(offset)).map(({ line, col }) => ({ line, column: col }));
  const located = keys.map((_, index) => index).filter((index) => positions[index] !== undefined);
  expect(located.length).toBeGreaterThan(100);
  expect(located.map((index) => positions[index])).toEqual(located.map((index) => expected[index]));
});

function keysOf(node: unknown, path: readonly string[]): { path: string[]; offset: number }[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => keysOf(item, [...path, String(index)]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const inner = [...path, key.source ?? String(key.value)];
    return [{ path: inner, offset: key.range?.[0] ?? 0 }, ...keysOf(value, inner)];
  });
}
