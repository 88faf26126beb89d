import { RequestError } from "./errors.js";
import { formPairs, isRecord } from "./parameter-style.js";

/** `application/x-www-form-urlencoded`: every member as a query parameter of style form, exploded. Throws {@link RequestError}. */
export function formBody(value: unknown): string | URLSearchParams {
  if (typeof value === "string" || value instanceof URLSearchParams) return value;
  if (!isRecord(value)) throw new RequestError("a form is an object");
  return Object.entries(value)
    .flatMap(([name, member]) => formPairs({ name }, member))
    .join("&");
}
