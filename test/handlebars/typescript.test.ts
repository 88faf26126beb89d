import { PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { compileTemplate } from "../../src/handlebars/typescript.js";
import { code, lineComment } from "../../src/print/typescript/code.js";
import { printFile } from "../../src/print/typescript/source-file.js";

const runtime = new Map([
  ["Call", { file: "runtime/index.ts", kind: "type" }],
  ["call", { file: "runtime/internal.ts", kind: "value" }],
] as const);

const render = (text: string, view: object): string => {
  const code = compileTemplate("t.hbs", text, runtime)(view);
  return printFile("index.ts", [], lineComment("x"), code).slice("// x\n".length).trimEnd();
};

test("prints code unchanged and everything else as a literal", () => {
  const view = { c: code`a.b()`, s: '"); evil("', n: 1, l: [null, { "a-b": "`$" + "{x}`" }] };
  expect(render("{{c}} {{s}} {{n}} {{l}}", view)).toBe('a.b() "\\"); evil(\\"" 1 [null, { "a-b": "`$' + '{x}`" }]');
});

test("does not interpret its output", () => {
  expect(render("{{s}}", { s: '{{#with (lookup this "constructor")}}{{/with}}', constructor: 1 })).toBe(
    '"{{#with (lookup this \\"constructor\\")}}{{/with}}"',
  );
});

test("imports the exports of the runtime that it names", () => {
  expect(render('{{type "Call"}} {{type "call"}} {{value "call"}}', {})).toBe(
    'import type { Call } from "./runtime/index.js";\nimport { call } from "./runtime/internal.js";\n\nCall call call',
  );
});

test.each([
  ['{{type "Nope"}}', "The runtime does not export `Nope`."],
  ['{{value "nope"}}', "The runtime does not export `nope`."],
  ['{{value "constructor"}}', "The runtime does not export `constructor`."],
  ['{{value "Call"}}', 'write `{{type "Call"}}`'],
  ["{{lookup x y}}", '{{type "Name"}} or {{value "Name"}}'],
  ["{{{x}}}", "Values are always escaped"],
])("refuses %s", (text, message) => {
  expect(() => compileTemplate("t.hbs", `\n${text}`, runtime)).toThrow(PinwheelError);
  expect(() => compileTemplate("t.hbs", `\n${text}`, runtime)).toThrow(message);
});

test("reports the position of a name that the runtime does not export, also inside blocks", () => {
  const error = errorOf(() => compileTemplate("t.hbs", '\n{{value "call"}}\n{{#if x}}{{type "Nope"}}{{/if}}', runtime));
  expect(error).toMatchObject({ diagnostics: [{ code: "template-invalid", file: "t.hbs", line: 3, column: 10 }] });
});

test.each([
  ["a function", () => 1],
  ["undefined", undefined],
  ["an object with a class", new Map()],
  ["a list with undefined", [undefined]],
  ["an object with a symbol", { a: Symbol("x") }],
])("refuses to print %s", (_, x) => {
  const error = errorOf(() => render("\n\n{{x}}", { x }));
  expect(error).toMatchObject({
    diagnostics: [{ code: "template-invalid", message: "`x` has no value that can be printed here.", file: "t.hbs", line: 3 }],
  });
});

function errorOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe("a value inside text that is not code is refused:", () => {
  test.each([
    ["// {{x}}", "a comment"],
    ["/* {{x}} */", "a comment"],
    ["/** {{#if x}}{{x}}{{/if}} */", "a comment"],
    ["a(/* b */ /* {{x}} */)", "a comment"],
    ['"{{x}}"', "a string"],
    ["'\\'{{x}}'", "a string"],
    ["`{{x}}`", "a template literal"],
    [`\`$${"{a ? `b` : {}}"}{{x}}\``, "a template literal"],
    ['// {{type "Call"}}', "a comment"],
  ])("%s", (text, place) => {
    expect(() => compileTemplate("t.hbs", text, runtime)).toThrow(`A value cannot be inside ${place}, because it prints as code.`);
  });

  test.each([
    ["// a\n{{x}}", "// a\n1"],
    ["/* it's */ {{x}}", "/* it's */ 1"],
    ["'\"' + {{x}}", "'\"' + 1"],
    ["a / b / {{x}}", "a / b / 1"],
    ["it's\n{{x}}", "it's\n1"],
    [`\`$${"{f({ a: '}' })}$"}{ {{x}} }\``, `\`$${"{f({ a: '}' })}$"}{ 1 }\``],
  ])("but not in %j", (text, output) => {
    expect(render(text, { x: 1 })).toBe(output);
  });
});
