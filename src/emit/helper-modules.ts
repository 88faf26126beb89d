import type { ExportedDeclarations, FunctionDeclaration, JSDocableNode, Node, ParameterDeclaration } from "ts-morph";

/** What is known of a hand-written module of helpers. Plain data, kept in the manifest as long as the module does not change. */
export interface HelperModule {
  /** File name, such as `dagRuns.ts`. */
  readonly file: string;
  /** The resource that it adds functions to: its file name without the ending. */
  readonly resource: string;
  /** Exported functions that take the client first: those that the facade binds. */
  readonly functions: readonly HelperFunction[];
  /** Exported interfaces, type aliases and classes. */
  readonly types: readonly HelperType[];
}

export interface HelperType {
  readonly name: string;
  readonly doc?: string;
  /** A class, such as an error that callers may want to recognise: a value as well. */
  readonly isClass?: true;
}

export interface HelperFunction {
  readonly name: string;
  /** Text of its doc comment, without tags. */
  readonly doc?: string;
  /** A complete module: the text of its tag `@example`, without a fence. */
  readonly example?: string;
  /** As TypeScript, without the client. */
  readonly parameters: readonly HelperParameter[];
  readonly returns: string;
}

export interface HelperParameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

/**
 * Reads a hand-written module: what it exports, from its syntax alone. Loads ts-morph, which takes longer than all the rest of a run, so
 * it is for modules whose facts nobody has yet.
 */
export async function readHelperModule(file: string, text: string): Promise<HelperModule> {
  const { Node: nodes, Project } = await import("ts-morph");
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const exported = [...project.createSourceFile(file, text).getExportedDeclarations()];
  const first = exported.flatMap(([name, [declaration]]) => (declaration === undefined ? [] : [{ name, declaration }]));
  return {
    file,
    resource: file.replace(/\.ts$/, ""),
    functions: first.flatMap(({ name, declaration }) => (nodes.isFunctionDeclaration(declaration) ? boundFunction(name, declaration) : [])),
    types: first.flatMap(({ name, declaration }) => typeFacts(name, declaration, nodes)),
  };
}

function typeFacts(name: string, declaration: ExportedDeclarations, nodes: typeof Node): readonly HelperType[] {
  if (nodes.isClassDeclaration(declaration)) return [{ name, ...docOf(declaration), isClass: true }];
  return nodes.isInterfaceDeclaration(declaration) || nodes.isTypeAliasDeclaration(declaration) ? [{ name, ...docOf(declaration) }] : [];
}

/** Of a function with overloads, the first one; nothing for a function that takes no client. */
function boundFunction(name: string, declaration: FunctionDeclaration): readonly HelperFunction[] {
  const signature = declaration.getOverloads()[0] ?? declaration;
  const [client, ...parameters] = signature.getParameters();
  if (!/(^|\.)Client$/.test(client?.getTypeNode()?.getText() ?? "")) return [];
  const returns = signature.getReturnTypeNode()?.getText() ?? "unknown";
  return [{ name, ...docOf(signature), ...exampleOf(signature), parameters: parameters.map(parameterFacts), returns }];
}

function parameterFacts(parameter: ParameterDeclaration): HelperParameter {
  const type = parameter.getTypeNode()?.getText() ?? "unknown";
  return { name: parameter.getName(), type, optional: parameter.isOptional() };
}

function docOf(node: JSDocableNode): { readonly doc?: string } {
  const doc = node.getJsDocs().at(-1)?.getDescription().trim();
  return doc === undefined || doc === "" ? {} : { doc };
}

function exampleOf(node: JSDocableNode): { readonly example?: string } {
  const tags = node.getJsDocs().at(-1)?.getTags() ?? [];
  const text = tags.find((tag) => tag.getTagName() === "example")?.getCommentText();
  const example = text?.replace(/^\s*```\w*\n|\n```\s*$/g, "").trim() ?? "";
  return example === "" ? {} : { example };
}
