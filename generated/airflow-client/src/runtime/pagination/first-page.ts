/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Step } from "./strategies.js";

/**
 * The first page of a list, whose request a loop may still change.
 *
 * A call is sent with exactly the caller's params. A loop needs a cursor in the first request of
 * some APIs, but `for await` starts iterating only after the call has returned. So that both share
 * one request, the request waits until the caller's synchronous code is done, and {@link plan} can
 * replace it until then.
 */
export class FirstPage<Answer> {
  readonly answer: Promise<Answer>;
  /** The request, once it is planned or sent. */
  #step: Step | undefined;

  /**
   * Sends `plain` unless another request is planned first. Sends it immediately if no loop needs
   * another one.
   */
  constructor(plain: Step, leading: Step, fetchPage: (step: Step) => Promise<Answer>) {
    const send = (): Promise<Answer> => fetchPage(this.plan(plain));
    // A microtask runs right after the synchronous code that made the call, and so after the start
    // of its loop.
    this.answer = leading === plain ? send() : Promise.resolve().then(send);
  }

  /** Chooses the request unless one was chosen before. Returns the request that is sent. */
  plan(step: Step): Step {
    this.#step ??= step;
    return this.#step;
  }
}
