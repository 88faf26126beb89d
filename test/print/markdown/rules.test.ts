import {
  type Block,
  blocks,
  code,
  concat,
  emphasis,
  externalLink,
  fence,
  type Inline,
  isBlock,
  isInline,
  join,
  lineText,
  list,
  ownPage,
  pageLink,
  paragraph,
  plain,
  quote,
  strong,
  table,
} from "../../../src/print/markdown/markdown.js";
import { visible } from "../../../src/print/markdown/visible.js";

const texts = (make: (text: string) => Inline | Block, rows: readonly (readonly [string, string])[]): void => {
  test.each(rows)("%j prints as %j", (text, output) => {
    expect(make(text).text).toBe(output);
  });
};

describe("plain text", () => {
  texts(plain, [
    ["", ""],
    ["A. b, c: d; (e) 'f' \"g\" 1/2 = 3 + 4 - 5", "A. b, c: d; (e) 'f' \"g\" 1/2 = 3 + 4 - 5"],
    ["a  b", "a b"],
    ["a\n\tb ", "a b "],
    ["\\", "\\\\"],
    ["`", "\\`"],
    ["*", "\\*"],
    ["[a]", "\\[a\\]"],
    ["{a}", "\\{a\\}"],
    ["a|b", "a\\|b"],
    ["~", "\\~"],
    ["$", "\\$"],
    ["<a>", "&lt;a&gt;"],
    ["_a_", "\\_a\\_"],
    ["a_b", "a_b"],
    ["ä_ß", "ä_ß"],
    ["1_2", "1_2"],
    ["a_ b", "a\\_ b"],
    ["a _b", "a \\_b"],
    ["a & b", "a & b"],
    ["a &b", "a &amp;b"],
    ["&#1", "&amp;#1"],
    ["a &", "a &amp;"],
    ["# a", "\\# a"],
    ["a # b", "a \\# b"],
    ["a#b", "a#b"],
    ["a!b?c", "a!b?c"],
    ["{{a}}", "\\{`{`a\\}\\}"],
    ["{{{a", "\\{`{`\\{a"],
    ["{% a %}", "\\{\\% a %\\}"],
    ["é 漢字 😀", "é 漢字 😀"],
    ["a\u0007b", "aU+0007b"],
  ]);
});

describe("code", () => {
  texts(code, [
    ["a", "`a`"],
    ["GET /a/{b}", "`GET /a/{b}`"],
    ["a b", "`a b`"],
    ["a  b", "`a b`"],
    ["a\nb", "`a b`"],
    ["", "<code></code>"],
    [" ", "` `"],
    [" a", "` a`"],
    ["a ", "`a `"],
    [" a ", "`  a  `"],
    ["a`b", "``a`b``"],
    ["a``b`c", "```a``b`c```"],
    ["`a", "`` `a ``"],
    ["a`", "`` a` ``"],
    ["a|b", "<code>a&#124;b</code>"],
    ["{{a}}", '<code v-pre="">&#123;&#123;a&#125;&#125;</code>'],
    ["{% a %}", "<code>&#123;% a %&#125;</code>"],
    ["{ {a} }", "`{ {a} }`"],
    ['|<a href="b">&c</a>', "<code>&#124;&#60;a href=&#34;b&#34;&#62;&#38;c&#60;/a&#62;</code>"],
    ["|*_[]\\`~$!:@'", "<code>&#124;&#42;&#95;&#91;&#93;&#92;&#96;&#126;&#36;&#33;&#58;&#64;&#39;</code>"],
    ["é", "`é`"],
    ["a\u202Eb", "`aU+202Eb`"],
  ]);
});

describe("strong and emphasis", () => {
  test("surround the trimmed text", () => {
    expect(strong(plain(" a ")).text).toBe("**a**");
    expect(emphasis(plain(" a ")).text).toBe("*a*");
  });

  test("leave empty text alone", () => {
    expect(strong(plain(" ")).text).toBe(" ");
    expect(emphasis(plain("")).text).toBe("");
  });
});

