// Assertions that every platform has.

/** Throws unless two values are the same as JSON, whatever the order of members. */
export function equal(actual, expected, what = "the value") {
  if (textOf(actual) !== textOf(expected)) throw new Error(`${what} is ${textOf(actual)}, not ${textOf(expected)}`);
}

/** Throws unless something is so. */
export function ok(isSo, what) {
  if (!isSo) throw new Error(`not so: ${what}`);
}

/** What a promise is rejected with. Throws where it is not. */
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
