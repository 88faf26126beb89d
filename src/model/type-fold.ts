import type { Property, Type } from "./model.js";

/** The type of one kind, such as `TypeOf<"array">`. */
export type TypeOf<Kind extends Type["kind"]> = Extract<Type, { kind: Kind }>;

/** Kinds that contain no other types. */
export type LeafKind = "unknown" | "never" | "null" | "scalar" | "literal" | "enum" | "ref" | "binary";

/**
 * One function for each kind of type. `fold` computes the result of a type inside this one.
 * `context` is what the caller of {@link foldTypeWith} passes to all functions.
 */
export type TypeHandlers<Result, Context = unknown> = {
  readonly [Kind in Type["kind"]]: (type: TypeOf<Kind>, fold: (inner: Type) => Result, context: Context) => Result;
};

/**
 * Computes a result from a type by calling the handler of its kind.
 *
 * Every consumer that treats kinds differently uses this fold, so that a new kind is a compile
 * error here and in each table of handlers, and nowhere else.
 */
export function foldType<Result>(type: Type, handlers: TypeHandlers<Result>): Result {
  return foldTypeWith(undefined, type, handlers);
}

/** Like {@link foldType}, with a context, so that the handlers are made once and not per type. */
export function foldTypeWith<Result, Context>(context: Context, type: Type, handlers: TypeHandlers<Result, Context>): Result {
  const fold = (inner: Type): Result => foldTypeWith(context, inner, handlers);
  switch (type.kind) {
    case "unknown":
      return handlers.unknown(type, fold, context);
    case "never":
      return handlers.never(type, fold, context);
    case "null":
      return handlers.null(type, fold, context);
    case "scalar":
      return handlers.scalar(type, fold, context);
    case "literal":
      return handlers.literal(type, fold, context);
    case "enum":
      return handlers.enum(type, fold, context);
    case "array":
      return handlers.array(type, fold, context);
    case "tuple":
      return handlers.tuple(type, fold, context);
    case "record":
      return handlers.record(type, fold, context);
    case "object":
      return handlers.object(type, fold, context);
    case "union":
      return handlers.union(type, fold, context);
    case "intersection":
      return handlers.intersection(type, fold, context);
    case "ref":
      return handlers.ref(type, fold, context);
    case "binary":
      return handlers.binary(type, fold, context);
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

/** Calls the context with every type directly inside a type, in order. */
const visitChildren: TypeHandlers<void, (child: Type) => void> = {
  ...leaves<void>(() => undefined),
  array: ({ items }, _, visit) => visit(items),
  tuple: ({ items, rest }, _, visit) => {
    items.forEach(visit);
    if (rest !== undefined) visit(rest);
  },
  record: ({ values }, _, visit) => visit(values),
  object: ({ properties, extra }, _, visit) => {
    for (const { type } of properties) visit(type);
    if (extra !== undefined) visit(extra);
  },
  union: ({ members }, _, visit) => members.forEach(visit),
  intersection: ({ members }, _, visit) => members.forEach(visit),
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
  const visitInside = (inner: Type): void => {
    visit(inner);
    foldTypeWith(visitInside, inner, visitChildren);
  };
  visitInside(type);
}

/**
 * Returns the names of all named types that types refer to, in the order of their first mention.
 */
export function refsOf(types: readonly Type[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of types) {
    visitTypes(type, (inner) => {
      if (inner.kind === "ref") names.add(inner.name);
    });
  }
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
