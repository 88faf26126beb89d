// Only the printers turn text into files. Each other way is in a table here, with the reason why its text is safe.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { compileProgram } from "../../src/handlebars/compile.js";
import { allSteps } from "../../src/handlebars/program.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** Folders between the model and the files. */
const folders = ["emit", "handlebars", "helpers", "pipeline", "print"];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

interface Source {
  readonly file: string;
  readonly text: string;
  readonly nodes: readonly Node[];
}

const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && folders.includes(file.split("/")[0] ?? ""))
  .sort()
  .map(parse);

function parse(file: string): Source {
  const text = readFileSync(join(src, file), "utf8");
  return { file, text, nodes: [...nodesBelow(parseSync(file, text, { lang: "ts", sourceType: "module" }).program)] };
}

function* nodesBelow(value: unknown): Generator<Node> {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) yield value;
  for (const child of Object.values(value)) yield* nodesBelow(child);
}

function isNode(value: object): value is Node {
  return "type" in value && "start" in value && "end" in value;
}

function textOf({ text }: Source, node: unknown): string {
  return typeof node === "object" && node !== null && isNode(node) ? text.slice(node.start, node.end) : "";
}

/** Returns "FILE: TEXT" for each node that is found. */
function find(select: (node: Node, source: Source) => string | undefined): readonly string[] {
  return sources.flatMap((source) =>
    source.nodes.flatMap((node) => {
      const found = select(node, source);
      return found === undefined ? [] : [`${source.file}: ${found}`];
    }),
  );
}

/** Calls and constructions of a name. */
function callsOf(name: string, isWanted: (source: Source) => boolean = () => true): readonly string[] {
  return find((node, source) => {
    const isCall = node.type === "CallExpression" || node.type === "NewExpression";
    return isCall && isWanted(source) && textOf(source, node["callee"]) === name ? textOf(source, node).replace(/\s+/g, " ") : undefined;
  });
}

const filesOf = (found: readonly string[]): ReadonlySet<string> => new Set(found.map((each) => each.slice(0, each.indexOf(": "))));

describe("text becomes a file only in", () => {
  test("the printers of TypeScript and of Markdown", () => {
    const markdown = find(({ type, key }, source) => (type === "Property" && textOf(source, key) === "kindOf" ? "kindOf" : undefined));
    expect([...filesOf(callsOf("new Code")), ...filesOf(callsOf("Code"))].filter((file) => !file.startsWith("print/typescript/"))).toEqual(
      [],
    );
    expect([...filesOf(markdown)].filter((file) => !file.startsWith("print/markdown/"))).toEqual([]);
    expect(markdown.length).toBeGreaterThan(0);
  });

  test("the interpreter of templates, for text of the templates", () => {
    const isInterpreter = ({ text }: Source) => /import \{[^}]*\btemplateText\b[^}]*\} from "[./]*print\//.test(text);
    expect(callsOf("templateText", isInterpreter)).toEqual(["handlebars/typescript.ts: templateText(text)"]);
    expect(callsOf("templatePage")).toEqual(["handlebars/markdown.ts: templatePage(page.toString())"]);
  });

  test("pages that the owner of the configuration wrote", () => {
    expect(callsOf("ownPage")).toEqual(["emit/docs/pages/readme-page.ts: ownPage(guide.text)"]);
  });

  test("the printer of files", () => {
    const made = find(({ type, key, value }, source) =>
      type === "Property" && textOf(source, key) === "origin" && /^"(generated|copied)"$/.test(textOf(source, value))
        ? "origin"
        : undefined,
    );
    expect(filesOf(made)).toEqual(new Set(["emit/print-file.ts"]));
  });

  test("blocks whose language has a printer", () => {
    expect(callsOf("fence").filter((call) => !call.startsWith("print/"))).toEqual(
      [
        // Arguments are checked against the rules of npm.
        // biome-ignore-start lint/suspicious/noTemplateCurlyInString: source text
        'emit/docs/models-readme.ts: fence("sh", `npm install --save-dev ${installName(info.name)}`)',
        // Example in a comment of a hand-written module.
        'emit/docs/pages/function-section.ts: fence("ts", example)',
        'emit/docs/pages/readme-page.ts: fence("sh", `npm install ${installName(packageName)}`)',
        'emit/docs/pages/webhooks-page.ts: fence("json", JSON.stringify(fitting, undefined, 2))',
        // A body that a server sent. It is no code.
        'emit/docs/responses/response-block.ts: fence(languageOf(shown), body.lines.join("\\n"))',
        // Every word is printed by `shellWord`.
        'emit/docs/samples/curl.ts: fence("sh", layOut(commandOf(request, curlAuth(operation, context.model), isStreaming(operation))))',
        // Every line is code.
        'emit/docs/samples/sample.ts: fence("ts", `${opening}\\n${linesOf(body)}`)',
        'emit/docs/samples/sample.ts: fence("ts", linesOf(lines))',
        'emit/docs/samples/shell-variables.ts: fence("sh", [`${baseUrlVariable.variable}=${shellWord(shellBaseUrl(model))}`, ...assignments].join("\\n"))',
        // biome-ignore-end lint/suspicious/noTemplateCurlyInString: source text
      ].map((each) => expect.stringContaining(each)),
    );
  });
});

