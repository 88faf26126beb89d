import type { Type } from "../../../model/model.js";
import type { Json } from "../../../util/json.js";
import type { Types } from "./properties.js";

/**
 * What is known of values and named types, so that no value is compared twice with the same type.
 * Types that contain themselves in several alternatives would need exponential time.
 */
export interface Visits<Result> {
  readonly types: Types;
  readonly results: Map<string, Map<Json, Result>>;
  /** How often a type was not entered because it is being entered already. */
  stops: number;
}

export function newVisits<Result>(types: Types): Visits<Result> {
  return { types, results: new Map(), stops: 0 };
}

/**
 * Compares a value with a named type. A result that depends on the types around it is not kept.
 *
 * @param visited names of the types that have been entered without entering the value: a type that
 * is only itself has no values
 */
export function visitNamed<Result>(
  visits: Visits<Result>,
  name: string,
  value: Json,
  visited: readonly string[],
  compare: (target: Type, visited: readonly string[]) => Result,
): Result | undefined {
  const known = visits.results.get(name);
  if (known?.has(value)) return known.get(value);
  if (visited.includes(name)) visits.stops++;
  const target = visited.includes(name) ? undefined : visits.types.get(name);
  if (target === undefined) return undefined;
  const { stops } = visits;
  const result = compare(target, [...visited, name]);
  if (visited.length > 0 && visits.stops > stops) return result;
  const results = known ?? visits.results.get(name) ?? new Map<Json, Result>();
  visits.results.set(name, results.set(value, result));
  return result;
}
