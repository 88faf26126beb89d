import type { Json } from "../../util/json.js";
import { isJsonObject, ownValue } from "../../util/json-kind.js";
import { parsePointer, step } from "../../util/json-pointer.js";
import { parseUrl } from "../../util/parse-url.js";
import { type DocumentFiles, singleFile } from "../document-file.js";

/** A value, and the file that holds it. */
export interface Cursor {
  readonly value: Json;
  /** URI of the file. */
  readonly file: string;
  /** The object or array that contains the value. Missing for the document. */
  readonly parent?: Json;
}

/** Returns the property or item of a value. Undefined if it does not exist. */
export type Step = (from: Cursor, key: string) => Cursor | undefined;

/** How many references one step may follow. */
const maxIndirections = 32;

/**
 * Returns the first cursor of a document, and the step that goes through references to other files.
 *
 * So `$.paths['/pets'].get` finds the operation if the path item is in another file.
 */
export function startCursor(value: Json, { uri, files }: DocumentFiles = singleFile): { readonly root: Cursor; readonly step: Step } {
  const values = new Map(files.map((file) => [file.uri, file.value]));
  const stepThrough = (from: Cursor, key: string, indirections: number): Cursor | undefined => {
    const child = step(from.value, key);
    if (child !== undefined) return { value: child, file: from.file, parent: from.value };
    const target = indirections < maxIndirections ? targetOf(from, values) : undefined;
    return target && stepThrough(target, key, indirections + 1);
  };
  return { root: { value, file: uri }, step: (from, key) => stepThrough(from, key, 0) };
}

/** Returns the target of a reference to another file, by path and pointer. */
function targetOf({ value, file }: Cursor, values: ReadonlyMap<string, Json>): Cursor | undefined {
  const ref = isJsonObject(value) ? ownValue(value, "$ref") : undefined;
  if (typeof ref !== "string" || ref.startsWith("#")) return undefined;
  const [path = "", fragment = ""] = ref.split("#", 2);
  const uri = parseUrl(path, file)?.href;
  const start = uri === undefined ? undefined : values.get(uri);
  if (uri === undefined || start === undefined) return undefined;
  const target = parsePointer(`#${fragment}`)?.reduce<Json | undefined>(step, start);
  return target === undefined ? undefined : { value: target, file: uri };
}
