import type { BodyExample, Property, Type } from "../../../model/model.js";
import { foldType, type TypeOf } from "../../../model/type-fold.js";
import { mapWireType } from "../../../model/type-mapping.js";
import type { Json } from "../../../util/json.js";
import { hasFiniteNumbers, isJsonArray, isJsonObject, ownValue } from "../../../util/json-kind.js";
import { fitsWithin } from "./fits.js";
import type { Types } from "./properties.js";
import { shapesFor } from "./shapes.js";
import { newVisits, type Visits, visitNamed } from "./visits.js";

/**
 * What an example shows. A request compiles only without undeclared properties. A server may send
 * more than the document declares.
 */
export type ExampleUse = "request" | "response";

/**
 * Returns an example of the document as the docs show it, without the properties that do not belong
 * there. Undefined if it does not fit the type. Limits such as `maxLength` are not checked.
 */
export function fittingExample(type: Type, value: Json, types: Types, use: ExampleUse): Json | undefined {
  if (!hasFiniteNumbers(value)) return undefined;
  return fitWithin(type, value, { use, whole: newVisits(types), parts: newVisits(types), visited: [] });
}

/**
 * Returns the data of an example. Documents often have the text of a JSON body as a string, which
 * stays one where a string is expected.
 */
export function exampleData(example: BodyExample, type: Type): Json {
  const value = "text" in example ? example.text : example.value;
  if (typeof value !== "string" || type.kind === "scalar" || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

interface Fitting {
  readonly use: ExampleUse;
  /** Which values fit without a change. */
  readonly whole: Visits<boolean>;
  /** What remains of values. */
  readonly parts: Visits<Json | undefined>;
  /**
   * Names of the types that have been entered without entering the value: a type that is only
   * itself has no values.
   */
  readonly visited: readonly string[];
}

function fitWithin(type: Type, value: Json, fitting: Fitting): Json | undefined {
  const { use, whole, parts, visited } = fitting;
  const valueIf = (condition: boolean): Json | undefined => (condition ? value : undefined);
  const isReceivedText = use === "response" && typeof value === "string";
  return foldType<Json | undefined>(type, {
    unknown: () => value,
    never: () => undefined,
    binary: () => valueIf(isReceivedText),
    null: () => valueIf(value === null),
    scalar: (scalar) => valueIf(isOfScalar(scalar, value)),
    literal: (literal) => valueIf(value === literal.value),
    enum: ({ values, open }) => valueIf(values.some((each) => each === value) || (open && isReceivedText)),
    array: ({ items }) => fitItems(value, () => items, fitting),
    tuple: (tuple) => fitTuple(tuple, value, fitting),
    record: ({ values }) => fitObject([], values, value, fitting),
    object: ({ properties, extra }) => fitObject(properties, extra, value, fitting),
    intersection: (intersection) => {
      const shapes = isJsonObject(value) ? shapesFor(value, intersection, parts.types) : [];
      return firstDefined(shapes, ({ properties, extra }) => fitObject(properties, extra, value, fitting));
    },
    union: ({ members }, fold) =>
      members.some((member) => fitsWithin(member, value, whole, visited)) ? value : firstDefined(members, fold),
    ref: ({ name, open }) => {
      const fit = visitNamed(parts, name, value, visited, (target, inner) => fitWithin(target, value, { ...fitting, visited: inner }));
      return fit ?? valueIf(open === true && isReceivedText);
    },
  });
}

function firstDefined<Item>(items: readonly Item[], fitTo: (item: Item) => Json | undefined): Json | undefined {
  for (const item of items) {
    const fit = fitTo(item);
    if (fit !== undefined) return fit;
  }
  return undefined;
}

function isOfScalar(type: TypeOf<"scalar">, value: Json): boolean {
  if (type.scalar === "integer") return Number.isSafeInteger(value);
  return typeof value === mapWireType(type).json && (typeof value !== "number" || Number.isFinite(value));
}

function fitTuple({ items, required, rest }: TypeOf<"tuple">, value: Json, fitting: Fitting): Json | undefined {
  if (!isJsonArray(value) || value.length < required) return undefined;
  return fitItems(value, (index) => items[index] ?? rest ?? { kind: "never" }, fitting);
}

function fitItems(value: Json, typeAt: (index: number) => Type, fitting: Fitting): Json | undefined {
  if (!isJsonArray(value)) return undefined;
  const fitted = value.map((item, index) => fitWithin(typeAt(index), item, { ...fitting, visited: [] }));
  const items = fitted.filter((item) => item !== undefined);
  return items.length === fitted.length ? items : undefined;
}

function fitObject(properties: readonly Property[], extra: Type | undefined, value: Json, fitting: Fitting): Json | undefined {
  if (!isJsonObject(value)) return undefined;
  const hidden = fitting.use === "request" ? "read" : "write";
  const shown = properties.filter(({ access }) => access !== hidden);
  if (shown.some(({ name, required }) => required && ownValue(value, name) === undefined)) return undefined;
  const declared = new Map(properties.map((property) => [property.name, property]));
  const entries: [string, Json][] = [];
  for (const [name, item] of Object.entries(value)) {
    const property = declared.get(name);
    const type = property?.type ?? extra;
    if (property?.access === hidden || (type === undefined && fitting.use === "request")) continue;
    const fit = type === undefined ? item : fitWithin(type, item, { ...fitting, visited: [] });
    if (fit === undefined) return undefined;
    entries.push([name, fit]);
  }
  return Object.fromEntries(entries);
}
