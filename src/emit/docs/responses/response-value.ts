import type { Property, Type } from "../../../model/model.js";
import { foldType } from "../../../model/type-fold.js";
import type { Json } from "../../../util/json.js";
import { fittingExample } from "../samples/example.js";
import { propertiesOf } from "../samples/properties.js";
import { plainScalar, type SampleSource, scalarOf } from "../samples/sample-value.js";

/** How many values a response has before its optional properties are left out: about a page. */
const maxValues = 24;
/** How deep optional properties are shown. */
const maxDepth = 3;

interface ValueContext {
  readonly source: SampleSource;
  /** How many more values may be made. */
  readonly budget: { left: number };
  /** Name of the property, which a string without a format shows as its value. */
  readonly name: string;
  readonly depth: number;
  /** Names of the types around the value, which are not entered again. */
  readonly visited: readonly string[];
}

/**
 * Returns a plausible response of a type, with the examples of its parts and with optional
 * properties, because most servers send them. Undefined if no finite value exists.
 */
export function responseValue(type: Type, source: SampleSource): Json | undefined {
  return makeValue(type, { source, budget: { left: maxValues }, name: "", depth: 0, visited: [] });
}

function makeValue(type: Type, context: ValueContext): Json | undefined {
  const { source, budget, name, visited } = context;
  budget.left--;
  return foldType<Json | undefined>(type, {
    unknown: () => ({}),
    never: () => undefined,
    null: () => null,
    scalar: (scalar) => plainScalar(scalar, name),
    binary: () => "content",
    literal: ({ value }) => value,
    enum: ({ values: [first] }) => first,
    array: ({ items }) => itemsOf([items], { ...context, name: name.replace(/s$/, "") }),
    tuple: ({ items, required }) => itemsOf(items.slice(0, required), context),
    record: ({ values }) => entriesOf([["key", makeValue(values, deeper(context, "value"))]]),
    object: (object) => objectOf(object, context),
    intersection: (intersection) => objectOf(intersection, context),
    union: ({ members }) => {
      const ordered = [...members.filter(({ kind }) => kind !== "null"), ...members.filter(({ kind }) => kind === "null")];
      for (const member of ordered) {
        const value = makeValue(member, context);
        if (value !== undefined) return value;
      }
      return undefined;
    },
    ref: ({ name: target }) => {
      const referenced = visited.includes(target) ? undefined : source.types.get(target);
      if (referenced === undefined) return undefined;
      return (
        exampleOf(referenced, source.examples?.get(target), context) ?? makeValue(referenced, { ...context, visited: [...visited, target] })
      );
    },
  });
}

function deeper(context: ValueContext, name: string): ValueContext {
  return { ...context, name, depth: context.depth + 1 };
}

/** An example of the document, if it fits the type. */
function exampleOf(type: Type, example: Json | undefined, { source: { types } }: ValueContext): Json | undefined {
  return example === undefined ? undefined : fittingExample(type, example, types, "response");
}

/** Items that would never end are left out. */
function itemsOf(types: readonly Type[], context: ValueContext): Json {
  const items = types.map((type) => makeValue(type, context));
  return items.filter((item) => item !== undefined);
}

/** The properties that servers send, each once, also if parts of an intersection repeat them. */
function objectOf(type: Type, context: ValueContext): Json {
  const properties = new Map(propertiesOf(type, context.source.types, context.visited).map((property) => [property.name, property]));
  const entries = [...properties.values()].map((property): [string, Json | undefined] => [
    property.name,
    isShown(property, context) ? propertyValue(property, deeper(context, property.name)) : undefined,
  ]);
  return entriesOf(entries);
}

/** Large responses have only what is required, and end where the page is full. */
function isShown({ access, required, doc }: Property, { budget, depth }: ValueContext): boolean {
  if (access === "write" || budget.left <= -maxValues) return false;
  return required || (budget.left > 0 && depth < maxDepth && doc.deprecated !== true);
}

function propertyValue(property: Property, context: ValueContext): Json | undefined {
  const { type, example } = property;
  return exampleOf(type, example, context) ?? (type.kind === "scalar" ? scalarOf(type, property) : makeValue(type, context));
}

function entriesOf(entries: readonly (readonly [name: string, value: Json | undefined])[]): Json {
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}
