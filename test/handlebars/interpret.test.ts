import { PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { compileProgram } from "../../src/handlebars/compile.js";
import { interpret } from "../../src/handlebars/interpret.js";
import { allSteps } from "../../src/handlebars/program.js";

/** Prints a view the simplest way: values as JSON, symbols as `keyword:name`. */
function render(text: string, view: object): string {
  let output = "";
  interpret(
    compileProgram(text, "t.hbs", ["type"]),
    { value: view },
    {
      text: (piece) => {
        output += piece;
      },
      value: (value) => {
        output += JSON.stringify(value);
      },
      symbol: ({ keyword, name }) => {
        output += `${keyword}:${name}`;
      },
    },
  );
  return output;
}

function diagnosticOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error instanceof PinwheelError ? error.diagnostics[0] : error;
  }
  return undefined;
}

describe("a template prints", () => {
  test.each([
    ["text and values", "a {{x}} b {{y.z}}", 'a 1 b "z"'],
    ["no comments", "a{{! note }}{{!-- {{x}} --}}b", "ab"],
    ["symbols", '{{type "Call"}}', "type:Call"],
    ["a branch for true", "{{#if x}}yes{{else}}no{{/if}}", "yes"],
    ["a branch for false", "{{#if none}}yes{{else}}no{{/if}}", "no"],
    ["nothing without a branch", "{{#if none}}yes{{/if}}", ""],
    ["an else-if chain", "{{#if none}}a{{else if x}}b{{else}}c{{/if}}", "b"],
    ["unless for false", "{{#unless none}}yes{{else}}no{{/unless}}", "yes"],
    ["unless for true", "{{#unless x}}yes{{else}}no{{/unless}}", "no"],
    ["an empty list as false", "{{#if empty}}yes{{else}}no{{/if}}", "no"],
    ["a filled list as true", "{{#if list}}yes{{else}}no{{/if}}", "yes"],
    ["undefined as false", "{{#if missing}}yes{{else}}no{{/if}}", "no"],
    ["each entry", "{{#each list}}{{this.n}},{{/each}}", "1,2,3,"],
    ["properties of an entry", "{{#each list}}{{n}}{{/each}}", "123"],
    ["else for an empty list", "{{#each empty}}x{{else}}none{{/each}}", "none"],
    ["no else for a filled list", "{{#each list}}x{{else}}none{{/each}}", "xxx"],
    ["the position in a loop", "{{#each list}}{{@index}}{{#if @first}}<{{/if}}{{#if @last}}>{{/if}}{{/each}}", "0<12>"],
    ["the position in an outer loop", "{{#each list}}{{#each ../pair}}{{@../index}}{{@index}} {{/each}}{{/each}}", "00 01 10 11 20 21 "],
    ["outer values", "{{#each list}}{{../x}}{{/each}}", "111"],
    ["outer values two loops out", "{{#each list}}{{#each ../pair}}{{../../x}}{{/each}}{{/each}}", "111111"],
    ["outer values from a condition, which is not a loop", "{{#if x}}{{y.z}}{{/if}}", '"z"'],
    ["whitespace control", "a {{~x~}} b", "a1b"],
    ["blocks alone on their lines without those lines", "a\n{{#if x}}\nb\n{{/if}}\nc\n", "a\nb\nc\n"],
  ])("%s", (_, text, output) => {
    const view = { x: 1, y: { z: "z" }, none: null, missing: undefined, empty: [], list: [{ n: 1 }, { n: 2 }, { n: 3 }], pair: [1, 2] };
    expect(render(text, view)).toBe(output);
  });
});

