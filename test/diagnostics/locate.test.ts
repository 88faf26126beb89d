import { locate } from "../../src/diagnostics/locate.js";

const yaml = [
  "openapi: 3.0.3",
  "paths:",
  "  /a%20b:",
  "    get:",
  "      tags: [x,",
  "        y]",
  "    'put': &p {}",
  "  /c:",
  "    post: *p",
].join("\n");
const json = '{\n  "paths": {\n    "/a~b": [\n      1\n    ]\n  }\n}';

test.each<[file: string, pointer: string, line: number, column: number]>([
  ["a.yaml", "#/openapi", 1, 1],
  ["a.yaml", "#/paths/~1a%20b/get", 4, 5],
  ["a.yaml", "#/paths/~1a%20b/get/tags/1", 6, 9],
  ["a.yaml", "#/paths/~1a%20b/put", 7, 5],
  ["a.yaml", "#/paths/~1c/post/gone", 9, 5],
  ["a.yaml", "#/paths/~1gone/get", 2, 1],
  ["a.yaml", "#", 1, 1],
  ["b.json", "#/paths/~1a~0b/0", 4, 7],
  ["b.json", "#/paths/~1a~0b", 3, 5],
])("%s %s is at line %d, column %d", async (file, pointer, line, column) => {
  const texts = new Map([
    ["a.yaml", yaml],
    ["b.json", json],
  ]);
  const diagnostic = { code: "wrong-kind", severity: "error", message: "m", file, pointer } as const;
  expect(await locate([diagnostic], texts)).toEqual([{ ...diagnostic, line, column }]);
});

test("a diagnostic with a line, or without a pointer or text, stays as it is", async () => {
  const common = { code: "wrong-kind", severity: "error", message: "m" } as const;
  const diagnostics = [
    { ...common, file: "a", pointer: "#/x", line: 7 },
    { ...common, file: "a" },
    { ...common, file: "gone", pointer: "#/x" },
  ];
  expect(await locate(diagnostics, new Map([["a", "x: 1"]]))).toEqual(diagnostics);
});
