/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ownProperties } from "../core/objects.js";
import type { Params } from "../core/operation.js";

/**
 * Adds an update mask to the params: the names of the body's properties that the caller passes,
 * except those of `others`. A mask that the caller passes, or null, stays.
 */
export function withUpdateMask<Values extends object>(params: Values, mask: string, others: readonly string[]): Values {
  const values = ownProperties(params as Params);
  const names = Object.keys(values).filter((name) => values[name] !== undefined && !others.includes(name));
  return values[mask] !== undefined || names.length === 0 ? params : { ...params, [mask]: names };
}
