/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { abortable } from "./abortable.js";

interface Request<Step> {
  resolve(result: IteratorResult<Step, undefined>): void;
  reject(error: unknown): void;
}

/** A step that the sender offers until the loop requests it. */
interface Offer<Step> {
  readonly step: Step;
  accept(): void;
}

/**
 * Passes the steps of a flow to one `for await` loop.
 *
 * `send` waits until the loop requests the step, so that the flow never runs ahead of the loop.
 */
export class StepChannel<Step> implements AsyncIterator<Step, undefined> {
  readonly #signal: AbortSignal;
  readonly #onReturn: () => void;
  readonly #requests: Request<Step>[] = [];
  #offer: Offer<Step> | undefined;
  #failure: { readonly error: unknown } | undefined;
  #isClosed = false;

  /**
   * @param signal rejects `send` when it aborts
   * @param onReturn is called when the loop is left early
   */
  constructor(signal: AbortSignal, onReturn: () => void) {
    this.#signal = signal;
    this.#onReturn = onReturn;
  }

  /** Resolves when the loop has received the step. Rejects when the signal aborts. */
  send(step: Step): Promise<void> {
    const request = this.#requests.shift();
    if (request === undefined) return this.#waitForRequest(step);
    request.resolve({ done: false, value: step });
    return Promise.resolve();
  }

  #waitForRequest(step: Step): Promise<void> {
    return abortable(this.#signal, (accept) => {
      this.#offer = { step, accept };
      return () => {
        this.#offer = undefined;
      };
    });
  }

  /** Ends the loop. */
  close(): void {
    this.#isClosed = true;
    for (const { resolve } of this.#requests.splice(0)) resolve(done());
  }

  /** Throws the error in the loop, once. Has no effect if the channel is closed. */
  fail(error: unknown): void {
    if (this.#isClosed) return;
    const request = this.#requests.shift();
    if (request === undefined) this.#failure = { error };
    else request.reject(error);
    this.close();
  }

  next(): Promise<IteratorResult<Step, undefined>> {
    const offer = this.#offer;
    if (offer !== undefined) {
      this.#offer = undefined;
      offer.accept();
      return Promise.resolve({ done: false, value: offer.step });
    }
    const failure = this.#failure;
    if (failure !== undefined) {
      this.#failure = undefined;
      return Promise.reject(failure.error);
    }
    if (this.#isClosed) return Promise.resolve(done());
    return new Promise((resolve, reject) => this.#requests.push({ resolve, reject }));
  }

  return(): Promise<IteratorResult<Step, undefined>> {
    this.close();
    this.#onReturn();
    return Promise.resolve(done());
  }
}

function done(): IteratorReturnResult<undefined> {
  return { done: true, value: undefined };
}
