import type { Scope } from "./flow.js";
import { isUnsupported } from "./is-unsupported.js";
import { isTransient, retryWhileUnavailable, type WaitSettings } from "./retry-while-unavailable.js";

/** The state of a run at one moment. */
export interface RunState {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** State of the run, such as `queued`, `running`, `success` or `failed`. */
  readonly state: string;
}

/** Return values by task id. */
export type Results = Readonly<Record<string, unknown>>;

/** A line of the state stream. The last line has the return values of tasks. */
export interface StateLine {
  readonly state: string;
  readonly results?: Results;
}

/** The requests for one run that the helpers need, independent of the API version. */
export interface RunApi<Run extends { readonly state?: string | null }> {
  readonly dag_id: string;
  readonly dag_run_id: string;
  getRun(): Promise<Run>;
  /** Streams the states of the run. Only since Airflow 3.1. */
  streamStates?(): AsyncIterable<StateLine>;
}

/** A run that has ended, with the return values if the stream contained them. */
export interface FinishedRun<Run> {
  readonly run: Run;
  readonly results: Results | undefined;
}

/**
 * Yields each new state of a run until the run has ended.
 *
 * Reads the stream of the server if there is one. Polls if there is none, or if it fails or ends
 * early.
 */
export async function* waitUntilDone<Run extends { readonly state?: string | null }>(
  api: RunApi<Run>,
  firstRun: Run,
  scope: Scope,
  settings: WaitSettings,
): AsyncGenerator<RunState, FinishedRun<Run>, void> {
  const { dag_id, dag_run_id } = api;
  let lastState: string | undefined;
  const reportChange = function* (state: string): Generator<RunState> {
    if (state !== lastState) yield { dag_id, dag_run_id, state };
    lastState = state;
  };
  const getRun = (): Promise<Run> => retryWhileUnavailable(scope, settings, api.getRun);

  let run = firstRun;
  let results: Results | undefined;
  yield* reportChange(run.state ?? "");
  if (api.streamStates !== undefined && !hasEnded(run)) {
    try {
      for await (const line of api.streamStates()) {
        yield* reportChange(line.state);
        results = line.results ?? results;
      }
    } catch (error) {
      if (scope.callOptions.signal.aborted || !canPollAfter(error)) throw error;
    }
    run = await getRun();
    yield* reportChange(run.state ?? "");
  }
  while (!hasEnded(run)) {
    await scope.pause(settings.interval);
    run = await getRun();
    yield* reportChange(run.state ?? "");
  }
  return { run, results };
}

function hasEnded({ state }: { readonly state?: string | null }): boolean {
  return state === "success" || state === "failed";
}

/** Whether polling can succeed after the stream has failed. Servers before 3.1 have no stream. */
function canPollAfter(error: unknown): boolean {
  return isTransient(error) || isUnsupported(error);
}
