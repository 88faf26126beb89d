// What the types of lists, streams and downloads promise. Nothing here runs: it holds where it compiles.
import type {
  CallOptions,
  ClientOptions,
  DownloadCall,
  EventCall,
  NoErrors,
  Operation,
  PageCall,
  PageOptions,
  PaginationSpec,
  StandardSchema,
  StreamEvent,
  Validate,
} from "./runtime.js";
import {
  type Client,
  type DecodeError,
  download,
  events,
  losslessJson,
  maxResponseBytes,
  pages,
  ValidationError,
  validateBy,
} from "./runtime.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile unless the claim is true. */
declare function expect<_Claim extends true>(): void;

interface Dag {
  readonly dag_id: string;
}
interface Dags {
  readonly dags: readonly Dag[];
  readonly total_entries: number;
}
interface Problem {
  readonly detail: string;
}

/** A list: the call is a page, its loop the items. */
export async function lists(call: PageCall<Dags, { readonly 404: Problem }, Dag>): Promise<void> {
  expect<Equal<Awaited<typeof call>, Dags>>();
  for await (const item of call) expect<Equal<typeof item, Dag>>();
  for await (const item of call.items({ prefetch: true, maxPages: 3 })) expect<Equal<typeof item, Dag>>();
  for await (const page of call.pages({ prefetch: true })) expect<Equal<typeof page, Dags>>();
  const some = await call.toArray({ max: 100, prefetch: true });
  expect<Equal<typeof some, Dag[]>>();
  const total = await call.total();
  expect<Equal<typeof total, number | undefined>>();
  const result = await call.safe();
  if (!result.ok && result.status === 404) expect<Equal<typeof result.error.detail, string>>();
  // @ts-expect-error a list ends by number of items only as an array
  call.items({ max: 1 });
  // @ts-expect-error prefetch is a question of yes or no
  ({ prefetch: 2 }) satisfies PageOptions;
}

/** A stream: the call is all items, its loop one after the other, its events with what they say besides. */
export async function streams(call: EventCall<Dag, { readonly 404: Problem }>): Promise<void> {
  expect<Equal<Awaited<typeof call>, readonly Dag[]>>();
  for await (const item of call) expect<Equal<typeof item, Dag>>();
  for await (const event of call.events()) {
    expect<Equal<typeof event, StreamEvent<Dag>>>();
    expect<Equal<typeof event.data, Dag>>();
    expect<Equal<typeof event.event | typeof event.id, string>>();
    expect<Equal<typeof event.retry, number | undefined>>();
    // @ts-expect-error what came stays as it came
    event.id = "x";
  }
  const result = await call.safe();
  if (result.ok) expect<Equal<typeof result.data, readonly Dag[]>>();
  else if (result.status === 404) expect<Equal<typeof result.error.detail, string>>();
}

/** A download: the call is a Blob, or a stream of bytes. */
export async function downloads(call: DownloadCall<Blob, { readonly 404: Problem }>): Promise<void> {
  expect<Equal<Awaited<typeof call>, Blob>>();
  const stream = await call.stream();
  expect<Equal<typeof stream, ReadableStream<Uint8Array>>>();
  const result = await call.safe();
  if (!result.ok && result.status === 404) expect<Equal<typeof result.error.detail, string>>();
}

/** The body of an emitted function infers its types from the declared return type. */
export function emittedList(client: Client, operation: Operation): PageCall<Dags, NoErrors, Dag> {
  return pages(client, operation, {});
}
export function emittedStream(client: Client, operation: Operation): EventCall<Dag> {
  return events(client, operation, {});
}
export function emittedDownload(client: Client, operation: Operation): DownloadCall<Blob, { readonly 404: Problem }> {
  return download(client, operation, {});
}

declare const schema: StandardSchema;
const validate: Validate = validateBy({ get_dag: schema });
export const client: ClientOptions = { parseJson: losslessJson, validate, middleware: [maxResponseBytes(1e6, { get_log: 1e9 })] };
export const call: CallOptions = {
  parseJson: losslessJson,
  validate,
  reconnect: true,
  maxItemLength: 1e6,
  onInvalidLine: (line: string) => void line,
};
// @ts-expect-error a schema is an object of the standard
validateBy({ get_dag: (value: unknown) => value });

/** What libraries give fits, whatever more it has: a result with a type of its own, and types for its input and output. */
const ofLibrary = {
  "~standard": {
    version: 1 as const,
    vendor: "library",
    validate: (
      value: unknown,
    ): { readonly value: Dag } | { readonly issues: readonly { readonly message: string; readonly path?: readonly PropertyKey[] }[] } =>
      value === undefined ? { issues: [{ message: "missing", path: ["dag_id"] }] } : { value: { dag_id: "x" } },
    types: undefined as { readonly input: unknown; readonly output: Dag } | undefined,
  },
  parse: () => undefined,
};
export const typed: Validate = validateBy({ get_dag: ofLibrary });

const caught: unknown = undefined;
if (caught instanceof ValidationError) {
  caught satisfies DecodeError;
  expect<Equal<(typeof caught.issues)[number]["message"], string>>();
  expect<Equal<typeof caught.response, Response>>();
}

export const ways: readonly PaginationSpec[] = [
  { items: ["data", "list"], total: { header: "x-total" }, kind: "page", page: { page: "page", first: 0, pages: ["meta", "pages"] } },
  { kind: "cursor", cursor: { cursor: "after", next: { item: "id" }, more: "has_more" } },
  { kind: "link", link: { header: "link" } },
  // @ts-expect-error an offset goes with a limit
  { kind: "offset", offset: { offset: "offset" } },
  // @ts-expect-error a strategy is named by its kind
  { link: "next" },
  // @ts-expect-error only the properties of its kind belong to a strategy
  { kind: "link", cursor: { cursor: "after", next: "next" } },
];
