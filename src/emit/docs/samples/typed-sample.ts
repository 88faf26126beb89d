import type { Property, Type } from "../../../model/model.js";
import { foldType } from "../../../model/type-fold.js";
import type { Json } from "../../../util/json.js";
import { isJsonArray, isJsonObject } from "../../../util/json-kind.js";
import { fits } from "./fits.js";
import { MappedSample, mappedSample } from "./mapped-sample.js";
import type { Types } from "./properties.js";
import { isList } from "./sample-code.js";
import type { SampleValue } from "./sample-value.js";

/**
 * Returns a JSON value as callers pass it: a Date or a bigint, for example, where a type is mapped.
 *
 * @param value fits the type
 */
export function typedSample(type: Type, value: Json, types: Types): SampleValue {
  const inside = (inner: Type | undefined, item: Json): SampleValue => (inner === undefined ? item : typedSample(inner, item, types));
  const entries = (typeOf: (name: string) => Type | undefined): SampleValue =>
    isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inside(typeOf(name), item)])) : value;
  const plain = (): SampleValue => value;
  return foldType<SampleValue>(type, {
    unknown: plain,
    never: plain,
    null: plain,
    literal: plain,
    enum: plain,
    binary: plain,
    intersection: plain,
    scalar: ({ mapped }) => (mapped && mappedSample(mapped, value)) ?? value,
    array: ({ items }) => (isJsonArray(value) ? value.map((item) => inside(items, item)) : value),
    tuple: ({ items, rest }) => (isJsonArray(value) ? value.map((item, index) => inside(items[index] ?? rest, item)) : value),
    record: ({ values }) => entries(() => values),
    object: ({ properties, extra }) => entries((name) => typeOf(properties, name) ?? extra),
    union: ({ members }, fold) => {
      const member = members.find((candidate) => fits(candidate, value, types));
      return member === undefined ? value : fold(member);
    },
    ref: ({ name }) => inside(types.get(name), value),
  });
}

/** Returns a value of a sample as the client writes it. */
export function wireSample(value: SampleValue): SampleValue {
  if (value instanceof MappedSample) return value.wire;
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map(wireSample);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, wireSample(item)]));
}

function typeOf(properties: readonly Property[], name: string): Type | undefined {
  return properties.find((property) => property.name === name)?.type;
}
