import type { Verdicts } from "./change.js";

/** A kind of change. Its code is stable, and docs/changes.md describes it. */
export interface ChangeClass {
  /** One line, as a heading: "A property was removed." */
  readonly title: string;
  /** The reason of the verdicts. */
  readonly why: string;
  readonly example: ChangeExample;
  /** What it means. A change in a schema means something else in requests than in responses. */
  readonly outcome: Outcome | DirectedOutcome;
}

/** The meaning of a change, and its message for callers. */
export interface Outcome {
  readonly verdicts: Verdicts;
  /** Markdown with the names of {@link MessageFacts} in braces. */
  readonly message: string;
}

/** A direction is missing where the change means nothing. */
export interface DirectedOutcome {
  readonly request?: Outcome;
  readonly response?: Outcome;
}

/** A pair of documents that differ by the change alone, in YAML. */
export interface ChangeExample {
  /**
   * The texts are the schema `Book`, fields of the operation `GET /books`, the paths, or fields of
   * the document.
   */
  readonly of: "schema" | "operation" | "paths" | "document";
  readonly before: string;
  readonly after: string;
  /** Codes of other changes that follow from the same difference. Missing: none. */
  readonly also?: readonly string[];
}

/** Returns the verdicts, in the order of the four questions. */
export function verdicts(
  source: Verdicts["source"],
  behaviour: Verdicts["behaviour"],
  deployed: Verdicts["deployed"],
  handlers: Verdicts["handlers"],
): Verdicts {
  return { source, behaviour, deployed, handlers };
}

/** Nothing to do for anyone. */
export const harmless: Verdicts = verdicts("safe", "same", "safe", "safe");
