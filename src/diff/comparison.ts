import type { NamedType, SdkModel, Type } from "../model/model.js";
import { refsOf } from "../model/type-fold.js";
import { renamedSchemes } from "./api/auth.js";
import type { Finding, OperationOwner, Owner, TypePair } from "./finding.js";

export type NamedTypes = ReadonlyMap<string, NamedType>;

/** The state of one comparison of two models. */
export interface Comparison {
  readonly before: NamedTypes;
  readonly after: NamedTypes;
  /** Named types at the same positions, by both names. Each is compared once. */
  readonly pairs: Map<string, TypePair>;
  /** Pairs whose content is not compared yet, so that recursive types end. */
  readonly pending: TypePair[];
  /** Whether types with two names are versions of one type, by both names. */
  readonly versions: Map<string, boolean>;
  /** Types with two names that are being compared in place, so that recursive types end. */
  readonly inPlace: Set<string>;
  /** New ids of security schemes that have another one, by the old. */
  readonly renamedSchemes: ReadonlyMap<string, string>;
  /** What was found outside of named types. */
  readonly findings: { readonly finding: Finding; readonly owner: Exclude<Owner, TypePair> }[];
  /** Properties of the new version that only one direction has, by their origin. */
  readonly accessOf: (origin: string) => "read" | "write" | undefined;
}

export function startComparison(before: SdkModel, after: SdkModel): Comparison {
  let access: ReadonlyMap<string, "read" | "write"> | undefined;
  return {
    before: new Map(before.types.map((type) => [type.name, type])),
    after: new Map(after.types.map((type) => [type.name, type])),
    pairs: new Map(),
    pending: [],
    versions: new Map(),
    inPlace: new Set(),
    renamedSchemes: renamedSchemes(before, after),
    findings: [],
    accessOf: (origin) => {
      access ??= accessByOrigin(after);
      return access.get(origin);
    },
  };
}

/** Records a finding where it belongs. */
export function addFinding(comparison: Comparison, owner: Owner, finding: Finding): void {
  if (owner.kind === "pair") owner.findings.push(finding);
  else comparison.findings.push({ finding, owner });
}

/** Records two named types at the same position, and compares them later if the pair is new. */
export function addPair(comparison: Comparison, before: NamedType, after: NamedType, owner: Owner | undefined): void {
  const key = pairKey(before.name, after.name);
  let pair = comparison.pairs.get(key);
  if (pair === undefined) {
    pair = { kind: "pair", before, after, findings: [], users: new Set(), requests: new Set(), responses: new Set() };
    comparison.pairs.set(key, pair);
    comparison.pending.push(pair);
  }
  if (owner?.kind === "pair") pair.users.add(owner);
  else if (owner?.kind === "operation") addUse(pair, owner);
}

export function pairKey(before: string, after: string): string {
  return `${before} ${after}`;
}

/** Returns the type that a chain of references ends at. */
export function resolveType(types: NamedTypes, type: Type): Type {
  const seen = new Set<string>();
  let resolved = type;
  while (resolved.kind === "ref" && !seen.has(resolved.name)) {
    seen.add(resolved.name);
    resolved = types.get(resolved.name)?.type ?? { kind: "unknown" };
  }
  return resolved.kind === "ref" ? { kind: "unknown" } : resolved;
}

/** Returns the names of all named types that types refer to, directly or through others. */
export function reachableNames(types: NamedTypes, roots: readonly Type[]): ReadonlySet<string> {
  const names = new Set<string>();
  const pending = [...refsOf(roots)];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const type = types.get(name)?.type;
    if (names.has(name) || type === undefined) continue;
    names.add(name);
    pending.push(...refsOf([type]));
  }
  return names;
}

function addUse(pair: TypePair, { operation, direction }: OperationOwner): void {
  if (direction === "request") pair.requests.add(operation);
  if (direction === "response") pair.responses.add(operation);
}

function accessByOrigin({ types }: SdkModel): ReadonlyMap<string, "read" | "write"> {
  const access = new Map<string, "read" | "write">();
  for (const { type } of types) {
    const members = type.kind === "intersection" ? type.members : [type];
    const properties = members.flatMap((member) => (member.kind === "object" ? member.properties : []));
    for (const property of properties) if (property.access !== undefined) access.set(property.origin, property.access);
  }
  return access;
}
