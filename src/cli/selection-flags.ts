import type { Options } from "../config/options.js";
import { fatal } from "../diagnostics/collect.js";
import { nearestMatch } from "../util/nearest-match.js";

type Selection = NonNullable<Options["include"]>;

/** The properties of a selection by their names on the command line, where each has one value. */
const lists = { tag: "tags", path: "paths", method: "methods", operationId: "operationIds" } as const;

/**
 * Parses the values of `--include` and `--exclude`: `tag=rooms`, `deprecated`. Conditions with the
 * same name are alternatives, as in the configuration. A tag may contain any character, also `=`
 * and commas.
 *
 * @throws PinwheelError `usage` for anything else
 */
export function parseSelection(flag: "include" | "exclude", conditions: readonly string[]): Selection {
  let selection: Selection = {};
  for (const condition of conditions) selection = { ...selection, ...parseCondition(flag, condition, selection) };
  return selection;
}

function parseCondition(flag: string, condition: string, selection: Selection): Selection {
  const end = condition.indexOf("=");
  const [word, value] = end === -1 ? [condition, ""] : [condition.slice(0, end), condition.slice(end + 1)];
  if (word === "deprecated") return { deprecated: parseDeprecated(flag, condition, end === -1 ? "true" : value) };
  if (!isListWord(word) || value === "") throw wrongCondition(flag, condition, word);
  if (word === "path" && !value.startsWith("/")) {
    throw fatal("usage", { message: `The path of --${flag} ${condition} does not begin with a slash.`, fix: `--${flag} path=/${value}` });
  }
  const property = lists[word];
  return { [property]: [...(selection[property] ?? []), value] };
}

function parseDeprecated(flag: string, condition: string, value: string): boolean {
  if (value === "true" || value === "false") return value === "true";
  throw wrongCondition(flag, condition, "deprecated");
}

function isListWord(word: string): word is keyof typeof lists {
  return Object.hasOwn(lists, word);
}

function wrongCondition(flag: string, condition: string, word: string): Error {
  const words = [...Object.keys(lists), "deprecated"];
  const match = words.includes(word) ? undefined : nearestMatch(word, words);
  return fatal("usage", {
    message: `--${flag} ${JSON.stringify(condition)} is not a condition for operations.`,
    fix: match === undefined ? "Use tag=NAME, path=PATTERN, method=METHOD, operationId=ID or deprecated." : `Did you mean ${match}?`,
  });
}
