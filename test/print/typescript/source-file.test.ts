import {
  type Code,
  code,
  globalName,
  identifier,
  join,
  lineComment,
  nothing,
  use,
  useAsMember,
  useModule,
} from "../../../src/print/typescript/code.js";
import { freeName, printFile, relativePath } from "../../../src/print/typescript/source-file.js";

function lines(body: Code, path = "resources/call.ts", declares: readonly string[] = []): readonly string[] {
  return printFile(path, declares, lineComment("x"), body).split("\n");
}

const type = (symbol: string, from = "models.ts") => use(symbol, from, "type");
const value = (symbol: string, from = "models.ts") => use(symbol, from, "value");
const spaced = (...items: readonly Code[]) => join(items, code` `);

describe("printFile", () => {
  test("prints header, imports and body with blank lines between, and a line end", () => {
    expect(lines(code`\n\nconst a: ${type("Pet")};\n\n`)).toEqual([
      "// x",
      'import type { Pet } from "../models.js";',
      "",
      "const a: Pet;",
      "",
    ]);
  });

  test("omits empty parts", () => {
    expect(lines(code`a`)).toEqual(["// x", "a", ""]);
    expect(lines(nothing)).toEqual(["// x", "", ""]);
  });
});

describe("imports", () => {
  test.each<[string, Code, readonly string[]]>([
    ["types alone", spaced(type("B"), type("A")), ['import type { A, B } from "../models.js";']],
    ["values alone", spaced(value("b"), value("a")), ['import { a, b } from "../models.js";']],
    ["types beside values", spaced(type("B"), value("a")), ['import { a, type B } from "../models.js";']],
    ["a symbol used twice", spaced(type("A"), type("A")), ['import type { A } from "../models.js";']],
    ["a type that is a value too", spaced(type("A"), value("A")), ['import { A } from "../models.js";']],
    ["a value that is a type too", spaced(value("A"), type("A")), ['import { A } from "../models.js";']],
    ["names that differ in case", spaced(type("b"), type("B"), type("a"), type("C")), ['import type { a, B, b, C } from "../models.js";']],
    ["a module", useModule("models", "models.ts"), ['import * as models from "../models.js";']],
    [
      "a module and a symbol of it",
      spaced(type("A"), useModule("models", "models.ts"), useModule("models", "models.ts")),
      ['import * as models from "../models.js";', 'import type { A } from "../models.js";'],
    ],
    [
      "several modules, the farthest folder first, then by name",
      spaced(value("a", "resources/b.ts"), value("b", "resources/a.ts"), value("c", "z.ts"), value("d", "y/z.ts")),
      ['import { d } from "../y/z.js";', 'import { c } from "../z.js";', 'import { b } from "./a.js";', 'import { a } from "./b.js";'],
    ],
  ])("%s", (_, body, imports) => {
    expect(lines(body).slice(1, -3)).toEqual(imports);
  });

  test("many symbols break over lines, with a trailing comma", () => {
    const names = Array.from({ length: 12 }, (_, index) => `LongNameOfModel${index + 10}`);
    expect(lines(spaced(...names.map((name) => type(name)))).slice(1, 15)).toEqual([
      "import type {",
      ...names.map((name) => `  ${name},`),
      '} from "../models.js";',
    ]);
  });

  test("a symbol of the file itself needs no import", () => {
    expect(lines(type("Pet", "models.ts"), "models.ts")).toEqual(["// x", "Pet", ""]);
  });
});

describe("names that are taken", () => {
  test.each<[string, Code, string, string]>([
    ["a declared name", type("Pet"), "Pet as Pet_1", "Pet_1"],
    ["a global", type("Blob"), "Blob as Blob_1", "Blob_1"],
    ["a parameter of emitted functions", type("params"), "params as params_1", "params_1"],
    ["a reserved word", type("delete"), "delete as delete_", "delete_"],
    ["a global that modules cannot declare", type("module"), "module as module_", "module_"],
  ])("%s", (_, name, imported, text) => {
    expect(lines(name, "client.ts", ["Pet"])).toEqual(["// x", `import type { ${imported} } from "./models.js";`, "", text, ""]);
  });

  test("two symbols with one name", () => {
    expect(lines(spaced(type("A", "a.ts"), type("A", "b.ts"), type("A", "c.ts"), type("A", "b.ts"))).at(-2)).toBe("A A_1 A_2 A_1");
  });

  test("a property of an object literal keeps its key", () => {
    expect(lines(useAsMember("api", "api.ts")).at(-2)).toBe("api");
    expect(lines(useAsMember("api", "api.ts"), "a.ts", ["api"]).at(-2)).toBe("api: api_1");
  });

  test("a global is qualified in a file that declares its name", () => {
    expect(lines(globalName("Blob"), "a.ts", ["Blob"]).at(-2)).toBe("globalThis.Blob");
    expect(lines(globalName("Blob"), "a.ts", ["Bloc"]).at(-2)).toBe("Blob");
  });

  test("freeName adds the first free number", () => {
    expect(freeName("a", new Set(["b"]))).toBe("a");
    expect(freeName("a", new Set(["a"]))).toBe("a_1");
    expect(freeName("a", new Set(["a", "a_1", "a_2"]))).toBe("a_3");
  });
});

test.each([
  ["index.ts", "runtime/index.ts", "./runtime/index.js"],
  ["resources/a.ts", "models.ts", "../models.js"],
  ["v1/resources/a.ts", "runtime/index.ts", "../../runtime/index.js"],
  ["v1/resources/a.ts", "v1/models.ts", "../models.js"],
  ["v1/index.ts", "v1/client.ts", "./client.js"],
  ["a/b.ts", "a/b/c.ts", "./b/c.js"],
  ["a/x/b.ts", "c/x/b.ts", "../../c/x/b.js"],
  ["a.ts", "b.json", "./b.json"],
])("from %s to %s", (file, target, specifier) => {
  expect(relativePath(file, target)).toBe(specifier);
});

test("identifier prints the name itself", () => {
  expect(lines(identifier("été")).at(-2)).toBe("été");
});