describe("links", () => {
  test.each([
    ["a/b.md", "[x](a/b.md)"],
    ["../a.md#b-c", "[x](../a.md#b-c)"],
    ["a:b", "[x](a%3Ab)"],
    ["a:b:c", "[x](a%3Ab%3Ac)"],
    ["a b(c)*", "[x](a%20b%28c%29%2A)"],
    ["Größe.md", "[x](Gr%C3%B6%C3%9Fe.md)"],
    ["a&b", "[x](a&amp;b)"],
    ["a'b!", "[x](a%27b%21)"],
    ["\uD800", "[x](%EF%BF%BD)"],
    ["a?b=c%20+,;@~", "[x](a?b=c%20+,;@~)"],
  ])("to the page %j", (target, output) => {
    expect(pageLink(plain("x"), target).text).toBe(output);
  });

  test.each([
    ["https://a.b/c", "[x](https://a.b/c)"],
    ["http://a.b", "[x](http://a.b)"],
    ["HTTPS://a.b", "[x](HTTPS://a.b)"],
    [" mailto:a@b.c ", "[x](mailto:a@b.c)"],
    ["ftp://a.b", "x (`ftp://a.b`)"],
    ["xhttps://a.b", "x (`xhttps://a.b`)"],
    ["https:///a", "x (`https:///a`)"],
    ["https://", "x (`https://`)"],
    ["mailto:/a", "x (`mailto:/a`)"],
    ["mailto:", "x (`mailto:`)"],
    ["javascript:https://a.b", "x (`javascript:https://a.b`)"],
  ])("to the address %j", (url, output) => {
    expect(externalLink(plain("x"), url).text).toBe(output);
  });

  test("have brackets of the label as entities", () => {
    expect(pageLink(plain("[a] *b*"), "c").text).toBe("[&#91;a&#93; \\*b\\*](c)");
    expect(pageLink(code("\\[a"), "c").text).toBe("[`\\[a`](c)");
    expect(pageLink(code("[a]"), "c").text).toBe("[`[a]`](c)");
  });
});

describe("lines", () => {
  test.each([
    ["a", "a"],
    [" a ", "a"],
    ["a ", "a"],
    ["- a", "\\- a"],
    ["+ a", "\\+ a"],
    ["-", "\\-"],
    ["--", "\\--"],
    ["-a", "-a"],
    ["+1", "+1"],
    ["=", "\\="],
    ["a=", "a="],
    [":-", "\\:-"],
    [":a", ":a"],
    ["1. a", "1\\. a"],
    ["1) a", "1\\) a"],
    ["1.", "1\\."],
    ["1.5", "1.5"],
    ["1a", "1a"],
    ["import a from 'b'", "&#105;mport a from 'b'"],
    ["export the data", "&#101;xport the data"],
    ["exports", "exports"],
    ["123456789. a", "123456789\\. a"],
    ["1234567890. a", "1234567890. a"],
  ])("%j prints as %j", (text, output) => {
    expect(lineText(plain(text))).toBe(output);
    expect(paragraph(plain(text)).text).toBe(output);
  });
});

describe("pieces", () => {
  test("are joined without a separator", () => {
    expect(concat([plain("a"), code("b"), plain("c")]).text).toBe("a`b`c");
    expect(concat([]).text).toBe("");
  });

  test("are separated if both are code", () => {
    expect(concat([code("a"), code("b"), plain("c"), code("d")]).text).toBe("`a` `b`c`d`");
  });

  test("are joined with an escaped separator", () => {
    expect(join([code("a"), code("b"), code("c")], " | ").text).toBe("`a` \\| `b` \\| `c`");
    expect(join([plain("a")], ", ").text).toBe("a");
    expect(join([], ", ").text).toBe("");
  });
});

