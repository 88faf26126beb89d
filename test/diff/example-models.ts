import { type ChangeCode, changeClasses } from "../../src/diff/catalogue.js";
import type { SdkModel } from "../../src/model/model.js";
import { documentsOf, modelOf } from "./documents.js";

/** Returns both models of the example of a code. */
export function modelsOf({ name, direction = "both" }: ChangeCode): { readonly before: SdkModel; readonly after: SdkModel } {
  const { example, outcome } = changeClasses[name];
  // Read-only and write-only properties differ between the directions, so that both are needed.
  const isOneSided = !("verdicts" in outcome) && (outcome.request === undefined || outcome.response === undefined);
  const { before, after } = documentsOf(example, isOneSided ? "both" : direction);
  return { before: modelOf(before), after: modelOf(after) };
}
