import type { IncomingMessage, ServerResponse } from "node:http";

/** One thing that a server may do, and what a call to it must end in. */
export interface Case {
  readonly name: string;
  readonly answer: (exchange: Exchange) => unknown;
  /** How it is called: see `calls` in run-case.mjs. */
  readonly call: string;
  /** `data`, or the name of an error's class; one of them, where platforms differ. */
  readonly ends: string | readonly string[];
  readonly status?: number;
  /** What the call gives. */
  readonly data?: unknown;
  /** Items that were handed out before the end. */
  readonly items?: readonly unknown[];
  /** How many requests arrive; at most, where the call ends by time. On Node, since other platforms send some again by themselves. */
  readonly requests?: number;
  /** How many requests arrive at the other origin at most. */
  readonly foreign?: number;
  /** Has the limits of time of calls that end by time. */
  readonly tight?: true;
  /** Takes so much of the machine that it is run alone. */
  readonly heavy?: true;
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** After the URL of the case: `/things`. */
  readonly path: string;
  /** Of this request, from 0. */
  readonly number: number;
  /** URL of the case. */
  readonly home: string;
  /** URL of the case on another origin. */
  readonly other: string;
  readonly body: string;
}
