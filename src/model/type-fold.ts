import type { Property, Type } from "./model.js";

/** The type of one kind, such as `TypeOf<"array">`. */
export type TypeOf<Kind extends Type["kind"]> = Extract<Type, { kind: Kind }>;

/** Kinds that contain no other types. */
export type LeafKind = "unknown" | "never" | "null" | "scalar" | "literal" | "enum" | "ref" | "binary";

/** One function for each kind of type. `fold` computes the result of a type inside this one. */
export type TypeHandlers<Result> = {
  readonly [Kind in Type["kind"]]: (type: TypeOf<Kind>, fold: (inner: Type) => Result) => Result;
};

/**
 * Computes a result from a type by calling the handler of its kind.
 *
 * Every consumer that treats kinds differently uses this fold, so that a new kind is a compile
 * error here and in each table of handlers, and nowhere else.
 */
export function foldType<Result>(type: Type, handlers: TypeHandlers<Result>): Result {
  const fold = (inner: Type): Result => foldType(inner, handlers);
  switch (type.kind) {
    case "unknown":
      return handlers.unknown(type, fold);
    case "never":
      return handlers.never(type, fold);
    case "null":
      return handlers.null(type, fold);
    case "scalar":
      return handlers.scalar(type, fold);
    case "literal":
      return handlers.literal(type, fold);
    case "enum":
      return handlers.enum(type, fold);
    case "array":
      return handlers.array(type, fold);
    case "tuple":
      return handlers.tuple(type, fold);
    case "record":
      return handlers.record(type, fold);
    case "object":
      return handlers.object(type, fold);
    case "union":
      return handlers.union(type, fold);
    case "intersection":
      return handlers.intersection(type, fold);
    case "ref":
      return handlers.ref(type, fold);
    case "binary":
      return handlers.binary(type, fold);
  }
}

/** Handlers that treat all leaf kinds alike. */
export function leaves<Result>(handle: (type: TypeOf<LeafKind>) => Result): Pick<TypeHandlers<Result>, LeafKind> {
  return {
    unknown: handle,
    never: handle,
    null: handle,
    scalar: handle,
    literal: handle,
    enum: handle,
    ref: handle,
    binary: handle,
  };
}

/**
 * Handlers that treat arrays, tuples, records and objects alike: the kinds whose values contain
 * other values.
 */
export function containers<Result>(
  handle: (type: TypeOf<"array" | "tuple" | "record" | "object">) => Result,
): Pick<TypeHandlers<Result>, "array" | "tuple" | "record" | "object"> {
  return { array: handle, tuple: handle, record: handle, object: handle };
}

/** Returns the types directly inside a type, in order. */
export function childTypes(type: Type): readonly Type[] {
  return foldType(type, childHandlers);
}

const childHandlers: TypeHandlers<readonly Type[]> = {
  ...leaves<readonly Type[]>(() => []),
  array: ({ items }) => [items],
  tuple: ({ items, rest }) => (rest === undefined ? items : [...items, rest]),
  record: ({ values }) => [values],
  object: ({ properties, extra }) => {
    const types = properties.map(({ type }) => type);
    return extra === undefined ? types : [...types, extra];
  },
  union: ({ members }) => members,
  intersection: ({ members }) => members,
};

/** Returns the same type with every type directly inside it replaced. */
export function mapChildren(type: Type, map: (child: Type) => Type): Type {
  return foldType<Type>(type, {
    ...leaves<Type>((leaf) => leaf),
    array: (array) => ({ ...array, items: map(array.items) }),
    tuple: ({ rest, ...tuple }) => ({ ...tuple, items: tuple.items.map(map), ...(rest && { rest: map(rest) }) }),
    record: (record) => ({ ...record, values: map(record.values) }),
    object: ({ extra, ...object }) => ({
      ...object,
      properties: object.properties.map((property): Property => ({ ...property, type: map(property.type) })),
      ...(extra && { extra: map(extra) }),
    }),
    union: (union) => ({ ...union, members: union.members.map(map) }),
    intersection: (intersection) => ({ ...intersection, members: intersection.members.map(map) }),
  });
}

/**
 * Calls `visit` with the type and every type inside it, outermost first. References are not
 * followed.
 */
export function visitTypes(type: Type, visit: (type: Type) => void): void {
  visit(type);
  for (const child of childTypes(type)) visitTypes(child, visit);
}

/**
 * Returns the names of all named types that a type refers to, in the order of their first mention.
 */
export function refsOf(type: Type): ReadonlySet<string> {
  const names = new Set<string>();
  visitTypes(type, (inner) => {
    if (inner.kind === "ref") names.add(inner.name);
  });
  return names;
}

/** Returns the same type with every reference renamed. */
export function renameRefs(type: Type, rename: (name: string) => string): Type {
  return type.kind === "ref" ? { ...type, name: rename(type.name) } : mapChildren(type, (child) => renameRefs(child, rename));
}

/**
 * Returns the only alternative besides null: `string` of `string | null`, and of `string`.
 * Undefined where there are several.
 */
export function nonNullType(type: Type): Type | undefined {
  if (type.kind !== "union") return type;
  const [first, ...further] = type.members.filter(({ kind }) => kind !== "null");
  return further.length === 0 ? first : undefined;
}
