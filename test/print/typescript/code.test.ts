import { code, docComment, identifier, lineComment, literal, propertyKey, use } from "../../../src/print/typescript/code.js";
import { isReserved } from "../../../src/print/typescript/identifier-text.js";
import { printFile, relativePath } from "../../../src/print/typescript/source-file.js";
import type { Json } from "../../../src/util/json.js";
import { printed } from "../../emit/fixture.js";

const evaluate = (text: string): unknown => new Function(`return ${text};`)();

const strings = [
  "v$" + "{globalThis.__pwned=1}w",
  "`+(globalThis.__pwned=1)+`",
  "'+(globalThis.__pwned=1)+'",
  'a",b=(globalThis.__pwned=1) as any,c="',
  "\\'+(globalThis.__pwned=1)//",
  "x\\",
  "\\u{zz} \\x27 &#42;&#47;",
  "$' $` $& $1 $$",
  "d\nglobalThis.__pwned=1\r\u2028\u2029\u0085\v\f\0\x7f",
  "\u202e\u2066// x\u2069\ufeff\u200b\u200d\u{e0001}",
  "\ud800 lone \udc00",
  "*/ /* // <!-- --> </script>",
  "{{x}} {{{x}}} \x01\x05\x08\x0f",
];

describe("literal", () => {
  test.each(strings)("%j keeps its value", (text) => {
    expect(evaluate(printed(literal(text)))).toBe(text);
    expect(evaluate(printed(code`${text}`))).toBe(text);
  });

  test("holds nothing that an editor would hide", () => {
    expect(printed(literal(strings))).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  });

  test("keeps values of every kind, inherited names among the keys", () => {
    const value: Json = { a: [1, -2.5, 1e21, true, null, []], "b c": {}, constructor: "x", toString: { "'": strings } };
    expect(evaluate(`(${printed(literal(value))})`)).toEqual(value);
  });

  test("sets a member __proto__, not the prototype", () => {
    const value = evaluate(`(${printed(literal(JSON.parse('{"__proto__":{"polluted":1}}')))})`) as object;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect("polluted" in value).toBe(false);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d has none", (value) => {
    expect(() => literal(value)).toThrow(RangeError);
  });
});

describe("names", () => {
  test.each(["a;b", "", "1a", "a-b", "a b", "a\u200db", "e\u0301", "a\\u0062", "*/"])("%j is no identifier", (name) => {
    expect(() => identifier(name)).toThrow(TypeError);
    expect(() => use(name, "models.ts", "type")).toThrow(TypeError);
  });

  test.each(["a", "$x", "_1", "été", "delete"])("%s is one", (name) => {
    expect(printed(identifier(name))).toBe(name);
  });

  test("that are reserved cannot be declared", () => {
    expect(["delete", "await", "eval", "constructor", "then"].map(isReserved)).toEqual([true, true, true, false, false]);
  });

  test.each(["a',[globalThis.__pwned=1]:1,'b", "a b", "été"])("%j is quoted as a key", (name) => {
    expect(evaluate(printed(propertyKey(name)))).toBe(name);
  });
});

describe("doc comments", () => {
  const comment = (...text: readonly string[]) => printed(docComment(text)).trimEnd();

  test("stand on one line when they are short", () => {
    expect(comment("Gets a DAG.")).toBe("/** Gets a DAG. */");
    expect(comment("", "  \n")).toBe("");
  });

  test("end where they should, whatever they hold", () => {
    for (const text of ["*/x", "**//x/**//*", "*\u200b/x", "/*/x", "***///", "*", "/", "*/".repeat(9)]) {
      const body = comment(text).slice(3, -2);
      expect(body).not.toContain("*/");
      expect(body).not.toContain("/*");
    }
  });

  test("start every line with an asterisk, whatever ends it", () => {
    const lines = comment("a\nb\rc\r\nd\u2028e\u2029f\u0085g\vh\fi").split("\n");
    expect(lines).toEqual(["/**", ..."abcdefghi".split("").map((letter) => ` * ${letter}`), " */"]);
  });

  test("have no tags and directives but ours", () => {
    const text = comment(
      "@deprecated no\n * @internal {@inheritDoc X} a@internal.org @ts-ignore\n@ts-expect-error\n/// <reference path='x' />\n//# sourceMappingURL=x",
    );
    expect(text).not.toMatch(/@(deprecated|internal|inheritDoc|ts-)/);
    expect(text).not.toMatch(/\/\/\/|\/\/#/);
  });

  test("leave the @ of addresses and of code alone", () => {
    expect(comment("`@task` by a@b.org")).toBe("/** `@task` by a@b.org */");
  });

  test("wrap prose, not tables and code", () => {
    const words = "word ".repeat(60).trim();
    const lines = comment(`${words}\n- ${words}\n| ${words} |\n\`\`\`\n${words}\n\`\`\``).split("\n");
    expect(lines.filter((line) => line.length > 120)).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith(" *   word"))).not.toHaveLength(0);
    expect(lines.join(" ").match(/word/g)).toHaveLength(240);
  });

  test("show what is invisible", () => {
    expect(comment("a\u202eb\0c")).toBe("/** a\\u202eb\\u0000c */");
  });
});

describe("imports", () => {
  test("are sorted, of types where only types are used, and renamed where a name is taken", () => {
    const body = code`${use("call", "runtime/index.ts", "value")} ${use("Pet", "models.ts", "type")} ${use("Blob", "models.ts", "type")} ${use("Call", "runtime/index.ts", "type")} ${use("delete", "resources/pets.ts", "value")}`;
    expect(printFile("resources/call.ts", ["call"], lineComment("x"), body).trimEnd().split("\n")).toEqual([
      "// x",
      'import type { Blob as Blob_1, Pet } from "../models.js";',
      'import { type Call, call as call_1 } from "../runtime/index.js";',
      'import { delete as delete_ } from "./pets.js";',
      "",
      "call_1 Pet Blob_1 Call delete_",
    ]);
  });

  test.each([
    ["index.ts", "runtime/index.ts", "./runtime/index.js"],
    ["resources/a.ts", "models.ts", "../models.js"],
    ["v1/resources/a.ts", "runtime/index.ts", "../../runtime/index.js"],
    ["v1/resources/a.ts", "v1/models.ts", "../models.js"],
    ["v1/index.ts", "v1/client.ts", "./client.js"],
  ])("from %s to %s", (file, target, want) => {
    expect(relativePath(file, target)).toBe(want);
  });
});
