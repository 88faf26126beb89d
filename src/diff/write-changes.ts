import { compact } from "../util/compact.js";
import { outcomeOf } from "./catalogue.js";
import type { Change, ChangePlace, Reach, Verdicts } from "./change.js";
import { fingerprintOf } from "./fingerprint.js";
import { type Cause, directionOf } from "./join-findings.js";
import { writeMessage } from "./messages.js";
import { verdictsOf } from "./outcome.js";

/** Writes the changes of all causes in a stable order: by operation, type, property and code. */
export function writeChanges(causes: readonly Cause[]): readonly Change[] {
  const keyed = causes.flatMap((cause) => writeChange(cause) ?? []).map((change) => ({ change, key: sortKey(change) }));
  return keyed.sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0)).map(({ change }) => change);
}

/** Undefined if the change means nothing in the directions that it reaches. */
function writeChange(cause: Cause): Change | undefined {
  const { finding } = cause;
  const direction = directionOf(cause);
  const outcome = outcomeOf(finding.name, direction);
  const verdicts = verdictsOf(finding, direction);
  if (outcome === undefined || verdicts === undefined) return undefined;
  const where = placeOf(cause);
  const reaches = reachesOf(cause, where);
  const change = {
    code: outcome.code,
    where,
    ...compact({ before: finding.before, after: finding.after }),
    message: writeMessage(outcome.message, finding, where, { operations: [...cause.operations].sort(), direction }),
    verdicts: isUnused(cause) ? withoutWire(verdicts) : verdicts,
    ...compact({ reaches }),
  };
  return { ...change, fingerprint: fingerprintOf(change) };
}

function placeOf({ finding: { place, name, before }, owner, operations }: Cause): ChangePlace {
  const [operation] = operations;
  const type = owner.kind === "pair" ? (name === "type-removed" ? String(before) : owner.after.name) : undefined;
  return {
    ...compact({ operation: type === undefined && operations.size === 1 ? operation : undefined, type }),
    ...(place.path.length === 0 ? {} : { property: place.path.join(".") }),
    pointer: place.pointer,
  };
}

/** A change of one operation needs no list. */
function reachesOf({ owner, operations, requests, responses }: Cause, { operation }: ChangePlace): Reach | undefined {
  if (operation !== undefined || (owner.kind !== "pair" && operations.size === 0)) return undefined;
  const isDirected = requests.size + responses.size > 0;
  if (!isDirected && operations.size === 0) return undefined;
  return { requests: [...(isDirected ? requests : operations)].sort(), responses: [...responses].sort() };
}

/** Whether it is a type that no operation uses. */
function isUnused({ owner, requests, responses }: Cause): boolean {
  return owner.kind === "pair" && requests.size + responses.size === 0;
}

function withoutWire(verdicts: Verdicts): Verdicts {
  return { ...verdicts, behaviour: "same", deployed: "safe", handlers: "safe" };
}

function sortKey({ where: { operation, type, property }, code, before, after }: Change): string {
  const rank = operation !== undefined ? 1 : type !== undefined ? 2 : 0;
  return JSON.stringify([rank, operation ?? "", type ?? "", property ?? "", code, before ?? null, after ?? null]);
}
