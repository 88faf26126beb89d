import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject } from "../../util/json-kind.js";
import type { SpecUpdateMask } from "../spec.js";
import { entriesOf, type ObjectNode, property } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/**
 * Parses `x-pinwheel-update-mask` of an operation.
 *
 * It maps the name of a query parameter to `properties`, or to `{ except: [...] }` with the body
 * properties that the parameter never lists. Invalid entries are reported and omitted.
 */
export function parseUpdateMasks(context: ParseContext, operation: ObjectNode): readonly SpecUpdateMask[] {
  return entriesOf(context, property(operation, "x-pinwheel-update-mask")).flatMap(({ key, pointer, value }) => {
    const except = parseExceptions(value);
    if (except !== undefined) return [{ origin: pointer, parameter: key, except }];
    const message = `"x-pinwheel-update-mask" of ${JSON.stringify(key)} must be "properties" or { except: [names] }.`;
    context.report("value-ignored", { message, pointer });
    return [];
  });
}

function parseExceptions(value: Json): readonly string[] | undefined {
  if (value === "properties") return [];
  if (!isJsonObject(value) || Object.keys(value).length !== 1) return undefined;
  const names = value["except"];
  if (!isJsonArray(names)) return undefined;
  const strings = names.filter((name) => typeof name === "string");
  return strings.length === names.length ? strings : undefined;
}
