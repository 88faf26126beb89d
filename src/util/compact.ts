/** The object type after `compact`: a property that may be undefined becomes optional. */
export type Compact<T extends object> = Flat<
  { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
    [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
  }
>;

type Flat<T> = { [K in keyof T]: T[K] };

/**
 * Returns a copy of an object without the properties whose value is `undefined`.
 *
 * With `exactOptionalPropertyTypes`, an optional property must be missing rather than `undefined`.
 */
export function compact<const T extends object>(properties: T): Compact<T> {
  const copy: Partial<T> = {};
  for (const key in properties) if (properties[key] !== undefined) copy[key] = properties[key];
  return copy as Compact<T>;
}
