import Handlebars from "handlebars";
import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { templateText } from "../template-text.js";
import { isBlock, isInline, lineText, plain } from "./markdown.js";

/** Prints a view through one template. */
export type Render = (view: object) => string;

/**
 * The closed environment of Markdown templates. `{{x}}` prints what markdown.ts made as it is, and any other text escaped. There are no
 * helpers but `each`, `if` and `unless`, no partials, no unescaped output. Throws a PinwheelError for a template that asks for more.
 */
export function compileMarkdown(source: string, file: string): Render {
  const program = parse(source, file);
  const lines = source.split(/\r?\n/);
  for (const statement of program.body) checkStatement(statement, { file, lines });
  const template = environment.compile(program, options);
  return (view) => {
    try {
      return tidy(template(view));
    } catch (cause) {
      throw refused(file, cause instanceof Error ? cause.message : String(cause));
    }
  };
}

/** Compiles the template at `path` below `templates/`, or the file of the same path in the folder of overrides. */
export function loadMarkdownTemplate(path: string, overrides?: string): Render {
  return compileMarkdown(templateText(path, overrides), path);
}

const environment = Handlebars.create();
for (const name of Object.keys(environment.helpers)) if (!["each", "if", "unless"].includes(name)) environment.unregisterHelper(name);
environment.registerHelper("printBlock", (value: unknown) => print(value, "block"));
environment.registerHelper("printInline", (value: unknown) => print(value, "inline"));

const options: CompileOptions = {
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: { each: true, if: true, unless: true, printBlock: true, printInline: true },
};

function print(value: unknown, position: "inline" | "block"): string {
  if (isInline(value)) return lineText(value);
  if (isBlock(value) && position === "block") return value.text;
  if (isBlock(value)) throw new TypeError("A block of Markdown can only stand on a line of its own.");
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return lineText(plain(String(value)));
  throw new TypeError("A template printed a value that is missing or no text.");
}

/** Blank lines that conditions left behind become one, but inside code; the file ends with one line feed. */
function tidy(text: string): string {
  const kept: string[] = [];
  let fence = "";
  for (const line of text.split("\n")) {
    const mark = line.includes("```") ? (/^(?:> ?)*(`{3,})/.exec(line)?.[1] ?? "") : "";
    const tidied = fence === "" ? line.trimEnd() : line;
    if (fence !== "" || tidied !== "" || (kept.length > 0 && kept.at(-1) !== "")) kept.push(tidied);
    if (fence === "") fence = mark;
    else if (mark === fence) fence = "";
  }
  return `${kept.join("\n").trimEnd()}\n`;
}

interface Place {
  readonly file: string;
  readonly lines: readonly string[];
}

function parse(source: string, file: string): hbs.AST.Program {
  try {
    return environment.parse(source);
  } catch (cause) {
    throw refused(file, cause instanceof Error ? cause.message : String(cause));
  }
}

function checkStatement(statement: hbs.AST.Statement, place: Place): void {
  if (isBlockStatement(statement)) checkBlock(statement, place);
  else if (isMustache(statement)) positionMustache(statement, place);
  else if (statement.type !== "ContentStatement" && statement.type !== "CommentStatement") {
    throw refused(place.file, `${statement.type} has no place in a template.`, statement.loc);
  }
}

function checkBlock(block: hbs.AST.BlockStatement, place: Place): void {
  const name = isPath(block.path) ? block.path.original : "";
  if (!["each", "if", "unless"].includes(name)) throw refused(place.file, `There is no block {{#${name}}}.`, block.loc);
  if (block.params.length !== 1 || !block.params.every(isPath) || block.hash !== undefined) {
    throw refused(place.file, `{{#${name}}} takes one path.`, block.loc);
  }
  for (const program of [block.program, block.inverse]) for (const each of program?.body ?? []) checkStatement(each, place);
}

/** Turns `{{x}}` into a call of the helper for its position. */
function positionMustache(mustache: hbs.AST.MustacheStatement, place: Place): void {
  const { path, loc } = mustache;
  if (mustache.params.length > 0 || mustache.hash !== undefined || !isPath(path)) throw refused(place.file, "A value is one path.", loc);
  if (!mustache.escaped) throw refused(place.file, `{{{${path.original}}}} would print without escapes.`, loc);
  const line = place.lines[loc.start.line - 1] ?? "";
  const before = line.slice(0, loc.start.column);
  checkPosition(before, mustache, place);
  const alone = before.trim() === "" && (place.lines[loc.end.line - 1] ?? "").slice(loc.end.column).trim() === "";
  mustache.params = [path];
  mustache.path = {
    ...path,
    original: alone ? "printBlock" : "printInline",
    parts: [alone ? "printBlock" : "printInline"],
    depth: 0,
    data: false,
  };
}

/** Text is escaped for paragraphs, headings and cells; the view makes code, links and fences as a whole. */
function checkPosition(before: string, { loc }: hbs.AST.MustacheStatement, { file, lines }: Place): void {
  const fenceLines = lines.slice(0, loc.start.line - 1).filter((line) => /^\s*(?:`{3}|~{3})/.test(line)).length;
  if (fenceLines % 2 === 1 || (before.split("`").length - 1) % 2 === 1) throw refused(file, "A value cannot stand inside code.", loc);
  if (/\]\([^)]*$|\]:\s*\S*$/.test(before)) throw refused(file, "A value cannot stand in a link target.", loc);
  if (/<[^>]*$/.test(before)) throw refused(file, "A value cannot stand in HTML.", loc);
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

function refused(file: string, message: string, loc?: hbs.AST.SourceLocation): PinwheelError {
  const position = loc === undefined ? {} : { line: loc.start.line, column: loc.start.column + 1 };
  return new PinwheelError([{ code: "template-invalid", severity: "error", message, file, ...position }]);
}
