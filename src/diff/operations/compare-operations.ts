import type { Operation, SdkModel, Type } from "../../model/model.js";
import { addFinding, type Comparison } from "../comparison.js";
import type { Finding } from "../finding.js";
import { type MatchedOperations, matchOperations, type OperationMatch } from "../match-operations.js";
import { compareBodies } from "./bodies.js";
import { comparePagination, compareStreamFlags } from "./lists-and-streams.js";
import { operationPlace, ownerOf } from "./operation-place.js";
import { compareParams } from "./params.js";
import { compareResponses } from "./responses.js";
import { compareSecurity } from "./security.js";

/** Compares all operations. */
export function compareOperations(comparison: Comparison, before: SdkModel, after: SdkModel): void {
  const matched = matchOperations(before, after);
  addMissing(comparison, matched);
  for (const match of matched.matches) compareOperation(comparison, match);
}

function addMissing(comparison: Comparison, { removed, added }: MatchedOperations): void {
  const all = [
    ...removed.map((operation) => ({ ...operation, name: "operation-removed" as const, of: operation.name })),
    ...added.map((operation) => ({ ...operation, name: "operation-added" as const, of: operation.name })),
  ];
  for (const { name, of, operation } of all) {
    const label = `${operation.method} ${operation.path}`;
    addFinding(comparison, ownerOf(of, "none"), {
      name,
      place: operationPlace(operation, name),
      ...(name === "operation-removed" ? { before: label, lost: typesOf(operation) } : { after: label }),
    });
  }
}

function compareOperation(comparison: Comparison, { before, after }: OperationMatch): void {
  const { name, operation: now } = after;
  const old = before.operation;
  const add = (finding: Omit<Finding, "place">): void =>
    addFinding(comparison, ownerOf(name, "none"), { place: operationPlace(now, finding.name), ...finding });

  if (before.name !== name) add({ name: "operation-renamed", before: before.name, after: name });
  if (old.method !== now.method) add({ name: "method-changed", before: old.method, after: now.method });
  if (shapeOf(old.path) !== shapeOf(now.path)) add({ name: "path-changed", before: old.path, after: now.path });
  if (old.server !== now.server) add({ name: "server-changed", before: old.server ?? "none", after: now.server ?? "none" });
  if (old.doc.deprecated !== true && now.doc.deprecated === true) add({ name: "operation-deprecated" });
  const owners = { request: ownerOf(name, "request"), response: ownerOf(name, "response") };
  compareParams(comparison, old, now, owners.request);
  compareBodies(comparison, old, now, owners.request);
  compareResponses(comparison, old, now, owners.response);
  comparePagination(comparison, old, now, owners.response);
  compareStreamFlags(comparison, old, now, owners.response);
  compareSecurity(comparison, old, now, owners.request);
}

/** Returns a path without the names of its variables. */
function shapeOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

/** Returns all types that an operation uses. */
function typesOf(operation: Operation): readonly Type[] {
  const { params, body, success, errors } = operation;
  return [
    ...params.properties.map(({ type }) => type),
    ...(body?.content.map(({ type }) => type) ?? []),
    ...[...success, ...errors].flatMap(({ content, headers }) => [...content, ...headers].map(({ type }) => type)),
  ];
}
