import { type ChangeCode, changeClasses } from "../../src/diff/catalogue.js";
import type { SdkModel } from "../../src/model/model.js";
import { type DocumentPair, documentsOf, modelOf } from "./documents.js";

/** Returns both models of the example of a code. */
export function modelsOf(code: ChangeCode): { readonly before: SdkModel; readonly after: SdkModel } {
  const { before, after } = pairOf(code);
  return { before: modelOf(before), after: modelOf(after) };
}

/** Returns both documents of the example of a code. */
export function pairOf({ name, direction = "both" }: ChangeCode): DocumentPair {
  const { example, outcome } = changeClasses[name];
  // Read-only and write-only properties differ between the directions, so that both are needed.
  const isOneSided = !("verdicts" in outcome) && (outcome.request === undefined || outcome.response === undefined);
  return documentsOf(example, isOneSided ? "both" : direction);
}
