import { prose, proseLine } from "../../../src/print/markdown/prose.js";

/** What a text becomes as blocks. */
const blockRules: readonly (readonly [rule: string, text: string, output: string])[] = [
  ["a paragraph joins its lines", "a\n  b\nc", "a b c"],
  ["a single line is trimmed at its end", "a b  ", "a b"],
  ["blank lines separate paragraphs", "a\n\n \n\nb", "a\n\nb"],
  ["line ends of every platform count", "a\r\n\r\nb\r\rc", "a\n\nb\n\nc"],
  ["<br> separates paragraphs", "a<br>b<BR/>c<br />d", "a\n\nb\n\nc\n\nd"],
  ["tabs are four spaces", "- a\n\t- b", "- a\n    - b"],
  ["quotations lose their mark", "> a\n>b\n> > c", "a b c"],
  ["rules are dropped", "a\n\n---\n\nb\n\n***\n\n_ _ _\n\nc", "a\n\nb\n\nc"],
  ["one dash is not a rule", "a\n\n-\n\nb", "a\n\n\\-\n\nb"],
  ["headings become bold", "# a\n## b ##\ntext", "**a**\n\n**b**\n\ntext"],
  ["headings of six levels", "###### a", "**a**"],
  ["seven marks are not a heading", "####### a", "\\####### a"],
  ["a heading needs a space", "#a", "\\#a"],
  ["underlines make headings", "a\n===\nb\n---\nc", "**a**\n\n**b**\n\nc"],
  ["a short underline of equals signs makes a heading", "a\n=", "**a**"],
  ["a heading ends a paragraph", "a\n# b", "a\n\n**b**"],
  ["fenced code", "```json\n{ }\n```", "```json\n{ }\n```"],
  ["fenced code with tildes", "~~~\na\n```\n~~~", "````\na\n```\n````"],
  ["an indented fence", "  ```\n  a\n  ```\nb", "```\n  a\n```\n\nb"],
  ["a fence that is longer closes", "```\na\n`````\nb", "```\na\n```\n\nb"],
  ["a fence that is shorter does not close", "````\na\n```\n````", "````\na\n```\n````"],
  ["a fence with text does not close", "```\na\n``` b\n```", "````\na\n``` b\n````"],
  ["a fence without an end takes the rest", "```\na\n\nb", "```\na\n\nb\n```"],
  ["backticks after a fence are text", "``` a`b\nc", "\\`\\`\\` a\\`b c"],
  ["two backticks are not a fence", "``\na\n``", "`` a ``".replace("`` a ``", "`a`")],
  ["TypeScript samples of a document are marked typescript", "```ts\na\n```", "```typescript\na\n```"],
  ["TypeScript in capitals too", "```TS\na\n```", "```typescript\na\n```"],
  ["a language is one word", "```js title=x\na\n```", "```js\na\n```"],
  ["a fence ends a paragraph", "a\n```\nb\n```", "a\n\n```\nb\n```"],
  ["lists keep their marks", "- a\n* b\n+ c", "- a\n- b\n- c"],
  ["ordered lists", "1. a\n2) b", "1. a\n1. b"],
  ["a number of ten digits is not a list", "1234567890. a", "1234567890. a"],
  ["a mark without a space is not a list", "-a", "-a"],
  ["items continue on the next line", "- a\n  b\nc\n- d", "- a b c\n- d"],
  ["items nest by indent", "- a\n  - b\n    - c\n- d", "- a\n    - b\n        - c\n- d"],
  ["items with the same indent are siblings", "- a\n  - b\n  - c", "- a\n    - b\n    - c"],
  ["a language starts with a letter or sign of a name", "```!js\na\n```", "```\na\n```"],
  ["one space does not nest", "- a\n - b", "- a\n- b"],
  ["items come back to an outer level", "- a\n    - b\n  - c", "- a\n    - b\n- c"],
  ["the first item is at the outermost level", "    - a\n    - b", "- a\n- b"],
  ["items that come back further than the first are at the outermost level", "    - a\n- b", "- a\n- b"],
  [
    "nesting has a limit",
    "- a\n  - b\n    - c\n      - d\n        - e\n          - f\n            - g",
    "- a\n    - b\n        - c\n            - d\n                - e\n                    - f\n                    - g",
  ],
  ["the indent of an item is not counted from its text", "-   a\n- b", "- a\n- b"],
  ["a blank line ends a list", "- a\n\nb", "- a\n\nb"],
  ["a heading ends a list", "- a\n# b", "- a\n\n**b**"],
  ["a fence ends a list", "- a\n```\nb\n```", "- a\n\n```\nb\n```"],
  ["a rule ends a list", "- a\n***\nb", "- a\n\nb"],
  ["a list ends a paragraph", "a\n- b", "a\n\n- b"],
  ["tables", "| a | b |\n|---|:-:|\n| 1 | 2 |", "| a | b |\n| --- | --- |\n| 1 | 2 |"],
  ["tables without outer pipes", "a | b\n- | -\n1 | 2", "| a | b |\n| --- | --- |\n| 1 | 2 |"],
  ["escaped pipes are part of a cell", "| a |\n|---|\n| b \\| c |", "| a |\n| --- |\n| b \\| c |"],
  ["a table with too many columns", `${"a|".repeat(101)}b\n-|-\nc|`, `${"a\\|".repeat(101)}b -\\|- c\\|`],
  ["a table ends where a line has no pipe", "| a |\n|---|\n| b |\nc", "| a |\n| --- |\n| b |\n\nc"],
  ["a table ends a paragraph", "x\n| a |\n|---|", "x\n\n| a |\n| --- |"],
  ["a pipe without a second line is text", "a | b\nc", "a \\| b c"],
  ["a second line needs a pipe above", "a\n:-: ", "a :-:"],
  ["other HTML is text", "<u>a</u>", "&lt;u&gt;a&lt;/u&gt;"],
  ["markup of cells and items", "- *a*\n\n| `b` |\n|---|\n| **c** |", "- *a*\n\n| `b` |\n| --- |\n| **c** |"],
];

