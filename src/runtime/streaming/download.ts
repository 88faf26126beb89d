import { type Client, internals } from "../client/client.js";
import type { CallOptions } from "../client/options.js";
import type { BlobPiece } from "../core/fetch.js";
import { ownProperties } from "../core/objects.js";
import type { Operation } from "../core/operation.js";
import type { DownloadCall, NoErrors } from "../response/result.js";
import { LazyCall } from "./lazy-call.js";
import { chunksOf, openStream, type Stream } from "./stream.js";

/**
 * Sends an operation whose response is bytes, immediately. Reads the body when the call is awaited
 * or `stream()` is read.
 */
export function download<Data, Errors = NoErrors, Success = 200, Fields = Headers>(
  client: Client,
  operation: Operation,
  params: object,
  options: CallOptions = {},
): DownloadCall<Data, Errors, Success, Fields> {
  const { accept = [] } = ownProperties(operation);
  const stream = openStream(client[internals], operation, params, ownProperties(options), accept);
  // The document promises that the data is a Blob, or undefined for a status without a body.
  const call = new LazyCall<Data, Errors, Success, Fields>(stream, async (opened) => (await blobOf(await opened)) as Data);
  return Object.assign(call, { stream: async () => readable(await call.consume()) });
}

async function blobOf(stream: Stream): Promise<Blob | undefined> {
  if (stream.response.body === null) {
    stream.startReading();
    return undefined;
  }
  const parts: BlobPiece[] = [];
  for await (const chunk of chunksOf(stream)) parts.push(chunk as BlobPiece);
  return new Blob(parts, { type: stream.response.headers.get("content-type") ?? stream.type });
}

/** A stream that reads bytes only on demand. Cancelling it ends the request. */
function readable(stream: Stream): ReadableStream<Uint8Array> {
  const controller = new AbortController();
  const chunks = chunksOf(stream, controller.signal);
  return new ReadableStream<Uint8Array>(
    {
      async pull(output) {
        const result = await chunks.next();
        if (result.done === true) output.close();
        else output.enqueue(result.value);
      },
      async cancel() {
        controller.abort();
        // A generator that has not started would skip its clean-up.
        await chunks.next().catch(() => undefined);
        await chunks.return();
      },
    },
    { highWaterMark: 0 },
  );
}
