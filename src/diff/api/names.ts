import type { NamedType, Operation, SdkModel, Type } from "../../model/model.js";
import { type Comparison, reachableNames } from "../comparison.js";
import type { TypePair } from "../finding.js";
import { type Cause, directionOf } from "../join-findings.js";
import { verdictsOf } from "../outcome.js";
import { reachOf } from "../reach.js";

/**
 * Returns the exported names that are no longer there: renamed types, and removed types whose
 * removal does not follow from another break.
 */
export function compareNames(comparison: Comparison, causes: readonly Cause[], before: SdkModel, after: SdkModel): readonly Cause[] {
  const renamed = renamedTypes(comparison);
  const lost = reachableNames(
    comparison.before,
    causes.filter(breaksSource).flatMap(({ finding }) => finding.lost ?? []),
  );
  const removed = before.types.filter(({ name }) => !comparison.after.has(name) && !renamed.has(name) && !lost.has(name));
  return [
    ...[...renamed.values()].map(renamedCause),
    ...(removed.length === 0 ? [] : removedCauses(comparison, removed, before)),
    ...(before.clientName === after.clientName ? [] : [clientCause(before.clientName, after.clientName)]),
  ];
}

function breaksSource(cause: Cause): boolean {
  return verdictsOf(cause.finding, directionOf(cause))?.source === "breaking";
}

/** Returns the types of which one name disappeared and one appeared, by the old name. */
function renamedTypes({ pairs, before, after }: Comparison): ReadonlyMap<string, TypePair> {
  const candidates = [...pairs.values()].filter((pair) => !after.has(pair.before.name) && !before.has(pair.after.name));
  const isOnly = (pair: TypePair, side: "before" | "after"): boolean =>
    candidates.filter((other) => other[side].name === pair[side].name).length === 1;
  const renamed = candidates.filter((pair) => isOnly(pair, "before") && isOnly(pair, "after"));
  return new Map(renamed.map((pair) => [pair.before.name, pair]));
}

function renamedCause(pair: TypePair): Cause {
  const { before, after } = pair;
  const place = { path: [], pointer: after.origin, cause: `renamed ${before.name}` };
  return {
    finding: { name: "type-renamed", place, before: before.name, after: after.name },
    owner: pair,
    operations: new Set(),
    ...reachOf(pair),
  };
}

/** Only code that implements an operation with the type notices, besides callers. */
function removedCauses(comparison: Comparison, removed: readonly NamedType[], { resources }: SdkModel): readonly Cause[] {
  const causes = new Map(removed.map((type) => [type.name, removedCause(type)]));
  for (const resource of resources) {
    for (const operation of resource.operations) {
      const { requests, responses } = typesOf(operation);
      const name = `${resource.name}.${operation.name}`;
      for (const type of reachableNames(comparison.before, requests)) causes.get(type)?.requests.add(name);
      for (const type of reachableNames(comparison.before, responses)) causes.get(type)?.responses.add(name);
    }
  }
  return [...causes.values()];
}

function typesOf({ params, body, success, errors }: Operation): Readonly<Record<"requests" | "responses", readonly Type[]>> {
  const sent = [...params.properties, ...(body?.content ?? [])];
  const received = [...success, ...errors].flatMap(({ content }) => content);
  return { requests: sent.map(({ type }) => type), responses: received.map(({ type }) => type) };
}

/** A cause whose operations are not known yet. */
interface OpenCause extends Cause {
  readonly requests: Set<string>;
  readonly responses: Set<string>;
}

function removedCause(type: NamedType): OpenCause {
  const pair: TypePair = {
    kind: "pair",
    before: type,
    after: type,
    findings: [],
    users: new Set(),
    requests: new Set(),
    responses: new Set(),
  };
  const place = { path: [], pointer: type.origin, cause: `removed ${type.name}` };
  return {
    finding: { name: "type-removed", place, before: type.name },
    owner: pair,
    operations: new Set(),
    requests: new Set(),
    responses: new Set(),
  };
}

function clientCause(before: string, after: string): Cause {
  const place = { path: [], pointer: "#/info/title", cause: "client" };
  return {
    finding: { name: "client-renamed", place, before, after },
    owner: { kind: "api" },
    operations: new Set(),
    requests: new Set(),
    responses: new Set(),
  };
}