describe("blocks", () => {
  test.each(blockRules)("%s: %j", (_, text, output) => {
    expect(prose(text).text).toBe(output);
  });
});

/** What markup inside a line becomes. */
const inlineRules: readonly (readonly [rule: string, text: string, output: string])[] = [
  ["an escape", "\\*a\\* \\a", "\\*a\\* \\\\a"],
  ["entities", "&lt; &gt; &amp; &quot; &apos; &#39; a&nbsp;b", "&lt; &gt; &amp; \" ' ' a b"],
  ["an unknown entity", "&copy;", "&amp;copy;"],
  ["code", "a `b` c", "a `b` c"],
  ["code with backticks", "``a`b``", "``a`b``"],
  ["code with padding", "`` `a` ``", "`` `a` ``"],
  ["code of spaces", "a `  ` b", "a ` ` b"],
  ["code without an end", "a `b", "a \\`b"],
  ["code with too many backticks", "a ``b`", "a \\`\\`b\\`"],
  ["a link", "[a](https://b.c)", "[a](https://b.c)"],
  ["a link with a title", '[a](https://b.c "t")', "[a](https://b.c)"],
  ["a link in angle brackets", "[a](<https://b.c>)", "[a](https://b.c)"],
  ["a link with spaces", "[a]( https://b.c )", "[a](https://b.c)"],
  ["a link with parentheses", "[a](https://b.c/(d)e)", "[a](https://b.c/%28d%29e)"],
  ["a link without a label", "[](https://b.c)", "[https://b.c](https://b.c)"],
  ["markup in a label", "[*a*](https://b.c)", "[\\*a\\*](https://b.c)"],
  ["a relative link", "[a](b.md)", "a (`b.md`)"],
  ["an image", "![a](https://b.c/d.png)", "[a](https://b.c/d.png)"],
  ["an exclamation mark before text", "a! b", "a! b"],
  ["a reference", "[a][b]", "\\[a\\]\\[b\\]"],
  ["an address in angle brackets", "<https://a.b>", "[https://a.b](https://a.b)"],
  ["an e-mail address in angle brackets", "<mailto:a@b.c>", "[mailto:a@b.c](mailto:a@b.c)"],
  ["another scheme in angle brackets", "<ftp://a.b>", "&lt;ftp://a.b&gt;"],
  ["an address in text", "see https://a.b/c.", "see [https://a.b/c](https://a.b/c)."],
  ["an address in capitals", "HTTP://A.B x", "[HTTP://A.B](HTTP://A.B) x"],
  ["an address at the end of a word", "xhttps://a.b", "xhttps://a.b"],
  ["an address in parentheses", "(https://a.b)", "([https://a.b](https://a.b))"],
  ["strong", "a **b** c", "a **b** c"],
  ["strong with underscores", "a __b__ c", "a **b** c"],
  ["emphasis", "a *b* c", "a *b* c"],
  ["emphasis with underscores", "a _b_ c", "a *b* c"],
  ["code in emphasis", "**`a`**", "**`a`**"],
  ["emphasis in strong", "**_a_**", "***a***"],
  ["emphasis with stars in strong", "**a *b* c** d", "**a *b* c** d"],
  ["strong at the end of emphasis", "*a **b*** c", "*a **b*** c"],
  ["strong at the start of emphasis", "***a** b*", "***a** b*"],
  ["strong twice, with a star between", "**a** * **b**", "**a** \\* **b**"],
  ["a lone star", "a * b", "a \\* b"],
  ["stars with inner spaces", "* a*b * c*", "- a\\*b \\* c\\*"],
  ["strong with spaces", "a ** b ** c", "a \\*\\* b \\*\\* c"],
  ["underscores in words", "a_b_c and d__e__f", "a_b_c and d\\_\\_e\\_\\_f"],
  ["a closing underscore in a word", "_a_b", "\\_a_b"],
  ["text without markup", "a (b) c's", "a (b) c's"],
  ["several pieces", "`a` and *b*, see <https://c.d>!", "`a` and *b*, see [https://c.d](https://c.d)!"],
  ["markup inside consumed markup", "`*a*` *b*", "`*a*` *b*"],
];

describe("inline markup", () => {
  test.each(inlineRules)("%s: %j", (_, text, output) => {
    expect(prose(text).text).toBe(output);
  });

  test("nests", () => {
    expect(prose("**_`a`_**").text).toBe("***`a`***");
    expect(prose("__*a* <https://b.c>__").text).toBe("***a* [https://b.c](https://b.c)**");
  });
});

describe("on one line", () => {
  test.each([
    ["paragraphs", "a\n\nb", "a b"],
    ["headings", "# a\nb", "a b"],
    ["fenced code", "a\n```ts\nb\nc\n```", "a `b c`"],
    ["lists", "- a\n- b\n- c", "a • b • c"],
    ["tables", "| a | b |\n|---|---|\n| 1 | 2 |", "a, b; 1, 2"],
    ["nothing", "", ""],
  ])("%s: %j", (_, text, output) => {
    expect(proseLine(text).text).toBe(output);
  });
});
