import { type ImportExtension, importPath } from "../../util/import-extension.js";
import { type Code, type GlobalName, isCode, type Use } from "./code.js";
import { isReserved } from "./identifier-text.js";
import { layOut } from "./layout.js";
import { marks } from "./layout-marks.js";
import { stringLiteral } from "./literal-text.js";

/** A file that is being printed: the names that it declares, and its imports so far. */
export interface SourceFile {
  /** Relative to the sources' root. */
  readonly path: string;
  readonly importExtension: ImportExtension;
  readonly declared: ReadonlySet<string>;
  /** Names that an import must not have. */
  readonly reserved: Set<string>;
  /** Imports by module, then by symbol. */
  readonly imports: Map<string, Map<string, Import>>;
}

interface Import {
  readonly symbol: string;
  readonly alias: string;
  as: Use["as"];
}

/** Names that emitted code uses without importing them. */
const unimportable = ["Blob", "Object", "Omit", "Partial", "Promise", "globalThis", "undefined", "client", "options", "params"];

/** Starts a file that declares these names. */
export function startFile(path: string, declares: Iterable<string>, importExtension: ImportExtension = "js"): SourceFile {
  const declared = new Set(declares);
  return { path, importExtension, declared, reserved: new Set([...declared, ...unimportable]), imports: new Map() };
}

/** Returns the text of a whole file: header, imports, body. */
export function printFile(
  path: string,
  declares: Iterable<string>,
  header: Code,
  code: Code,
  importExtension: ImportExtension = "js",
): string {
  const file = startFile(path, declares, importExtension);
  const headerText = printCode(header, file);
  const body = printCode(code, file).replace(/^\n+|\n+$/g, "");
  const blocks = [importBlock(file), body].filter((block) => block !== "");
  return `${layOut(`${headerText}\n${blocks.join("\n\n")}`)}\n`;
}

/**
 * Returns the text of code in a file, with layout marks. Adds the symbols that it uses to the
 * file's imports.
 */
export function printCode(code: Code, file: SourceFile): string {
  let text = "";
  for (const part of code.parts) {
    if (typeof part === "string") text += part;
    else text += isCode(part) ? printCode(part, file) : nameText(part, file);
  }
  return text;
}

/**
 * Returns the module specifier of a file in another: `../runtime/index.js` for `runtime/index.ts`
 * in `resources/dags.ts`.
 */
export function relativePath(file: string, target: string, importExtension: ImportExtension = "js"): string {
  const folders = file.split("/").slice(0, -1);
  const segments = importPath(target, importExtension).split("/");
  const firstDifference = folders.findIndex((folder, index) => folder !== segments[index]);
  const shared = firstDifference === -1 ? folders.length : firstDifference;
  const up = "../".repeat(folders.length - shared);
  return `${up === "" ? "./" : up}${segments.slice(shared).join("/")}`;
}

function nameText(name: Use | GlobalName, file: SourceFile): string {
  if (name.kind === "global") return file.declared.has(name.name) ? `globalThis.${name.name}` : name.name;
  const alias = name.from === file.path ? name.symbol : importAlias(name, file);
  return name.member && alias !== name.symbol ? `${name.symbol}: ${alias}` : alias;
}

/** Returns the name of an imported symbol in a file, and adds the import if it is missing. */
function importAlias(use: Use, file: SourceFile): string {
  const symbols = file.imports.get(use.from) ?? new Map<string, Import>();
  file.imports.set(use.from, symbols);
  const key = use.as === "module" ? "*" : use.symbol;
  const existing = symbols.get(key);
  if (existing === undefined) return addImport(use, key, symbols, file);
  if (use.as === "value") existing.as = "value";
  return existing.alias;
}

function addImport(use: Use, key: string, symbols: Map<string, Import>, file: SourceFile): string {
  const alias = freeName(isReserved(use.symbol) ? `${use.symbol}_` : use.symbol, file.reserved);
  file.reserved.add(alias);
  symbols.set(key, { symbol: use.symbol, alias, as: use.as });
  return alias;
}

/** Returns the name, or the name with the first number that is free. */
export function freeName(name: string, reserved: ReadonlySet<string>): string {
  if (!reserved.has(name)) return name;
  let count = 1;
  while (reserved.has(`${name}_${count}`)) count++;
  return `${name}_${count}`;
}

/** Returns the imports of a file, those from the farthest folder first. */
function importBlock(file: SourceFile): string {
  return [...file.imports]
    .map(([target, symbols]) => ({ from: relativePath(file.path, target, file.importExtension), symbols: [...symbols.values()] }))
    .sort((a, b) => stepsUp(b.from) - stepsUp(a.from) || compareText(a.from, b.from))
    .flatMap(({ from, symbols }) => importLines(from, symbols))
    .join("\n");
}

function stepsUp(path: string): number {
  return path.split("../").length - 1;
}

function importLines(from: string, symbols: readonly Import[]): readonly string[] {
  const modules = symbols.filter(({ as }) => as === "module").map(({ alias }) => `import * as ${alias} from ${stringLiteral(from)};`);
  const named = symbols.filter(({ as }) => as !== "module").sort((a, b) => compareNames(a.symbol, b.symbol));
  return named.length === 0 ? modules : [...modules, namedImport(from, named)];
}

function namedImport(from: string, symbols: readonly Import[]): string {
  const hasOnlyTypes = symbols.every(({ as }) => as === "type");
  const items = symbols.map(({ symbol, alias, as }) => {
    const name = symbol === alias ? symbol : `${symbol} as ${alias}`;
    return hasOnlyTypes || as === "value" ? name : `type ${name}`;
  });
  const { group, groupEnd, indent, dedent, line, ifBreak, ifBreakEnd } = marks;
  const names = `${group}{${indent}${line}${items.join(`,${line}`)}${ifBreak},${ifBreakEnd}${dedent}${line}}${groupEnd}`;
  return `import ${hasOnlyTypes ? "type " : ""}${names} from ${stringLiteral(from)};`;
}

/** Sorts without case, and by case if that is the only difference. */
function compareNames(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
