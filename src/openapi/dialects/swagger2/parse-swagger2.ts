import { type Diagnostic, PinwheelError, type Postpone, type Report } from "../../../diagnostics/diagnostic.js";
import type { JsonObject } from "../../../util/json-kind.js";
import type { Reporting } from "../../parse/parse-spec.js";
import type { Spec } from "../../spec.js";
import { convertSwagger2 } from "./convert.js";

/**
 * Converts a Swagger 2.0 document and parses the result. Problems are reported with their
 * pointers in the Swagger 2.0 document.
 *
 * Returns the report and the translation of pointers as well, because later stages report problems
 * of the spec.
 */
export function parseSwagger2(
  source: JsonObject,
  { report, postpone }: Reporting,
  parse: (document: JsonObject, reporting: Reporting) => Spec,
): { readonly spec: Spec; readonly report: Report; readonly documentPointer: (pointer: string) => string } {
  const { document, problemsIn, translate, originalPointer } = convertSwagger2(source);
  postpone((isWanted) => {
    for (const { code, ...details } of problemsIn(isWanted)) report(code, details);
  });
  const translated: Report = (code, details) => report(code, translate(details));
  const postponed: Postpone = (flush) => postpone((isWanted) => flush((pointer) => isWanted(originalPointer(pointer))));
  try {
    return { spec: parse(document, { report: translated, postpone: postponed }), report: translated, documentPointer: originalPointer };
  } catch (error) {
    if (!(error instanceof PinwheelError)) throw error;
    throw new PinwheelError(error.diagnostics.map((diagnostic: Diagnostic) => translate(diagnostic)));
  }
}
