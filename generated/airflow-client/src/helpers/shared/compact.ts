/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** The object type after `compact`: a property that may be undefined becomes optional. */
export type Compact<T extends object> = Flat<
  { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
    [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
  }
>;

type Flat<T> = { [K in keyof T]: T[K] };

/** Returns a copy of an object without the properties whose value is `undefined`. */
export function compact<const T extends object>(properties: T): Compact<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Compact<T>;
}
