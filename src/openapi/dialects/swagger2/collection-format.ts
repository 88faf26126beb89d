import { describeJson, ownValue } from "../../../util/json-kind.js";
import { addProblem, type Conversion, type SourceObject } from "./conversion.js";

/** How the items of an array are written. */
export type Location = "path" | "query" | "header" | "form" | "multipart";

type CollectionFormat = "csv" | "ssv" | "tsv" | "pipes" | "multi";

/** A style of OpenAPI 3. `undefined` if an array in one value has no style there. */
export interface ArrayStyle {
  readonly style: "simple" | "form" | "spaceDelimited" | "pipeDelimited";
  readonly explode: boolean;
}

const pairStyles: Readonly<Record<CollectionFormat, ArrayStyle | undefined>> = {
  csv: { style: "form", explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  tsv: undefined,
  pipes: { style: "pipeDelimited", explode: false },
  multi: { style: "form", explode: true },
};

const none = { csv: undefined, ssv: undefined, tsv: undefined, pipes: undefined, multi: undefined };
const simple = { style: "simple", explode: false } as const;

const styles: Readonly<Record<Location, Readonly<Record<CollectionFormat, ArrayStyle | undefined>>>> = {
  path: { ...none, csv: simple },
  header: { ...none, csv: simple },
  query: pairStyles,
  form: pairStyles,
  multipart: { ...none, multi: { style: "form", explode: true } },
};

/** What is between two items. */
const separators: Readonly<Record<CollectionFormat, string>> = {
  csv: "commas",
  ssv: "spaces",
  tsv: "tabs",
  pipes: "|",
  multi: "commas",
};

/** Returns the style of an array, or what separates its items if OpenAPI 3 has no style for it. */
export function arrayStyle(
  conversion: Conversion,
  array: SourceObject,
  location: Location,
): { readonly style: ArrayStyle } | { readonly separator: string } {
  const format = formatOf(conversion, array, location !== "path" && location !== "header");
  const style = styles[location][format];
  return style === undefined ? { separator: separators[format] } : { style };
}

/** Returns what separates the items of an array in another array. OpenAPI 3 has no style for it. */
export function nestedSeparator(conversion: Conversion, array: SourceObject): string {
  return separators[formatOf(conversion, array, false)];
}

/** Reads `collectionFormat`. The default is `csv` (Swagger 2.0, Parameter Object). */
function formatOf(conversion: Conversion, { pointer, value }: SourceObject, canBeMulti: boolean): CollectionFormat {
  const format = ownValue(value, "collectionFormat");
  if (format === undefined) return "csv";
  const allowed = (["csv", "ssv", "tsv", "pipes", "multi"] as const).filter((candidate) => canBeMulti || candidate !== "multi");
  const match = allowed.find((candidate) => candidate === format);
  if (match !== undefined) return match;
  const name = typeof format === "string" ? JSON.stringify(format.slice(0, 40)) : describeJson(format);
  const message = `"collectionFormat" is ${name}. It must be one of ${allowed.join(", ")}.`;
  addProblem(conversion, "value-ignored", { message, pointer: `${pointer}/collectionFormat`, instead: 'Read as "csv".' });
  return "csv";
}
