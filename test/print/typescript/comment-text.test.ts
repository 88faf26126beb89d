import { commentLine, commentLines } from "../../../src/print/typescript/comment-text.js";

const width = 94;

describe("commentLines", () => {
  test.each<[string, readonly string[]]>([
    ["", []],
    [" \n\t\n", []],
    ["a", ["a"]],
    ["\n\na\n\nb\n\n", ["a", "", "b"]],
    ["a\nb\rc\r\nd\u2028e\u2029f\u0085g\vh\fi", [..."abcdefghi"]],
    ["a\tb  ", ["a  b"]],
    ["  a", ["  a"]],
    ["a\u202eb\0c", ["a\\u202eb\\u0000c"]],
  ])("%j", (text, lines) => {
    expect(commentLines(text)).toEqual(lines);
  });
});

describe("text that would have a meaning", () => {
  test.each([
    ["*/", "*\\/"],
    ["a */ b */", "a *\\/ b *\\/"],
    ["/*", "/\\*"],
    ["@see x", "&#64;see x"],
    ["a @see b @see", "a &#64;see b &#64;see"],
    ["{@link x} (@y *@z", "{&#64;link x} (&#64;y *&#64;z"],
    ["a@b.org", "a@b.org"],
    ["`@task`", "`@task`"],
    ["a@internal.org", "a&#64;internal.org"],
    ["a@INTERNAL", "a&#64;INTERNAL"],
    ["/// <reference />", "//\\/ <reference />"],
    ["//# sourceMappingURL=x", "// # sourceMappingURL=x"],
    ["//@ sourceURL=x", "// @ sourceURL=x"],
    ["https://a.example/#b", "https://a.example/#b"],
  ])("%j becomes %j", (text, harmless) => {
    expect(commentLines(text)).toEqual([harmless]);
    expect(commentLine(text)).toBe(harmless);
  });
});

describe("wrapping", () => {
  const words = (letters: readonly number[]) => letters.map((length) => "w".repeat(length)).join(" ");

  test("keeps a line of the full width", () => {
    expect(commentLines(words([width - 2, 1]))).toHaveLength(1);
  });

  test("wraps a line that is one column too wide", () => {
    expect(commentLines(words([width - 1, 1]))).toEqual(["w".repeat(width - 1), "w"]);
  });

  test("fills each line", () => {
    expect(commentLines(words([60, 33, 60, 33]))).toEqual([words([60, 33]), words([60, 33])]);
    expect(commentLines(words([60, 34, 60]))).toEqual(["w".repeat(60), words([34]), "w".repeat(60)]);
  });

  test("does not split a word", () => {
    expect(commentLines(words([150, 150]))).toEqual(["w".repeat(150), "w".repeat(150)]);
  });

  test.each([
    ["- ", "  "],
    ["* ", "  "],
    ["+ ", "  "],
    ["12. ", "    "],
    ["1) ", "   "],
    ["  - ", "    "],
    ["  ", "  "],
    ["", ""],
  ])("indents the further lines of %j by %j", (prefix, indent) => {
    expect(commentLines(`${prefix}${words([100, 100])}`)).toEqual([prefix + "w".repeat(100), indent + "w".repeat(100)]);
  });

  const long = words([100, 100]);

  test.each([
    ["a table", `| ${long} |`],
    ["an indented table", `  | ${long} |`],
    ["indented code", `    ${long}`],
  ])("leaves %s alone", (_, text) => {
    expect(commentLines(`x\n${text}`)).toEqual(["x", text]);
  });

  test.each(["```", "~~~", "  ```ts"])("leaves code fenced by %j alone", (fence) => {
    expect(commentLines(`${fence}\n${long}\n${fence}\n${long}`)).toEqual([fence, long, fence, "w".repeat(100), "w".repeat(100)]);
  });
});

test("commentLine joins lines with a space", () => {
  expect(commentLine("  a\n\n b\u2028c\u0085d\t")).toBe("a b c d");
});
