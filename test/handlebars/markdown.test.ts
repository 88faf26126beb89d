import { PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { compileMarkdown } from "../../src/handlebars/markdown.js";
import { code, fence, paragraph, plain } from "../../src/print/markdown/markdown.js";
import { outline } from "../emit/docs/page.js";

const render = (source: string, view: object): string => compileMarkdown(source, "x.md.hbs")(view).text;

describe("a template cannot", () => {
  test.each([
    ["print without escapes", "{{{x}}}"],
    ["print without escapes", "{{&x}}"],
    ["include another", "{{> x}}"],
    ["call a helper", "{{lookup x y}}"],
    ["call a helper", "{{log x}}"],
    ["call a helper in a block", "{{#with x}}{{/with}}"],
    ["call a helper as an argument", "{{#if (lookup x y)}}{{/if}}"],
    ["use a context function as a block", "{{#x}}{{/x}}"],
    ["decorate", "{{*inline x}}"],
    ["print a literal", '{{"x"}}'],
    ["print inside a code span", "`{{x}}`"],
    ["print inside a fenced block", "```ts\n{{x}}\n```"],
    ["print into a link target", "[x]({{x}})"],
    ["print into a link target", "[x](a/{{x}}.md)"],
    ["print into a link definition", "[x]: {{x}}"],
    ["print into HTML", "<a href={{x}}>"],
    ["be something else than Handlebars", "{{#if x}}"],
  ])("%s: %s", (_, source) => {
    expect(() => compileMarkdown(source, "x.md.hbs")).toThrow(PinwheelError);
  });

  test("print what the view lacks, and is told where", () => {
    expect(() => render("a\n{{x}}", {})).toThrow(PinwheelError);
    expect(() => render("{{x.y}}", { x: {} })).toThrow(PinwheelError);
    expect(() => render("{{constructor}}", {})).toThrow(PinwheelError);
    expect(() => render("{{__proto__}}", {})).toThrow(PinwheelError);
  });

  test("print an object, or what looks like Markdown but was not made as such", () => {
    expect(() => render("{{x}}", { x: {} })).toThrow(PinwheelError);
    expect(() => render("{{x}}", { x: { text: "<b>", toHTML: () => "<b>" } })).toThrow(PinwheelError);
    expect(() => render("{{x}}", { x: JSON.parse(JSON.stringify(paragraph(plain("x")))) })).toThrow(PinwheelError);
  });

  test("put a block inside a line", () => {
    expect(() => render("| {{x}} |", { x: fence("ts", "x") })).toThrow(PinwheelError);
    expect(outline(render("{{x}}", { x: fence("ts", "x") }))).toEqual(["code ts"]);
  });
});

describe("a template", () => {
  test("prints text escaped and Markdown as it is", () => {
    expect(render("{{x}} {{y}}", { x: "<b> *a*", y: code("*a*") })).toBe("&lt;b&gt; \\*a\\* `*a*`\n");
  });

  test("keeps the outline whatever a value starts with", () => {
    for (const x of ["# a", "- a", "1. a", "> a", "---", "```", "===", "| a |", "    a"]) {
      expect(outline(render("# {{x}}\n\ntext\n{{x}}\n\n- {{x}}\n", { x }))).toEqual(["heading 1", "paragraph", "list of 1"]);
    }
  });

  test("leaves no run of empty lines, but keeps those of code", () => {
    const text = render("a\n\n{{#if no}}\nb\n\n{{/if}}\n\n{{x}}\n", { x: fence("", "1\n\n\n2  ") });
    expect(text).toBe("a\n\n```\n1\n\n\n2  \n```\n");
  });
});
