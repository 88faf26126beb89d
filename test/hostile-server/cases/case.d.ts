import type { IncomingMessage, ServerResponse } from "node:http";

/** One behavior of a server, and the expected result of a call to it. */
export interface Case {
  readonly name: string;
  readonly answer: (exchange: Exchange) => unknown;
  /** How the server is called: a key of `calls` in run-case.mjs. */
  readonly call: string;
  /** `data`, or the name of an error class. A list if platforms differ. */
  readonly ends: string | readonly string[];
  readonly status?: number;
  /** The result of the call. */
  readonly data?: unknown;
  /** Items that the call yields before it ends. */
  readonly items?: readonly unknown[];
  /** Number of requests; the maximum if the call times out. Checked on Node only, because other platforms repeat some requests. */
  readonly requests?: number;
  /** Maximum number of requests to the other origin. */
  readonly foreign?: number;
  /** Uses the short timeouts of the calls that must time out. */
  readonly tight?: true;
  /** Runs alone, because it needs many resources. */
  readonly heavy?: true;
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The path after the URL of the case: `/things`. */
  readonly path: string;
  /** Number of this request, from 0. */
  readonly number: number;
  /** URL of the case. */
  readonly home: string;
  /** URL of the case on another origin. */
  readonly other: string;
  readonly body: string;
}
