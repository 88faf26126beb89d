import { concurrently } from "../../src/util/concurrently.js";

const later = (): Promise<void> => new Promise((done) => setImmediate(done));

describe("concurrently", () => {
  test("keeps the order of the items and the limit", async () => {
    let underWay = 0;
    let most = 0;
    const results = await concurrently([5, 1, 4, 2, 3], 2, async (turns, index) => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turn = 0; turn < turns; turn += 1) await later();
      underWay -= 1;
      return `${index}:${turns}`;
    });
    expect(results).toEqual(["0:5", "1:1", "2:4", "3:2", "4:3"]);
    expect(most).toBe(2);
  });

  test("waits for running calls after a failure, starts no others, and throws the first error", async () => {
    const log: string[] = [];
    const work = concurrently(["slow", "bad", "never"], 2, async (item) => {
      log.push(`start ${item}`);
      await later();
      if (item === "bad") throw new Error("bad");
      for (let turn = 0; turn < 5; turn += 1) await later();
      log.push(`end ${item}`);
    });
    await expect(work).rejects.toThrow("bad");
    expect(log).toEqual(["start slow", "start bad", "end slow"]);
  });

  test("returns an empty array for no items", async () => {
    expect(await concurrently([], 4, async () => 1)).toEqual([]);
  });
});
