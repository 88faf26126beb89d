import type { Json } from "../util/json.js";

/** What a new version of an API changes, with one entry per cause. Plain data. */
export interface Change {
  /** Stable. The catalogue describes each. */
  readonly code: string;
  readonly where: ChangePlace;
  /** The value that changed: a name, type, limit or status. Missing: it was added. */
  readonly before?: Json;
  /** Missing: it was removed. */
  readonly after?: Json;
  /** One sentence for callers, in Markdown: what changed, and what to do. */
  readonly message: string;
  readonly verdicts: Verdicts;
  /** The operations that a changed type reaches. Missing: it is a change of one or none. */
  readonly reaches?: Reach;
  /**
   * Identifies the change for an acceptance: a hash of its code, names, before and after. Pointers
   * do not count, because they move in a document.
   */
  readonly fingerprint: string;
  /** What changed the SDK, if it was not the document. */
  readonly cause?: OtherCause;
}

/** `configuration` includes the file of names. `generator` is another version of Pinwheel. */
export type OtherCause = "configuration" | "generator";

/** Where a change is. Names are those of the new SDK, or of the old one for what was removed. */
export interface ChangePlace {
  /** Resource and method: `books.list`. */
  readonly operation?: string;
  /** An exported type: `Book`. */
  readonly type?: string;
  /** Path of a property or param: `title`, or `author.name`. */
  readonly property?: string;
  /** JSON pointer in the new document, or in the old one for what was removed. */
  readonly pointer: string;
}

/** Operations by name: `books.list`. Sorted. */
export interface Reach {
  readonly requests: readonly string[];
  readonly responses: readonly string[];
}

/** The answers to four people who ask what a change means. */
export interface Verdicts {
  /** Whether code that compiles with the old SDK compiles with the new one. */
  readonly source: Verdict;
  /** Whether code that compiles with both does something else. */
  readonly behaviour: "changed" | "same";
  /** Whether an old SDK in production works with the new server. */
  readonly deployed: Verdict;
  /** Whether code that implements the old API, such as a mock, implements the new one. */
  readonly handlers: Verdict;
}

/** `warning`: it depends on the caller or on the server. */
export type Verdict = "breaking" | "warning" | "safe";
