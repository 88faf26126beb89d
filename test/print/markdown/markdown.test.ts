import { lexer } from "marked";
import {
  type Block,
  code,
  concat,
  externalLink,
  fence,
  type Inline,
  list,
  pageLink,
  paragraph,
  plain,
  quote,
  table,
} from "../../../src/print/markdown/markdown.js";
import { foreignHtml, outline, shown, targets, tokensOf } from "../../emit/docs/page.js";

/** Text that tries to be something else than text. */
const hostile: readonly string[] = [
  "<img src=x onerror=alert(1)>",
  "<iframe src=javascript:alert(1)></iframe>",
  "<style>*{}</style>",
  "</code><script>alert(1)</script>",
  "<!-- open",
  "a | b || c |",
  "\\| escaped \\",
  "# heading",
  "- item",
  "+ item",
  "* item",
  "1. item",
  "12) item",
  "> quoted",
  "---",
  "===",
  ":--",
  "```js",
  "~~~",
  "````",
  "`",
  "``",
  "[x](javascript:alert(1))",
  "[x]: javascript:alert(1)",
  "![x](data:text/html,x)",
  "<javascript:alert(1)>",
  "&lt;b&gt; &#106;avascript: &amp",
  "**bold** _it_ __b__ ~~s~~ $x$",
  "{{ x }} {% raw %} {expr} <Component/>",
  "import x from 'y'",
  "[ ] task",
  "[^1] note",
  "ends with `",
  "` starts",
];

const isPlainText = (text: string): boolean => tokensOf(text).every(({ type }) => ["paragraph", "text", "escape", "space"].includes(type));

describe("plain text", () => {
  test.each(hostile)("%s is one paragraph that reads as it was written", (text) => {
    const page = paragraph(plain(text)).text;
    expect(outline(page)).toEqual(["paragraph"]);
    expect(isPlainText(page.replaceAll("`{`", "\\{"))).toBe(true);
    expect(shown(lexer(page))).toBe(text);
  });

  test.each(hostile)("%s is one cell of a table, one item of a list, one quotation", (text) => {
    expect(outline(table([plain("a"), plain(text)], [[plain(text), plain("b")]]).text)).toEqual(["table 2 by 1"]);
    expect(outline(list([{ depth: 0, ordered: false, content: plain(text) }]).text)).toEqual(["list of 1"]);
    expect(outline(`${quote(paragraph(plain(text))).text}\n\nafter`)).toEqual(["blockquote", "paragraph"]);
  });

  test("keeps names readable: an underscore inside a word is no markup", () => {
    expect(plain("dag_run_id is 1.5 (at most)").text).toBe("dag_run_id is 1.5 (at most)");
  });

  test("a number at the start of a line makes a list only where a list is meant", () => {
    expect(outline(paragraph(concat([plain("1"), plain(". x")])).text)).toEqual(["paragraph"]);
  });
});

describe("a code span", () => {
  test.each(hostile)("%s reads as it was written, in a paragraph and in a cell", (text) => {
    expect(shownCode(paragraph(code(text)).text)).toBe(text);
    const page = table([plain("a"), plain("b")], [[code(text), plain("b")]]).text;
    expect(outline(page)).toEqual(["table 2 by 1"]);
    expect(foreignHtml(page)).toEqual([]);
  });

  test("side by side with another stays two", () => {
    const spans = tokensOf(concat([code("a"), code("b")]).text).filter(({ type }) => type === "codespan");
    expect(spans).toHaveLength(2);
  });
});

function shownCode(page: string): string {
  const [only] = lexer(page);
  return shown(only === undefined ? [] : [only]);
}

describe("a fenced block", () => {
  test.each(["```", "````js\n~~~", "a\n```\n# b", "~~~", "`".repeat(40), "\r```\r"])("%j cannot close it", (text) => {
    const page = `${fence("ts", text).text}\n\nafter`;
    expect(outline(page)).toEqual(["code ts", "paragraph"]);
  });

  test("has no language that is more than a word", () => {
    expect(outline(fence("ts\n```\n# x", "y").text)).toEqual(["code "]);
  });
});

describe("a link", () => {
  test.each(["http://a.b/c?d=e&f", "https://a.b/(x)|y", "mailto:a@b.c", "HTTPS://A.B"])("%s may be followed", (url) => {
    expect(targets(externalLink(plain("x"), url).text)).toHaveLength(1);
  });

  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\u200bscript:alert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "http:evil",
    "ftp://a.b",
  ])("%j becomes text", (url) => {
    const page = externalLink(plain("x"), url).text;
    expect(targets(page)).toEqual([]);
    expect(foreignHtml(page)).toEqual([]);
  });

  test.each(["https://a.b/) [x](javascript:alert(1)", 'https://a.b" onclick="x', "https://a.b/`|`<b>", "https://a.b\\"])(
    "%s cannot leave its place",
    (url) => {
      const [href, ...more] = targets(table([plain("a")], [[externalLink(plain("x"), url)]]).text);
      expect(more).toEqual([]);
      expect(href).toMatch(/^https:\/\/a\.b[^\s"<>`|\\()]*$/);
    },
  );

  test("to a page has no scheme, whatever the name", () => {
    expect(targets(pageLink(plain("x"), "javascript:alert(1)").text)).toEqual(["javascript%3Aalert%281%29"]);
  });
});

describe("what cannot be seen", () => {
  const makers: readonly [string, (text: string) => Inline | Block][] = [
    ["plain", plain],
    ["code", code],
    ["fence", (text) => fence("text", text)],
    ["url", (text) => externalLink(plain(text), `https://a.b/${text}`)],
  ];

  test.each(makers)("is shown or left out by %s", (_, make) => {
    const text = "\u202E\u2066x\u2069\u200B\u200D\u00AD\u0007\u009B\uFEFF\u{E0041}\u{E0101}\u2028\u3164\uD800";
    expect(make(text).text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Variation_Selector}\u3164]/u);
  });

  test("shows an override by its number", () => {
    expect(plain("a\u202Eb").text).toBe("aU+202Eb");
  });
});
