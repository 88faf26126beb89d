import { prose, proseLine } from "../../../src/print/markdown/prose.js";
import { foreignHtml, outline, shown, targets, tokensOf } from "../../emit/docs/page.js";

const kinds = (text: string): readonly string[] => tokensOf(prose(text).text).map(({ type }) => type);

describe("Markdown that we know stays what it is", () => {
  test.each([
    ["one\ntwo", ["paragraph"]],
    ["one\n\ntwo", ["paragraph", "paragraph"]],
    ["- a\n- b\n  - c", ["list of 2"]],
    ["1. a\n2. b", ["list of 2"]],
    ["text\n- a\n- b", ["paragraph", "list of 2"]],
    ["```json\n{}\n```", ["code json"]],
    ["~~~\n{}\n~~~\nafter", ["code ", "paragraph"]],
    ["| a | b |\n|---|---|\n| 1 | 2 |", ["table 2 by 1"]],
  ])("%j", (text, want) => {
    expect(outline(prose(text).text)).toEqual(want);
  });

  test.each([
    ["a *b* c", "em"],
    ["a _b_ c", "em"],
    ["a **b** c", "strong"],
    ["a `b` c", "codespan"],
    ["[a](https://b.c)", "link"],
    ["<https://b.c>", "link"],
    ["see https://b.c/d_e.", "link"],
  ])("%s", (text, want) => {
    expect(kinds(text)).toContain(want);
  });

  test("headings become bold lines, so that a page has no headings but its own", () => {
    expect(kinds("# a\n\nb\n===\n\nc\n---")).not.toContain("heading");
    expect(kinds("## a")).toContain("strong");
  });

  test("entities and escapes read as the characters they stand for", () => {
    expect(shown(tokensOf(prose("&lt;b&gt; \\*x\\*").text).slice(0, 1))).toBe("<b> *x*");
  });

  test("an underscore in a name is kept", () => {
    expect(prose("the dag_run_id of a run").text).toBe("the dag_run_id of a run");
  });

  test("a block of TypeScript is not marked as one of our samples, which are type-checked", () => {
    expect(outline(prose("```ts\nx\n```").text)).toEqual(["code typescript"]);
  });
});

describe("Markdown that could do harm shows as text", () => {
  test.each([
    "<img src=x onerror=alert(1)>",
    "<script>\nalert(1)\n</script>",
    "<div>\n\n# x\n\n</div>",
    "a <b onclick=x>b</b>",
    "<!-- x -->",
    "<?php x ?>",
    "<![CDATA[x]]>",
    "    <script>x</script>",
    "- <img src=x>",
    "| <b> | <i> |\n|---|---|\n| <u> | x |",
    "**<b>**",
    "[<b>](https://a.b)",
  ])("HTML: %s", (text) => {
    expect(foreignHtml(prose(text).text)).toEqual([]);
    expect(foreignHtml(proseLine(text).text)).toEqual([]);
  });

  test.each([
    "[x](javascript:alert(1))",
    "[x](  JaVaScRiPt:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](java&#115;cript:alert(1))",
    "[x](data:text/html;base64,x)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    '[x](vbscript:x "t")',
    "[![x](javascript:a)](javascript:b)",
  ])("links: %s", (text) => {
    expect(targets(prose(text).text).filter((href) => !/^https?:/.test(href))).toEqual([]);
  });

  test("images are links, so that reading a page fetches nothing", () => {
    expect(kinds("![x](https://a.b/pixel.png)")).not.toContain("image");
    expect(targets(prose("![x](https://a.b/pixel.png)").text)).toEqual(["https://a.b/pixel.png"]);
  });

  test.each([
    "```\n# open",
    "~~~~\n# open",
    "- a\n\n```\nopen",
    "> > # x",
    "| a |\n|---|\n```",
    "<pre>\n# x",
    "a\n\n---\n\nb",
    "---\ntitle: x\n---",
  ])("%j does not reach what follows", (text) => {
    const page = outline(`# one\n\n${prose(text).text}\n\n# two`);
    expect(page.filter((each) => each.startsWith("heading"))).toEqual(["heading 1", "heading 1"]);
    expect(page.at(-1)).toBe("heading 1");
  });

  test.each(["a | b", "a\n\nb", "- a\n- b", "```\na | b\n```", "| a | b |\n|---|---|\n| 1 | 2 |", "`a | b`", "a\\", "a \\| b", "`a\\|b`"])(
    "on one line, %j stays in its cell",
    (text) => {
      const page = `| x | y |\n| --- | --- |\n| ${proseLine(text).text} | z |\n`;
      const [table] = tokensOf(page);
      expect(outline(page)).toEqual(["table 2 by 1"]);
      expect(table?.type === "table" ? table.rows[0]?.[1]?.text : undefined).toBe("z");
    },
  );
});

test("long hostile text is read in time that grows with its length", () => {
  const texts = ["[", "`", "**a", "*a", "_a ", "<", "![", "[a](", "> ", "- ", "&", "| a ", "`` ` ", "\\", "https://", "(".repeat(9)];
  /** Milliseconds of the processor, so that other processes do not count. The lowest of several runs, because of garbage collection. */
  const cost = (text: string): number => {
    const once = (): number => {
      const start = process.cpuUsage();
      prose(text);
      return process.cpuUsage(start).user / 1000;
    };
    return Math.min(once(), once(), once());
  };
  for (const text of texts) {
    cost(text.repeat(100));
    // Linear time is 10 times as long, and quadratic time 100 times.
    expect(cost(text.repeat(20_000))).toBeLessThan(Math.max(cost(text.repeat(2_000)), 2) * 60);
  }
});
