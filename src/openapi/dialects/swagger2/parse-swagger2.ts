import { type Diagnostic, PinwheelError, type Report } from "../../../diagnostics/diagnostic.js";
import type { JsonObject } from "../../../util/json-kind.js";
import type { Spec } from "../../spec.js";
import { convertSwagger2 } from "./convert.js";

/**
 * Converts a Swagger 2.0 document and parses the result. Problems are reported with their
 * pointers in the Swagger 2.0 document.
 *
 * Returns the report as well, because later stages report problems of the spec.
 */
export function parseSwagger2(
  source: JsonObject,
  report: Report,
  parse: (document: JsonObject, report: Report) => Spec,
): { readonly spec: Spec; readonly report: Report } {
  const { document, problems, translate } = convertSwagger2(source);
  for (const { code, ...details } of problems) report(code, details);
  const translated: Report = (code, details) => report(code, translate(details));
  try {
    return { spec: parse(document, translated), report: translated };
  } catch (error) {
    if (!(error instanceof PinwheelError)) throw error;
    throw new PinwheelError(error.diagnostics.map((diagnostic: Diagnostic) => translate(diagnostic)));
  }
}
