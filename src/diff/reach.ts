import type { TypePair } from "./finding.js";

/** Returns the operations that use two versions of a type, directly or through other types. */
export function reachOf(pair: TypePair): { readonly requests: ReadonlySet<string>; readonly responses: ReadonlySet<string> } {
  const requests = new Set<string>();
  const responses = new Set<string>();
  const seen = new Set<TypePair>();
  const pending = [pair];
  for (let user = pending.pop(); user !== undefined; user = pending.pop()) {
    if (seen.has(user)) continue;
    seen.add(user);
    for (const operation of user.requests) requests.add(operation);
    for (const operation of user.responses) responses.add(operation);
    pending.push(...user.users);
  }
  return { requests, responses };
}
