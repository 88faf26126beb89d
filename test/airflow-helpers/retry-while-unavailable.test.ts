import { jest } from "@jest/globals";
import { retryWhileUnavailable, waitSettings } from "../../generated/airflow-client/src/helpers/shared/retry-while-unavailable.js";
import { tail } from "../../generated/airflow-client/src/helpers/shared/tail.js";
import { ConnectionError, RequestError, TimeoutError } from "../../generated/airflow-client/src/index.js";

/** A scope whose pauses advance a clock instead of waiting. */
function fakeScope() {
  let now = 0;
  jest.spyOn(Date, "now").mockImplementation(() => now);
  const pauses: number[] = [];
  const pause = async (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    now += milliseconds;
  };
  return { pauses, pause, identify: () => undefined, callOptions: { signal: new AbortController().signal } };
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe("retryWhileUnavailable", () => {
  test.each([
    // Attempts start at 0, 1000 and 2000 ms. The next one would start after the limit.
    { maxOutage: 2999, attempts: 3 },
    { maxOutage: 2500, attempts: 3 },
    { maxOutage: 2000, attempts: 3 },
    { maxOutage: 1999, attempts: 2 },
    { maxOutage: 1000, attempts: 2 },
    { maxOutage: 999, attempts: 1 },
    { maxOutage: 0, attempts: 1 },
  ])("sends $attempts requests within $maxOutage ms at intervals of 1000 ms", async ({ maxOutage, attempts }) => {
    const scope = fakeScope();
    const send = jest.fn(() => Promise.reject(new ConnectionError("refused")));
    await expect(retryWhileUnavailable(scope, { interval: 1000, maxOutage }, send)).rejects.toThrow("refused");
    expect(send).toHaveBeenCalledTimes(attempts);
    expect(scope.pauses).toEqual(Array.from({ length: attempts - 1 }, () => 1000));
  });

  test("continues through a rolling update by default, but ends after five minutes", async () => {
    const scope = fakeScope();
    const send = jest.fn(() => Promise.reject(new ConnectionError("refused")));
    await expect(retryWhileUnavailable(scope, waitSettings({}), send)).rejects.toThrow("refused");
    expect(scope.pauses.reduce((sum, pause) => sum + pause, 0)).toBe(300_000);
  });

  test("returns the first successful response", async () => {
    const scope = fakeScope();
    const send = jest.fn(async () => "response").mockRejectedValueOnce(new TimeoutError("late"));
    expect(await retryWhileUnavailable(scope, waitSettings({}), send)).toBe("response");
    expect(scope.pauses).toEqual([2000]);
  });

  test("throws errors that a retry cannot fix immediately", async () => {
    const scope = fakeScope();
    const send = jest.fn(() => Promise.reject(new RequestError("wrong")));
    await expect(retryWhileUnavailable(scope, waitSettings({}), send)).rejects.toThrow("wrong");
    expect(send).toHaveBeenCalledTimes(1);
  });
});

test.each([
  { maxOutage: 2999, readings: 3 },
  { maxOutage: 2000, readings: 3 },
  { maxOutage: 1999, readings: 2 },
  { maxOutage: 0, readings: 1 },
])("tail reads a failing log $readings times within $maxOutage ms", async ({ maxOutage, readings }) => {
  const scope = fakeScope();
  let count = 0;
  const next = (): Promise<never> => {
    count++;
    return Promise.reject(new ConnectionError("refused"));
  };
  const readNewLines = () => ({ [Symbol.asyncIterator]: () => ({ next }) });
  const api = { getTask: async () => ({ state: "running", try_number: 1 }), openLog: () => readNewLines };
  await expect(tail(api, undefined, { interval: 1000, maxOutage }, scope).next()).rejects.toThrow("refused");
  expect(count).toBe(readings);
});
