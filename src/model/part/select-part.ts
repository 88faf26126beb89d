import { fatal } from "../../diagnostics/collect.js";
import type { Report } from "../../diagnostics/diagnostic.js";
import type { Spec } from "../../openapi/spec.js";
import { nearestMatch } from "../../util/nearest-match.js";
import { type Candidate, type Condition, candidatesOf, conditionsOf, isMet } from "./conditions.js";
import type { PartOptions } from "./selection.js";

/** The operations and webhooks of a part of a document. */
export interface Part {
  /** Keys of the operations (`operationKey`). */
  readonly operations: ReadonlySet<string>;
  /** Keys of the webhooks (`webhookKey`). */
  readonly webhooks: ReadonlySet<string>;
}

/**
 * Decides which operations and webhooks belong to a part. Reports values that match nothing.
 *
 * @param source how messages call the document
 * @throws PinwheelError `selection-empty` if nothing is left
 */
export function selectPart(spec: Spec, { include = {}, exclude = {} }: PartOptions, source: string, report: Report): Part {
  const candidates = candidatesOf(spec);
  const wanted = conditionsOf(include);
  const unwanted = conditionsOf(exclude);
  const selected = candidates.filter((candidate) => meetsAll(candidate, wanted) && !unwanted.some((each) => isMet(each, candidate)));
  reportUnused(wanted, unwanted, candidates, { source, report });
  if (selected.length === 0) {
    throw fatal("selection-empty", { message: `\`include\` and \`exclude\` leave no operation of ${source}.` });
  }
  const keysOf = (kind: Candidate["kind"]) => new Set(selected.filter((each) => each.kind === kind).map(({ key }) => key));
  return { operations: keysOf("operation"), webhooks: keysOf("webhook") };
}

function meetsAll(candidate: Candidate, conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => isMet(condition, candidate));
}

interface Reporting {
  readonly source: string;
  readonly report: Report;
}

/**
 * Reports names that have no effect, because they are probably misspelled. `deprecated` is a rule
 * for later versions of the document too, so it may match nothing.
 */
function reportUnused(
  wanted: readonly Condition[],
  unwanted: readonly Condition[],
  candidates: readonly Candidate[],
  reporting: Reporting,
): void {
  for (const condition of wanted) {
    const others = wanted.filter((other) => other !== condition);
    const rest = candidates.filter((candidate) => meetsAll(candidate, others));
    reportValues("include", condition, { candidates, rest }, reporting);
  }
  for (const condition of unwanted) reportValues("exclude", condition, { candidates, rest: candidates }, reporting);
}

interface Among {
  readonly candidates: readonly Candidate[];
  /** The candidates that meet all other conditions. */
  readonly rest: readonly Candidate[];
}

function reportValues(
  selection: "include" | "exclude",
  { property, values }: Condition,
  { candidates, rest }: Among,
  { source, report }: Reporting,
): void {
  if (property === "deprecated") return;
  for (const value of values) {
    if (rest.some(value.matches)) continue;
    const name = `\`${selection}.${property}\``;
    const message = candidates.some(value.matches)
      ? `${name}: no operation of ${source} with ${JSON.stringify(value.text)} meets the other properties of \`include\`.`
      : `${name}: no operation of ${source} matches ${JSON.stringify(value.text)}.`;
    const suggestion = nearestMatch(value.text, namesOf(property, candidates));
    report("selection-unused", {
      message,
      instead: "The value is ignored.",
      ...(!candidates.some(value.matches) && suggestion !== undefined && { fix: `Did you mean ${JSON.stringify(suggestion)}?` }),
    });
  }
}

/** The names that a value may have been meant to be. */
function namesOf(property: Exclude<Condition["property"], "deprecated">, candidates: readonly Candidate[]): ReadonlySet<string> {
  const names: Readonly<Record<typeof property, (candidate: Candidate) => readonly string[]>> = {
    tags: ({ tags }) => tags,
    paths: ({ path }) => (path === undefined ? [] : [path, ...foldersOf(path)]),
    methods: ({ method }) => [method, method.toLowerCase()],
    operationIds: ({ operationId }) => (operationId === undefined ? [] : [operationId]),
  };
  return new Set(candidates.flatMap(names[property]));
}

/** `/rooms/{id}/photo`: `/rooms/**`, `/rooms/{id}/**`. */
function foldersOf(path: string): readonly string[] {
  const segments = path.split("/").slice(1, -1);
  return segments.map((_, index) => `/${segments.slice(0, index + 1).join("/")}/**`);
}
