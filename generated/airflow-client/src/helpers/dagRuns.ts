import type { DAGRunResponse, TriggerDAGRunPostBody } from "../models.js";
import { get, trigger, wait } from "../resources/dagRuns.js";
import { get as getDag, update as updateDag } from "../resources/dags.js";
import {
  AbortError,
  type CallOptions,
  type Client,
  Conflict,
  ConnectionError,
  DecodeError,
  MethodNotAllowed,
  NotFound,
  RequestError,
  ServerError,
  TimeoutError,
} from "../runtime/index.js";

/** Params of {@link triggerAndWait}: those of `trigger`, of which only `dag_id` is needed. */
export interface TriggerAndWaitParams extends Partial<TriggerDAGRunPostBody> {
  readonly dag_id: string;
}

/** How {@link triggerAndWait} waits. */
export interface TriggerAndWaitOptions extends Pick<CallOptions, "signal" | "headers" | "retry"> {
  /** Unpause the DAG first, if it is paused. Without it a paused DAG is a RequestError: its run would stay queued for ever. */
  readonly unpause?: boolean;
  /** Milliseconds between two looks at the run, 2,000 by default. */
  readonly interval?: number;
  /** Milliseconds after which to give up, with a TimeoutError; by default never. The run itself goes on. */
  readonly timeout?: number;
  /** Return a run that failed like any other, in place of throwing {@link DagRunFailed}. */
  readonly allowFailure?: boolean;
  /** Called with each new state, the first and the last included. */
  readonly onState?: (state: DAGRunResponse["state"]) => void;
}

/** The run ended, and not with success. */
export class DagRunFailed extends Error {
  override readonly name: string = "DagRunFailed";
  readonly run: DAGRunResponse;

  constructor(run: DAGRunResponse) {
    super(`run ${run.dag_run_id} of DAG ${run.dag_id} ended as ${run.state}`);
    this.run = run;
  }
}

/**
 * Triggers a run of a DAG and waits until it has ended; gives the run in its last state.
 *
 * Every run gets an id, the caller's or a new one, so that a trigger whose answer was lost is sent again without starting a second
 * run. A run of that id which exists already is joined: two calls with one `dag_run_id` wait for one run.
 *
 * Throws DagRunFailed where the run fails, RequestError where the DAG is paused, TimeoutError, AbortError, and ApiError. Giving up
 * does not end the run.
 *
 * @example
 * ```ts
 * import { Airflow, DagRunFailed, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
 *
 * try {
 *   const run = await airflow.dagRuns.triggerAndWait({ dag_id: "daily_sales" }, { timeout: 600_000 });
 *   console.log(run.dag_run_id, run.duration);
 * } catch (error) {
 *   if (error instanceof DagRunFailed) console.log(error.run.dag_run_id, error.run.state);
 *   else throw error;
 * }
 * ```
 */
export async function triggerAndWait(
  client: Client,
  params: TriggerAndWaitParams,
  options: TriggerAndWaitOptions = {},
): Promise<DAGRunResponse> {
  const { interval = 2000, timeout, unpause = false, allowFailure = false, onState = () => undefined, signal, ...rest } = options;
  checkMilliseconds("interval", interval);
  if (timeout !== undefined) checkMilliseconds("timeout", timeout);
  const limit = newLimit(signal, timeout);
  const call = { ...rest, signal: limit.signal };
  try {
    await makeStartable(client, params.dag_id, unpause, call);
    const run = await triggerOnce(client, params, call);
    const ended = await follow(client, run, { interval, onState: onChange(onState), call });
    if (ended.state !== "success" && !allowFailure) throw new DagRunFailed(ended);
    return ended;
  } catch (error) {
    throw limit.isReached() ? new TimeoutError(`DAG ${params.dag_id}: no run has ended after ${timeout} ms`, { cause: error }) : error;
  } finally {
    limit.end();
  }
}

type Call = Pick<CallOptions, "headers" | "retry"> & { readonly signal: AbortSignal };

interface Following {
  readonly interval: number;
  readonly onState: (state: DAGRunResponse["state"]) => void;
  readonly call: Call;
}

