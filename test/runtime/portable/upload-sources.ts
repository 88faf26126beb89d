import type { CallOptions, Operation } from "../runtime.js";
import { equal, eventually, ok } from "./assert.js";
import { get, typedError } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { type Answer, json, wire } from "./wire.js";

/** A source that counts how often it was opened and closed. */
interface Counted {
  readonly source: unknown;
  readonly state: { started: number; closed: number };
}

const piece = new Uint8Array(65_536);

async function* pieces(state: Counted["state"]): AsyncGenerator<Uint8Array> {
  state.started++;
  try {
    for (;;) yield piece;
  } finally {
    state.closed++;
  }
}

function generator(): Counted {
  const state = { started: 0, closed: 0 };
  return { state, source: pieces(state) };
}

/** An iterable that is not its own iterator, as the streams of some libraries. */
function iterable(): Counted {
  const state = { started: 0, closed: 0 };
  return { state, source: { [Symbol.asyncIterator]: () => pieces(state) } };
}

function stream(): Counted {
  const state = { started: 0, closed: 0 };
  const source = new ReadableStream(
    {
      pull(controller) {
        state.started = 1;
        controller.enqueue(piece);
      },
      cancel() {
        state.closed++;
      },
    },
    { highWaterMark: 0 },
  );
  return { state, source };
}

/** Like a stream of Node, which is open before it is read. */
function opened(): Counted {
  const state = { started: 0, closed: 0 };
  const items = pieces({ started: 0, closed: 0 });
  const source = {
    destroy: () => state.closed++,
    [Symbol.asyncIterator]: () => ({ next: () => items.next(), return: async () => source.destroy() }),
  };
  return { state, source };
}

/** A source whose first piece arrives after the call was given up, and whose other pieces are there at once. Closing it does not end it. */
function late(): Counted & { readonly read: () => number } {
  const state = { started: 1, closed: 0 };
  let read = 0;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    if (read++ === 0) await new Promise((resolve) => setTimeout(resolve, 300));
    return read > 100_000 ? { done: true, value: undefined } : { done: false, value: piece };
  };
  const source = {
    [Symbol.asyncIterator]: () => ({
      next,
      return: async () => {
        state.closed++;
        return { done: true, value: undefined };
      },
    }),
  };
  return { state, source, read: () => read };
}

const kinds = [generator, iterable, stream, opened];

/** Whether a source is closed. A generator that a platform has not started has nothing to close. Closing twice has no effect. */
function isClosed(kind: () => Counted, { started, closed }: Counted["state"]): boolean {
  const isOpenFromStart = kind === stream || kind === opened;
  return closed >= (isOpenFromStart ? 1 : started);
}

function upload({ runtime }: PortableContext): Operation {
  const { binaryBody, closeSource, wholeBody } = runtime;
  return get({
    id: "upload",
    method: "PUT",
    path: "/files/{name}",
    body: { send: wholeBody, content: { "application/octet-stream": binaryBody }, required: true },
    close: closeSource,
  });
}

async function send(
  context: PortableContext,
  answer: Answer,
  { source }: Counted,
  params: object,
  options: CallOptions = {},
): Promise<Error> {
  const script = await wire(context, [answer]);
  const client = context.runtime.createClient({ baseUrl: script.url, retry: false });
  return typedError(context, context.runtime.call(client, upload(context), { body: source, ...params }, options));
}

const early: Answer = json({ detail: "too large" }, { status: 413, early: true });

export const cases: readonly PortableCase[] = [
  {
    id: "UPLOAD-source",
    title: "the source of an upload is closed if the call ends before everything was sent",
    async run(context) {
      for (const kind of kinds) {
        const counted = kind();
        await send(context, early, counted, { name: "a" }, { timeout: 4000 });
        await eventually(() => isClosed(kind, counted.state), `${kind.name} is open after an early response`);
      }
    },
  },
  {
    id: "UPLOAD-source",
    title: "the source of an upload is closed if the call is refused or aborted before it is sent",
    async run(context) {
      const aborted = new AbortController();
      aborted.abort();
      for (const kind of [stream, opened]) {
        const refused = kind();
        await send(context, json({}), refused, {});
        await eventually(() => isClosed(kind, refused.state), `${kind.name} is open after a refusal`);
        const unsent = kind();
        await send(context, json({}), unsent, { name: "a" }, { signal: aborted.signal });
        await eventually(() => isClosed(kind, unsent.state), `${kind.name} is open after an abort`);
      }
      // A generator that has not started has nothing to close, and cannot start any more.
      const { state, source } = generator();
      await send(context, json({}), { state, source }, {});
      equal([(await (source as AsyncGenerator).next()).done, state], [true, { started: 0, closed: 0 }]);
    },
  },
  {
    id: "UPLOAD-source",
    title: "the source of an upload is not read on after the call was given up",
    async run(context) {
      const counted = late();
      await send(context, early, counted, { name: "a" }, { timeout: 50 });
      await eventually(() => counted.state.closed > 0, "the source is open after the time limit");
      await new Promise((resolve) => setTimeout(resolve, 1000));
      ok(counted.read() <= 2, `the source was read ${counted.read()} times`);
    },
  },
];
