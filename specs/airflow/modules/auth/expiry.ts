/** A tenth of the time that is left before the end, but no more than five minutes. */
export function early(until: number): number {
  const left = until - Date.now();
  return until - Math.min(300_000, left / 10);
}

/** `exp` of a JWT (RFC 7519, 4.1.4) in milliseconds since 1970; undefined where it has none, or is past by our clock. */
export function expiryOf(token: string): number | undefined {
  try {
    const claims: unknown = JSON.parse(atob((token.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/")));
    const exp = typeof claims === "object" && claims !== null && "exp" in claims ? Number(claims.exp) * 1000 : Number.NaN;
    return exp > Date.now() ? exp : undefined;
  } catch {
    return undefined;
  }
}
