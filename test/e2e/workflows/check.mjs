// Assertions that work on every platform.

/** Throws unless two values are equal as JSON. The order of properties does not matter. */
export function equal(actual, expected, what = "the value") {
  if (textOf(actual) !== textOf(expected)) throw new Error(`${what} is ${textOf(actual)}, not ${textOf(expected)}`);
}

/** Throws unless a condition is true. */
export function ok(isSo, what) {
  if (!isSo) throw new Error(`not so: ${what}`);
}

/** Returns the error of a rejected promise. Throws if the promise is fulfilled. */
export async function failureOf(promise) {
  const ended = await promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
  if ("value" in ended) throw new Error(`no failure, but ${textOf(ended.value)}`);
  return ended.error;
}

function textOf(value) {
  return (
    JSON.stringify(value, (_, member) => (isRecord(member) ? Object.fromEntries(Object.entries(member).sort()) : member)) ?? "undefined"
  );
}

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
