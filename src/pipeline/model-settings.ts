import type { ResolvedApi } from "../config/resolve-target.js";

/** What does not decide the names and types of an API, or belongs to its document. */
const otherKeys: ReadonlySet<string> = new Set<keyof ResolvedApi>([
  "acceptBase",
  "allowFile",
  "allowRemote",
  "diagnostics",
  "document",
  "helpers",
  "isFirst",
  "limits",
  "name",
  "namesPrefix",
  "overlays",
  "responses",
  "source",
]);

/**
 * Returns the settings of an API that decide its names and types, as text. Equal texts mean equal
 * settings, apart from what functions call.
 */
export function modelSettings(api: ResolvedApi): string {
  const entries = Object.entries(api)
    .filter(([key, value]) => !otherKeys.has(key) && value !== undefined)
    .map(([key, value]) => [key, typeof value === "function" ? value.toString() : value] as const);
  return JSON.stringify(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