describe("a template is refused when it is compiled", () => {
  test.each([
    ["unescaped output", "{{{x}}}", "write {{x}}, not {{{x}}} or {{&x}}"],
    ["unescaped output", "{{&x}}", "write {{x}}, not {{{x}}} or {{&x}}"],
    ["partials", "{{> part}}", "partials or decorators"],
    ["partial blocks", "{{#> part}}{{/part}}", "partials or decorators"],
    ["inline partials", '{{#*inline "x"}}{{/inline}}', "partials or decorators"],
    ["decorators", "{{* decorator}}", "partials or decorators"],
    ["helpers", "{{lookup x y}}", 'or is {{type "Name"}}'],
    ["symbols without a string", "{{type x}}", 'or is {{type "Name"}}'],
    ["symbols with two strings", '{{type "A" "B"}}', 'or is {{type "Name"}}'],
    ["symbols with options", '{{type "A" b=1}}', 'or is {{type "Name"}}'],
    ["unknown keywords", '{{value "a"}}', 'or is {{type "Name"}}'],
    ["values with options", "{{x a=1}}", 'or is {{type "Name"}}'],
    ["other blocks", "{{#with x}}{{/with}}", "The only blocks are"],
    ["block functions", "{{#x}}{{/x}}", "The only blocks are"],
    ["raw blocks", "{{{{raw}}}}x{{{{/raw}}}}", "The only blocks are"],
    ["blocks without a path", "{{#if}}{{/if}}", "{{#if}} needs exactly one path."],
    ["blocks with two paths", "{{#each x y}}{{/each}}", "{{#each}} needs exactly one path."],
    ["blocks with options", "{{#unless x includeZero=true}}{{/unless}}", "{{#unless}} needs exactly one path."],
    ["block parameters", "{{#each x as |item|}}{{/each}}", "{{#each}} needs exactly one path."],
    ["subexpressions", "{{#if (lookup x y)}}{{/if}}", "Only the path of a value"],
    ["literals", '{{"x"}}', "Only the path of a value"],
    ["numbers", "{{1}}", "Only the path of a value"],
    ["other data variables", "{{@root}}", "{{@root}} does not exist"],
    ["data variables outside a loop", "{{@index}}", "{{@index}} does not exist"],
    ["data variables in the else branch of a loop", "{{#each x}}{{else}}{{@first}}{{/each}}", "{{@first}} does not exist"],
    ["data variables of a loop that is not there", "{{#each x}}{{@../index}}{{/each}}", "{{@../index}} does not exist"],
    ["properties of data variables", "{{#each x}}{{@index.a}}{{/each}}", "{{@index.a}} does not exist"],
    ["paths out of the view", "{{../x}}", "{{../x}} leads outside of the view"],
    ["paths out of the view", "{{#each x}}{{../../x}}{{/each}}", "{{../../x}} leads outside of the view"],
    ["text that is not Handlebars", "{{#if x}}", "The template is not valid Handlebars. Parse error"],
    ["blocks that do not match", "{{#if x}}{{/each}}", "The template is not valid Handlebars. if doesn't match each"],
  ])("%s: %s", (_, text, message) => {
    const diagnostic = diagnosticOf(() => compileProgram(`\n ${text}`, "t.hbs", ["type"]));
    expect(diagnostic).toMatchObject({
      code: "template-invalid",
      severity: "error",
      file: "t.hbs",
      message: expect.stringContaining(message),
    });
  });

  test("with file, line and column", () => {
    expect(diagnosticOf(() => compileProgram("a\n  b {{> part}}", "t.hbs"))).toMatchObject({ file: "t.hbs", line: 2, column: 5 });
    expect(diagnosticOf(() => compileProgram("a\n{{#if x}}\n{{", "t.hbs"))).toMatchObject({ file: "t.hbs", line: 3 });
  });

  test("without keywords, only paths are named as allowed", () => {
    expect(diagnosticOf(() => compileProgram('{{type "A"}}', "t.hbs"))).toMatchObject({ message: "A tag holds the path of one value." });
  });
});

describe("a view without a value", () => {
  test.each(["x", "a.b", "constructor", "a.constructor", "a.__proto__", "a.toString", "s.length", "a.b.c"])(
    "%s is an error in a tag",
    (path) => {
      const diagnostic = diagnosticOf(() => render(`\n {{${path}}}`, { a: {}, s: "text" }));
      expect(diagnostic).toMatchObject({ message: `The view has no value \`${path}\`.`, file: "t.hbs", line: 2, column: 4 });
    },
  );

  test.each(["if", "unless", "each"])("is an error in {{#%s}}", (block) => {
    expect(diagnosticOf(() => render(`{{#${block} x}}{{/${block}}}`, {}))).toMatchObject({ message: "The view has no value `x`." });
  });

  test.each([undefined, null, "text", { length: 1 }])("cannot loop over %p", (list) => {
    expect(diagnosticOf(() => render("{{#each list}}{{/each}}", { list }))).toMatchObject({ message: "{{#each list}} needs a list." });
  });
});

test("values know whether they are alone on their lines", () => {
  const program = compileProgram("{{a}}\n  {{b}}  \nx {{c}}\n{{d}} x\n{{#if e}}\n{{f}}\n{{/if}}", "t.hbs");
  const alone = allSteps(program).flatMap((step) => (step.kind === "value" && step.isAlone ? [step.path.text] : []));
  expect(alone).toEqual(["a", "b", "f"]);
});
