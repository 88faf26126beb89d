import type { Body, Operation, Property, Type } from "../../../model/model.js";
import type { Json } from "../../../util/json.js";
import { isJsonObject } from "../../../util/json-kind.js";
import { exampleData, fittingExample } from "./example.js";
import { MappedSample } from "./mapped-sample.js";
import { propertiesOf } from "./properties.js";
import { isList } from "./sample-code.js";
import { type SampleSource, type SampleValue, sampleBytes, sampleValues } from "./sample-value.js";
import { typedSample } from "./typed-sample.js";

/** The lengths of an example, as JSON, up to which a sample shows all of it. */
const maxLength = { body: 1500, property: 600 };
/** How many properties a sample shows of a body that requires none. */
const maxShown = 3;

/**
 * Returns the properties of the example of a body that are params. Of a long example, only those
 * that are needed. Empty if there is no example that fits.
 */
export function bodyExample(
  { body, params }: Operation,
  needed: readonly Property[],
  source: SampleSource,
): ReadonlyMap<string, SampleValue> {
  const type = params.body?.type;
  const example = body && type && fittingBody(body, type, source);
  if (type === undefined || !isJsonObject(example)) return new Map();
  const others = new Set(params.properties.map(({ name }) => name));
  const entries = Object.entries(example).filter(([name]) => !others.has(name));
  const names = new Set(needed.map(({ name }) => name));
  const isWhole = lengthOf(example) <= maxLength.body;
  const shown = entries.filter(([name, value]) => isWhole || (names.has(name) && lengthOf(value) <= maxLength.property));
  return typedEntries(type, Object.fromEntries(shown), source);
}

/** Returns properties of a body as callers pass them. */
function typedEntries(type: Type, shown: { readonly [name: string]: Json }, { types }: SampleSource): ReadonlyMap<string, SampleValue> {
  const typed = new Map(propertiesOf(type, types).map((property) => [property.name, property.type]));
  return new Map(
    Object.entries(shown).map(([name, value]) => [name, typedSample(typed.get(name) ?? { kind: "unknown" }, value, types)] as const),
  );
}

/** Returns the param that is the whole body, with its example or some of its properties. */
export function wholeBody({ body, params }: Operation, source: SampleSource): ReadonlyMap<string, SampleValue> {
  const content = body?.content[0];
  const param = params.properties.find(({ name, origin }) => origin === body?.origin && name !== "contentType");
  if (body === undefined || content === undefined || param === undefined) return new Map();
  const example = fittingBody(body, content.type, source);
  const isShown = example !== undefined && lengthOf(example) <= maxLength.body;
  const value = isShown ? typedSample(content.type, example, source.types) : filled({ ...param, type: content.type }, source);
  return value === undefined ? new Map() : new Map([[param.name, value]]);
}

/** Returns some properties of a body that requires none. Those with an example come first. */
export function fewProperties(
  properties: readonly Property[],
  except: ReadonlySet<string>,
  source: SampleSource,
): ReadonlyMap<string, SampleValue> {
  const candidates = properties.filter(({ name, doc, access }) => !except.has(name) && doc.deprecated !== true && access !== "read");
  const withExample = candidates.filter(({ example }) => example !== undefined);
  const few = new Map<string, SampleValue>();
  for (const property of [...withExample, ...candidates]) {
    if (few.size === maxShown) break;
    const [entry] = few.has(property.name) ? [] : (sampleValues([property], source) ?? []);
    if (entry !== undefined && !isEmpty(entry[1])) few.set(...entry);
  }
  const order = candidates.flatMap(({ name }): [string, SampleValue][] => (few.has(name) ? [[name, few.get(name) ?? null]] : []));
  return new Map(order);
}

/** The example of the body, or of its type. */
function fittingBody(body: Body, type: Type, { types, examples, unfit }: SampleSource): Json | undefined {
  const own = body.content[0]?.example;
  const example = own && fittingExample(type, exampleData(own, type), types, "request");
  if (own !== undefined && example === undefined) unfit?.add(body.origin);
  const ofType = example === undefined && type.kind === "ref" ? examples?.get(type.name) : undefined;
  return ofType === undefined ? example : fittingExample(type, ofType, types, "request");
}

/** A value of the body. An object that needs no properties has a few. */
function filled(body: Property, source: SampleSource): SampleValue | undefined {
  const [[, value] = []] = sampleValues([body], source) ?? [];
  if (value === undefined || !isEmpty(value) || isList(value)) return value;
  return Object.fromEntries(fewProperties(propertiesOf(body.type, source.types), new Set(), source));
}

function isEmpty(value: SampleValue): boolean {
  if (value === sampleBytes || typeof value !== "object" || value === null) return value === null;
  if (value instanceof MappedSample) return false;
  return Object.keys(value).length === 0;
}

function lengthOf(value: Json): number {
  return JSON.stringify(value).length;
}
