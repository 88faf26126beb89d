import { PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { compileMarkdown } from "../../src/handlebars/markdown.js";
import { code, fence, paragraph, plain } from "../../src/print/markdown/markdown.js";
import { outline } from "../emit/docs/page.js";

const render = (source: string, view: object): string => compileMarkdown(source, "x.md.hbs")(view).text;

describe("a template cannot", () => {
  test.each([
    ["print without escapes", "{{{x}}}", "Values are always escaped"],
    ["call a helper", "{{lookup x y}}", "A tag holds the path of one value."],
    ["name a symbol", '{{type "x"}}', "A tag holds the path of one value."],
    ["print inside a code span", "`{{x}}`", "inside code"],
    ["print inside a code span after a value", "{{a}} `{{x}}`", "inside code"],
    ["print inside a fenced block", "```ts\n{{x}}\n```", "inside code"],
    ["print inside a fenced block after a closed one", "```\na\n```\n~~~\n{{x}}\n~~~", "inside code"],
    ["print inside a fenced block of a condition", "```\n{{#if a}}\n{{x}}\n{{/if}}\n```", "inside code"],
    ["print into the language of a fenced block", "~~~{{x}}\n~~~", "inside code"],
    ["print into a link target", "[x]({{x}})", "inside a link target"],
    ["print into a link target", "[x](a/{{x}}.md)", "inside a link target"],
    ["print into a link definition", "[x]: {{x}}", "inside a link target"],
    ["print into HTML", "<a href={{x}}>", "inside an HTML tag"],
    ["print into HTML after a condition", "<a {{#if a}}b{{/if}} {{x}}>", "inside an HTML tag"],
  ])("%s: %s", (_, source, message) => {
    expect(() => compileMarkdown(source, "x.md.hbs")).toThrow(PinwheelError);
    expect(() => compileMarkdown(source, "x.md.hbs")).toThrow(message);
  });

  test.each([
    ["after a code span", "`a` {{x}}"],
    ["after a fenced block", "```\na\n```\n{{x}}"],
    ["after a link", "[a](b) {{x}}"],
    ["as the label of a link", "[{{x}}](b)"],
    ["after HTML", "<br> {{x}}"],
    ["on the line after an open code span", "`a\n{{x}}"],
  ])("but it can print %s", (_, source) => {
    expect(render(source, { x: "value" })).toContain("value");
  });

  test("print a value that the view lacks", () => {
    expect(() => render("a\n{{x}}", {})).toThrow(PinwheelError);
    expect(() => render("{{constructor}}", {})).toThrow(PinwheelError);
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["an object", {}],
    ["a list", ["a"]],
    ["an object that looks like Markdown", { text: "<b>", toHTML: () => "<b>" }],
    ["a copy of Markdown", JSON.parse(JSON.stringify(paragraph(plain("x"))))],
  ])("print %s", (_, x) => {
    expect(() => render("{{x}}", { x })).toThrow("`x` has no value that can be printed here.");
  });

  test("put a block inside a line", () => {
    const x = fence("ts", "x");
    expect(() => render("| {{x}} |", { x })).toThrow("`x` spans several lines, so {{x}} must be alone on its line.");
    expect(outline(render("{{x}}", { x }))).toEqual(["code ts"]);
  });
});

describe("a template", () => {
  test("prints text escaped and Markdown unchanged", () => {
    expect(render("{{x}} {{y}} {{n}} {{b}}", { x: "<b> *a*", y: code("*a*"), n: 1, b: false })).toBe("&lt;b&gt; \\*a\\* `*a*` 1 false\n");
  });

  test("keeps the outline whatever a value starts with", () => {
    for (const x of ["# a", "- a", "1. a", "> a", "---", "```", "===", "| a |", "    a"]) {
      expect(outline(render("# {{x}}\n\ntext\n{{x}}\n\n- {{x}}\n", { x }))).toEqual(["heading 1", "paragraph", "list of 1"]);
    }
  });
});

describe("blank lines", () => {
  const view = { no: false, yes: true, empty: "", x: "x", block: fence("", "1\n\n\n2  "), list: ["a", "b"] };

  test.each([
    ["around a block without output become one", "a\n\n{{#if no}}\nb\n\n{{/if}}\n\nc", "a\n\nc\n"],
    ["around several blocks without output become one", "a\n\n{{#if no}}\nb\n{{/if}}\n\n{{#if no}}\nb\n{{/if}}\n\nc", "a\n\nc\n"],
    ["around an empty value become one", "a\n\n{{empty}}\n\nb", "a\n\nb\n"],
    ["at the start are dropped", "\n\n{{#if no}}a{{/if}}\n\nb", "b\n"],
    ["at the end are dropped", "a\n\n{{#if no}}b{{/if}}\n\n", "a\n"],
    ["of a fenced block stay", "a\n\n{{block}}\n\nb", "a\n\n```\n1\n\n\n2  \n```\n\nb\n"],
    ["inside static text stay", "```\n1\n\n\n2\n```\n", "```\n1\n\n\n2\n```\n"],
    ["after a loop stay", "{{#each list}}\n- {{this}}\n{{/each}}\n\nb", "- a\n- b\n\nb\n"],
    ["are not added", "{{#each list}}\n- {{this}}\n{{/each}}\nb", "- a\n- b\nb\n"],
    ["between values stay", "{{x}}\n\n{{x}}\n", "x\n\nx\n"],
  ])("%s", (_, source, output) => {
    expect(render(source, view)).toBe(output);
  });

  test("spaces before a line break are dropped", () => {
    expect(render("a: {{empty}}\nb {{#if no}}x{{/if}}\t\nc", view)).toBe("a:\nb\nc\n");
  });

  test("a page without text is one line break", () => {
    expect(render("{{#if no}}a{{/if}}", view)).toBe("\n");
  });
});
