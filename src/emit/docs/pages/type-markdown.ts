import type { NamedType, Property, Type } from "../../../model/model.js";
import { childTypes } from "../../../model/type-fold.js";
import { code, concat, type Inline, join, plain } from "../../../print/markdown/markdown.js";
import type { Json } from "../../../util/json.js";

/** What a page prints for the name of a model: a link to its page where it has one. */
export type ModelLink = (name: string) => Inline;

/** A type in a few words for a table: code and links to models, as in `Dag[]` or `string | null`. */
export function typeMarkdown(type: Type, modelLink: ModelLink): Inline {
  return write(piecesOf(type, modelLink));
}

/** A value of JSON as code, cut where it is long. */
export function jsonCode(value: Json): Inline {
  const text = JSON.stringify(value);
  return code(text.length > longestJson ? `${text.slice(0, longestJson)}…` : text);
}

const longestJson = 120;
const mostValues = 8;

/** Text that stands in a code span together with its neighbours, or something that is Markdown already. */
type Piece = string | Inline;

function write(pieces: readonly Piece[]): Inline {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === "string" && typeof last === "string") merged[merged.length - 1] = last + piece;
    else merged.push(piece);
  }
  return concat(merged.map((piece) => (typeof piece === "string" ? code(piece) : piece)));
}

function piecesOf(type: Type, link: ModelLink): readonly Piece[] {
  switch (type.kind) {
    case "unknown":
    case "never":
    case "null":
      return [type.kind];
    case "scalar":
      return [scalarText(type.scalar)];
    case "literal":
      return [jsonCode(type.value)];
    case "enum":
      return valuePieces(type.values);
    case "array":
      return [...grouped(type.items, link), "[]"];
    case "tuple":
      return tuplePieces(type, link);
    case "record":
      return ["{ [key: string]: ", ...piecesOf(type.values, link), " }"];
    case "object":
      return ["object"];
    case "union":
      return alternatives(type.members.map((member) => piecesOf(member, link)));
    case "intersection":
      return type.members.flatMap((member, index) => [...(index === 0 ? [] : [" & "]), ...grouped(member, link)]);
    case "ref":
      return [link(type.name)];
    case "binary":
      return ["Blob"];
  }
}

function scalarText(scalar: "string" | "number" | "integer" | "boolean"): string {
  return scalar === "integer" ? "number" : scalar;
}

function valuePieces(values: readonly (string | number | boolean)[]): readonly Piece[] {
  const shown = values.slice(0, mostValues).map((value) => [jsonCode(value)]);
  return alternatives(values.length > mostValues ? [...shown, [plain("…")]] : shown);
}

function alternatives(members: readonly (readonly Piece[])[]): readonly Piece[] {
  return [
    join(
      members.map((member) => write(member)),
      " | ",
    ),
  ];
}

function tuplePieces(type: Extract<Type, { kind: "tuple" }>, link: ModelLink): readonly Piece[] {
  const items = type.items.map((item, index) => [...piecesOf(item, link), ...(index < type.required ? [] : ["?"])]);
  const all = type.rest === undefined ? items : [...items, ["...", ...grouped(type.rest, link), "[]"]];
  return ["[", ...all.flatMap((item, index) => [...(index === 0 ? [] : [", "]), ...item]), "]"];
}

function grouped(type: Type, link: ModelLink): readonly Piece[] {
  const several = (type.kind === "union" && type.members.length > 1) || (type.kind === "enum" && type.values.length > 1);
  return several || type.kind === "intersection" ? ["(", ...piecesOf(type, link), ")"] : piecesOf(type, link);
}

/** A field of a table: its name may be a path into nested objects, such as `owner.name` or `tags[].name`. */
export interface Field {
  readonly path: string;
  readonly property: Property;
}

/** The fields that an object of this type has, those of nested objects without a name after the field that holds them. */
export function fieldsOf(type: Type): readonly Field[] {
  return memberProperties(type).flatMap((property) => nestedFields(property.name, property, 0));
}

/** Names of the types that stand beside the fields: parts of an intersection, members of a union. */
export function partsOf(type: Type): readonly string[] {
  if (type.kind === "ref") return [type.name];
  return type.kind === "intersection" ? type.members.flatMap(partsOf) : [];
}

/** Every named type that this one speaks of, once each. */
export function refsOf(type: Type): readonly string[] {
  const names = new Set<string>();
  visitRefs(type, ({ name }) => names.add(name));
  return [...names];
}

/** Names of the enums that stand somewhere in these types and may hold other values there. */
export function openRefs(types: readonly Type[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of types) visitRefs(type, ({ name, open }) => open === true && names.add(name));
  return names;
}

/** What the name stands for. */
export function typesByName(types: readonly NamedType[]): ReadonlyMap<string, Type> {
  return new Map(types.map(({ name, type }) => [name, type]));
}

const deepestField = 3;

function nestedFields(path: string, property: Property, depth: number): readonly Field[] {
  const field = { path, property };
  const inner = innerObject(property.type, "");
  if (inner === undefined || depth >= deepestField) return [field];
  return [field, ...memberProperties(inner.type).flatMap((each) => nestedFields(`${path}${inner.suffix}.${each.name}`, each, depth + 1))];
}

/** The object without a name that a field holds, in arrays, records and unions with null too. */
function innerObject(type: Type, suffix: string): { readonly type: Type; readonly suffix: string } | undefined {
  if (type.kind === "object" && type.properties.length > 0) return { type, suffix };
  if (type.kind === "array") return innerObject(type.items, `${suffix}[]`);
  if (type.kind === "record") return innerObject(type.values, `${suffix}.*`);
  if (type.kind !== "union") return undefined;
  const objects = type.members.filter((member) => member.kind !== "null");
  const [only] = objects;
  return only !== undefined && objects.length === 1 ? innerObject(only, suffix) : undefined;
}

function memberProperties(type: Type): readonly Property[] {
  if (type.kind === "object") return type.properties;
  return type.kind === "intersection" ? type.members.flatMap(memberProperties) : [];
}

function visitRefs(type: Type, visit: (ref: Extract<Type, { kind: "ref" }>) => unknown): void {
  if (type.kind === "ref") visit(type);
  for (const child of childTypes(type)) visitRefs(child, visit);
}
