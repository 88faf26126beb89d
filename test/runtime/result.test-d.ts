import type {
  Accept,
  Bound,
  Call,
  CallOptions,
  Client,
  EventCall,
  NoErrors,
  NoParams,
  OpenEnum,
  Operation,
  PageCall,
  Result,
} from "./runtime.js";
import { bind, call, events, NotFoundError, pages } from "./runtime.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_Claim extends true>(): void => undefined;

interface Problem {
  readonly detail: string;
  readonly code?: number;
}
interface Invalid {
  readonly detail: readonly string[];
}
declare const result: Result<
  { readonly id: number } | undefined,
  { readonly 404: Problem; readonly 422: Invalid },
  { readonly 200: { readonly id: number }; readonly 202: undefined }
>;

if (result.ok) {
  yes<Equal<typeof result.status, 200 | 202>>();
  if (result.status === 200) yes<Equal<typeof result.data, { readonly id: number }>>();
  // @ts-expect-error a success has no error
  result.error;
} else if (result.status === 404) {
  yes<Equal<typeof result.error, NotFoundError<Problem>>>();
  yes<Equal<typeof result.error.detail, string>>();
  yes<Equal<typeof result.error.body.code, number | undefined>>();
} else if (result.status === 422) {
  yes<Equal<typeof result.error.detail, readonly string[]>>();
} else if (result.status === 503) {
  yes<Equal<typeof result.error.detail, unknown>>();
  yes<Equal<typeof result.error.body, unknown>>();
} else if (result.status === undefined) {
  yes<Equal<typeof result.response, Response | undefined>>();
  yes<Equal<typeof result.error.name, string>>();
  // @ts-expect-error no reply, no body
  result.error.body;
}

declare const ranged: Result<
  string,
  { readonly 404: Problem; readonly "4XX": Invalid; readonly default: { readonly title: boolean } },
  "2XX"
>;
if (ranged.ok) yes<Equal<typeof ranged.data, string>>();
else if (ranged.status === 404) yes<Equal<typeof ranged.error.body, Problem>>();
else if (ranged.status === 409) yes<Equal<typeof ranged.error.body, Invalid>>();
else if (ranged.status === 499) yes<Equal<typeof ranged.error.body, Invalid>>();
else if (ranged.status === 500) yes<Equal<typeof ranged.error.title, boolean>>();
else if (ranged.status === 529) yes<Equal<typeof ranged.error.title, boolean>>();
else if (ranged.status === 301) yes<Equal<typeof ranged.error.body, { readonly title: boolean }>>();

declare const plain: Result<string>;
if (!plain.ok && plain.status === 404) yes<Equal<typeof plain.error.body, unknown>>();
if (!plain.ok && plain.status === 520) yes<Equal<typeof plain.error.body, unknown>>();

declare const redirected: Result<string, { readonly 301: Problem; readonly "5XX": Invalid }, 200>;
if (!redirected.ok && redirected.status === 301) yes<Equal<typeof redirected.error.body, Problem>>();
if (!redirected.ok && redirected.status === 599) yes<Equal<typeof redirected.error.body, Invalid>>();
// @ts-expect-error a redirect is not a success
if (redirected.ok && redirected.status === 301) yes<true>();
// @ts-expect-error no status has four digits
if (redirected.status === 1000) yes<true>();

async function awaited(
  call: Call<string | number, NoErrors, { readonly 200: string; readonly 201: number }>,
  pages: PageCall<{ dags: string[] }, NoParams, string>,
) {
  yes<Equal<Awaited<typeof call>, string | number>>();
  const reply = await call.withResponse();
  yes<Equal<typeof reply.data, string | number>>();
  if (reply.status === 201) yes<Equal<typeof reply.data, number>>();
  for await (const item of pages) yes<Equal<typeof item, string>>();
  for await (const page of pages.pages()) yes<Equal<typeof page, { dags: string[] }>>();
  const stream = undefined as unknown as EventCall<Problem, NoParams>;
  for await (const item of stream) yes<Equal<typeof item, Problem>>();
  yes<Equal<Awaited<typeof stream>, readonly Problem[]>>();
}

const caught: unknown = undefined;
if (caught instanceof NotFoundError) yes<Equal<typeof caught.status, 404>>();

type State = OpenEnum<"queued" | "success">;
const states: State[] = ["queued", "a state of tomorrow" as State];
declare const numbers: OpenEnum<1 | 2>;
numbers satisfies number;

interface LogsParams {
  readonly id: string;
}
declare const module: {
  /** Documented. */
  get(client: Client, params: { readonly id: string }, options?: CallOptions): Call<string>;
  list(client: Client, params?: NoParams): Call<number>;
  logs: {
    (client: Client, params: LogsParams & Accept<"application/x-ndjson">, options?: CallOptions): EventCall<Problem>;
    (client: Client, params: LogsParams & Partial<Accept<"application/json">>, options?: CallOptions): Call<string>;
  };
  three: { (client: Client, a: 1): 1; (client: Client, a: 2): 2; (client: Client, a: 3): 3 };
  four: { (client: Client, a: 1): 1; (client: Client, a: 2): 2; (client: Client, a: 3): 3; (client: Client, a: 4): 4 };
  readonly version: string;
};
declare const helpers: { wait(client: Client, id: string): Promise<boolean> };
declare const client: Client;
const bound: Bound<typeof module & typeof helpers> = bind(client, module, helpers);
yes<Equal<ReturnType<typeof bound.get>, Call<string>>>();
const calls = () => [bound.get({ id: "1" }), bound.get({ id: "1" }, { timeout: 1 }), bound.list(), bound.list({})];
const streamed = () => bound.logs({ id: "1", accept: "application/x-ndjson" }) satisfies EventCall<Problem>;
const whole = () => bound.logs({ id: "1" }) satisfies Call<string>;
yes<Equal<ReturnType<typeof streamed>, EventCall<Problem>>>();
yes<Equal<ReturnType<typeof whole>, Call<string>>>();
const overloads = () => [bound.three(1) satisfies 1, bound.three(3) satisfies 3, bound.four(1) satisfies 1, bound.four(4) satisfies 4];
const waited = () => bound.wait("x") satisfies Promise<boolean>;
// @ts-expect-error the client is filled in
const twice = () => bound.wait(client, "x");
// @ts-expect-error only functions are bound
bound.version;
// @ts-expect-error a required parameter
const missing = () => bound.get({});

export { awaited, calls, missing, overloads, states, twice, waited };

/** The body of an emitted function infers its types from the declared reply. */
export function emitted(client: Client, params: NoParams = {}, options?: CallOptions): Call<string, { readonly 404: Problem }> {
  return call(client, described, params, options);
}
export function emittedList(client: Client, params: LogsParams, options?: CallOptions): PageCall<Problem, NoParams, string> {
  return pages(client, described, params, options);
}
export function emittedStream(client: Client, params: LogsParams, options?: CallOptions): EventCall<Problem, { readonly 404: Problem }> {
  return events(client, described, params, options);
}
declare const described: Operation;
