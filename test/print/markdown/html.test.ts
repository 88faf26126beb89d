import { htmlToMarkdown } from "../../../src/print/markdown/html.js";
import { prose, proseLine } from "../../../src/print/markdown/prose.js";
import { foreignHtml } from "../../emit/docs/page.js";

/** What a text with HTML becomes as blocks. */
const rules: readonly (readonly [rule: string, text: string, output: string])[] = [
  ["paragraphs", "<p>a</p><p class='x'>b</p>", "a\n\nb"],
  ["a paragraph without an end", "a<p>b<P>c", "a\n\nb\n\nc"],
  ["Markdown inside paragraphs", "<p>**a** and `b`</p>", "**a** and `b`"],
  ["line breaks", "a<br>b<br/>c<BR />d", "a\n\nb\n\nc\n\nd"],
  ["line breaks in a row of a table", "| a |\n|---|\n| b<br>c |", "| a |\n| --- |\n| b c |"],
  ["line breaks in a table without outer pipes", "A | B\n--- | ---\nx | a<br>b", "| A | B |\n| --- | --- |\n| x | a b |"],
  ["a list in a row", "| a | b |\n|---|---|\n| x | <ul><li>one</li><li>two</li></ul> |", "| a | b |\n| --- | --- |\n| x | one • two |"],
  ["paragraphs and code in a row", "a | b\n-|-\n<p>c</p> | <pre>d</pre>", "| a | b |\n| --- | --- |\n| c | `d` |"],
  ["a table in a row", "a | b\n-|-\nc | <table><tr><td>d<td>e</tr><tr><td>f</table>", "| a | b |\n| --- | --- |\n| c | d, e; f |"],
  [
    "a list that starts in a row and ends in another",
    "a | b\n-|-\nc | <ul>\nd | </ul>",
    "| a | b |\n| --- | --- |\n| c | &lt;ul&gt; |\n| d | &lt;/ul&gt; |",
  ],
  ["line breaks in a Markdown list", "- one<br>more\n- two", "- one more\n- two"],
  ["paragraphs in an ordered Markdown list", "1. one <p>para</p>\n2. two", "1. one para\n1. two"],
  ["code in the second line of an item", "- one\n  <pre>a\nb</pre>\n- two", "- one `a b`\n- two"],
  ["a list in an item", "- one: <ul><li>a<ul><li>b</ul><li>c</ul>\n- two", "- one: a • b • c\n- two"],
  ["a list after an item", "- one\n<ul><li>a</li></ul>", "- one\n\n- a"],
  ["a list without an end", "Use <ul> for lists.\n\nSecond\n\n- a\n- b", "Use &lt;ul&gt; for lists.\n\nSecond\n\n- a\n- b"],
  ["a list without an end before a list", "Use <ul>:\n<ul><li>a</li></ul>\nb\n\nc", "Use &lt;ul&gt;:\n\n- a\n\nb\n\nc"],
  ["a list whose end is code", "Use <ol> and `</ol>`\n\nb", "Use &lt;ol&gt; and `</ol>`\n\nb"],
  ["lists that overlap", "<ul><li>a<ol></ul>b", "- a&lt;ol&gt;\n\nb"],
  ["escaped tags", "\\<b>x</b> \\<br> \\<ul>", "&lt;b&gt;x&lt;/b&gt; &lt;br&gt; &lt;ul&gt;"],
  ["a backslash that is escaped before a tag", "\\\\<b>x</b>", "\\\\**x**"],
  ["strong text", "a <b>b</b> <strong>c</strong>", "a **b** **c**"],
  ["emphasis", "a <i>b</i> <em>c</em>", "a *b* *c*"],
  ["emphasis in a word", "<i>a</i>b", "*a*b"],
  ["spaces inside emphasis", "a<b> b </b>c", "a **b** c"],
  ["emphasis over several lines", "<b>a\n  b</b>", "**a b**"],
  ["emphasis of nothing", "a<b></b>b", "ab"],
  ["a word after emphasis that ends in a sign", "<b>a:</b>b", "**a:** b"],
  ["emphasis in strong text", "<b>a <i>b</i></b>", "**a *b***"],
  ["strong text in emphasis", "<em>a <strong>b</strong> c</em>", "*a **b** c*"],
  ["strong text in strong text", "<b>a <strong>b</strong></b>", "**a b**"],
  ["stars in strong text", "<b>2 * 3</b>", "2 \\* 3"],
  ["strong text around paragraphs", "<b>a<p>b</b>", "a\n\nb"],
  ["tags that overlap", "<b>a <i>b</b> c</i>", "**a &lt;i&gt;b** c&lt;/i&gt;"],
  ["emphasis without an end", "a <b> b", "a &lt;b&gt; b"],
  ["an end alone", "a </b> b</li></ul>", "a &lt;/b&gt; b&lt;/li&gt;&lt;/ul&gt;"],
  ["code", "<code>a_b *c* &lt;d&gt;</code>", "`a_b *c* <d>`"],
  ["code with backticks", "<code>a`b</code> <code>`</code>", "``a`b`` `` ` ``"],
  ["formatting in code", "<code><b>a</b><br>b</code>", "`a b`"],
  ["a type in code", "<code>List<String></code>", "`List<String>`"],
  ["code without an end", "a <code> b", "a &lt;code&gt; b"],
  ["preformatted text", "a<pre><code>{\n  &quot;b&quot;: 1\n}\n</code></pre>c", 'a\n\n```\n{\n  "b": 1\n}\n```\n\nc'],
  ["preformatted text with a fence", "<pre>\n```\na\n```\n</pre>", "````\n```\na\n```\n````"],
  ["a list", "a<ul>\n  <li>b\n  c</li>\n  <li><p>d</p></li>\n</ul>e", "a\n\n- b c\n- d\n\ne"],
  ["an ordered list", "<ol><li>a<li>b</ol>", "1. a\n1. b"],
  ["nested lists", "<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", "- a\n    1. b\n- c"],
  ["items with markup", "<ul><li><b>a</b>: <code>b</code><br>c</li></ul>", "- **a**: `b` c"],
  ["an item outside a list", "<li>a</li>", "&lt;li&gt;a&lt;/li&gt;"],
  ["a link", '<a target="_blank" href="https://a.b/?c=1&amp;d">e</a>', "[e](https://a.b/?c=1&amp;d)"],
  ["a link with code and brackets", "<a href='https://a.b/(c d)'><code>e</code>[f]</a>", "[e(f)](https://a.b/%28c%20d%29)"],
  ["a link inside the page", '<a href="#b">a</a>', "a"],
  ["a link without an address", "<a name=x>a</a>", "a"],
  ["a relative link", '<a href="b.html">a</a>', "a (`b.html`)"],
  ["a link that runs code", '<a href="javascript:alert(1)">a</a>', "a (`javascript:alert%281%29`)"],
  [
    "a table",
    "<table border=1><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c | d<td><b>e</b>\nf</tr></tbody></table>g",
    "| a | b |\n| --- | --- |\n| c \\| d | **e** f |\n\ng",
  ],
  ["a table with short rows", "<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>", "| a |  |\n| --- | --- |\n| b | c |"],
  ["a table whose later rows are short", "<table><tr><td>a<td>b</tr><tr><td>c</tr></table>", "| a | b |\n| --- | --- |\n| c |"],
  ["a table without rows", "a<table>b</table>c", "a b c"],
  ["a table without an end", "<table><tr><td>a", "&lt;table&gt;&lt;tr&gt;&lt;td&gt;a"],
  ["tags in code of Markdown", "`<b>a</b>` and\n```\n<p>b</p>\n```\n<i>c</i>", "`<b>a</b>` and\n\n```\n<p>b</p>\n```\n\n*c*"],
  ["event handlers", '<b onclick="alert(1)">a</b>', "**a**"],
  ["names that start like a tag", "<bold>a</bold> <pa>", "&lt;bold&gt;a&lt;/bold&gt; &lt;pa&gt;"],
  ["a comparison", "a <b and c> d", "a &lt;b and c&gt; d"],
];

