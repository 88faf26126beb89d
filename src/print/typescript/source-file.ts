import { type Code, type GlobalName, isCode, isReserved, marks, type Use } from "./code.js";
import { layOut } from "./layout.js";
import { stringLiteral } from "./literal-text.js";

/** A file while it is written: what it declares, and what it imports so far. */
export interface SourceFile {
  /** Relative to the sources' root. */
  readonly path: string;
  /** Names that cannot be given to imports. */
  readonly taken: Set<string>;
  readonly declared: ReadonlySet<string>;
  /** By module, by symbol. */
  readonly imports: Map<string, Map<string, Import>>;
}

interface Import {
  readonly symbol: string;
  readonly alias: string;
  as: Use["as"];
}

/** Globals that emitted code uses by their plain name, so that no import may take it. */
const globals = ["Blob", "Object", "Omit", "Partial", "Promise", "globalThis", "undefined", "client", "options", "params"];

export function startFile(path: string, declared: Iterable<string>): SourceFile {
  const names = new Set(declared);
  return { path, declared: names, taken: new Set([...names, ...globals]), imports: new Map() };
}

/** Returns the text of a whole file: header, imports, body. */
export function printFile(path: string, declares: Iterable<string>, header: Code, code: Code): string {
  const file = startFile(path, declares);
  return finishFile(file, printCode(header, file), printCode(code, file));
}

/** Returns the text of code in a file, with marks for the layout. Adds the symbols that it uses to the file's imports. */
export function printCode(code: Code, file: SourceFile): string {
  return textOf(code, file);
}

function finishFile(file: SourceFile, header: string, body: string): string {
  const imports = [...file.imports].map(([from, symbols]) => [relativePath(file.path, from), [...symbols.values()]] as const);
  const lines = imports.sort(([a], [b]) => compareModules(a, b)).flatMap(([from, symbols]) => importLines(from, symbols));
  const blocks = [lines.join("\n"), body.replace(/^\n+|\n+$/g, "")].filter((block) => block !== "");
  return `${layOut(`${header}\n${blocks.join("\n\n")}`)}\n`;
}

/** `../runtime/index.js` for `runtime/index.ts` in a file of `resources/`. */
export function relativePath(file: string, target: string): string {
  const here = file.split("/").slice(0, -1);
  const there = target.replace(/\.ts$/, ".js").split("/");
  const shared = here.findIndex((segment, index) => segment !== there[index]);
  const common = shared < 0 ? here.length : shared;
  const up = "../".repeat(here.length - common);
  return `${up === "" ? "./" : up}${there.slice(common).join("/")}`;
}

function textOf(piece: Code, file: SourceFile): string {
  let text = "";
  for (const part of piece.parts) text += typeof part === "string" ? part : isCode(part) ? textOf(part, file) : nameText(part, file);
  return text;
}

function nameText(name: Use | GlobalName, file: SourceFile): string {
  if (name.kind === "global") return file.declared.has(name.name) ? `globalThis.${name.name}` : name.name;
  const alias = name.from === file.path ? name.symbol : importAlias(name, file);
  return name.member && alias !== name.symbol ? `${name.symbol}: ${alias}` : alias;
}

function importAlias(use: Use, file: SourceFile): string {
  const symbols = file.imports.get(use.from) ?? new Map<string, Import>();
  file.imports.set(use.from, symbols);
  const key = use.as === "module" ? "*" : use.symbol;
  const known = symbols.get(key);
  if (known === undefined) return addImport(use, key, symbols, file);
  if (use.as === "value") known.as = "value";
  return known.alias;
}

function addImport(use: Use, key: string, symbols: Map<string, Import>, file: SourceFile): string {
  const alias = freeName(isReserved(use.symbol) ? `${use.symbol}_` : use.symbol, file.taken);
  file.taken.add(alias);
  symbols.set(key, { symbol: use.symbol, alias, as: use.as });
  return alias;
}

/** The name, or the name with the first number that nobody has. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let count = 1; ; count++) if (!taken.has(`${name}_${count}`)) return `${name}_${count}`;
}

function importLines(from: string, symbols: readonly Import[]): readonly string[] {
  const modules = symbols.filter(({ as }) => as === "module").map(({ alias }) => `import * as ${alias} from ${stringLiteral(from)};`);
  const named = symbols.filter(({ as }) => as !== "module").sort((a, b) => compareNames(a.symbol, b.symbol));
  return named.length === 0 ? modules : [...modules, namedImport(from, named)];
}

function namedImport(from: string, symbols: readonly Import[]): string {
  const onlyTypes = symbols.every(({ as }) => as === "type");
  const items = symbols.map(({ symbol, alias, as }) => {
    const name = symbol === alias ? symbol : `${symbol} as ${alias}`;
    return onlyTypes || as === "value" ? name : `type ${name}`;
  });
  const { open, close, indent, out, line, ifBroken, endIf } = marks;
  const names = `${open}{${indent}${line}${items.join(`,${line}`)}${ifBroken},${endIf}${out}${line}}${close}`;
  return `import ${onlyTypes ? "type " : ""}${names} from ${stringLiteral(from)};`;
}

/** The farthest first. */
function compareModules(a: string, b: string): number {
  const depth = (path: string) => path.split("../").length;
  return depth(b) - depth(a) || compareText(a, b);
}

function compareNames(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
