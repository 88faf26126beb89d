import { parseTemplate } from "./parse.js";
import { type LoopVariable, type Path, type Program, type Step, type TemplatePosition, templateError } from "./program.js";

/** A template on its way to a program. */
interface Source {
  readonly file: string;
  readonly lines: readonly string[];
  /** Names that take a string, as in `{{type "Call"}}`. */
  readonly keywords: readonly string[];
}

/**
 * Parses a template and checks it: values, `each`, `if`, `unless` and `else`, and `keywords` with
 * one string. Throws a PinwheelError that names file, line and column for everything else that
 * Handlebars has, so that no template can call code or print without escapes.
 *
 * @param file path below `templates/`, for messages
 */
export function compileProgram(text: string, file: string, keywords: readonly string[] = []): Program {
  return compileSteps(parse(text, file), { file, lines: text.split(/\r?\n/), keywords }, 0);
}

function parse(text: string, file: string): hbs.AST.Program {
  try {
    return parseTemplate(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /^Parse error on line (\d+)/.exec(message)?.[1];
    throw templateError(line === undefined ? { file } : { file, line: Number(line) }, `The template is not valid Handlebars. ${message}`);
  }
}

/** @param loops how many loops are around these statements */
function compileSteps(program: hbs.AST.Program | undefined, source: Source, loops: number): Program {
  return (program?.body ?? []).flatMap((statement) => compileStatement(statement, source, loops));
}

function compileStatement(statement: hbs.AST.Statement, source: Source, loops: number): readonly Step[] {
  if (is(statement, "CommentStatement")) return [];
  if (is(statement, "ContentStatement")) return statement.value === "" ? [] : [{ kind: "text", text: statement.value }];
  if (is(statement, "MustacheStatement")) return [compileMustache(statement, source, loops)];
  if (is(statement, "BlockStatement")) return [compileBlock(statement, source, loops)];
  throw templateError(positionOf(statement, source), "Templates cannot use partials or decorators.");
}

function compileMustache(mustache: hbs.AST.MustacheStatement, source: Source, loops: number): Step {
  if (!mustache.escaped) {
    throw templateError(positionOf(mustache, source), "Values are always escaped: write {{x}}, not {{{x}}} or {{&x}}.");
  }
  if (mustache.params.length > 0 || mustache.hash !== undefined) return compileSymbol(mustache, source);
  return { kind: "value", path: compilePath(mustache.path, source, loops), isAlone: isAlone(mustache, source) };
}

function compileSymbol(mustache: hbs.AST.MustacheStatement, source: Source): Step {
  const { path, params, hash } = mustache;
  const keyword = is(path, "PathExpression") ? path.original : "";
  const [name] = params;
  const position = positionOf(mustache, source);
  if (name === undefined || params.length !== 1 || hash !== undefined || !is(name, "StringLiteral") || !source.keywords.includes(keyword)) {
    const forms = source.keywords.map((word) => `{{${word} "Name"}}`).join(" or ");
    throw templateError(position, `A tag holds the path of one value${forms && `, or is ${forms}`}.`);
  }
  return { kind: "symbol", keyword, name: name.value, position };
}

function compileBlock(block: hbs.AST.BlockStatement, source: Source, loops: number): Step {
  const name = is(block.path, "PathExpression") ? block.path.original : "";
  const [argument] = block.params;
  const position = positionOf(block, source);
  if (name !== "each" && name !== "if" && name !== "unless") {
    throw templateError(position, "The only blocks are {{#each list}}, {{#if value}} and {{#unless value}}.");
  }
  if (argument === undefined || block.params.length > 1 || block.hash !== undefined || block.program?.blockParams !== undefined) {
    throw templateError(position, `{{#${name}}} needs exactly one path.`);
  }
  const path = compilePath(argument, source, loops);
  const body = compileSteps(block.program, source, name === "each" ? loops + 1 : loops);
  const otherwise = compileSteps(block.inverse, source, loops);
  switch (name) {
    case "each":
      return { kind: "each", list: path, body, otherwise };
    case "if":
      return { kind: "if", condition: path, whenTrue: body, whenFalse: otherwise };
    case "unless":
      return { kind: "if", condition: path, whenTrue: otherwise, whenFalse: body };
  }
}

function compilePath(expression: hbs.AST.Node, source: Source, loops: number): Path {
  const position = positionOf(expression, source);
  if (!is(expression, "PathExpression")) throw templateError(position, "Only the path of a value is possible here.");
  const { data, depth, parts, original: text } = expression;
  if (!data) {
    if (depth > loops) throw templateError(position, `{{${text}}} leads outside of the view: it has more ../ than there are loops.`);
    return { text, depth, properties: parts, position };
  }
  const [name, ...properties] = parts;
  if (!isLoopVariable(name) || properties.length > 0 || depth >= loops) {
    throw templateError(position, `{{${text}}} does not exist: only @index, @first and @last do, inside {{#each}}.`);
  }
  return { text, depth, loop: name, properties, position };
}

function isLoopVariable(name: string | undefined): name is LoopVariable {
  return name === "index" || name === "first" || name === "last";
}

/**
 * Handlebars applies the same test to blocks: only white space before and after the tag on its
 * line.
 */
function isAlone({ loc }: hbs.AST.Node, { lines }: Source): boolean {
  const before = lines[loc.start.line - 1]?.slice(0, loc.start.column) ?? "";
  const after = lines[loc.end.line - 1]?.slice(loc.end.column) ?? "";
  return before.trim() === "" && after.trim() === "";
}

function positionOf({ loc }: hbs.AST.Node, { file }: Source): TemplatePosition {
  return { file, line: loc.start.line, column: loc.start.column + 1 };
}

interface Nodes {
  readonly BlockStatement: hbs.AST.BlockStatement;
  readonly CommentStatement: hbs.AST.CommentStatement;
  readonly ContentStatement: hbs.AST.ContentStatement;
  readonly MustacheStatement: hbs.AST.MustacheStatement;
  readonly PathExpression: hbs.AST.PathExpression;
  readonly StringLiteral: hbs.AST.StringLiteral;
}

function is<Kind extends keyof Nodes>(node: hbs.AST.Node, kind: Kind): node is Nodes[Kind] {
  return node.type === kind;
}
