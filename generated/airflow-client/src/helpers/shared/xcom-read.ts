/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { InvalidXComError, type Parse } from "../flows.js";

/** The value of an XCom, asked for already. Awaiting it gives any JSON. */
export interface XComRead extends Promise<unknown> {
  /** The value as what a function or a schema makes of it. Throws {@link InvalidXComError} where a schema refuses it. */
  as<T>(parse: Parse<T>): Promise<T>;
}

export function xcomRead(key: string, value: Promise<unknown>): XComRead {
  return Object.assign(value, { as: async <T>(parse: Parse<T>): Promise<T> => parsed(key, await value, parse) });
}

async function parsed<T>(key: string, value: unknown, parse: Parse<T>): Promise<T> {
  if (!("~standard" in parse)) return parse(value);
  const result = await parse["~standard"].validate(value);
  if (result.issues) throw new InvalidXComError(key, result.issues);
  return result.value;
}
