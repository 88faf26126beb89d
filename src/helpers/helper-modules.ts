/**
 * Reads hand-written TypeScript with ts-morph.
 *
 * This is the only part of a run that parses TypeScript. Because loading ts-morph takes longer than
 * the rest of a run, it is loaded only for modules that have changed since the last run.
 */

import type { ExportedDeclarations, FunctionDeclaration, JSDocableNode, Node, ParameterDeclaration, SourceFile } from "ts-morph";
import { compact } from "../util/compact.js";
import type { SourceText } from "../util/source-text.js";
import { docOf, type HelperShape, shapesOf, shapesWithin } from "./helper-shapes.js";

/** The exports of a hand-written module. Plain data, which can be cached. */
export interface HelperModule {
  /**
   * Path in the folder of helpers, such as `dagRuns.ts`. Modules in subfolders, such as
   * `shared/follow.ts`, exist only for other modules to import.
   */
  readonly file: string;
  /**
   * The file name without `.ts`: the resource or client that gets the functions, or the subpath of
   * a module of the package.
   */
  readonly resource: string;
  /** Exported functions whose first parameter is the client. The client class binds them. */
  readonly functions: readonly HelperFunction[];
  /** All other exported functions. */
  readonly standalone: readonly HelperFunction[];
  /** Set if the module exports a constant `middleware`. */
  readonly middleware?: true;
  /** Exported interfaces, type aliases and classes. */
  readonly types: readonly HelperType[];
}

/** A hand-written module with its text. */
export interface HelperSource extends HelperModule {
  readonly text: string;
}

export interface HelperType {
  readonly name: string;
  /** Text of the doc comment, without tags. */
  readonly doc?: string;
  /** Set for classes, which are values as well. */
  readonly isClass?: true;
}

export interface HelperFunction {
  readonly name: string;
  /** Text of the doc comment, without tags. */
  readonly doc?: string;
  /** Text of the tag `@example`, without a fence: a complete module. */
  readonly example?: string;
  /** The parameters after the client. */
  readonly parameters: readonly HelperParameter[];
  /** The return type as TypeScript. */
  readonly returns: string;
  /** Interfaces in the return type that hand-written modules declare. */
  readonly returnShapes?: readonly HelperShape[];
}

export interface HelperParameter {
  readonly name: string;
  /** The type as TypeScript. */
  readonly type: string;
  readonly optional: boolean;
  /** Interfaces that the type names and that hand-written modules declare. */
  readonly shapes?: readonly HelperShape[];
}

/** Reads a module from its path, relative to the sources' root, and its text. */
export type ReadHelperModule = (path: string, text: string) => HelperModule;

/**
 * Loads ts-morph, and returns a reader of hand-written modules.
 *
 * @param context modules that the modules may import and re-export
 */
export async function helperModuleReader(context: readonly SourceText[] = []): Promise<ReadHelperModule> {
  const morph = await import("ts-morph");
  const compilerOptions = { module: morph.ModuleKind.ESNext, moduleResolution: morph.ModuleResolutionKind.Bundler };
  const project = new morph.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, compilerOptions });
  for (const { path, text } of context) project.createSourceFile(`/${path}`, text, { overwrite: true });
  return (path, text) => readModule(path, project.createSourceFile(`/${path}`, text, { overwrite: true }), morph.Node);
}

function readModule(path: string, source: SourceFile, nodes: typeof Node): HelperModule {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const exports = [...source.getExportedDeclarations()].flatMap(([name, [declaration]]) =>
    declaration === undefined ? [] : [{ name, declaration }],
  );
  const functions = exports.flatMap(({ name, declaration }) =>
    nodes.isFunctionDeclaration(declaration) ? [readFunction(name, declaration, nodes)] : [],
  );
  const hasMiddleware = exports.some(({ name, declaration }) => name === "middleware" && nodes.isVariableDeclaration(declaration));
  return {
    file,
    resource: file.replace(/\.ts$/, ""),
    functions: functions.filter(takesClient).map((helper) => ({ ...helper, parameters: helper.parameters.slice(1) })),
    standalone: functions.filter((helper) => !takesClient(helper)),
    ...(hasMiddleware && { middleware: true }),
    types: exports.flatMap(({ name, declaration }) => readType(name, declaration, nodes)),
  };
}

function readType(name: string, declaration: ExportedDeclarations, nodes: typeof Node): readonly HelperType[] {
  if (nodes.isClassDeclaration(declaration)) return [{ name, ...docOf(declaration), isClass: true }];
  return nodes.isInterfaceDeclaration(declaration) || nodes.isTypeAliasDeclaration(declaration) ? [{ name, ...docOf(declaration) }] : [];
}

/** Reads a function, by its first overload if it has any. */
function readFunction(name: string, declaration: FunctionDeclaration, nodes: typeof Node): HelperFunction {
  const signature = declaration.getOverloads()[0] ?? declaration;
  const returnType = signature.getReturnTypeNode();
  return {
    name,
    ...docOf(signature),
    ...compact({ example: exampleOf(signature) }),
    parameters: signature.getParameters().map((parameter) => readParameter(parameter, nodes)),
    returns: returnType?.getText() ?? "unknown",
    ...compact({ returnShapes: nonEmpty(shapesWithin(returnType, nodes)) }),
  };
}

function takesClient({ parameters }: HelperFunction): boolean {
  return /(^|\.)Client$/.test(parameters[0]?.type ?? "");
}

function readParameter(parameter: ParameterDeclaration, nodes: typeof Node): HelperParameter {
  const type = parameter.getTypeNode();
  return {
    name: parameter.getName(),
    type: type?.getText() ?? "unknown",
    optional: parameter.isOptional(),
    ...compact({ shapes: nonEmpty(shapesOf(type, nodes)) }),
  };
}

function exampleOf(node: JSDocableNode): string | undefined {
  const tags = node.getJsDocs().at(-1)?.getTags() ?? [];
  const text = tags.find((tag) => tag.getTagName() === "example")?.getCommentText() ?? "";
  const example = text.replace(/^\s*```\w*\n|\n```\s*$/g, "").trim();
  return example === "" ? undefined : example;
}

function nonEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
