/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { jsonTokens } from "../core/json-tokens.js";

/**
 * Parses JSON like `JSON.parse`, but returns an integer that a number cannot hold exactly as a
 * bigint. An integer is a number without fraction and exponent. Throws a SyntaxError.
 */
export function losslessJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return /\d{16}/.test(text) ? rebuild(text) : value;
}

/**
 * Builds the value of a text that is valid JSON. Uses a list instead of recursion, so that no depth
 * overflows the stack.
 */
function rebuild(text: string): unknown {
  const root: unknown[] = [];
  const open: (unknown[] | Record<string, unknown>)[] = [root];
  let key: string | undefined;
  const add = (value: unknown): void => {
    const parent = open.at(-1);
    if (Array.isArray(parent)) parent.push(value);
    else if (parent && key !== undefined)
      Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
    key = undefined;
  };
  for (const token of jsonTokens(text)) {
    if (token === "{" || token === "[") {
      const value = token === "[" ? [] : {};
      add(value);
      open.push(value);
    } else if (token === "}" || token === "]") open.pop();
    else if (token === ":" || token === ",") continue;
    else if (token.startsWith('"') && key === undefined && !Array.isArray(open.at(-1))) key = JSON.parse(token);
    else add(parseScalar(token));
  }
  return root[0];
}

function parseScalar(token: string): unknown {
  const value: unknown = JSON.parse(token);
  return typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(token) ? BigInt(token) : value;
}
