/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * A copy of the own members of an object: what another package has put on `Object.prototype` is not there. It inherits from an object
 * without members, since engines are slow with objects that inherit from nothing.
 */
export function ownProperties<Value extends object>(value: Value | undefined): Value {
  return Object.assign(Object.create(nothing), value);
}

const nothing: object = Object.create(null);
