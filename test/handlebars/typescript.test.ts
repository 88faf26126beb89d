import { PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { compileTemplate } from "../../src/handlebars/typescript.js";
import { code, lineComment } from "../../src/print/typescript/code.js";
import { printFile } from "../../src/print/typescript/source-file.js";

const runtime = new Map([
  ["Call", "type"],
  ["call", "value"],
] as const);

const render = (text: string, view: object): string => {
  const code = compileTemplate("t.hbs", text, runtime)(view);
  return printFile("index.ts", [], lineComment("x"), code).slice("// x\n".length).trimEnd();
};

test("prints code as it is and everything else as a literal", () => {
  const view = { c: code`a.b()`, s: '"); evil("', n: 1, l: [null, { "a-b": "`$" + "{x}`" }] };
  expect(render("{{c}} {{s}} {{n}} {{l}}", view)).toBe('a.b() "\\"); evil(\\"" 1 [null, { "a-b": "`$' + '{x}`" }]');
});

test("does not read what it has printed", () => {
  expect(render("{{s}}", { s: '{{#with (lookup this "constructor")}}{{/with}}', constructor: 1 })).toBe(
    '"{{#with (lookup this \\"constructor\\")}}{{/with}}"',
  );
});

test("imports what it names of the runtime", () => {
  expect(render('{{type "Call"}} {{type "call"}} {{value "call"}}', {})).toBe(
    'import { type Call, call } from "./runtime/index.js";\n\nCall call call',
  );
});

test("knows each, if, the places in a loop and the outer view", () => {
  const text = "{{#each list}}{{#if @first}}<{{else}},{{/if}}{{this.x}}{{../y}}{{@index}}{{#if @last}}>{{/if}}{{else}}none{{/each}}";
  expect(render(text, { list: [{ x: 1 }, { x: 2 }], y: 0 })).toBe("<100,201>");
  expect(render(text, { list: [], y: 0 })).toBe("none");
});

test.each([
  ["{{{x}}}", "print text as code"],
  ["{{&x}}", "print text as code"],
  ["{{> part}}", "Partials"],
  ["{{#> part}}{{/part}}", "Partials"],
  ['{{#*inline "x"}}{{/inline}}', "Partials"],
  ["{{* decorator}}", "Partials"],
  ["{{lookup x y}}", "The only helpers"],
  ["{{type x}}", "The only helpers"],
  ['{{type "A" b=1}}', "The only helpers"],
  ['{{type "Nope"}}', "The runtime exports no `Nope`. Template: t.hbs."],
  ['{{value "nope"}}', "The runtime exports no `nope`."],
  ['{{value "constructor"}}', "The runtime exports no `constructor`."],
  ['{{value "Call"}}', 'write `{{type "Call"}}`'],
  ["{{#with x}}{{/with}}", "The only blocks"],
  ["{{#x}}{{/x}}", "The only blocks"],
  ["{{#unless x}}{{/unless}}", "The only blocks"],
  ["{{#if (lookup x y)}}{{/if}}", "Only the path"],
  ['{{"x"}}', "Only the path"],
  ["{{#if x}}", "Parse error"],
])("refuses %s", (text, why) => {
  expect(() => compileTemplate("t.hbs", `\n${text}`, runtime)).toThrow(PinwheelError);
  expect(() => compileTemplate("t.hbs", `\n${text}`, runtime)).toThrow(why);
});

test("names the line of what the runtime does not export", () => {
  const error = caught(() => compileTemplate("t.hbs", '\n{{value "call"}}\n{{#if x}}{{type "Nope"}}{{/if}}', runtime));
  expect(error).toMatchObject({ diagnostics: [{ code: "template-invalid", file: "t.hbs", line: 3 }] });
});

test.each(["x", "a.b", "constructor", "a.constructor", "a.__proto__", "@root", "../a", "f", "a.length"])(
  "names the line of {{%s}}, which the view does not have",
  (path) => {
    const error = caught(() => render(`\n\n{{${path}}}`, { a: {}, f: () => 1 }));
    expect(error).toBeInstanceOf(PinwheelError);
    expect((error as PinwheelError).diagnostics[0]).toMatchObject({ code: "template-invalid", file: "t.hbs", line: 3 });
  },
);

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
