import type { Json } from "../util/json.js";
import { shortHash } from "../util/short-hash.js";
import type { Change } from "./change.js";

/** Identifies a change by its code, names and values. Pointers move when a document is edited. */
export function fingerprintOf({ code, where, before, after }: Omit<Change, "fingerprint" | "message" | "verdicts">): string {
  const { operation, type, property } = where;
  const parts: readonly Json[] = [code, operation ?? null, type ?? null, property ?? null, before ?? null, after ?? null];
  const text = JSON.stringify(parts);
  return shortHash(text) + shortHash(`again ${text}`);
}
