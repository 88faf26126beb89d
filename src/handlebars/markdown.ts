import { PinwheelError } from "../diagnostics/diagnostic.js";
import { isBlock, isInline, lineText, plain } from "../print/markdown/markdown.js";
import { parseTemplate } from "./parse.js";
import { templateText } from "./text.js";

/** Prints a view through one template. */
export type Render = (view: object) => string;

/**
 * The closed environment of Markdown templates. `{{x}}` prints what markdown.ts made as it is, and any other text escaped. There is
 * `each`, `if` and `unless`, and nothing else: no helpers, no partials, no unescaped output. Handlebars parses; its compiler, which costs more
 * than all the printing, is not used. Throws a PinwheelError for a template that asks for more.
 */
export function compileMarkdown(source: string, file: string): Render {
  const steps = stepsOf(parse(source, file), { file, lines: source.split(/\r?\n/) });
  return (view) => tidy(run(steps, { value: view }));
}

/** Compiles the template at `path` below `templates/`, or the file of the same path in the folder of overrides. */
export function loadMarkdownTemplate(path: string, overrides?: string): Render {
  return compileMarkdown(templateText(path, overrides), path);
}

/** What paths are looked up in: the innermost item, then `../` what is around it. */
interface Scope {
  readonly value: unknown;
  readonly around?: Scope;
}

type Step = (scope: Scope) => string;

interface Place {
  readonly file: string;
  readonly lines: readonly string[];
}

function run(steps: readonly Step[], scope: Scope): string {
  let text = "";
  for (const step of steps) text += step(scope);
  return text;
}

function parse(source: string, file: string): hbs.AST.Program {
  try {
    return parseTemplate(source);
  } catch (cause) {
    throw refused(file, cause instanceof Error ? cause.message : String(cause));
  }
}

function stepsOf(program: hbs.AST.Program | undefined, place: Place): readonly Step[] {
  return (program?.body ?? []).map((statement) => stepOf(statement, place));
}

function stepOf(statement: hbs.AST.Statement, place: Place): Step {
  if (isContent(statement)) return () => statement.value;
  if (isMustache(statement)) return valueStep(statement, place);
  if (isBlockStatement(statement)) return blockStep(statement, place);
  if (statement.type === "CommentStatement") return () => "";
  throw refused(place.file, `${statement.type} has no place in a template.`, statement.loc);
}

function valueStep(mustache: hbs.AST.MustacheStatement, place: Place): Step {
  const { path, loc } = mustache;
  if (mustache.params.length > 0 || mustache.hash !== undefined || !isPath(path)) throw refused(place.file, "A value is one path.", loc);
  if (!mustache.escaped) throw refused(place.file, `{{{${path.original}}}} would print without escapes.`, loc);
  const line = place.lines[loc.start.line - 1] ?? "";
  const before = line.slice(0, loc.start.column);
  checkPosition(before, mustache, place);
  const alone = before.trim() === "" && (place.lines[loc.end.line - 1] ?? "").slice(loc.end.column).trim() === "";
  const find = finder(path, place);
  return (scope) => print(find(scope), alone, () => refusedValue(place.file, path));
}

/** Text is escaped for paragraphs, headings and cells; the view makes code, links and fences as a whole. */
function checkPosition(before: string, { loc }: hbs.AST.MustacheStatement, { file, lines }: Place): void {
  const fenceLines = lines.slice(0, loc.start.line - 1).filter((line) => /^\s*(?:`{3}|~{3})/.test(line)).length;
  if (fenceLines % 2 === 1 || (before.split("`").length - 1) % 2 === 1) throw refused(file, "A value cannot stand inside code.", loc);
  if (/\]\([^)]*$|\]:\s*\S*$/.test(before)) throw refused(file, "A value cannot stand in a link target.", loc);
  if (/<[^>]*$/.test(before)) throw refused(file, "A value cannot stand in HTML.", loc);
}

function print(value: unknown, alone: boolean, refuse: () => PinwheelError): string {
  if (isInline(value)) return lineText(value);
  if (isBlock(value) && alone) return value.text;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return lineText(plain(String(value)));
  throw refuse();
}

function blockStep(block: hbs.AST.BlockStatement, place: Place): Step {
  const name = isPath(block.path) ? block.path.original : "";
  const [path] = block.params;
  if (path === undefined || !isPath(path) || block.params.length !== 1 || block.hash !== undefined) {
    throw refused(place.file, `{{#${name}}} takes one path.`, block.loc);
  }
  const find = finder(path, place);
  const then = stepsOf(block.program, place);
  const otherwise = stepsOf(block.inverse, place);
  if (name === "if") return (scope) => run(holds(find(scope)) ? then : otherwise, scope);
  if (name === "unless") return (scope) => run(holds(find(scope)) ? otherwise : then, scope);
  if (name === "each") return (scope) => each(find(scope), then, otherwise, scope);
  throw refused(place.file, `There is no block {{#${name}}}.`, block.loc);
}

/** As Handlebars has it: an empty list does not hold. */
function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function each(items: unknown, then: readonly Step[], otherwise: readonly Step[], around: Scope): string {
  if (!Array.isArray(items) || items.length === 0) return run(otherwise, around);
  let text = "";
  for (const value of items) text += run(then, { value, around });
  return text;
}

/** Looks a path up among own members only. */
function finder({ parts, depth, data, original, loc }: hbs.AST.PathExpression, { file }: Place): (scope: Scope) => unknown {
  if (data) throw refused(file, `There is no {{${original}}}.`, loc);
  return (scope) => {
    let from: Scope | undefined = scope;
    for (let up = 0; up < depth; up++) from = from?.around;
    let value = from?.value;
    for (const part of parts)
      value = typeof value === "object" && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined;
    return value;
  };
}

/** Blank lines that conditions left behind become one, but inside code; the file ends with one line feed. */
function tidy(text: string): string {
  return `${text.replace(fenceOrSpace, (found) => (found.includes("`") ? found : found.includes("\n") ? "\n" : "")).trim()}\n`;
}

/** A whole fenced block; blank lines, two or more; white space at the end of a line. */
const fenceOrSpace = /^(?:> ?)*(`{3,})(?!`).*\n(?:.*\n)*?(?:> ?)*\1(?!`).*$|^(?:[ \t]*\n){2,}|[ \t]+$/gm;

function isContent(statement: hbs.AST.Statement): statement is hbs.AST.ContentStatement {
  return statement.type === "ContentStatement";
}

function isMustache(statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement {
  return statement.type === "MustacheStatement";
}

function isBlockStatement(statement: hbs.AST.Statement): statement is hbs.AST.BlockStatement {
  return statement.type === "BlockStatement";
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === "PathExpression";
}

function refusedValue(file: string, { original, loc }: hbs.AST.PathExpression): PinwheelError {
  const message = `{{${original}}} is missing, is no text, or is a block of Markdown that does not stand on a line of its own.`;
  return refused(file, message, loc);
}

function refused(file: string, message: string, loc?: hbs.AST.SourceLocation): PinwheelError {
  const position = loc === undefined ? {} : { line: loc.start.line, column: loc.start.column + 1 };
  return new PinwheelError([{ code: "template-invalid", severity: "error", message, file, ...position }]);
}
