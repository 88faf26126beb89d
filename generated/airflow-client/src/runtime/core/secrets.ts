/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** An error without what it quotes of a request; Deno and Bun tell the whole URL. One that quotes nothing is given back as it is. */
export function withoutSecrets(cause: unknown, secrets: readonly string[]): unknown {
  if (!(cause instanceof Error)) return redacted(String(cause), secrets);
  const inner = cause.cause === undefined ? undefined : withoutSecrets(cause.cause, secrets);
  const quoted = Object.getOwnPropertyNames(cause).map((name) => String(Reflect.get(cause, name)));
  if (inner === cause.cause && quoted.every((text) => redacted(text, secrets) === text)) return cause;
  const clean = new Error(redacted(cause.message, secrets), inner === undefined ? {} : { cause: inner });
  return Object.assign(clean, { name: cause.name }, "code" in cause && typeof cause.code === "string" && { code: cause.code });
}

/** Text with `***` in place of secrets. What is shorter than four characters is none. */
function redacted(text: string, secrets: Iterable<string>): string {
  let shown = text;
  for (const secret of secrets) if (secret.length > 3) shown = shown.replaceAll(secret, "***");
  return shown;
}
