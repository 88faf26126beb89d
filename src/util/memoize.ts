/** Returns the same function with a cache, so that each key is computed once. */
export function memoize<Value, Key extends string | object = string>(compute: (key: Key) => Value): (key: Key) => Value {
  const cache = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const cached = cache.get(key) ?? { value: compute(key) };
    cache.set(key, cached);
    return cached.value;
  };
}
