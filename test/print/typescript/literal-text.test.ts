import { numberLiteral, stringLiteral, visibleText } from "../../../src/print/typescript/literal-text.js";

test.each([
  ["", '""'],
  ['a"b\\c', '"a\\"b\\\\c"'],
  ["a\nb\tc", '"a\\nb\\tc"'],
  ["\u2028\u2029", '"\\u2028\\u2029"'],
  ["\u202e\u200b\ufeff", '"\\u202e\\u200b\\ufeff"'],
  ["\x7f\x85", '"\\u007f\\u0085"'],
  ["\u{e0001}", '"\\udb40\\udc01"'],
  ["\ud800", '"\\ud800"'],
  ["été 用户 😀", '"été 用户 😀"'],
])("stringLiteral(%j) is %s", (text, literal) => {
  expect(stringLiteral(text)).toBe(literal);
});

test.each([
  [0, "0"],
  [-2.5, "-2.5"],
  [1e21, "1e+21"],
  [-0, "0"],
])("numberLiteral(%d) is %s", (value, literal) => {
  expect(numberLiteral(value)).toBe(literal);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("numberLiteral(%d) throws", (value) => {
  expect(() => numberLiteral(value)).toThrow(new RangeError(`${value} is not a JSON number, so it cannot be printed as a literal.`));
});

test("visibleText keeps tabs and line ends", () => {
  expect(visibleText("a\tb\r\nc\vd\0")).toBe("a\tb\r\nc\\u000bd\\u0000");
});
