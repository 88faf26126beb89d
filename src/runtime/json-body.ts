import { asJson } from "./as-json.js";
import type { EncodeBody } from "./operation.js";

/** JSON and every type built on it. Throws a `RequestError` for what JSON cannot hold: a cycle, a bigint, a function. */
export const jsonBody: EncodeBody = (value) => asJson(value, "the body");
