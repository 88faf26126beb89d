import type { Comparison, DiffResult, JudgedChange } from "../../index.js";
import type { Colour, Style } from "../paint.js";
import { printable } from "../printable.js";
import {
  countGroups,
  type GroupName,
  generatorText,
  groupChanges,
  groupTitles,
  meaningOf,
  needsTitles,
  reachText,
} from "./group-changes.js";

const colours: Readonly<Record<GroupName, Colour>> = { breaking: "red", behaviour: "yellow", safe: "green", configuration: "yellow" };

/** Returns the changes for a terminal, grouped by what they mean. */
export function changesText({ comparisons, advice }: DiffResult, paint: Style): string {
  const lines = comparisons.flatMap((comparison) => comparisonLines(comparison, needsTitles(comparisons), paint));
  const changes = comparisons.flatMap((comparison) => comparison.changes);
  const summary = `${countGroups(changes)}. Version of the SDK: ${advice.sdk}; of the API: ${advice.api}.`;
  return [...lines, `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}`].map((line) => `${line}\n`).join("");
}

function comparisonLines(comparison: Comparison, hasTitle: boolean, paint: Style): readonly string[] {
  const { title, changes } = comparison;
  const generator = generatorText(comparison);
  if (hasTitle && changes.length === 0 && generator === undefined) return [];
  return [
    ...(hasTitle ? [paint("bold", printable(title)), ""] : []),
    ...groupChanges(changes).flatMap(({ name, changes: group }) => [
      paint(colours[name], groupTitles[name]),
      ...group.flatMap((change) => changeLines(change, paint)),
      "",
    ]),
    ...(generator === undefined ? [] : [printable(generator), ""]),
  ];
}

function changeLines({ change, exempt }: JudgedChange, paint: Style): readonly string[] {
  const details = [change.code, ...meaningOf(change)].join(", ");
  const reach = reachText(change);
  return [
    `  ${printable(change.message)}`,
    `    ${paint("dim", printable(details))}`,
    ...(reach === undefined ? [] : [`    ${paint("dim", printable(reach))}`]),
    ...(exempt === undefined ? [] : [`    ${paint("dim", printable(`accepted: ${exempt}`))}`]),
  ];
}