describe("HTML becomes Markdown", () => {
  test.each(rules)("%s: %j", (_, text, output) => {
    expect(prose(text).text).toBe(output);
    expect(foreignHtml(prose(text).text)).toEqual([]);
  });
});

test("on one line, blocks of HTML are separated", () => {
  expect(proseLine("<p>a</p><ul><li>b</li><li>c</li></ul>").text).toBe("a b • c");
});

test("text without these tags is returned as it is", () => {
  expect(htmlToMarkdown("a <u>b</u>\r\n")).toBe("a <u>b</u>\r\n");
});

test.each(["<b>", "<i><b>", "<code>", "<ul><li>", "<table><tr>", "<a href='", "<pre>", "`<br>", "<p a=", "<b>*", "** *a"])(
  "many %j take little time",
  (piece) => {
    const start = performance.now();
    prose(piece.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(3000);
  },
);

/** The shortest time of some runs. */
function timeOf(text: string): number {
  const times = [0, 0, 0].map(() => {
    const start = performance.now();
    htmlToMarkdown(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(["`", "~"])("a line of eight times as many %j takes about eight times as long", (mark) => {
  const small = timeOf(`<p>\n${mark.repeat(8000)}`);
  expect(timeOf(`<p>\n${mark.repeat(64_000)}`) / small).toBeLessThan(32);
});

test("an HTML table with too many columns is text", () => {
  expect(prose(`<table><tr>${"<td>a".repeat(130_000)}</tr><tr><td>b</table>`).text).toBe(`${"a ".repeat(130_000).trim()}\n\nb`);
});

test("short rows of a wide table stay short", () => {
  const html = `<table><tr>${"<td>a".repeat(100)}</tr>${"<tr><td>b</tr>".repeat(1000)}</table>`;
  expect(htmlToMarkdown(html).length).toBeLessThan(html.length);
  expect(prose(html).text.length).toBeLessThan(html.length);
});
