/** How much of a version a change costs. */
export type Bump = "major" | "minor" | "patch" | "none";

/** A change that is known and wanted. It does not fail a gate. */
export interface AcceptedChange {
  /**
   * The change, as `pinwheel diff --format json` prints it. It stays the same when a document is
   * reordered.
   */
  readonly fingerprint: string;
  /** Why the change is accepted. */
  readonly reason: string;
  /** The last day of the acceptance, as `2026-12-31`. Without it, it does not end. */
  readonly until?: string;
}

/** The part of a configuration about what changes of an API mean. */
export interface DiffPolicy {
  /**
   * Number of the rules. A newer Pinwheel with other rules keeps those of this number, so that a
   * gate never changes by an upgrade alone. Default: `1`.
   */
  readonly policy?: 1;
  /** Single changes that are known and wanted. They do not fail a gate. */
  readonly accept?: readonly AcceptedChange[];
  /** What changes with a code cost: `"enum-value-added": "minor"`. Only `major` fails a gate. */
  readonly [code: string]: Bump | 1 | readonly AcceptedChange[] | undefined;
}

const bumps: readonly unknown[] = ["major", "minor", "patch", "none"] satisfies readonly Bump[];

/** Returns the level that a policy sets for a code. Undefined if it sets none. */
export function levelOf(policy: DiffPolicy, code: string): Bump | undefined {
  const level = Object.hasOwn(policy, code) ? policy[code] : undefined;
  return isBump(level) ? level : undefined;
}

/** Returns the codes that a policy sets a level for. */
export function levelledCodes(policy: DiffPolicy): readonly string[] {
  return Object.keys(policy).filter((key) => key !== "policy" && key !== "accept");
}

function isBump(value: unknown): value is Bump {
  return bumps.includes(value);
}
