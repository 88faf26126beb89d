import type { ExportedDeclarations, FunctionDeclaration, JSDocableNode, Node, ParameterDeclaration, SourceFile } from "ts-morph";
import type { SourceText } from "../util/source-text.js";
import { docOf, type HelperShape, shapesOf, shapesWithin } from "./helper-shapes.js";

/** What is known of a hand-written module. Plain data, kept in the manifest as long as the module does not change. */
export interface HelperModule {
  /** Path in the folder of helpers, such as `dagRuns.ts`; in a folder of its own, as `shared/follow.ts`, it is there for other modules only. */
  readonly file: string;
  /** What it adds functions to, a resource or the client; of a module of the package, its subpath: the file name without the ending. */
  readonly resource: string;
  /** Exported functions that take the client first: those that the facade binds. */
  readonly functions: readonly HelperFunction[];
  /** Exported functions that do not. */
  readonly standalone: readonly HelperFunction[];
  /** There is an exported constant `middleware`. */
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
  readonly doc?: string;
  /** A value as well: a class, such as an error that callers may want to recognise, or a function. */
  readonly isClass?: true;
}

export interface HelperFunction {
  readonly name: string;
  /** Text of its doc comment, without tags. */
  readonly doc?: string;
  /** A complete module: the text of its tag `@example`, without a fence. */
  readonly example?: string;
  /** As TypeScript; without the client, where it takes one. */
  readonly parameters: readonly HelperParameter[];
  readonly returns: string;
  /** What it gives, as far as hand-written modules say what that is made of. */
  readonly gives?: readonly HelperShape[];
}

export interface HelperParameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  /** What it is made of, as far as hand-written modules say so. */
  readonly shapes?: readonly HelperShape[];
}

/** Reads one module at its place, relative to the sources' root. */
export type ReadHelperModule = (path: string, text: string) => HelperModule;

/**
 * What reads hand-written modules: what they export, from their syntax alone. Loads ts-morph, which takes longer than all the rest of a
 * run, so it is for modules whose facts nobody has yet.
 *
 * @param around modules that they may export things from, with their places
 */
export async function helperModuleReader(around: readonly SourceText[] = []): Promise<ReadHelperModule> {
  const morph = await import("ts-morph");
  const compilerOptions = { module: morph.ModuleKind.ESNext, moduleResolution: morph.ModuleResolutionKind.Bundler };
  const project = new morph.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, compilerOptions });
  for (const { path, text } of around) project.createSourceFile(`/${path}`, text, { overwrite: true });
  return (path, text) => moduleFacts(path, project.createSourceFile(`/${path}`, text, { overwrite: true }), morph.Node);
}

function moduleFacts(path: string, source: SourceFile, nodes: typeof Node): HelperModule {
  const exported = [...source.getExportedDeclarations()];
  const first = exported.flatMap(([name, [declaration]]) => (declaration === undefined ? [] : [{ name, declaration }]));
  const functions = first.flatMap(({ name, declaration }) =>
    nodes.isFunctionDeclaration(declaration) ? [functionFacts(name, declaration, nodes)] : [],
  );
  const file = path.slice(path.lastIndexOf("/") + 1);
  return {
    file,
    resource: file.replace(/\.ts$/, ""),
    functions: functions
      .filter(({ takesClient }) => takesClient)
      .map(({ facts: { parameters, ...facts } }) => ({ ...facts, parameters: parameters.slice(1) })),
    standalone: functions.filter(({ takesClient }) => !takesClient).map(({ facts }) => facts),
    ...(first.some(({ name, declaration }) => name === "middleware" && nodes.isVariableDeclaration(declaration)) && { middleware: true }),
    types: first.flatMap(({ name, declaration }) => typeFacts(name, declaration, nodes)),
  };
}

function typeFacts(name: string, declaration: ExportedDeclarations, nodes: typeof Node): readonly HelperType[] {
  if (nodes.isClassDeclaration(declaration)) return [{ name, ...docOf(declaration), isClass: true }];
  return nodes.isInterfaceDeclaration(declaration) || nodes.isTypeAliasDeclaration(declaration) ? [{ name, ...docOf(declaration) }] : [];
}

/** Of a function with overloads, the first one. */
function functionFacts(
  name: string,
  declaration: FunctionDeclaration,
  nodes: typeof Node,
): { readonly takesClient: boolean; readonly facts: HelperFunction } {
  const signature = declaration.getOverloads()[0] ?? declaration;
  const parameters = signature.getParameters().map((parameter) => parameterFacts(parameter, nodes));
  const returns = signature.getReturnTypeNode()?.getText() ?? "unknown";
  const gives = shapesWithin(signature.getReturnTypeNode(), nodes);
  const takesClient = /(^|\.)Client$/.test(parameters[0]?.type ?? "");
  return {
    takesClient,
    facts: { name, ...docOf(signature), ...exampleOf(signature), parameters, returns, ...(gives.length > 0 && { gives }) },
  };
}

function parameterFacts(parameter: ParameterDeclaration, nodes: typeof Node): HelperParameter {
  const type = parameter.getTypeNode()?.getText() ?? "unknown";
  const shapes = shapesOf(parameter.getTypeNode(), nodes);
  return { name: parameter.getName(), type, optional: parameter.isOptional(), ...(shapes.length > 0 && { shapes }) };
}

function exampleOf(node: JSDocableNode): { readonly example?: string } {
  const tags = node.getJsDocs().at(-1)?.getTags() ?? [];
  const text = tags.find((tag) => tag.getTagName() === "example")?.getCommentText();
  const example = text?.replace(/^\s*```\w*\n|\n```\s*$/g, "").trim() ?? "";
  return example === "" ? {} : { example };
}
