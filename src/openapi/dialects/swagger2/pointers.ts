import type { DiagnosticDetails } from "../../../diagnostics/diagnostic.js";
import type { Json } from "../../../util/json.js";
import type { JsonObject } from "../../../util/json-kind.js";
import { childPointer, parsePointer, step } from "../../../util/json-pointer.js";

/** Translates from the new document to the Swagger 2.0 document. */
export interface SourceTerms {
  /**
   * Returns the pointer in the source. A value that the source does not have becomes its nearest
   * parent there.
   */
  readonly originalPointer: (pointer: string) => string;
  /** Translates the pointer of a diagnostic, and the pointers and names of sections in its texts. */
  readonly translate: <Details extends DiagnosticDetails>(details: Details) => Details;
}

/** Returns the translation. `origins` has the pointers of new objects that moved. */
export function createSourceTerms(source: JsonObject, document: JsonObject, origins: ReadonlyMap<object, string>): SourceTerms {
  const originalPointer = (pointer: string): string => existingPart(source, follow(document, origins, pointer).original);
  const pointerInText = (pointer: string): string =>
    follow(document, origins, pointer).value === undefined ? pointer : originalPointer(pointer);
  const inText = (text: string): string =>
    sections.reduce((result, [later, name]) => result.replaceAll(later, name), text.replace(pointers, pointerInText));
  return {
    originalPointer,
    translate: (details) => {
      const { message, pointer, instead } = details;
      return {
        ...details,
        message: inText(message),
        ...(pointer === undefined ? {} : { pointer: originalPointer(pointer) }),
        ...(instead === undefined ? {} : { instead: inText(instead) }),
      };
    },
  };
}

/** Pointers to components in a text. Punctuation at the end is not part of them. */
const pointers = /#\/components\/[^\s"]*[^\s".,:;]/g;

/** The sections of `components`, and what Swagger 2.0 calls them. */
const sections: readonly (readonly [later: string, name: string])[] = [
  ["components.schemas", "definitions"],
  ["components.parameters", "parameters"],
  ["components.responses", "responses"],
  ["components.securitySchemes", "securityDefinitions"],
];

/** Returns the value at a pointer of the new document, and its pointer in the source. */
function follow(
  document: JsonObject,
  origins: ReadonlyMap<object, string>,
  pointer: string,
): { readonly value: Json | undefined; readonly original: string } {
  let original = "#";
  let value: Json | undefined = document;
  for (const segment of segmentsOf(pointer)) {
    value = step(value, segment);
    const origin = typeof value === "object" && value !== null ? origins.get(value) : undefined;
    original = origin ?? childPointer(original, segment);
  }
  return { value, original };
}

function existingPart(source: JsonObject, pointer: string): string {
  let existing = "#";
  let value: Json | undefined = source;
  for (const segment of segmentsOf(pointer)) {
    value = step(value, segment);
    if (value === undefined) return existing;
    existing = childPointer(existing, segment);
  }
  return existing;
}

/** Pointers of diagnostics are not percent-encoded. */
function segmentsOf(pointer: string): readonly string[] {
  return parsePointer(pointer.replaceAll("%", "%25")) ?? [];
}