async function makeStartable(client: Client, dag_id: string, unpause: boolean, call: Call): Promise<void> {
  const { is_paused } = await getDag(client, { dag_id }, call);
  if (!is_paused) return;
  if (!unpause) throw new RequestError(`DAG ${dag_id} is paused, so its run would stay queued: unpause it, or pass unpause: true`);
  await updateDag(client, { dag_id, is_paused: false }, call);
}

/** The id makes the request one that may be repeated: a second run of one id is a conflict. */
async function triggerOnce(client: Client, params: TriggerAndWaitParams, call: Call): Promise<DAGRunResponse> {
  const { dag_id } = params;
  const dag_run_id = params.dag_run_id ?? `manual__${new Date().toISOString()}_${crypto.randomUUID().slice(0, 8)}`;
  try {
    return await trigger(client, { logical_date: null, ...params, dag_run_id }, { ...call, idempotencyKey: dag_run_id });
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const existing = await get(client, { dag_id, dag_run_id }, call).safe();
    if (existing.ok) return existing.data;
    throw existing.status === 404 ? error : existing.error;
  }
}

/** By the stream of states, which servers before 3.1 do not have; then, and where the stream ends early, by asking again and again. */
async function follow(client: Client, run: DAGRunResponse, { interval, onState, call }: Following): Promise<DAGRunResponse> {
  const { dag_id, dag_run_id } = run;
  onState(run.state);
  if (isEnded(run)) return run;
  const timeout = { attempt: silence(interval), total: false } as const;
  try {
    for await (const { state } of wait(client, { dag_id, dag_run_id, interval: interval / 1000 }, { ...call, timeout })) onState(state);
  } catch (error) {
    if (!mayPollInstead(error)) throw error;
  }
  for (;;) {
    const current = await get(client, { dag_id, dag_run_id }, call);
    onState(current.state);
    if (isEnded(current)) return current;
    await pause(interval, call.signal);
  }
}

/** The stream has a line each interval, so a long silence means that the connection is dead, or that a proxy keeps the lines back. */
const silence = (interval: number): number => Math.min(Math.max(10 * interval, 60_000), 2 ** 31 - 1);

const isEnded = ({ state }: DAGRunResponse): boolean => state === "success" || state === "failed";

/** No such operation, a stream that broke off, or a proxy that holds no connection open for long. */
const mayPollInstead = (error: unknown): boolean => passing.some((kind) => error instanceof kind);

const passing: readonly (abstract new (...args: never[]) => Error)[] = [
  NotFound,
  MethodNotAllowed,
  ServerError,
  ConnectionError,
  TimeoutError,
  DecodeError,
];

function onChange<T>(listener: (value: T) => void): (value: T) => void {
  let last: T | undefined;
  return (value) => {
    if (value === last) return;
    last = value;
    listener(value);
  };
}

interface Limit {
  readonly signal: AbortSignal;
  readonly isReached: () => boolean;
  readonly end: () => void;
}

/** Aborts when the caller does, or when the time is up. */
function newLimit(caller: AbortSignal | undefined, timeout: number | undefined): Limit {
  const controller = new AbortController();
  let reached = false;
  const giveUp = (): void => {
    reached = !controller.signal.aborted;
    controller.abort();
  };
  const timer = timeout === undefined ? undefined : setTimeout(giveUp, timeout);
  const passOn = (): void => controller.abort(caller?.reason);
  if (caller?.aborted) passOn();
  caller?.addEventListener("abort", passOn, { once: true });
  const end = (): void => {
    clearTimeout(timer);
    caller?.removeEventListener("abort", passOn);
  };
  return { signal: controller.signal, isReached: () => reached, end };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const aborted = (): void => {
      clearTimeout(timer);
      reject(new AbortError("the wait was aborted", { cause: signal.reason }));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", aborted);
      resolve();
    }, milliseconds);
    if (signal.aborted) aborted();
    else signal.addEventListener("abort", aborted, { once: true });
  });
}

function checkMilliseconds(name: string, value: number): void {
  if (!(value > 0 && value < 2 ** 31)) throw new RequestError(`${name} is a number of milliseconds greater than 0, not ${String(value)}`);
}
