import type { Operation, SecurityRequirement } from "../../model/model.js";
import { addFinding, type Comparison } from "../comparison.js";
import type { Finding, OperationOwner } from "../finding.js";

/**
 * Compares the credentials that an operation accepts. All operations with the same change have the
 * same cause.
 */
export function compareSecurity(comparison: Comparison, before: Operation, after: Operation, owner: OperationOwner): void {
  const old = before.security.map((requirement) => renameSchemes(requirement, comparison.renamedSchemes));
  const add = (finding: Omit<Finding, "place">): void => {
    const cause = `security ${finding.name}`;
    addFinding(comparison, { ...owner, direction: "none" }, { place: { path: [], pointer: after.origin, cause }, ...finding });
  };
  const [wasPublic, isPublic] = [canBePublic(old), canBePublic(after.security)];
  if (wasPublic && !isPublic) {
    add({ name: "operation-secured", before: "none", after: labelOfAll(after.security) });
    return;
  }
  if (!wasPublic && isPublic) {
    add({ name: "operation-unsecured", before: labelOfAll(old), after: "none" });
    return;
  }
  const left = new Map(old.map((requirement) => [schemesOf(requirement), requirement]));
  const right = new Map(after.security.map((requirement) => [schemesOf(requirement), requirement]));
  for (const [key, requirement] of left) {
    const other = right.get(key);
    if (other === undefined) add({ name: "security-alternative-removed", before: labelOf(requirement) });
    else compareScopes(requirement, other).forEach(add);
  }
  for (const [key, requirement] of right) {
    if (!left.has(key)) add({ name: "security-alternative-added", after: labelOf(requirement) });
  }
}

function compareScopes(before: SecurityRequirement, after: SecurityRequirement): readonly Omit<Finding, "place">[] {
  const [left, right] = [scopesOf(before), scopesOf(after)];
  return [
    ...left.filter((scope) => !right.includes(scope)).map((scope) => ({ name: "security-scope-removed" as const, before: scope })),
    ...right.filter((scope) => !left.includes(scope)).map((scope) => ({ name: "security-scope-added" as const, after: scope })),
  ];
}

function renameSchemes({ schemes }: SecurityRequirement, renamed: ReadonlyMap<string, string>): SecurityRequirement {
  return { schemes: schemes.map((scheme) => ({ ...scheme, id: renamed.get(scheme.id) ?? scheme.id })) };
}

function canBePublic(security: readonly SecurityRequirement[]): boolean {
  return security.length === 0 || security.some(({ schemes }) => schemes.length === 0);
}

function scopesOf({ schemes }: SecurityRequirement): readonly string[] {
  return schemes.flatMap(({ scopes }) => scopes);
}

function schemesOf({ schemes }: SecurityRequirement): string {
  return schemes
    .map(({ id }) => id)
    .sort()
    .join(" ");
}

function labelOf({ schemes }: SecurityRequirement): string {
  return schemes.length === 0 ? "none" : schemes.map(({ id }) => id).join(" + ");
}

function labelOfAll(security: readonly SecurityRequirement[]): string {
  return security
    .filter(({ schemes }) => schemes.length > 0)
    .map(labelOf)
    .join(" or ");
}
