import { type Code, code, hardline, join, lineComment } from "./code.js";

/**
 * Prints the comments at the top of an emitted file: its origin, and directives that disable
 * formatters and linters.
 */
export function fileHeader(origin: readonly string[]): Code {
  return join([code`/** @noprettier */`, ...origin.map(lineComment), ...ignoreDirectives], hardline);
}

const ignoreDirectives: readonly Code[] = [
  code`/* eslint-disable */`,
  code`// biome-ignore-all format: generated`,
  code`// biome-ignore-all lint: generated`,
  code`// biome-ignore-all assist: generated`,
];
