import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { jsonPositions } from "../../src/diagnostics/json-positions.js";
import { locate } from "../../src/diagnostics/locate.js";

const text = `
{ "a": 1, "b" : [ true, [], {"x":"]}\\"{"}, -1.5e3,null ],\r
  "c\\u0064\\"" : {
\t"": {"a": {"b": "\\\\"}}, "__proto__": [[0], [1, 2]] }, "é😀": "😀", "z": {}
}
`;

test.each<[pointer: readonly string[], line: number, column: number]>([
  [[], 2, 1],
  [["a"], 2, 3],
  [["a", "gone"], 2, 3],
  [["gone"], 2, 1],
  [["b"], 2, 11],
  [["b", "1"], 2, 25],
  [["b", "2", "x"], 2, 30],
  [["b", "4"], 2, 51],
  [["b", "5"], 2, 11],
  [['cd"'], 3, 3],
  [['cd"', "", "a", "b"], 4, 13],
  [['cd"', "__proto__", "1", "1"], 4, 49],
  [["z"], 4, 69],
])("%j is at line %d, column %d", (pointer, line, column) => {
  expect(jsonPositions(text, [pointer])).toEqual([{ line, column }]);
});

test("finds the position of every key and item that a YAML parser finds", () => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const pointers: string[][] = [];
  const expected: { line: number; column: number }[] = [];
  const add = (node: unknown, pointer: string[]): void => {
    const offset = isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
    const { line, col } = lineCounter.linePos(offset);
    pointers.push(pointer);
    expected.push({ line, column: col });
  };
  const visit = (node: unknown, pointer: string[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const child = [...pointer, String(isScalar(key) ? key.value : key)];
        add(key, child);
        visit(value, child);
      }
    }
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        add(item, [...pointer, String(index)]);
        visit(item, [...pointer, String(index)]);
      }
    }
  };
  visit(document.contents, []);
  expect(pointers).toHaveLength(20);
  expect(jsonPositions(text, pointers)).toEqual(expected);
});

test.each(["{a: 1}", '{"a": 1} # comment', "[1, 2,]", "", "a: 1"])("leaves %j, which is not JSON, to a YAML parser", (notJson) => {
  expect(jsonPositions(notJson, [["a"]])).toBeUndefined();
});

test("a large JSON document shows the line of its problems", async () => {
  const large = `{\n"info": ${JSON.stringify("x".repeat(6_000_000))},\n"paths": {\n "/a": 1 }}`;
  const problem = { code: "wrong-kind", severity: "warning", message: "m", file: "a.json", pointer: "#/paths/~1a" } as const;
  expect(await locate([problem], new Map([["a.json", large]]))).toEqual([{ ...problem, line: 4, column: 2 }]);
});
