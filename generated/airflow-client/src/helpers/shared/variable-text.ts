/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { VariableEntry } from "../files.js";
import { jsonText } from "./json-text.js";

/**
 * Replaces the value by the text that the server stores. Otherwise a number would differ from its
 * text.
 */
export function withTextValue(variable: VariableEntry): VariableEntry {
  return variable.value === undefined ? variable : { ...variable, value: jsonText(variable.value) };
}
