import type { Flow, FlowOptions } from "../../generated/airflow-client/src/helpers/flows.js";
import { flow, type Scope } from "../../generated/airflow-client/src/helpers/shared/flow.js";
import { AbortError, RequestError, TimeoutError } from "../../generated/airflow-client/src/index.js";
import { collect } from "./servers.js";

/** Counts to three, a moment apart, and says how it ended. */
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
  test("begins by itself, and awaiting it gives its result", async () => {
    const ended: string[] = [];
    const counted = counting({}, ended);
    while (ended.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await counted).toBe("counted");
  });

  test("gives each step to a loop, and its result after it", async () => {
    const counted = counting();
    expect(await collect(counted)).toEqual([1, 2, 3]);
    expect(await counted).toBe("counted");
  });

  test("tells each step once, to the function before the loop", async () => {
    const seen: string[] = [];
    for await (const step of counting({ onProgress: (told) => seen.push(`told ${told}`) })) seen.push(`given ${step}`);
    expect(seen).toEqual(["told 1", "given 1", "told 2", "given 2", "told 3", "given 3"]);
  });

  test("does not run ahead of a loop that takes its time", async () => {
    const told: number[] = [];
    for await (const step of counting({ onProgress: (each) => told.push(each) })) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(told.length - step).toBeLessThanOrEqual(1);
    }
  });

  test("gives a loop that begins late what comes from then on", async () => {
    let told = 0;
    const counted = counting({ onProgress: () => told++ }, [], 30);
    while (told < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    const steps = await collect(counted);
    expect(steps.length).toBeLessThan(30);
    expect(steps.at(-1)).toBe(30);
  });

  test("ends when the loop is left: nothing goes on, and awaiting it is an AbortError", async () => {
    const ended: string[] = [];
    const counted = counting({}, ended, 1000);
    for await (const step of counted) if (step === 2) break;
    await expect(counted).rejects.toBeInstanceOf(AbortError);
    expect(ended).toEqual(["ended"]);
  });

  test("ends when its loop is ended while it waits for a step", async () => {
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

  test("takes one loop", async () => {
    const counted = counting();
    const first = collect(counted);
    expect(() => counted[Symbol.asyncIterator]()).toThrow(RequestError);
    expect(await first).toEqual([1, 2, 3]);
  });

  test("ends with what its work throws, in the loop and when awaited", async () => {
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

  test("ends with what the caller's function throws, after its work has cleaned up", async () => {
    const ended: string[] = [];
    const onProgress = (): never => {
      throw new RangeError("enough");
    };
    await expect(counting({ onProgress }, ended, 1000)).rejects.toThrow("enough");
    expect(ended).toEqual(["ended"]);
  });

  test("says what was not done in time", async () => {
    const late = counting({ timeout: 20 }, [], 1000);
    await expect(late).rejects.toBeInstanceOf(TimeoutError);
    await expect(late).rejects.toThrow("counting: not done after 20 ms");
  });

  test("ends when the caller aborts, also in the middle of a step", async () => {
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

  test.each([0, false] as const)("takes a timeout of %p for none", async (timeout) => {
    await expect(counting({ timeout })).resolves.toBeDefined();
  });

  test.each([-1, Number.NaN, 2 ** 31])("refuses a timeout of %p", async (timeout) => {
    await expect(counting({ timeout })).rejects.toBeInstanceOf(RequestError);
  });
});
