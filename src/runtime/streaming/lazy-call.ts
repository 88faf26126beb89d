import { RequestError } from "../core/errors.js";
import { dataOf, failure, type Outcome, success, withResponseOf } from "../response/outcome.js";
import type { Call, ResponseWithData, Result } from "../response/result.js";
import type { Stream } from "./stream.js";

/**
 * A call that reads the body only when it is awaited or iterated.
 *
 * It is a thenable rather than a promise, because awaiting a promise could not start the reading.
 * Until then the promise of the stream has no handler, so that Node reports the failure of a call
 * that is never used.
 */
export class LazyCall<Data, Errors, Success, Fields> implements Call<Data, Errors, Success, Fields> {
  readonly [Symbol.toStringTag] = "Call";
  readonly #stream: Promise<Stream>;
  readonly #read: (stream: Promise<Stream>) => Promise<Data>;
  #isConsumed = false;
  #outcome: Promise<Outcome> | undefined;

  constructor(stream: Promise<Stream>, read: (stream: Promise<Stream>) => Promise<Data>) {
    this.#stream = stream;
    this.#read = read;
  }

  /** Returns the stream to its only reader. Throws {@link RequestError} on the second call. */
  consume(): Promise<Stream> {
    if (this.#isConsumed) throw new RequestError("a response stream can be read only once: make another call to read it again");
    this.#isConsumed = true;
    // From now on the reader reports a failure.
    this.#stream.catch(() => undefined);
    return this.#stream;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting the call starts the reading
  then<Value = Data, Failure = never>(
    onFulfilled?: ((data: Data) => Value | PromiseLike<Value>) | null,
    onRejected?: ((error: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Value | Failure> {
    return this.#data().then(onFulfilled, onRejected);
  }

  catch<Failure = never>(onRejected?: ((error: unknown) => Failure | PromiseLike<Failure>) | null): Promise<Data | Failure> {
    return this.#data().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.#data().finally(onFinally);
  }

  safe(): Promise<Result<Data, Errors, Success>> {
    return this.#readOnce() as Promise<Result<Data, Errors, Success>>;
  }

  withResponse(): Promise<ResponseWithData<Data, Success, Fields>> {
    return this.#readOnce().then(withResponseOf) as Promise<ResponseWithData<Data, Success, Fields>>;
  }

  #data(): Promise<Data> {
    return this.#readOnce().then(dataOf) as Promise<Data>;
  }

  /** Reads the stream once, however many handlers there are. */
  #readOnce(): Promise<Outcome> {
    this.#outcome ??= this.#readAll().catch(failure);
    return this.#outcome;
  }

  async #readAll(): Promise<Outcome> {
    const data = await this.#read(this.consume());
    const { response } = await this.#stream;
    return success(response, data);
  }
}
