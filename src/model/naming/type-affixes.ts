/** What the names of all types begin and end with. */
export interface TypeAffixes {
  readonly typePrefix?: string;
  readonly typeSuffix?: string;
}

/** Whether the names of types have a prefix or a suffix. */
export function hasAffixes({ typePrefix = "", typeSuffix = "" }: TypeAffixes): boolean {
  return typePrefix !== "" || typeSuffix !== "";
}

/** Returns the name of a type with prefix and suffix: `ApiRoom` for `Room`. */
export function withAffixes(name: string, { typePrefix = "", typeSuffix = "" }: TypeAffixes): string {
  return `${typePrefix}${name}${typeSuffix}`;
}

/** Removes prefix and suffix from a name that has both. */
export function withoutAffixes(name: string, { typePrefix = "", typeSuffix = "" }: TypeAffixes): string {
  return name.slice(typePrefix.length, name.length - typeSuffix.length);
}

/**
 * Adds the prefix to the names of an operation's or webhook's types, and the suffix, which comes
 * after `Params` or `Errors`.
 */
export function withTypeName<Part extends { readonly typeName: string }>(part: Part, affixes: TypeAffixes): Part {
  if (!hasAffixes(affixes)) return part;
  const { typePrefix = "", typeSuffix } = affixes;
  return { ...part, typeName: `${typePrefix}${part.typeName}`, ...(typeSuffix ? { typeSuffix } : {}) };
}
