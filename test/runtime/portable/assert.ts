/** Thrown by a failed assertion. */
class AssertionError extends Error {
  override readonly name: string = "AssertionError";
}

export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AssertionError(message);
}

/** Compares by structure: own enumerable properties in any order. -0 equals 0, and NaN equals NaN. */
export function equal(actual: unknown, expected: unknown, message = ""): void {
  if (!same(actual, expected)) throw new AssertionError(`${prefix(message)}got ${shown(actual)}, expected ${shown(expected)}`);
}

/** Fails unless the text matches the pattern, or contains the string. */
export function match(actual: string, pattern: RegExp | string, message = ""): void {
  const fits = typeof pattern === "string" ? actual.includes(pattern) : pattern.test(actual);
  ok(fits, `${prefix(message)}${shown(actual)} does not match ${pattern}`);
}

export function noMatch(actual: string, pattern: RegExp | string, message = ""): void {
  const fits = typeof pattern === "string" ? actual.includes(pattern) : pattern.test(actual);
  ok(!fits, `${prefix(message)}${shown(actual)} matches ${pattern}`);
}

/** Returns the thrown error. Fails unless an error of this class with a matching message is thrown. */
export async function throws<Thrown extends Error>(
  action: Promise<unknown> | (() => unknown),
  kind: ErrorClass<Thrown>,
  message: RegExp | string = "",
): Promise<Thrown> {
  const thrown = await caught(action);
  ok(thrown instanceof kind, `threw ${shown(thrown)}, expected ${kind.name}`);
  match(thrown.message, message);
  return thrown;
}

/** Matches error classes with any constructor parameters. */
type ErrorClass<Thrown> = { readonly name: string; readonly prototype: Thrown } & (abstract new (...args: never[]) => Thrown);

/** Returns the result of the promise. Fails if the promise does not settle in time. */
export async function within<Value>(milliseconds: number, promise: PromiseLike<Value>, message = "it"): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AssertionError(`${message} took longer than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Waits until the check returns a truthy value. Runs the check every 20 ms. */
export async function eventually<Value>(check: () => Value | Promise<Value>, message: string, milliseconds = 3000): Promise<Value> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new AssertionError(`${message}: not within ${milliseconds} ms`);
    await pause(20);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

async function caught(action: Promise<unknown> | (() => unknown)): Promise<unknown> {
  let value: unknown;
  try {
    value = await (typeof action === "function" ? action() : action);
  } catch (error) {
    return error;
  }
  throw new AssertionError(`nothing was thrown; got ${shown(value)}`);
}

function same(a: unknown, b: unknown): boolean {
  if (a === b || Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (a instanceof Uint8Array !== b instanceof Uint8Array) return false;
  if (a instanceof Date || b instanceof Date) return a instanceof Date && b instanceof Date && same(a.getTime(), b.getTime());
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => Object.hasOwn(b, name) && same(Reflect.get(a, name), Reflect.get(b, name)));
}

function shown(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}${value.cause === undefined ? "" : ` (cause ${shown(value.cause)})`}`;
  try {
    const text = JSON.stringify(value, (_, member) => (typeof member === "bigint" ? `${member}n` : member));
    return (text ?? String(value)).slice(0, 2000);
  } catch {
    return String(value);
  }
}

function prefix(message: string): string {
  return message === "" ? "" : `${message}: `;
}
