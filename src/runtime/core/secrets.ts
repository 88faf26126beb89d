import { type CallError, ConnectionError, RequestError, TimeoutError } from "./errors.js";

/** The errors whose messages name the path of a request, which may contain a secret. */
const namingPath = [ConnectionError, RequestError, TimeoutError];

/** Returns an error of a call without secrets in its message. */
export function withRedactedMessage(error: CallError<Response | undefined>, secrets: Iterable<string>): CallError<Response | undefined> {
  const message = redacted(error.message, secrets);
  const kind = message === error.message ? undefined : namingPath.find((each) => error instanceof each);
  return kind === undefined ? error : new kind(message, { cause: error.cause });
}

/**
 * Returns a copy of an error with secrets replaced. Errors without secrets are returned unchanged.
 *
 * Deno and Bun quote the whole URL in their errors, which may contain an API key.
 */
export function withoutSecrets(cause: unknown, secrets: readonly string[]): unknown {
  if (!(cause instanceof Error)) return redacted(String(cause), secrets);
  const inner = cause.cause === undefined ? undefined : withoutSecrets(cause.cause, secrets);
  const texts = Object.getOwnPropertyNames(cause).map((name) => String(Reflect.get(cause, name)));
  if (inner === cause.cause && texts.every((text) => redacted(text, secrets) === text)) return cause;
  const clean = new Error(redacted(cause.message, secrets), inner === undefined ? {} : { cause: inner });
  return Object.assign(clean, { name: cause.name }, "code" in cause && typeof cause.code === "string" && { code: cause.code });
}

/**
 * Replaces secrets with `***`. Skips secrets of fewer than four characters, because replacing them
 * would garble the text.
 */
function redacted(text: string, secrets: Iterable<string>): string {
  let result = text;
  for (const secret of secrets) if (secret.length > 3) result = result.replaceAll(secret, "***");
  return result;
}
