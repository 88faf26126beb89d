import Handlebars from "handlebars";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import type { Json } from "../util/json.js";
import { type Code, isCode, literal, use } from "./code.js";
import { runtimeIndex } from "./paths.js";
import { printCode, type SourceFile } from "./source-file.js";

/** Renders a view into a file, whose imports grow by what is printed. */
export type Template = (view: object, file: SourceFile) => string;

/**
 * Compiles a template of the closed environment for TypeScript. `{{x}}` prints code as it is and any other value as a literal;
 * `{{type "Call"}}` and `{{value "call"}}` name an export of the runtime and import it; `each` and `if` are all the logic there is.
 * Everything else is refused here, before anything is rendered. Throws a PinwheelError that names the template and the line.
 */
export function compileTemplate(name: string, text: string): Template {
  const program = closedProgram(parse(name, text), name);
  const render = environment.compile(program, { strict: true, noEscape: true, knownHelpersOnly: true, knownHelpers });
  return (view, file) => render(view, { data: { file, template: name } });
}

type Node = hbs.AST.Node;
type Options = Handlebars.HelperOptions;

const knownHelpers = { print: true, type: true, value: true, each: true, if: true };

const environment = closedEnvironment();

function closedEnvironment(): typeof Handlebars {
  const closed = Handlebars.create();
  for (const name of Object.keys(closed.helpers)) closed.unregisterHelper(name);
  closed.registerHelper("print", (value: unknown, line: number, options: Options) => print(value, line, options));
  closed.registerHelper("type", (symbol: string) => use(symbol, runtimeIndex, "type"));
  closed.registerHelper("value", (symbol: string) => use(symbol, runtimeIndex, "value"));
  closed.registerHelper("if", function (this: unknown, value: unknown, line: number, options: Options) {
    return checked(value, line, options) ? options.fn(this) : options.inverse(this);
  });
  closed.registerHelper("each", function (this: unknown, value: unknown, line: number, options: Options) {
    return each(listOf(value, line, options), options) || options.inverse(this);
  });
  return closed;
}

function print(value: unknown, line: number, options: Options): string {
  const known = checked(value, line, options);
  return printCode(isCode(known) ? known : literal(known), options.data.file);
}

function listOf(value: unknown, line: number, options: Options): readonly unknown[] {
  const items = checked(value, line, options);
  if (Array.isArray(items)) return items;
  throw templateError(options.data.template, line, "`each` takes a list.");
}

function each(items: readonly unknown[], options: Options): string {
  return items.map((item, index) => options.fn(item, { data: frame(options, index, items.length) })).join("");
}

function frame(options: Options, index: number, length: number): object {
  return Object.assign(Handlebars.createFrame(options.data), { index, first: index === 0, last: index === length - 1 });
}

/** A value that the view has. */
function checked(value: unknown, line: number, options: Options): Code | Json {
  if (value !== undefined && typeof value !== "function") return value as Code | Json;
  throw templateError(options.data.template, line, "The view has no such value.");
}

function parse(name: string, text: string): hbs.AST.Program {
  try {
    return environment.parse(text, { srcName: name });
  } catch (error) {
    throw templateError(name, undefined, error instanceof Error ? error.message : String(error));
  }
}

function closedProgram(program: hbs.AST.Program, name: string): hbs.AST.Program {
  return { ...program, body: program.body.map((statement) => closedStatement(statement, name)) };
}

function closedStatement(statement: hbs.AST.Statement, name: string): hbs.AST.Statement {
  const close = statements.get(statement.type);
  if (close === undefined) throw refused(statement, name, "Partials and decorators are not part of it.");
  return close(statement, name);
}

const statements: ReadonlyMap<string, (statement: hbs.AST.Statement, name: string) => hbs.AST.Statement> = new Map([
  ["ContentStatement", (statement) => statement],
  ["CommentStatement", (statement) => statement],
  ["MustacheStatement", (statement, name) => closedMustache(statement as hbs.AST.MustacheStatement, name)],
  ["BlockStatement", (statement, name) => closedBlock(statement as hbs.AST.BlockStatement, name)],
]);

/** `{{a}}` becomes `{{print a LINE}}`, and `{{type "A"}}` becomes `{{print (type "A") LINE}}`. */
function closedMustache(mustache: hbs.AST.MustacheStatement, name: string): hbs.AST.Statement {
  if (!mustache.escaped) throw refused(mustache, name, "`{{{` and `{{&` would print text as code.");
  const value = mustache.params.length === 0 ? closedPath(mustache.path, name) : runtimeSymbol(mustache, name);
  const closed: hbs.AST.MustacheStatement = {
    ...mustache,
    path: helperPath("print", mustache),
    params: [value, lineOf(mustache)],
    escaped: false,
  };
  return closed;
}

function runtimeSymbol(mustache: hbs.AST.MustacheStatement, name: string): hbs.AST.Expression {
  const { path, params, hash, loc } = mustache;
  const helper = "original" in path ? path.original : undefined;
  const [symbol] = params;
  if ((helper !== "type" && helper !== "value") || params.length !== 1 || symbol?.type !== "StringLiteral" || hash !== undefined) {
    throw refused(mustache, name, 'The only helpers are `{{type "X"}}` and `{{value "x"}}`.');
  }
  return { type: "SubExpression", path: helperPath(helper, mustache), params, hash, loc } as hbs.AST.Expression;
}

function closedBlock(block: hbs.AST.BlockStatement, name: string): hbs.AST.Statement {
  const [value] = block.params;
  const known = block.path.original === "each" || block.path.original === "if";
  if (!known || value === undefined || block.params.length !== 1 || block.hash !== undefined || block.program === undefined) {
    throw refused(block, name, "The only blocks are `{{#each list}}` and `{{#if value}}`.");
  }
  const inverse = block.inverse === undefined ? {} : { inverse: closedProgram(block.inverse, name) };
  const params = [closedPath(value, name), lineOf(block)];
  const closed: hbs.AST.BlockStatement = { ...block, params, program: closedProgram(block.program, name), ...inverse };
  return closed;
}

function closedPath(expression: Node, name: string): hbs.AST.Expression {
  if (expression.type === "PathExpression") return expression;
  throw refused(expression, name, "Only the path of a value can stand here.");
}

function helperPath(helper: string, { loc }: Node): hbs.AST.PathExpression {
  return { type: "PathExpression", data: false, depth: 0, parts: [helper], original: helper, loc };
}

function lineOf({ loc }: Node): hbs.AST.Expression {
  return { type: "NumberLiteral", value: loc.start.line, original: loc.start.line, loc } as hbs.AST.NumberLiteral;
}

function refused(node: Node, name: string, why: string): PinwheelError {
  return templateError(name, node.loc.start.line, why);
}

function templateError(file: string, line: number | undefined, message: string): PinwheelError {
  const position = line === undefined ? {} : { line };
  return new PinwheelError([{ code: "template-invalid", severity: "error", message: `${message} Template: ${file}.`, file, ...position }]);
}
