import type { Spec, SpecOperation, SpecWebhook } from "../../openapi/spec.js";
import { operationKey, webhookKey } from "../naming/keys.js";
import { pathMatcher } from "./path-pattern.js";
import type { Selection } from "./selection.js";

/** An operation or a webhook, as conditions see it. */
export interface Candidate {
  readonly kind: "operation" | "webhook";
  /** `operationKey` or `webhookKey`. */
  readonly key: string;
  readonly tags: readonly string[];
  /** Missing for a webhook, because its receiver decides the path. */
  readonly path?: string;
  readonly method: string;
  readonly operationId?: string;
  readonly deprecated: boolean;
}

/** One property of a selection. It is met if one of its values matches. */
export interface Condition {
  readonly property: keyof Selection;
  readonly values: readonly ConditionValue[];
}

export interface ConditionValue {
  readonly text: string;
  readonly matches: (candidate: Candidate) => boolean;
}

/** Returns everything that a selection decides about. Callbacks belong to their operation. */
export function candidatesOf({ operations, webhooks = [] }: Spec): readonly Candidate[] {
  return [
    ...operations.map((operation) => ({
      ...factsOf(operation),
      kind: "operation" as const,
      key: operationKey(operation),
      path: operation.path,
    })),
    ...webhooks.map((webhook) => ({ ...factsOf(webhook), kind: "webhook" as const, key: webhookKey(webhook) })),
  ];
}

type Facts = Pick<Candidate, "tags" | "method" | "operationId" | "deprecated">;

function factsOf({ tags = [], labels = [], method, operationId, deprecated }: Labelled): Facts {
  return { tags: [...tags, ...labels], method, deprecated: deprecated === true, ...(operationId !== undefined && { operationId }) };
}

type Labelled = Pick<SpecWebhook, "tags" | "method" | "operationId" | "deprecated"> & Pick<SpecOperation, "labels">;

/** Returns the conditions of a selection. */
export function conditionsOf({ tags, paths, methods, operationIds, deprecated }: Selection): readonly Condition[] {
  const conditions: readonly (Condition | undefined)[] = [
    listCondition("tags", tags, (tag) => (candidate) => candidate.tags.includes(tag)),
    listCondition("paths", paths, (pattern) => {
      const matches = pathMatcher(pattern);
      return ({ path }) => path !== undefined && matches(path);
    }),
    listCondition("methods", methods, (method) => (candidate) => candidate.method.toUpperCase() === method.toUpperCase()),
    listCondition("operationIds", operationIds, (id) => (candidate) => candidate.operationId === id),
    listCondition(
      "deprecated",
      deprecated === undefined ? undefined : [deprecated],
      (value) => (candidate) => candidate.deprecated === value,
    ),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

function listCondition<Value extends string | boolean>(
  property: keyof Selection,
  values: readonly Value[] | undefined,
  matcher: (value: Value) => ConditionValue["matches"],
): Condition | undefined {
  return values && { property, values: values.map((value) => ({ text: String(value), matches: matcher(value) })) };
}

export function isMet({ values }: Condition, candidate: Candidate): boolean {
  return values.some(({ matches }) => matches(candidate));
}
