import type { Node } from "./look-up.js";
import { type ParseContext, reportOnce } from "./parse-context.js";

/** Reports a keyword that restricts values in a way that no TypeScript type can express. */
export function reportUntyped(context: ParseContext, keyword: string, { pointer }: Node): void {
  reportOnce(context, "keyword-not-typed", `"${keyword}" has no effect on types; only the server checks it`, pointer);
}
