import { essenceOf } from "./media-type.js";

/**
 * Returns the media type of a message, in lower case and without parameters. Empty if there is
 * none.
 */
export function mediaType(headers: Headers): string {
  return essenceOf(headers.get("content-type"));
}

/** Whether a body can be sent a second time. */
export function isReplayable({ body }: { readonly body?: unknown }): boolean {
  return !(body instanceof ReadableStream);
}

/** Releases the connection of a response whose body is not needed. */
export function discard({ body }: { readonly body: Partial<Pick<ReadableStream, "cancel">> | null }): void {
  // Not every implementation of `fetch` has bodies that can be cancelled.
  body?.cancel?.().catch(() => undefined);
}
