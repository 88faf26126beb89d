import type { Operation, Property, StreamFlag, StreamFlagValue } from "../../../model/model.js";
import { type Code, objectLiteral } from "../../../print/typescript/code.js";
import { fits } from "./fits.js";
import { isNeeded, propertiesOf, type Types } from "./properties.js";
import { isBodiless } from "./sample-body.js";
import { bodyExample, fewProperties, wholeBody } from "./sample-body-params.js";
import { isList, sampleCode } from "./sample-code.js";
import { type SampleSource, type SampleValue, sampleValues } from "./sample-value.js";
import { typedSample } from "./typed-sample.js";

/**
 * Returns the object that a sample passes: the required params with plausible values, and the
 * params that the document shows. Undefined if the operation needs no params; `impossible` if a
 * required one has no finite value.
 *
 * @param stream media type of the stream that the sample selects, if any
 */
export function sampleParams(operation: Operation, source: SampleSource, stream?: string): Code | undefined | "impossible" {
  const values = sampleParamValues(operation, source);
  if (values === "impossible") return "impossible";
  const all = stream === undefined ? values : selectStream(values, stream, operation);
  const entries = [...all].map(([name, value]) => [name, sampleCode(value)] as const);
  return entries.length === 0 ? undefined : objectLiteral(entries);
}

type Values = ReadonlyMap<string, SampleValue>;

/** Selects a stream by the property of the body that does, or else by its media type. */
function selectStream(values: Values, mediaType: string, { streamFlag }: Operation): Values {
  return streamFlag?.mediaType === mediaType ? withFlag(values, streamFlag, true) : new Map([...values, ["accept", mediaType]]);
}

/**
 * Sets the property that selects a stream, or not, unless it does so already, or does so if it is
 * missing.
 */
function withFlag(values: Values, { path, streams, others, default: preset }: StreamFlag, isStream: boolean): Values {
  const [first = "", ...rest] = path;
  const current = values.get(first);
  const flag = rest.reduce((object, name) => (isObject(object) ? object[name] : undefined), current);
  const wanted = isStream ? streams : others;
  const [value] = wanted;
  const isSet = flag === undefined ? preset === isStream : wanted.some((each) => each === flag);
  return isSet || value === undefined ? values : new Map([...values, [first, withNested(current, rest, value)]]);
}

function withNested(current: SampleValue | undefined, [name, ...rest]: readonly string[], value: StreamFlagValue): SampleValue {
  if (name === undefined) return value;
  const object = isObject(current) ? current : {};
  return { ...object, [name]: withNested(object[name], rest, value) };
}

function isObject(value: SampleValue | undefined): value is { readonly [name: string]: SampleValue } {
  return typeof value === "object" && value !== null && !isList(value);
}

/**
 * Returns the params that select no stream as values, by name, in the order of the sample.
 */
export function sampleParamValues(operation: Operation, source: SampleSource): Values | "impossible" {
  const needed = neededParams(operation, source.types);
  const shown = shownParams(operation, needed, source);
  const generated = sampleValues(
    needed.filter(({ name }) => !shown.has(name)),
    source,
  );
  if (generated === undefined) return "impossible";
  const values = new Map<string, SampleValue>([...generated, ...shown]);
  const names = new Set([...needed.map(({ name }) => name), ...shown.keys()]);
  const all = new Map([...names].map((name): [string, SampleValue] => [name, values.get(name) ?? null]));
  return operation.streamFlag === undefined ? all : withFlag(all, operation.streamFlag, false);
}

/**
 * The values that the document shows for this operation. Otherwise the example of its body, and a
 * few properties of a body that would be empty.
 */
function shownParams(operation: Operation, needed: readonly Property[], source: SampleSource): ReadonlyMap<string, SampleValue> {
  const shown = shownValues(operation, source.types);
  if (operation.body === undefined || shown.size > 0 || isBodiless(operation)) return shown;
  if (operation.body.mode === "whole") return wholeBody(operation, source);
  const example = bodyExample(operation, needed, source);
  if (example.size > 0) return example;
  const others = new Set(operation.params.properties.map(({ name }) => name));
  return needed.some(({ name }) => !others.has(name)) ? shown : fewProperties(bodyProperties(operation, source.types), others, source);
}

function neededParams({ params: { properties, body } }: Operation, types: Types): readonly Property[] {
  const ofBody = body === undefined || body.optional ? [] : propertiesOf(body.type, types);
  const byName = new Map<string, Property>();
  for (const property of ofBody.filter(isNeeded)) byName.set(property.name, property);
  for (const { name } of properties) byName.delete(name);
  return [...properties.filter(isNeeded), ...byName.values()];
}

/** The values that the document shows for this operation, except those that would not compile. */
function shownValues(operation: Operation, types: Types): ReadonlyMap<string, SampleValue> {
  const params = [...bodyProperties(operation, types), ...operation.params.properties];
  const typeOf = new Map(params.map(({ name, type }) => [name, type]));
  const entries = Object.entries(operation.sample ?? {});
  const values = entries.flatMap(([name, value]): [string, SampleValue][] => {
    const type = typeOf.get(name);
    return type !== undefined && fits(type, value, types) ? [[name, typedSample(type, value, types)]] : [];
  });
  return new Map(values);
}

/** Returns the properties of the body that callers may pass. */
export function bodyProperties({ params }: Operation, types: Types): readonly Property[] {
  const properties = params.body === undefined ? [] : propertiesOf(params.body.type, types);
  const names = properties.map(({ name }) => name);
  return properties.filter(({ name, access }, index) => access !== "read" && names.indexOf(name) === index);
}
