import type { InterfaceDeclaration, JSDocableNode, Node, TypeNode } from "ts-morph";

/** An interface of hand-written code that a function takes or gives. */
export interface HelperShape {
  /** As the function names it. */
  readonly name: string;
  /** Its own and those of interfaces that it extends. */
  readonly members: readonly HelperProperty[];
  /** What it extends and no hand-written module declares, as TypeScript. */
  readonly others: readonly string[];
}

export interface HelperProperty {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly doc?: string;
}

/** The interfaces that a parameter's type names, alone or in a union, as far as hand-written modules declare them. */
export function shapesOf(type: TypeNode | undefined, nodes: typeof Node): readonly HelperShape[] {
  if (nodes.isUnionTypeNode(type)) return type.getTypeNodes().flatMap((one) => shapesOf(one, nodes));
  if (!nodes.isTypeReference(type)) return [];
  const declared = interfaceOf(type.getTypeName(), nodes);
  if (declared === undefined) return [];
  const given = argumentsOf(declared, type.getTypeArguments());
  const { members, others } = contentOf(declared, nodes, []);
  return [{ name: type.getText(), members: members.map((member) => ({ ...member, type: given(member.type) })), others: others.map(given) }];
}

/** The interfaces that a function gives, each once: alone, in a union or a list, or as what a promise or another such type is of. */
export function shapesWithin(type: TypeNode | undefined, nodes: typeof Node): readonly HelperShape[] {
  const found = innermost(type, nodes).filter(({ members }) => members.length > 0);
  return [...new Map(found.map((shape) => [shape.name, shape])).values()];
}

function innermost(type: TypeNode | undefined, nodes: typeof Node): readonly HelperShape[] {
  if (nodes.isUnionTypeNode(type)) return type.getTypeNodes().flatMap((one) => innermost(one, nodes));
  if (nodes.isTypeOperatorTypeNode(type)) return innermost(type.getTypeNode(), nodes);
  if (nodes.isArrayTypeNode(type)) return innermost(type.getElementTypeNode(), nodes);
  const own = shapesOf(type, nodes);
  if (own.some(({ members }) => members.length > 0) || !nodes.isTypeReference(type)) return own;
  return type.getTypeArguments().flatMap((one) => innermost(one, nodes));
}

/** Text of a doc comment, without tags. */
export function docOf(node: JSDocableNode): { readonly doc?: string } {
  const doc = node.getJsDocs().at(-1)?.getDescription().trim();
  return doc === undefined || doc === "" ? {} : { doc };
}

function interfaceOf(name: Node, nodes: typeof Node): InterfaceDeclaration | undefined {
  const symbol = name.getSymbol();
  const declarations = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations() ?? [];
  return declarations.find((one) => nodes.isInterfaceDeclaration(one));
}

/** Puts type arguments in the place of an interface's parameters. */
function argumentsOf(declared: InterfaceDeclaration, given: readonly TypeNode[]): (type: string) => string {
  const names = declared.getTypeParameters().map((parameter) => parameter.getName());
  return (type) => type.replace(/\b[A-Za-z]\w*\b/g, (word) => given[names.indexOf(word)]?.getText() ?? word);
}

/** An interface may extend itself by mistake: `within` are those around it. */
function contentOf(declared: InterfaceDeclaration, nodes: typeof Node, within: readonly InterfaceDeclaration[]): Omit<HelperShape, "name"> {
  const own = declared.getProperties().map((property) => ({
    name: property.getName(),
    type: property.getTypeNode()?.getText() ?? "unknown",
    optional: property.hasQuestionToken(),
    ...docOf(property),
  }));
  const members = new Map<string, HelperProperty>(own.map((member) => [member.name, member]));
  const others: string[] = [];
  for (const base of declared.getExtends()) {
    const known = interfaceOf(base.getExpression(), nodes);
    if (known === undefined) others.push(base.getText());
    else if (known !== declared && !within.includes(known)) {
      const content = contentOf(known, nodes, [...within, declared]);
      const given = argumentsOf(known, base.getTypeArguments());
      for (const member of content.members) {
        if (!members.has(member.name)) members.set(member.name, { ...member, type: given(member.type) });
      }
      others.push(...content.others.map(given));
    }
  }
  return { members: [...members.values()], others };
}
