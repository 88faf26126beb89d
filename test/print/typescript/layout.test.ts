import {
  aligned,
  type Code,
  code,
  concat,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  list,
  softline,
  templateText,
  typeArguments,
} from "../../../src/print/typescript/code.js";
import { layOut } from "../../../src/print/typescript/layout.js";
import { printCode, startFile } from "../../../src/print/typescript/source-file.js";

const width = 140;

/** Prints code; raw text is written with `templateText`. */
function print(...parts: readonly (Code | string)[]): string {
  const codes = parts.map((part) => (typeof part === "string" ? templateText(part) : part));
  return layOut(printCode(concat(...codes), startFile("a.ts", [])));
}

const text = (length: number, letter = "x") => templateText(letter.repeat(length));

describe("a group", () => {
  const pair = (first: number, second: number) => group(text(first), line, text(second));

  test("is flat if it fits", () => {
    expect(print(pair(1, 1))).toBe("x x");
    expect(print(pair(width - 2, 1))).toBe(`${"x".repeat(width - 2)} x`);
  });

  test("is broken if it is one column too wide", () => {
    expect(print(pair(width - 1, 1))).toBe(`${"x".repeat(width - 1)}\nx`);
  });

  test("counts the text before it on the line", () => {
    expect(print("yy", pair(width - 4, 1))).toBe(`yy${"x".repeat(width - 4)} x`);
    expect(print("yyy", pair(width - 4, 1))).toBe(`yyy${"x".repeat(width - 4)}\nx`);
    expect(print("yyy\n", pair(width - 2, 1))).toBe(`yyy\n${"x".repeat(width - 2)} x`);
  });

  test("counts the text after it up to the next break", () => {
    expect(print(pair(width - 3, 1), ";")).toBe(`${"x".repeat(width - 3)} x;`);
    expect(print(pair(width - 2, 1), ";")).toBe(`${"x".repeat(width - 2)}\nx;`);
    for (const end of [line, softline, hardline, templateText("\n")]) {
      expect(print(pair(width - 2, 1), end, "zzz")).toBe(`${"x".repeat(width - 2)} x\nzzz`);
    }
  });

  test("counts a softline as nothing", () => {
    const soft = (length: number) => group(text(length), softline, text(1));
    expect(print(soft(width - 1))).toBe(`${"x".repeat(width - 1)}x`);
    expect(print(soft(width))).toBe(`${"x".repeat(width)}\nx`);
  });

  test("with a hardline is broken", () => {
    expect(print(group(text(1), line, text(1), hardline, text(1)))).toBe("x\nx\nx");
    expect(print(group(text(1), line, templateText("\n"), text(1)))).toBe("x\n\nx");
  });

  test("inside a flat group is flat", () => {
    expect(print(group(text(1), line, group(text(1), line, text(1))))).toBe("x x x");
  });

  test("inside a broken group may be flat", () => {
    expect(print(group(text(width), line, group(text(1), line, text(1)), line, text(1)))).toBe(`${"x".repeat(width)}\nx x\nx`);
  });

  test("breaks together with the group around it if its own text is too wide", () => {
    expect(print(group(text(1), line, group(text(width), line, text(1)), softline, text(1)))).toBe(`x\n${"x".repeat(width)}\nx\nx`);
  });

  test("after a group is decided by itself", () => {
    expect(print(group(text(width), line, text(1)), hardline, group(text(1), line, text(1)))).toBe(`${"x".repeat(width)}\nx\nx x`);
  });
});

test("lines outside all groups break", () => {
  expect(print("a", line, "b", softline, "c", hardline, "d")).toBe("a\nb\nc\nd");
});

describe("indent", () => {
  const wide = text(width);

  test("is two columns deeper than the line that it begins on", () => {
    expect(print(group(wide, indent(line, text(1)), line, text(1)))).toBe(`${"x".repeat(width)}\n  x\nx`);
    expect(print("    (", indent(hardline, templateText("a")), hardline, ")")).toBe("    (\n      a\n)");
  });

  test("nests", () => {
    expect(
      print(
        "a",
        indent(hardline, templateText("b"), indent(hardline, templateText("c"), hardline, templateText("d")), hardline, templateText("e")),
      ),
    ).toBe("a\n  b\n    c\n    d\n  e");
  });

  test("does not apply to line ends of a template", () => {
    expect(print("a", indent(templateText("\n"), templateText("b")))).toBe("a\nb");
  });
});

test("align is as deep as the line that it begins on", () => {
  expect(print("   a ", aligned(concat(templateText("b"), hardline, templateText("c"))), hardline, "d")).toBe("   a b\n   c\nd");
});

describe("ifBreak", () => {
  const item = (length: number) => group(text(length), ifBreak(code`,`), softline, text(1));

  test("appears in a broken group only", () => {
    expect(print(item(1))).toBe("xx");
    expect(print(item(width))).toBe(`${"x".repeat(width)},\nx`);
  });

  test("does not count towards the width", () => {
    expect(print(group(text(width - 1), ifBreak(code`123456`), text(1)))).toBe("x".repeat(width));
  });

  test("ends where it ends", () => {
    expect(print(group(text(1), ifBreak(code`,`), text(2, "y")))).toBe("xyy");
    expect(print(group(text(1), ifBreak(code`,`), line, text(width, "y")))).toBe(`x,\n${"y".repeat(width)}`);
  });

  test("appears outside all groups", () => {
    expect(print(ifBreak(code`,`), "a")).toBe(",a");
  });

  test("inside another one appears only if both do", () => {
    expect(print(group(text(1), ifBreak(concat(code`a`, group(ifBreak(code`b`)))), text(1)))).toBe("xx");
    expect(print(ifBreak(concat(code`a`, ifBreak(code`b`), code`c`)))).toBe("abc");
  });
});

test("no line ends in white space", () => {
  expect(print("a  ", hardline, "b ", line, "  ", hardline, "c  ")).toBe("a\nb\n\nc");
});

describe("list", () => {
  const items = (count: number, length: number) => Array.from({ length: count }, () => text(length));

  test("without items is its brackets", () => {
    expect(print(list(code`[`, [], code`]`, line))).toBe("[]");
  });

  test("is flat, with padding if there is any", () => {
    expect(print(list(code`[`, items(2, 1), code`]`))).toBe("[x, x]");
    expect(print(list(code`{`, items(1, 1), code`}`, line))).toBe("{ x }");
  });

  test("has one item per line and a trailing comma if it is broken", () => {
    expect(print(list(code`[`, items(2, 80), code`]`))).toBe(`[\n  ${"x".repeat(80)},\n  ${"x".repeat(80)},\n]`);
  });

  test("of type arguments has no trailing comma", () => {
    expect(print(typeArguments(items(2, 1)))).toBe("<x, x>");
    expect(print(typeArguments(items(2, 80)))).toBe(`<\n  ${"x".repeat(80)},\n  ${"x".repeat(80)}\n>`);
  });
});

test("join puts the separator between items only", () => {
  expect(print(join([], code`, `))).toBe("");
  expect(print(join([text(1)], code`, `))).toBe("x");
  expect(print(join([text(1), text(1), text(1)], code`, `))).toBe("x, x, x");
});