describe("a fenced block", () => {
  test.each([
    ["ts", "a", "```ts\na\n```"],
    ["", "a\n\nb\n\n", "```\na\n\nb\n```"],
    ["c++", "a", "```c++\na\n```"],
    ["a b", "a", "```\na\n```"],
    ["ts", "`", "```ts\n`\n```"],
    ["ts", "```", "````ts\n```\n````"],
    ["ts", "a\r\nb\rc", "```ts\na\nb\nc\n```"],
    ["ts", "", "```ts\n\n```"],
    ["ts", "\n\na", "```ts\n\n\na\n```"],
    ["ts", "\ta  ", "```ts\n\ta  \n```"],
    ["ts", "a\u202Eb", "```ts\naU+202Eb\n```"],
  ])("%j of %j", (language, text, output) => {
    expect(fence(language, text).text).toBe(output);
  });

  test("takes linear time for many line ends", () => {
    const text = `${"\n".repeat(200_000)}a`;
    const start = performance.now();
    fence("", text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("a list", () => {
  test("has a mark for each item, indented by its depth", () => {
    const items = [
      { depth: 0, ordered: false, content: plain("a") },
      { depth: 1, ordered: true, content: plain("b") },
      { depth: 2, ordered: false, content: plain("- c ") },
    ];
    expect(list(items).text).toBe("- a\n    1. b\n        - \\- c");
  });

  test("can be empty", () => {
    expect(list([]).text).toBe("");
  });
});

describe("a table", () => {
  test("has rows that are at most as wide as its header", () => {
    const output = table([plain("a"), plain(" b ")], [[plain("1")], [plain("1"), plain("2"), plain("3")], [code("x"), plain("")]]);
    expect(output.text).toBe("| a | b |\n| --- | --- |\n| 1 |\n| 1 | 2 |\n| `x` |  |");
  });
});

describe("a quotation", () => {
  test("has a mark before every line, without a space on empty lines", () => {
    expect(quote(blocks(["a", "b", "c"].map((text) => paragraph(plain(text))))).text).toBe("> a\n>\n> b\n>\n> c");
  });
});

describe("blocks", () => {
  test("are separated by blank lines, and empty ones are skipped", () => {
    expect(blocks([paragraph(plain("a")), paragraph(plain("")), paragraph(plain("b"))]).text).toBe("a\n\nb");
    expect(blocks([]).text).toBe("");
  });

  test("of the project's own Markdown are not escaped", () => {
    expect(ownPage("\n# a\r\n<b>\r").text).toBe("# a\n<b>");
  });
});

describe("kinds", () => {
  test("tell lines from blocks", () => {
    expect([isInline(plain("a")), isBlock(plain("a"))]).toEqual([true, false]);
    expect([isInline(paragraph(plain("a"))), isBlock(paragraph(plain("a")))]).toEqual([false, true]);
  });

  test.each([undefined, null, "a", 1, {}, { text: "a" }, JSON.parse(JSON.stringify(plain("a")))])("%j is neither", (value) => {
    expect([isInline(value), isBlock(value)]).toEqual([false, false]);
  });
});

describe("invisible characters", () => {
  test.each([
    ["a\tb\nc", "a\tb\nc"],
    ["a\r\nb\rc\u0000", "a\nb\ncU+0000"],
    ["a\u200Cb\u200Dc\uFE0Fd\u{E0101}", "abcd"],
    ["a\uD800b\uDC00", "a\uFFFDb\uFFFD"],
    ["😀", "😀"],
    ["\u202E\u2066\u200B", "U+202EU+2066U+200B"],
    ["\u{E0041}", "U+E0041"],
    ["\u2028\u2029", "U+2028U+2029"],
    ["\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0", "U+115FU+1160U+17B4U+17B5U+2800U+3164U+FFA0"],
    ["\uE000", "U+E000"],
    ["\u007F", "U+007F"],
    ["é", "é"],
  ])("%j becomes %j", (text, output) => {
    expect(visible(text)).toBe(output);
  });
});
