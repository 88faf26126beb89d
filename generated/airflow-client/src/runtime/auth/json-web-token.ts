/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Returns the expiry of a JSON Web Token in milliseconds since 1970 (`exp`, RFC 7519, 4.1.4).
 * Undefined if the token has no `exp` or has already expired.
 */
export function expiryOf(token: string): number | undefined {
  try {
    const claims: unknown = JSON.parse(atob((token.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/")));
    const exp = typeof claims === "object" && claims !== null && "exp" in claims ? Number(claims.exp) * 1000 : Number.NaN;
    return exp > Date.now() ? exp : undefined;
  } catch {
    return undefined;
  }
}
