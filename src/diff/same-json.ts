import type { Json } from "../util/json.js";

/** Whether two values are equal. The order of keys counts. */
export function isSameJson(before: Json | undefined, after: Json | undefined): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}
