import type { AuthScheme, SdkModel } from "../../model/model.js";
import { addFinding, type Comparison } from "../comparison.js";
import type { Finding } from "../finding.js";

/** Returns the new ids of security schemes that have another one, by the old. */
export function renamedSchemes(before: SdkModel, after: SdkModel): ReadonlyMap<string, string> {
  const gone = before.auth.filter(({ id }) => !after.auth.some((other) => other.id === id));
  const fresh = after.auth.filter(({ id }) => !before.auth.some((other) => other.id === id));
  return new Map(
    gone.flatMap((scheme) => {
      const equal = fresh.filter((other) => credentials(other) === credentials(scheme));
      const rivals = gone.filter((other) => credentials(other) === credentials(scheme));
      const [partner] = equal;
      return partner === undefined || equal.length > 1 || rivals.length > 1 ? [] : [[scheme.id, partner.id] as const];
    }),
  );
}

/** Compares the security schemes. */
export function compareAuth(comparison: Comparison, before: SdkModel, after: SdkModel): void {
  const add = (scheme: AuthScheme, finding: Omit<Finding, "place">): void =>
    addFinding(
      comparison,
      { kind: "api" },
      { place: { path: [scheme.id], pointer: scheme.origin, cause: `auth ${scheme.id}` }, ...finding },
    );
  const renamed = comparison.renamedSchemes;
  const newIds = new Set(renamed.values());
  for (const scheme of before.auth) {
    const id = renamed.get(scheme.id) ?? scheme.id;
    const other = after.auth.find((each) => each.id === id);
    if (other === undefined) add(scheme, { name: "auth-scheme-removed", before: scheme.id });
    else if (id !== scheme.id) add(other, { name: "auth-scheme-renamed", before: scheme.id, after: id });
    else for (const finding of compareScheme(scheme, other)) add(other, finding);
  }
  for (const scheme of after.auth) {
    const isNew = !before.auth.some(({ id }) => id === scheme.id) && !newIds.has(scheme.id);
    if (isNew) add(scheme, { name: "auth-scheme-added", after: scheme.id });
  }
}

function compareScheme(before: AuthScheme, after: AuthScheme): readonly Omit<Finding, "place">[] {
  if (before.kind !== after.kind) return [{ name: "auth-scheme-changed", before: before.kind, after: after.kind }];
  if (credentials(before) === credentials(after)) return [];
  if (before.kind === "apiKey" && after.kind === "apiKey") {
    return [{ name: "api-key-moved", before: `${before.in} ${before.name}`, after: `${after.in} ${after.name}` }];
  }
  if (before.kind === "http" && after.kind === "http") {
    return [{ name: "auth-scheme-changed", before: before.scheme, after: after.scheme }];
  }
  return before.kind === "oauth2" || before.kind === "openIdConnect" ? [{ name: "auth-flow-changed" }] : [];
}

/** Returns the facts that the client needs. The format of a token and the scopes are docs. */
function credentials(scheme: AuthScheme): string {
  const skipped = new Set(["id", "doc", "origin", "format", "scopes"]);
  return JSON.stringify(scheme, (key, value: unknown) => (skipped.has(key) ? undefined : value));
}
