// The types of server.mjs for tests in TypeScript.
export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: unknown;
  readonly lines?: AsyncIterable<unknown>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly unlabelled?: boolean;
  readonly undocumented?: true;
}

export interface Exchange {
  readonly params: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: what the document allows, which is different for each operation
  readonly query: Record<string, any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly body: any;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly signal: AbortSignal;
}

export type Handler = (exchange: Exchange) => Answer | Promise<Answer>;

/** Time as a parameter; `sleep` rejects when its signal aborts. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface TaskSeed {
  readonly task_id: string;
  readonly outcome?: "success" | "failed" | "skipped";
  readonly result?: unknown;
  readonly log?: readonly string[];
  /** Type and message of the exception that a failed try logs. */
  readonly exception?: readonly [type: string, message: string];
}

export interface DagSeed {
  readonly dag_id: string;
  readonly tags?: readonly string[];
  readonly is_paused?: boolean;
  readonly daily?: boolean;
  readonly has_import_errors?: boolean;
  readonly tasks: readonly TaskSeed[];
}

export interface Options {
  readonly clock?: Clock;
  /** Milliseconds that a run waits before it starts, and that each task takes. */
  readonly pace?: { readonly queued?: number; readonly task?: number };
  readonly dags?: readonly DagSeed[];
  /** Replacements for handlers of the stand-in, by method and path of the document: `GET /api/v2/dags`. */
  readonly handlers?: Readonly<Record<string, Handler>>;
  /** Base path of the server: `/deployment`. */
  readonly basePath?: string;
  /** Milliseconds. */
  readonly tokenLifetime?: number;
}

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface StandIn {
  /** Without a slash at the end. */
  readonly url: string;
  /** Answers that violated the document. Each one is a defect of the stand-in. */
  readonly violations: readonly string[];
  readonly requests: readonly Received[];
  /** The part of the server's state that tests may change. */
  readonly world: {
    signature: string;
    linesWritten: () => number;
    readonly importErrors: { filename: string; stack_trace: string; at: number }[];
    readonly variables: Map<string, { key: string; value: string; description: string | null; team_name: string | null }>;
    readonly connections: Map<string, Record<string, unknown>>;
    readonly pools: Map<string, Record<string, unknown>>;
  };
  close(): Promise<void>;
}

/** Starts an Airflow in memory on a free port; users are `admin`/`admin` and `viewer`/`viewer`. */
export function startStandIn(options?: Options): Promise<StandIn>;
export function manualClock(start?: number): Clock & { advance(milliseconds: number): void };
export function json(body: unknown, status?: number): Answer;
export function ndjson(lines: AsyncIterable<unknown>, headers?: Readonly<Record<string, string>>): Answer;
/** Sends an answer without checking it against the document. */
export function undocumented(answer: Answer): Answer;
