import type { InterfaceDeclaration, JSDocableNode, Node, TypeNode } from "ts-morph";

/** An interface of hand-written code that a function receives or returns. */
export interface HelperShape {
  /** The type as the function writes it, with its type arguments. */
  readonly name: string;
  /** Its properties, and those of the interfaces that it extends. */
  readonly properties: readonly HelperProperty[];
  /** Types that it extends and that no hand-written module declares, as TypeScript. */
  readonly externalBases: readonly string[];
}

export interface HelperProperty {
  readonly name: string;
  /** The type as TypeScript. */
  readonly type: string;
  readonly optional: boolean;
  /** Text of the doc comment, without tags. */
  readonly doc?: string;
}

/**
 * Returns the interfaces that a type names, alone or in a union. Interfaces of other packages are
 * ignored.
 */
export function shapesOf(type: TypeNode | undefined, nodes: typeof Node): readonly HelperShape[] {
  if (nodes.isUnionTypeNode(type)) return type.getTypeNodes().flatMap((member) => shapesOf(member, nodes));
  if (!nodes.isTypeReference(type)) return [];
  const declaration = interfaceOf(type.getTypeName(), nodes);
  if (declaration === undefined) return [];
  const content = applyArguments(contentOf(declaration, nodes, []), declaration, type.getTypeArguments());
  return [{ name: type.getText(), ...content }];
}

/**
 * Returns the interfaces in a type, each once: also those in unions, arrays and type arguments, as
 * in `Promise<Run>`.
 */
export function shapesWithin(type: TypeNode | undefined, nodes: typeof Node): readonly HelperShape[] {
  const shapes = nestedShapes(type, nodes).filter(({ properties }) => properties.length > 0);
  return [...new Map(shapes.map((shape) => [shape.name, shape])).values()];
}

function nestedShapes(type: TypeNode | undefined, nodes: typeof Node): readonly HelperShape[] {
  if (nodes.isUnionTypeNode(type)) return type.getTypeNodes().flatMap((member) => nestedShapes(member, nodes));
  if (nodes.isTypeOperatorTypeNode(type)) return nestedShapes(type.getTypeNode(), nodes);
  if (nodes.isArrayTypeNode(type)) return nestedShapes(type.getElementTypeNode(), nodes);
  const shapes = shapesOf(type, nodes);
  if (shapes.some(({ properties }) => properties.length > 0) || !nodes.isTypeReference(type)) return shapes;
  return type.getTypeArguments().flatMap((argument) => nestedShapes(argument, nodes));
}

/** Returns the text of a doc comment, without tags. */
export function docOf(node: JSDocableNode): { readonly doc?: string } {
  const doc = node.getJsDocs().at(-1)?.getDescription().trim();
  return doc === undefined || doc === "" ? {} : { doc };
}

type Content = Omit<HelperShape, "name">;

function interfaceOf(name: Node, nodes: typeof Node): InterfaceDeclaration | undefined {
  const symbol = name.getSymbol();
  const declarations = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations() ?? [];
  return declarations.find((declaration) => nodes.isInterfaceDeclaration(declaration));
}

/** Replaces the type parameters of an interface by type arguments. */
function applyArguments({ properties, externalBases }: Content, declaration: InterfaceDeclaration, types: readonly TypeNode[]): Content {
  const parameters = declaration.getTypeParameters().map((parameter) => parameter.getName());
  const replace = (text: string): string => text.replace(/\b[A-Za-z]\w*\b/g, (word) => types[parameters.indexOf(word)]?.getText() ?? word);
  return {
    properties: properties.map((property) => ({ ...property, type: replace(property.type) })),
    externalBases: externalBases.map(replace),
  };
}

/**
 * Returns the properties of an interface, its own before those of its bases.
 *
 * `ancestors` are the interfaces that extend it. Because an interface may extend itself by mistake,
 * they are skipped.
 */
function contentOf(declaration: InterfaceDeclaration, nodes: typeof Node, ancestors: readonly InterfaceDeclaration[]): Content {
  const properties = new Map(ownProperties(declaration).map((property) => [property.name, property]));
  const externalBases: string[] = [];
  const visited = [...ancestors, declaration];
  for (const base of declaration.getExtends()) {
    const target = interfaceOf(base.getExpression(), nodes);
    if (target === undefined) {
      externalBases.push(base.getText());
    } else if (!visited.includes(target)) {
      const content = applyArguments(contentOf(target, nodes, visited), target, base.getTypeArguments());
      externalBases.push(...content.externalBases);
      for (const property of content.properties) {
        if (!properties.has(property.name)) properties.set(property.name, property);
      }
    }
  }
  return { properties: [...properties.values()], externalBases };
}

function ownProperties(declaration: InterfaceDeclaration): readonly HelperProperty[] {
  return declaration.getProperties().map((property) => ({
    name: property.getName(),
    type: property.getTypeNode()?.getText() ?? "unknown",
    optional: property.hasQuestionToken(),
    ...docOf(property),
  }));
}
