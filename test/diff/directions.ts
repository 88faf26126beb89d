import { allCodes } from "../../src/diff/catalogue.js";
import type { SdkModel } from "../../src/model/model.js";
import type { DocumentPair } from "./documents.js";
import { modelsOf, pairOf } from "./example-models.js";

/** An example of the catalogue, from one of its versions to the other. */
export interface Direction {
  readonly name: string;
  readonly before: SdkModel;
  readonly after: SdkModel;
  readonly documents: DocumentPair;
}

/** Every example of every code, in both directions. */
export const directions: readonly Direction[] = allCodes().flatMap((code) => {
  const { before, after } = modelsOf(code);
  const documents = pairOf(code);
  return [
    { name: code.code, before, after, documents },
    { name: `${code.code}, back`, before: after, after: before, documents: { before: documents.after, after: documents.before } },
  ];
});
