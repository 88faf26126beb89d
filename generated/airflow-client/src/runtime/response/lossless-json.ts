/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { jsonTokens } from "../core/json-tokens.js";

/**
 * JSON as `JSON.parse` reads it, but an integer that a number cannot hold exactly is a bigint. Integers are what the text writes as
 * such, without fraction and exponent. Throws a SyntaxError.
 */
export function losslessJson(text: string): unknown {
  const plain: unknown = JSON.parse(text);
  return /\d{16}/.test(text) ? rebuilt(text) : plain;
}

/** The value of a text that is known to be JSON. Keeps the way to where it is in a list, so that no depth is too much. */
function rebuilt(text: string): unknown {
  const root: unknown[] = [];
  const open: (unknown[] | Record<string, unknown>)[] = [root];
  let key: string | undefined;
  const put = (value: unknown): void => {
    const parent = open.at(-1);
    if (Array.isArray(parent)) parent.push(value);
    else if (parent && key !== undefined)
      Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
    key = undefined;
  };
  for (const token of jsonTokens(text)) {
    if (token === "{" || token === "[") {
      const value = token === "[" ? [] : {};
      put(value);
      open.push(value);
    } else if (token === "}" || token === "]") open.pop();
    else if (token === ":" || token === ",") continue;
    else if (token.startsWith('"') && key === undefined && !Array.isArray(open.at(-1))) key = JSON.parse(token);
    else put(scalar(token));
  }
  return root[0];
}

function scalar(token: string): unknown {
  const value: unknown = JSON.parse(token);
  return typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(token) ? BigInt(token) : value;
}