test("no cast makes text of anything else", () => {
  const printed = /\b(?:any|unknown|never|Code|Inline|Block|Markdown|Part|EmittedFile|OutputFile|TemplateStringsArray)\b/;
  const casts = find((node, source) => {
    const isCast = node.type === "TSAsExpression" || node.type === "TSTypeAssertion" || node.type === "TSNonNullExpression";
    const type = textOf(source, node["typeAnnotation"]);
    return isCast && printed.test(type) ? textOf(source, node).replace(/\s+/g, " ") : undefined;
  });
  expect(casts.filter((cast) => /^(emit|handlebars|print)\//.test(cast))).toEqual([]);
});

/** Text in a template of our own is code, and every value in it becomes a literal. A call could pass any text. */
test("`code` is only a tag", () => {
  const uses = sources.flatMap((source) => localNames(source).map((name) => ({ source, name })));
  const wrong = uses.flatMap(({ source, name }) =>
    source.nodes
      .filter((node) => node.type === "CallExpression" && textOf(source, node["callee"]) === name)
      .map((node) => `${source.file}: ${textOf(source, node)}`),
  );
  expect(uses.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

/** The names under which a file imports the tag. */
function localNames(source: Source): readonly string[] {
  const imports = source.nodes.filter(
    ({ type, source: from }) =>
      type === "ImportDeclaration" && /print\/typescript\/|^"\.\/code/.test(textOf(source, from)) && !/markdown/.test(textOf(source, from)),
  );
  const isPrinter = source.file.startsWith("print/typescript/");
  return imports
    .flatMap(({ specifiers, source: from }) =>
      isPrinter || textOf(source, from).includes("print/typescript/") ? (specifiers as readonly Node[]) : [],
    )
    .flatMap(({ imported, local }) => (textOf(source, imported) === "code" ? [textOf(source, local)] : []));
}

/** Functions whose result is safe in the position that they are for. */
const escapes = new Set(["stringLiteral", "numberLiteral", "identifierName", "commentLine", "commentLines"]);

/** Text in pieces of code that no escape returns. */
const reviewed: Readonly<Record<string, string>> = {
  "String(value)": "true, false or null",
  "`${value}n`": "a bigint",
  name: "a name that `asciiIdentifier` matches",
  text: "static text of a template",
  "...body": "lines of a comment",
  "`/** ${first} */`": "a line of a comment",
};

test("the pieces of code are constants, marks, code, or the results of escapes", () => {
  const pieces = sources
    .filter(({ file }) => file.startsWith("print/typescript/"))
    .flatMap((source) =>
      source.nodes
        .filter((node) => node.type === "NewExpression" && textOf(source, node["callee"]) === "Code")
        .flatMap(({ arguments: given }) =>
          (isNonEmpty(given) ? given[0].elements.filter((piece) => !isSafe(piece, source)) : []).map((piece) => textOf(source, piece)),
        ),
    );
  expect(new Set(pieces)).toEqual(new Set(Object.keys(reviewed)));
});

function isNonEmpty(value: unknown): value is readonly [{ readonly elements: readonly Node[] }] {
  return Array.isArray(value) && typeof value[0] === "object" && "elements" in value[0];
}

/** Constants, marks, symbols, code that a function gets, and calls of escapes, also inside a template. */
function isSafe(piece: Node, source: Source): boolean {
  const text = textOf(source, piece);
  if (piece.type === "Literal" || /^marks\.\w+$/.test(text) || /^(?:item|\.\.\.items)$/.test(text)) return true;
  if (piece.type === "CallExpression") return escapes.has(textOf(source, piece["callee"]));
  if (piece.type === "TemplateLiteral") return (piece["expressions"] as readonly Node[]).every((inner) => isSafe(inner, source));
  if (piece.type !== "ObjectExpression") return false;
  // The path of a file is a literal in its import.
  return (piece["properties"] as readonly Node[]).every(
    ({ key, value }) => !["symbol", "name"].includes(textOf(source, key)) || /^identifierName\(\w+\)$/.test(textOf(source, value)),
  );
}

test("templates print values through the interpreter alone", () => {
  const templates = [...readTemplates()].filter(([path]) => path.endsWith(".hbs"));
  expect(templates.length).toBeGreaterThan(15);
  for (const [path, text] of templates) {
    const steps = allSteps(compileProgram(text, path, ["type", "value"]));
    const tags = steps.filter(({ kind }) => kind === "value" || kind === "symbol").length;
    expect(tags).toBe([...text.matchAll(/\{\{(?![#/!]|else\b)[^{}]+\}\}/g)].length);
    expect(text).not.toMatch(/\{\{\{|\{\{&|\{\{>/);
  }
});

test("only the terminal of the command writes to the streams", () => {
  const files = readdirSync(join(src, "cli"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const writers = files.filter((file) => /\.write\(|console\./.test(readFileSync(join(src, "cli", file), "utf8")));
  expect(writers).toEqual(["terminal.ts"]);
});
