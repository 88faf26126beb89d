import { asJson } from "../core/as-json.js";
import type { EncodeBody } from "../core/operation.js";

/** Encodes JSON. Throws a `RequestError` for a cycle, a bigint or a function. */
export const jsonBody: EncodeBody = (value) => asJson(value, "the body");
