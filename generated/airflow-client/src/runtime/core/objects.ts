/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Copies the own properties of an object. Otherwise properties of a polluted `Object.prototype`
 * would count as options.
 *
 * The copy inherits from an empty object, because engines are slow with objects without a
 * prototype.
 */
export function ownProperties<Value extends object>(value: Value | undefined): Value {
  return Object.assign(Object.create(emptyPrototype), value);
}

const emptyPrototype: object = Object.create(null);

/** Returns the value of an own property; undefined if there is none. */
export function ownProperty<Value>(object: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Returns the own properties that have a value. */
export function definedEntries(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
}

/** Whether a value is a plain object. Arrays, Dates, Sets, Maps, Blobs and streams are not. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]" && !(Symbol.asyncIterator in Object(value));
}
