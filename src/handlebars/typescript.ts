import { PinwheelError } from "../diagnostics/diagnostic.js";
import { runtimeIndex } from "../emit/paths.js";
import { type Code, isCode, literal, use } from "../print/typescript/code.js";
import { printCode, type SourceFile } from "../print/typescript/source-file.js";
import type { Json } from "../util/json.js";
import { parseTemplate } from "./parse.js";
import type { RuntimeExports } from "./runtime-exports.js";

/** Renders a view into a file, whose imports grow by what is printed. Throws a PinwheelError for a value that the view does not have. */
export type Template = (view: object, file: SourceFile) => string;

/** What is known of a template while it is read. */
interface Place {
  /** Path below `templates/`. */
  readonly name: string;
  readonly runtime: RuntimeExports;
}

/**
 * Reads a template of the closed environment for TypeScript. `{{x}}` prints code as it is and any other value as a literal;
 * `{{type "Call"}}` and `{{value "call"}}` name an export of the runtime and import it; `each` and `if` are all the logic there is.
 * Everything else that Handlebars has is refused here, before anything is rendered: throws a PinwheelError that names template and line.
 *
 * Handlebars parses; what is left of the language is so small that interpreting it costs less than having it compiled.
 */
export function compileTemplate(name: string, text: string, runtime: RuntimeExports): Template {
  const render = renderProgram(parse(name, text), { name, runtime });
  return (view, file) => render({ context: view, file });
}

/** Where a template is: the value that paths start from, and around it those of the loops outside. */
interface Frame {
  readonly context: unknown;
  readonly file: SourceFile;
  readonly outer?: Frame;
  /** What `@index`, `@first` and `@last` are in a loop. */
  readonly loop?: Readonly<Record<string, Json>>;
}

type Render = (frame: Frame) => string;
type Evaluate = (frame: Frame) => unknown;

function parse(name: string, text: string): hbs.AST.Program {
  try {
    return parseTemplate(text);
  } catch (error) {
    throw templateError(name, undefined, error instanceof Error ? error.message : String(error));
  }
}

function renderProgram({ body }: hbs.AST.Program, place: Place): Render {
  const parts = body.map((statement) => renderStatement(statement, place));
  return (frame) => {
    let text = "";
    for (const part of parts) text += part(frame);
    return text;
  };
}

function renderStatement(statement: hbs.AST.Statement, place: Place): Render {
  const render = statements.get(statement.type);
  if (render === undefined) throw refused(statement, place, "Partials and decorators are not part of it.");
  return render(statement, place);
}

type Reader = (statement: hbs.AST.Statement, place: Place) => Render;

const statements: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["ContentStatement", (statement) => renderContent(statement as hbs.AST.ContentStatement)],
  ["CommentStatement", () => () => ""],
  ["MustacheStatement", (statement, place) => renderMustache(statement as hbs.AST.MustacheStatement, place)],
  ["BlockStatement", (statement, place) => renderBlock(statement as hbs.AST.BlockStatement, place)],
]);

function renderContent({ value }: hbs.AST.ContentStatement): Render {
  return () => value;
}

function renderMustache(mustache: hbs.AST.MustacheStatement, place: Place): Render {
  if (!mustache.escaped) throw refused(mustache, place, "`{{{` and `{{&` would print text as code.");
  if (mustache.params.length > 0 || mustache.hash !== undefined) {
    const symbol = runtimeSymbol(mustache, place);
    return ({ file }) => printCode(symbol, file);
  }
  const evaluate = evaluatePath(mustache.path, place);
  return (frame) => printCode(asCode(evaluate(frame)), frame.file);
}

function runtimeSymbol(mustache: hbs.AST.MustacheStatement, place: Place): Code {
  const { path, params, hash } = mustache;
  const helper = "original" in path ? path.original : undefined;
  const [symbol] = params;
  if ((helper === "type" || helper === "value") && params.length === 1 && symbol !== undefined && isString(symbol) && hash === undefined) {
    checkExport(symbol.value, helper, mustache, place);
    return use(symbol.value, runtimeIndex, helper);
  }
  throw refused(mustache, place, 'The only helpers are `{{type "X"}}` and `{{value "x"}}`.');
}

/** A name that is not there would be found only by whoever compiles the output. */
function checkExport(symbol: string, as: "type" | "value", node: hbs.AST.Node, place: Place): void {
  const kind = place.runtime.get(symbol);
  if (kind === undefined) throw refused(node, place, `The runtime exports no \`${symbol}\`.`);
  if (kind === "type" && as === "value")
    throw refused(node, place, `\`${symbol}\` of the runtime is a type: write \`{{type "${symbol}"}}\`.`);
}

function isString(expression: hbs.AST.Expression): expression is hbs.AST.StringLiteral {
  return expression.type === "StringLiteral";
}

function renderBlock(block: hbs.AST.BlockStatement, place: Place): Render {
  const [value] = block.params;
  const kind = block.path.original;
  const closed = block.params.length === 1 && block.hash === undefined && block.program !== undefined;
  if ((kind !== "each" && kind !== "if") || value === undefined || !closed || block.program.blockParams !== undefined) {
    throw refused(block, place, "The only blocks are `{{#each list}}` and `{{#if value}}`.");
  }
  const evaluate = evaluatePath(value, place);
  const then = renderProgram(block.program, place);
  const otherwise = block.inverse === undefined ? () => "" : renderProgram(block.inverse, place);
  if (kind === "if") return (frame) => (isTrue(evaluate(frame)) ? then(frame) : otherwise(frame));
  return (frame) => renderEach(listOf(evaluate(frame), block, place), then, frame) || otherwise(frame);
}

/** As in Handlebars, an empty list is false. */
function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function listOf(value: unknown, node: hbs.AST.Node, place: Place): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw refused(node, place, "`each` takes a list.");
}

function renderEach(items: readonly unknown[], render: Render, outer: Frame): string {
  const last = items.length - 1;
  return items
    .map((context, index) => render({ context, file: outer.file, outer, loop: { index, first: index === 0, last: index === last } }))
    .join("");
}

/** Reads own members only, and none that is missing. */
function evaluatePath(expression: hbs.AST.Node, place: Place): Evaluate {
  if (!isPath(expression)) throw refused(expression, place, "Only the path of a value can stand here.");
  const { data, depth, parts, original } = expression;
  const missing = () => refused(expression, place, `The view has no value \`${original}\`.`);
  return (frame) => {
    const start = frameAt(frame, depth);
    let value: unknown = data ? start?.loop : start?.context;
    for (const part of parts) value = member(value, part);
    if (value === undefined || typeof value === "function") throw missing();
    return value;
  };
}

function isPath(expression: hbs.AST.Node): expression is hbs.AST.PathExpression {
  return expression.type === "PathExpression";
}

function frameAt(frame: Frame, depth: number): Frame | undefined {
  if (depth === 0) return frame;
  return frame.outer === undefined ? undefined : frameAt(frame.outer, depth - 1);
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function asCode(value: unknown): Code {
  return isCode(value) ? value : literal(value as Json);
}

function refused(node: hbs.AST.Node, { name }: Place, why: string): PinwheelError {
  return templateError(name, node.loc.start.line, why);
}

function templateError(file: string, line: number | undefined, message: string): PinwheelError {
  const position = line === undefined ? {} : { line };
  return new PinwheelError([{ code: "template-invalid", severity: "error", message: `${message} Template: ${file}.`, file, ...position }]);
}
