/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type Client, internals } from "../client/client.js";
import type { CallOptions } from "../client/options.js";
import { ownProperties } from "../core/objects.js";
import type { Operation } from "../core/operation.js";
import type { DownloadCall } from "../response/result.js";
import { chunksOf, lazyCall, openStream, type Stream } from "./stream.js";

/** Sends an operation whose reply is bytes, at once; reads them only when it is awaited, or as they are taken from `stream()`. */
export function download<Success, Errors>(
  client: Client,
  operation: Operation,
  params: object,
  options: CallOptions = {},
): DownloadCall<Success, Errors> {
  const [declared = ""] = ownProperties(operation).accept ?? [];
  const stream = openStream(client[internals], operation, params, ownProperties(options), declared, () => false);
  const call = lazyCall(
    stream,
    async (take) => blobOf(await take()),
    (take) => ({ stream: async () => readable(await take()) }),
  );
  return call as DownloadCall<Success, Errors>;
}

async function blobOf(stream: Stream): Promise<Blob | undefined> {
  if (stream.response.body === null) return void stream.taken();
  const parts: BlobPart[] = [];
  for await (const chunk of chunksOf(stream)) parts.push(chunk as BlobPart);
  return new Blob(parts, { type: stream.response.headers.get("content-type") ?? stream.type });
}

/** Asks for bytes only when somebody reads; cancelling it ends the request. */
function readable(stream: Stream): ReadableStream<Uint8Array> {
  const left = new AbortController();
  const chunks = chunksOf(stream, left.signal);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        left.abort();
        // Chunks that nobody has begun to read clean up only once they are begun.
        await chunks.next().catch(() => undefined);
        await chunks.return();
      },
    },
    { highWaterMark: 0 },
  );
}
