/**
 * A copy of the own members of an object, without a prototype: what another package has put on `Object.prototype` is not there.
 */
export function own<Value extends object>(value: Value | undefined): Value {
  return Object.assign(Object.create(null), value);
}
