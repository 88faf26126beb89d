import { fatal } from "../diagnostics/collect.js";
import type { EmittedFile } from "../emit/emitted-file.js";

/** A node of a syntax tree, whose properties are checked one by one. */
type Node = Readonly<Record<string, unknown>>;

/** Statements that templates print at the top of a module. Loading one runs nothing. */
const inertStatements: ReadonlySet<unknown> = new Set([
  "ExportAllDeclaration",
  "FunctionDeclaration",
  "ImportDeclaration",
  "TSDeclareFunction",
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
]);

/** Expressions that only build a value. */
const inertExpressions: ReadonlySet<unknown> = new Set([
  "ArrayExpression",
  "ArrowFunctionExpression",
  "FunctionExpression",
  "Identifier",
  "Literal",
  "ObjectExpression",
]);

/**
 * Checks emitted TypeScript with a parser that the printers do not share, before it is written.
 *
 * Every file must parse. Loading a generated module must run nothing: it may only import, export
 * and declare, with constants that are built from literals and functions. A target with templates
 * of its own may print other statements.
 *
 * @throws {PinwheelError} for the first file that breaks a rule
 */
export async function verifySources(files: readonly EmittedFile[], hasOwnTemplates: boolean): Promise<void> {
  const { parseSync } = await import("oxc-parser");
  for (const { path, text, origin } of files) {
    if (!path.endsWith(".ts")) continue;
    const { errors, program } = parseSync(path, text, { lang: "ts", sourceType: "module" });
    const [error] = errors;
    if (error !== undefined) throw refuse(path, `does not parse: ${error.message}`);
    if (origin === "copied" || hasOwnTemplates) continue;
    const body: readonly unknown[] = program.body;
    const namespaces = namespacesOf(body);
    const statement = body.find((each) => !isInertStatement(each, namespaces));
    if (statement !== undefined) throw refuse(path, `has a statement that no template prints: ${textAt(statement, text)}`);
  }
}

/** The names of imported modules. Reading a property of a module runs nothing. */
type Namespaces = ReadonlySet<unknown>;

function namespacesOf(body: readonly unknown[]): Namespaces {
  const specifiers = body.filter(isNode).flatMap((statement) => childrenOf(statement, "specifiers"));
  const namespaces = specifiers.filter(({ type }) => type === "ImportNamespaceSpecifier");
  return new Set(namespaces.map(({ local }) => (isNode(local) ? local["name"] : undefined)));
}

function isInertStatement(statement: unknown, namespaces: Namespaces): boolean {
  if (!isNode(statement)) return false;
  switch (statement["type"]) {
    case "ExportNamedDeclaration":
      return statement["declaration"] === null || isInertStatement(statement["declaration"], namespaces);
    case "VariableDeclaration":
      return (
        statement["kind"] === "const" && childrenOf(statement, "declarations").every((each) => isInertExpression(each["init"], namespaces))
      );
    case "ClassDeclaration":
      return isInertClass(statement, namespaces);
    default:
      return inertStatements.has(statement["type"]);
  }
}

/** A class without a base, decorators and static blocks. Static values are built like constants. */
function isInertClass(declaration: Node, namespaces: Namespaces): boolean {
  const members = isNode(declaration["body"]) ? childrenOf(declaration["body"], "body") : [];
  const isPlain = declaration["superClass"] === null && [declaration, ...members].every(hasNoDecorators);
  return isPlain && members.every((member) => isInertMember(member, namespaces));
}

function isInertMember(member: Node, namespaces: Namespaces): boolean {
  const isPlain = member["computed"] !== true && member["type"] !== "StaticBlock";
  if (member["type"] === "MethodDefinition" || member["static"] !== true) return isPlain;
  return isPlain && (member["value"] === null || isInertExpression(member["value"], namespaces));
}

function hasNoDecorators(node: Node): boolean {
  return childrenOf(node, "decorators").length === 0;
}

function isInertExpression(expression: unknown, namespaces: Namespaces): boolean {
  if (!isNode(expression)) return false;
  const { type } = expression;
  if (type === "UnaryExpression") return isNode(expression["argument"]) && expression["argument"]["type"] === "Literal";
  if (type === "MemberExpression") return isExportOfModule(expression, namespaces);
  if (type === "SpreadElement") return isInertExpression(expression["argument"], namespaces);
  if (type === "TSAsExpression" || type === "TSSatisfiesExpression") return isInertExpression(expression["expression"], namespaces);
  return (
    inertExpressions.has(type) &&
    childrenOf(expression, "elements").every((each) => isInertExpression(each, namespaces)) &&
    childrenOf(expression, "properties").every((each) => isInertProperty(each, namespaces))
  );
}

function isExportOfModule({ computed, object }: Node, namespaces: Namespaces): boolean {
  return computed !== true && isNode(object) && object["type"] === "Identifier" && namespaces.has(object["name"]);
}

/** A computed key is the text `__proto__`. */
function isInertProperty(property: Node, namespaces: Namespaces): boolean {
  if (property["type"] === "SpreadElement") return isInertExpression(property, namespaces);
  const isPlainKey = property["computed"] !== true || (isNode(property["key"]) && property["key"]["type"] === "Literal");
  return isPlainKey && isInertExpression(property["value"], namespaces);
}

function childrenOf(node: Node, name: string): readonly Node[] {
  const children = node[name];
  return Array.isArray(children) ? children.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function textAt(statement: unknown, text: string): string {
  const { start, end } = isNode(statement) ? statement : {};
  return typeof start === "number" && typeof end === "number" ? text.slice(start, Math.min(end, start + 80)) : "";
}

function refuse(path: string, problem: string): Error {
  return fatal("output-unverified", { message: `The emitted file ${path} ${problem}. Nothing was written.`, file: path });
}
