import type { SpecMedia, SpecParameter } from "../spec.js";
import { type ParseContext, reportOnce } from "./parse-context.js";

/** Whether the parameter can be the whole query: it has `content`, not `schema`. */
export function isWholeQuery(context: ParseContext, { name, content, origin }: SpecParameter): boolean {
  if (content !== undefined) return true;
  const message = `The querystring parameter ${JSON.stringify(name)} needs "content", not "schema".`;
  context.report("parameter-shape", { message, pointer: origin, instead: "The parameter was omitted." });
  return false;
}

/** Reports the encodings of single fields, which the client does not apply to a query. */
export function reportQueryEncodings(context: ParseContext, { parts }: SpecMedia, pointer: string): void {
  if (parts === undefined) return;
  reportOnce(context, "not-supported", 'The "encoding" of a querystring parameter is not supported', pointer);
}

/**
 * Omits the querystring parameters of an operation that cannot be sent: it may have one, and none
 * beside query parameters (OpenAPI 3.2, Parameter Locations). Reports them.
 */
export function withOneQuery(context: ParseContext, parameters: readonly SpecParameter[]): readonly SpecParameter[] {
  const [first, ...others] = parameters.filter((parameter) => parameter.in === "querystring");
  if (first === undefined) return parameters;
  const query = parameters.find((parameter) => parameter.in === "query");
  const rejected = query === undefined ? others : [first, ...others];
  for (const { name, origin } of rejected) {
    const message = `The querystring parameter ${JSON.stringify(name)} is used beside the ${describe(query ?? first)}.`;
    context.report("querystring-not-alone", { message, pointer: origin, instead: "The querystring parameter was omitted." });
  }
  return parameters.filter((parameter) => !rejected.includes(parameter));
}

function describe(parameter: SpecParameter): string {
  return `${parameter.in} parameter ${JSON.stringify(parameter.name)}`;
}
