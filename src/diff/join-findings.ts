import type { Direction } from "./catalogue.js";
import type { Comparison } from "./comparison.js";
import type { Finding, Owner } from "./finding.js";
import { reachOf } from "./reach.js";

/** Findings with one cause. */
export interface Cause {
  readonly finding: Finding;
  /** The type or operation that shows it best: the one that declares the schema. */
  readonly owner: Owner;
  readonly requests: ReadonlySet<string>;
  readonly responses: ReadonlySet<string>;
  /** The operations whose change it is, if no type is in between. */
  readonly operations: ReadonlySet<string>;
}

interface Group {
  best: { readonly finding: Finding; readonly owner: Owner };
  readonly requests: Set<string>;
  readonly responses: Set<string>;
  readonly operations: Set<string>;
}

/**
 * Joins findings with the same cause: a property that several types inherit, a shared parameter, or
 * a schema in both directions.
 */
export function joinFindings(comparison: Comparison): readonly Cause[] {
  const groups = new Map<string, Group>();
  for (const item of allFindings(comparison)) {
    const key = keyOf(item.finding);
    const group = groups.get(key) ?? { best: item, requests: new Set(), responses: new Set(), operations: new Set() };
    groups.set(key, group);
    if (score(item) > score(group.best)) group.best = item;
    addReach(group, item.owner);
  }
  return [...groups.values()].map(({ best, ...reach }) => ({ ...best, ...reach }));
}

/** Returns the direction in which a change matters. Types that no operation uses count as both. */
export function directionOf({ requests, responses }: Pick<Cause, "requests" | "responses">): Direction {
  if (requests.size > 0 === responses.size > 0) return "both";
  return requests.size > 0 ? "request" : "response";
}

function allFindings({ findings, pairs }: Comparison): readonly { readonly finding: Finding; readonly owner: Owner }[] {
  return [...findings, ...[...pairs.values()].flatMap((pair) => pair.findings.map((finding) => ({ finding, owner: pair })))];
}

function keyOf({ name, place, before, after }: Finding): string {
  return JSON.stringify([name, place.cause, before, after]);
}

function addReach({ requests, responses, operations }: Group, owner: Owner): void {
  if (owner.kind === "pair") {
    const reach = reachOf(owner);
    for (const operation of reach.requests) requests.add(operation);
    for (const operation of reach.responses) responses.add(operation);
  } else if (owner.kind === "operation") {
    operations.add(owner.operation);
    if (owner.direction === "request") requests.add(owner.operation);
    if (owner.direction === "response") responses.add(owner.operation);
  }
}

/** The type that declares a schema shows a change best, and an operation shows it least. */
function score({ finding, owner }: { readonly finding: Finding; readonly owner: Owner }): number {
  if (owner.kind !== "pair") return 0;
  const isDeclared = [owner.after, owner.before].some(({ origin }) => `${finding.place.pointer}/`.startsWith(`${origin}/`));
  return (isDeclared ? 4 : 1) + (owner.after.direction === "request" ? 0 : 1);
}
