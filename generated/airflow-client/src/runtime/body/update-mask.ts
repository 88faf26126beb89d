/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ownProperties } from "../core/objects.js";
import type { Params } from "../core/operation.js";

/**
 * Params with a list that the caller leaves out: the names of the body's members that he gives. `others` are names that never stand in
 * it. A list of the caller's own, or null, stays.
 */
export function withUpdateMask<Values extends object>(params: Values, list: string, others: readonly string[]): Values {
  const given = ownProperties(params as Params);
  const names = Object.keys(given).filter((name) => given[name] !== undefined && !others.includes(name));
  return given[list] !== undefined || names.length === 0 ? params : { ...params, [list]: names };
}
