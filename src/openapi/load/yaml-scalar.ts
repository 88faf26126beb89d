import type { Json } from "../../util/json.js";
import { codes, isSeparator } from "./yaml-characters.js";

const constants: ReadonlyMap<string, Json> = new Map<string, Json>([
  ...["~", "null", "Null", "NULL"].map((name) => [name, null] as const),
  ...["true", "True", "TRUE"].map((name) => [name, true] as const),
  ...["false", "False", "FALSE"].map((name) => [name, false] as const),
]);

const longestConstant = 5;

/**
 * Resolves a plain scalar by the JSON schema of YAML, in the same way as js-yaml. Returns
 * `undefined` if the value cannot be in JSON text.
 */
export function resolveScalar(text: string): Json | undefined {
  if (text.length <= longestConstant) {
    const constant = constants.get(text);
    if (constant !== undefined) return constant;
  }
  // Numbers start with a sign, a dot or a digit.
  if (text.charCodeAt(0) > 0x39) return text;
  if (special.test(text)) return undefined;
  const number = resolveNumber(text) ?? text;
  return Object.is(number, -0) ? undefined : number;
}

const special = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const integer = /^([-+]?)(?:0b([01]+)|0o([0-7]+)|0x([0-9a-fA-F]+)|([0-9]+))$/;
const float = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?)$|^\.[0-9]+(?:[eE][-+]?[0-9]+)?$/;

function resolveNumber(text: string): number | undefined {
  const value = parseInteger(text) ?? (float.test(text) ? Number.parseFloat(text) : undefined);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** `-0` is 0, and `-00` is -0, as in js-yaml. */
function parseInteger(text: string): number | undefined {
  const match = integer.exec(text);
  if (match === null) return undefined;
  const [, sign, binary, octal, hexadecimal, decimal] = match;
  if (decimal === "0") return 0;
  const value =
    binary !== undefined
      ? Number.parseInt(binary, 2)
      : octal !== undefined
        ? Number.parseInt(octal, 8)
        : hexadecimal !== undefined
          ? Number.parseInt(hexadecimal, 16)
          : Number.parseInt(decimal ?? "", 10);
  return sign === "-" ? -value : value;
}

const indicators = new Set([..."-?:,[]{}#&*!|>'\"%@`\t\n "].map((character) => character.charCodeAt(0)));

/** Whether a plain scalar may start at an offset. A `?` or `:` would be possible, but is rare. */
export function startsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === codes.minus) return !isSeparator(text.charCodeAt(at + 1));
  return !indicators.has(code);
}

const blockEnd = /:(?=[ \t\n])|[ \t]#|\n/g;

/**
 * Returns the offset of the `:`, `#` or line feed that ends a line of a plain scalar outside of
 * flow collections.
 */
export function plainEnd(text: string, start: number): number {
  blockEnd.lastIndex = start;
  blockEnd.test(text);
  return blockEnd.lastIndex - 1;
}
