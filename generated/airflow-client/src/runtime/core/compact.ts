/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * The same properties without `undefined` as a value. Properties that may be undefined become
 * optional.
 */
export type Compact<Properties> = {
  readonly [Name in keyof Properties as undefined extends Properties[Name] ? never : Name]: Properties[Name];
} & {
  readonly [Name in keyof Properties as undefined extends Properties[Name] ? Name : never]?: Exclude<Properties[Name], undefined>;
};

/** Drops the properties that are undefined. */
export function compact<Properties extends object>(properties: Properties): Compact<Properties> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Compact<Properties>;
}
