import type { Flow, FlowOptions } from "../../generated/airflow-client/src/helpers/flows.js";
import { flow, type Scope } from "../../generated/airflow-client/src/helpers/shared/flow.js";
import { AbortError, RequestError, TimeoutError } from "../../generated/airflow-client/src/index.js";
import { collect } from "./servers.js";

/** Yields numbers, 2 ms apart, and records when it has cleaned up. */
function counting(options: FlowOptions<number> = {}, ended: string[] = [], most = 3): Flow<string, number> {
  return flow("counting", options, async function* ({ pause }: Scope) {
    try {
      for (let step = 1; step <= most; step++) {
        await pause(2);
        yield step;
      }
      return "counted";
    } finally {
      ended.push("ended");
    }
  });
}

describe("a flow", () => {
  test("starts without a loop, and resolves with its result", async () => {
    const ended: string[] = [];
    const counted = counting({}, ended);
    while (ended.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await counted).toBe("counted");
  });

  test("passes each step to a loop, and then resolves with its result", async () => {
    const counted = counting();
    expect(await collect(counted)).toEqual([1, 2, 3]);
    expect(await counted).toBe("counted");
  });

  test("passes each step to onProgress before the loop", async () => {
    const seen: string[] = [];
    for await (const step of counting({ onProgress: (step) => seen.push(`progress ${step}`) })) seen.push(`loop ${step}`);
    expect(seen).toEqual(["progress 1", "loop 1", "progress 2", "loop 2", "progress 3", "loop 3"]);
  });

  test("does not run ahead of a slow loop", async () => {
    const steps: number[] = [];
    for await (const step of counting({ onProgress: (progress) => steps.push(progress) })) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(steps.length - step).toBeLessThanOrEqual(1);
    }
  });

  test("passes later steps to a loop that starts late", async () => {
    let steps = 0;
    const counted = counting({ onProgress: () => steps++ }, [], 30);
    while (steps < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    const received = await collect(counted);
    expect(received.length).toBeLessThan(30);
    expect(received.at(-1)).toBe(30);
  });

  test("stops with an AbortError when the loop is left", async () => {
    const ended: string[] = [];
    const counted = counting({}, ended, 1000);
    for await (const step of counted) if (step === 2) break;
    await expect(counted).rejects.toBeInstanceOf(AbortError);
    expect(ended).toEqual(["ended"]);
  });

  test("stops when the iterator is closed while it waits for a step", async () => {
    const waiting = flow("waiting", {}, async function* ({ pause }: Scope): AsyncGenerator<string, void, void> {
      await pause(100_000);
      yield "never";
    });
    const steps = waiting[Symbol.asyncIterator]();
    const step = steps.next();
    await steps.return?.();
    expect(await step).toEqual({ done: true, value: undefined });
    await expect(waiting).rejects.toBeInstanceOf(AbortError);
  });

  test("supports a single loop", async () => {
    const counted = counting();
    const first = collect(counted);
    expect(() => counted[Symbol.asyncIterator]()).toThrow(RequestError);
    expect(await first).toEqual([1, 2, 3]);
  });

  test("throws the error of its work, in the loop and when awaited", async () => {
    const failing = flow("failing", {}, async function* (): AsyncGenerator<number, void, void> {
      yield 1;
      throw new RangeError("no more");
    });
    const seen: number[] = [];
    await expect(
      (async () => {
        for await (const step of failing) seen.push(step);
      })(),
    ).rejects.toThrow("no more");
    expect(seen).toEqual([1]);
    await expect(failing).rejects.toThrow("no more");
  });

  test("throws the error of onProgress after the work has cleaned up", async () => {
    const ended: string[] = [];
    const onProgress = (): never => {
      throw new RangeError("enough");
    };
    await expect(counting({ onProgress }, ended, 1000)).rejects.toThrow("enough");
    expect(ended).toEqual(["ended"]);
  });

  test("throws a TimeoutError that names the activity", async () => {
    const late = counting({ timeout: 20 }, [], 1000);
    await expect(late).rejects.toBeInstanceOf(TimeoutError);
    await expect(late).rejects.toThrow("counting timed out after 20 ms");
  });

  test("stops when the caller aborts, also during a step", async () => {
    const controller = new AbortController();
    const aborted = counting({ signal: controller.signal }, [], 1000);
    for await (const _ of aborted) {
      controller.abort("enough");
      break;
    }
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    await expect(counting({ signal: AbortSignal.abort("before") })).rejects.toMatchObject({ name: "AbortError", cause: "before" });
  });

  test("leaves no listener on the caller's signal", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--;
      remove(...args);
    };
    await counting({ signal, timeout: 1000 });
    expect(listeners).toBe(0);
  });

  test.each([0, false] as const)("has no limit with a timeout of %p", async (timeout) => {
    await expect(counting({ timeout })).resolves.toBeDefined();
  });

  test.each([-1, Number.NaN, 2 ** 31])("rejects a timeout of %p", async (timeout) => {
    await expect(counting({ timeout })).rejects.toBeInstanceOf(RequestError);
  });
});
