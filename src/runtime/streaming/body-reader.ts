import { RequestError } from "../core/errors.js";
import { isEventStream } from "../core/media-type.js";

/** Reads a body chunk by chunk, as the reader of a ReadableStream does. */
export interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<unknown>;
}

/**
 * Returns a reader of a response; undefined if it has no body.
 *
 * Some implementations of `fetch` have other bodies: that of node-fetch is an async iterable, and
 * React Native has none and reads the body as a whole. Server-sent events that cannot be read
 * chunk by chunk may never end, so they throw {@link RequestError}.
 */
export function bodyReader(response: Response, type: string): BodyReader | undefined {
  const body: unknown = response.body;
  if (body === null) return undefined;
  if (typeof body === "object" && "getReader" in body) return response.body?.getReader();
  if (isAsyncIterable(body)) return iteratorReader(body[Symbol.asyncIterator]());
  if (isEventStream(type)) throw new RequestError("the fetch of this client cannot read a stream: pass one whose responses have a body");
  return iteratorReader(readAtOnce(response));
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** Some test doubles have only `text`. */
type WholeResponse = Pick<Response, "text"> & Partial<Pick<Response, "arrayBuffer">>;

async function* readAtOnce(response: WholeResponse): AsyncGenerator<Uint8Array, void> {
  yield response.arrayBuffer ? new Uint8Array(await response.arrayBuffer()) : new TextEncoder().encode(await response.text());
}

function iteratorReader(iterator: AsyncIterator<Uint8Array, unknown>): BodyReader {
  return {
    read: async () => {
      const { done = false, value } = await iterator.next();
      return done ? { done } : { done, value: value as Uint8Array };
    },
    cancel: async () => iterator.return?.(),
  };
}
