// Compares JSON with a pattern:
//
//   "~text"               a text that contains `text`
//   {"key": pattern}      an object that has at least these properties
//   [pattern, ...]        an array of this length
//   {"$some": [...]}      an array with an item for each pattern
//   {"$every": pattern}   an array that is not empty, and all of its items match
//   {"$length": n}        an array or a text of this length
//   {"$keys": [...]}      an object with exactly these properties
//   {"$absent": true}     the property does not exist
//   {"$not": pattern}     anything else, but the property exists
//   {"$atLeast": n}, {"$atMost": n}   a number, or a text that sorts so, such as a date
//
// Several of these in one object must all match. Any other value must be equal.

const operators = {
  $some: (patterns, value) => (Array.isArray(value) ? patterns.flatMap((one) => missingItem(one, value)) : ["is not an array"]),
  $every: (pattern, value) =>
    Array.isArray(value) && value.length > 0 ? value.flatMap((item, index) => differences(pattern, item, `/${index}`)) : ["has no items"],
  $length: (length, value) => (value?.length === length ? [] : [`has the length ${value?.length}, not ${length}`]),
  $keys: (keys, value) =>
    same([...keys].sort(), Object.keys(value ?? {}).sort()) ? [] : [`has the properties ${Object.keys(value ?? {})}`],
  $absent: (_, value) => (value === undefined ? [] : ["exists"]),
  $not: (pattern, value) =>
    value !== undefined && differences(pattern, value).length > 0 ? [] : [`is ${show(value)}, which matches ${show(pattern)}`],
  $atLeast: (least, value) => (value >= least ? [] : [`is ${show(value)}, not at least ${show(least)}`]),
  $atMost: (most, value) => (value <= most ? [] : [`is ${show(value)}, not at most ${show(most)}`]),
};

/** Returns where and how a value differs from a pattern, one line for each difference. */
export function differences(pattern, value, path = "") {
  const own = (lines) => lines.map((line) => (line.startsWith("/") ? `${path}${line}` : `${path || "the value"} ${line}`));
  if (typeof pattern === "string" && pattern.startsWith("~")) {
    return own(
      typeof value === "string" && value.includes(pattern.slice(1)) ? [] : [`is ${show(value)}, without ${show(pattern.slice(1))}`],
    );
  }
  if (Array.isArray(pattern)) {
    if (!Array.isArray(value) || value.length !== pattern.length) return own([`is ${show(value)}, not ${pattern.length} items`]);
    return pattern.flatMap((item, index) => differences(item, value[index], `${path}/${index}`));
  }
  if (typeof pattern !== "object" || pattern === null) return own(pattern === value ? [] : [`is ${show(value)}, not ${show(pattern)}`]);
  return Object.entries(pattern).flatMap(([key, part]) => {
    if (key.startsWith("$")) return own(operatorOf(key)(part, value));
    if (typeof value !== "object" || value === null) return own([`is ${show(value)}, not an object`]);
    return differences(part, Object.hasOwn(value, key) ? value[key] : undefined, `${path}/${key}`);
  });
}

function operatorOf(key) {
  if (!Object.hasOwn(operators, key)) throw new Error(`${key} is not an operator`);
  return operators[key];
}

function missingItem(pattern, items) {
  return items.some((item) => differences(pattern, item).length === 0) ? [] : [`has no item like ${show(pattern)}: ${show(items)}`];
}

const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);

function show(value) {
  const text = JSON.stringify(value) ?? "missing";
  return text.length > 600 ? `${text.slice(0, 600)}...` : text;
}
