import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../../src/util/json.js";
import { isJsonArray, isJsonObject } from "../../src/util/json-kind.js";
import type { Schema } from "./schema-arbitrary.js";

const texts = fc.constantFrom("", "a", "ab", "red", "2024-02-29");
const scalars: Arbitrary<Json> = fc.constantFrom<Json>("", "a", "other", 0, 1, 2.5, true, false, null);
const any: Arbitrary<Json> = fc.oneof(scalars, fc.constantFrom<Json>([], ["a"], {}, { a: 1 }));

type Library = { readonly [name: string]: Schema };

/**
 * Random values near a schema: most fit, some do not. ajv decides. Properties that no schema
 * describes are left out, because TypeScript rejects them in literals although JSON Schema does not.
 */
export function valuesOf(schema: Schema, library: Library): Arbitrary<Json> {
  return near(schema, library, 0);
}

/** A value near a schema, or now and then any value. */
function near(schema: Json, library: Library, depth: number): Arbitrary<Json> {
  if (!isJsonObject(schema)) return any;
  return fc.oneof({ weight: 12, arbitrary: fitting(schema, library, depth) }, { weight: 1, arbitrary: any.filter(isPlain) });
}

/** Whether a value has no properties, which a type might not list. */
function isPlain(value: Json): boolean {
  return !isJsonObject(value) || Object.keys(value).length === 0;
}

function fitting(schema: Schema, library: Library, depth: number): Arbitrary<Json> {
  const { $ref, enum: values, const: constant, allOf, anyOf, oneOf, then: met, else: unmet, if: test, ...others } = schema;
  if (typeof $ref === "string") return depth > 6 ? scalars : fitting(library[$ref.split("/").at(-1) ?? ""] ?? {}, library, depth + 1);
  if (constant !== undefined) return fc.constant(constant);
  if (isJsonArray(values)) return fc.constantFrom(...values);
  const branches = anyOf ?? oneOf;
  if (isJsonArray(branches)) return fc.oneof(...branches.map((branch) => near(branch, library, depth + 1)));
  const parts = isJsonArray(allOf) ? [...allOf] : [met, unmet].filter((part) => part !== undefined);
  if (parts.length === 0) return ofTypes(others, library, depth);
  const picked = isJsonArray(allOf) ? fc.constant(parts) : fc.subarray(parts);
  return picked.chain((some) => fc.tuple(...[others, ...some].map((part) => near(part, library, depth + 1))).map(merged));
}

function definedEntries(record: { readonly [name: string]: Json | undefined }): readonly (readonly [string, Json])[] {
  return Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** One object of the properties of all objects, or the last value that is not an object. */
function merged(values: readonly Json[]): Json {
  const other = values.slice(1).findLast((value) => !isJsonObject(value));
  return other ?? Object.assign({}, ...values.filter(isJsonObject));
}

function ofTypes(schema: Schema, library: Library, depth: number): Arbitrary<Json> {
  const types = [schema["type"] ?? []].flat();
  const inferred = schema["properties"] !== undefined || schema["required"] !== undefined ? ["object"] : [];
  const arbitraries = (types.length > 0 ? types : inferred).map((type) => ofType(type, schema, library, depth));
  return arbitraries.length === 0 ? fc.constant({}) : fc.oneof(...arbitraries);
}

function ofType(type: Json, schema: Schema, library: Library, depth: number): Arbitrary<Json> {
  if (type === "string") return texts;
  if (type === "integer") return fc.constantFrom(0, 1, 5);
  if (type === "number") return fc.constantFrom(0, 1, 2.5);
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  return type === "array" ? arrayOf(schema, library, depth) : objectOf(schema, library, depth);
}

function arrayOf({ prefixItems, items }: Schema, library: Library, depth: number): Arbitrary<Json> {
  const further = items === undefined || depth > 6 ? fc.constant([]) : fc.array(near(items, library, depth + 1), { maxLength: 2 });
  if (!isJsonArray(prefixItems)) return further;
  const first = fc.tuple(...prefixItems.map((item) => near(item, library, depth + 1)));
  return fc
    .tuple(first, further, fc.nat({ max: 9 }))
    .map(([head, tail, length]) => (length < head.length ? head.slice(0, length) : [...head, ...tail]));
}

function objectOf({ properties, additionalProperties }: Schema, library: Library, depth: number): Arbitrary<Json> {
  const described = isJsonObject(properties) ? Object.entries(properties) : [];
  const values = Object.fromEntries(described.map(([name, property]) => [name, near(property, library, depth + 1)]));
  const some: Arbitrary<Json> = fc.record(values, { requiredKeys: [] }).map((record) => Object.fromEntries(definedEntries(record)));
  // Mostly all properties, because most objects of some properties miss a required one.
  const own = depth > 4 ? some : fc.oneof({ weight: 3, arbitrary: fc.record(values) }, { weight: 1, arbitrary: some });
  if (!isJsonObject(additionalProperties)) return own;
  const extra = fc.dictionary(fc.constantFrom("m", "n"), near(additionalProperties, library, depth + 1), { maxKeys: 2 });
  return fc.tuple(own, extra).map(merged);
}
