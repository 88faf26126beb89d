/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Returns an error without the secrets that it quotes of a request, because Deno and Bun quote the whole URL.
 * An error that quotes none is returned as it is.
 */
export function withoutSecrets(cause: unknown, secrets: readonly string[]): unknown {
  if (!(cause instanceof Error)) return redacted(String(cause), secrets);
  const inner = cause.cause === undefined ? undefined : withoutSecrets(cause.cause, secrets);
  const texts = Object.getOwnPropertyNames(cause).map((name) => String(Reflect.get(cause, name)));
  if (inner === cause.cause && texts.every((text) => redacted(text, secrets) === text)) return cause;
  const clean = new Error(redacted(cause.message, secrets), inner === undefined ? {} : { cause: inner });
  return Object.assign(clean, { name: cause.name }, "code" in cause && typeof cause.code === "string" && { code: cause.code });
}

/** Replaces secrets by `***`. Text of fewer than four characters is not a secret, because it occurs in every text. */
function redacted(text: string, secrets: Iterable<string>): string {
  let result = text;
  for (const secret of secrets) if (secret.length > 3) result = result.replaceAll(secret, "***");
  return result;
}
