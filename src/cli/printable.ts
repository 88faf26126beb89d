import { escapeUnits, replaceUnprintable } from "../util/unprintable.js";

/**
 * Escapes everything in the text that a terminal would obey or hide, and what a CI system would
 * take for a command. The result is one line.
 */
export function printable(text: string): string {
  return withoutCommands(replaceUnprintable(text, "", (character) => shortEscapes.get(character) ?? escapeUnits(character)));
}

/**
 * Escapes the same in JSON, whose strings may contain these escapes anywhere. JSON itself only
 * escapes controls below U+0020.
 */
export function printableJson(json: string): string {
  return withoutCommands(replaceUnprintable(json, "\n\t", escapeUnits));
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/**
 * Escapes the marks of commands: `##vso[`, `##[` and `##teamcity[` anywhere in a line, for Azure
 * Pipelines, GitHub and TeamCity; `::` at its start, for GitHub.
 */
function withoutCommands(text: string): string {
  if (!text.includes("##") && !text.includes("::")) return text;
  return text.replace(/##(?=\w*\[)/g, "#\\u0023").replace(/^(\s*):(?=:)/, "$1\\u003a");
}
