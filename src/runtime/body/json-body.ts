import { asJson } from "../core/as-json.js";
import type { EncodeBody } from "../core/operation.js";

/** Encodes JSON. Throws a `RequestError` for what JSON cannot represent. */
export const jsonBody: EncodeBody = (value) => asJson(value, "the body");
