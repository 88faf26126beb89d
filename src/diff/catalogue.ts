import type { Verdict, Verdicts } from "./change.js";
import type { ChangeClass, Outcome } from "./change-class.js";
import { apiClasses } from "./classes/api-classes.js";
import { authClasses } from "./classes/auth-classes.js";
import { bodyClasses } from "./classes/body-classes.js";
import { enumClasses } from "./classes/enum-classes.js";
import { listClasses } from "./classes/list-classes.js";
import { operationClasses } from "./classes/operation-classes.js";
import { paramClasses } from "./classes/param-classes.js";
import { propertyClasses } from "./classes/property-classes.js";
import { responseClasses } from "./classes/response-classes.js";
import { typeClasses } from "./classes/type-classes.js";

const classes = {
  ...operationClasses,
  ...paramClasses,
  ...bodyClasses,
  ...responseClasses,
  ...listClasses,
  ...propertyClasses,
  ...typeClasses,
  ...enumClasses,
  ...apiClasses,
  ...authClasses,
};

/** Name of a class of changes. */
export type ClassName = keyof typeof classes;

/** All classes of changes, by name. */
export const changeClasses: Readonly<Record<ClassName, ChangeClass>> = classes;

/** The directions in which a change matters. Missing: it is not a change of a schema. */
export type Direction = "request" | "response" | "both";

/** What a code means. */
export interface ChangeCode extends Outcome {
  readonly code: string;
  readonly name: ClassName;
  readonly direction?: Direction;
}

/**
 * Returns what a change means in some directions. Undefined if it means nothing there.
 *
 * A class whose meaning depends on the direction has three codes: `request-enum-value-removed`,
 * `response-enum-value-removed`, and `enum-value-removed` for a schema that both use.
 */
export function outcomeOf(name: ClassName, direction: Direction): ChangeCode | undefined {
  const { outcome } = changeClasses[name];
  if ("verdicts" in outcome) return { code: name, name, ...outcome };
  const { request, response } = outcome;
  if (direction === "both" && request !== undefined && response !== undefined) {
    return { code: name, name, direction, ...both(request, response) };
  }
  const only = direction === "request" || (direction === "both" && response === undefined) ? "request" : "response";
  const single = outcome[only];
  return single && { code: `${only}-${name}`, name, direction: only, ...single };
}

/** Returns all codes, sorted by code. */
export function allCodes(): readonly ChangeCode[] {
  const names = Object.keys(changeClasses).filter((name): name is ClassName => name in changeClasses);
  const codes = names.flatMap((name) =>
    (["request", "response", "both"] as const).flatMap((direction) => outcomeOf(name, direction) ?? []),
  );
  const byCode = new Map(codes.map((code) => [code.code, code]));
  return [...byCode.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
}

/** The worse verdicts of both, and the message of the direction that is worse for source. */
function both(request: Outcome, response: Outcome): Outcome {
  const isRequestWorse = rank[request.verdicts.source] > rank[response.verdicts.source];
  return {
    verdicts: worst(request.verdicts, response.verdicts),
    message: isRequestWorse ? request.message : response.message,
  };
}

const rank: Readonly<Record<Verdict, number>> = { safe: 0, warning: 1, breaking: 2 };

function worst(left: Verdicts, right: Verdicts): Verdicts {
  const worse = (one: Verdict, other: Verdict): Verdict => (rank[one] < rank[other] ? other : one);
  return {
    source: worse(left.source, right.source),
    behaviour: left.behaviour === "changed" ? "changed" : right.behaviour,
    deployed: worse(left.deployed, right.deployed),
    handlers: worse(left.handlers, right.handlers),
  };
}
