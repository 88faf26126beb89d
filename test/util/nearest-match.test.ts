import { nearestMatch } from "../../src/util/nearest-match.js";

test.each<[input: string, candidates: readonly string[], limit: number | undefined, want: string | undefined]>([
  ["outptu", ["output", "input"], undefined, "output"],
  ["outpu", ["input", "output"], undefined, "output"],
  ["xyz", ["output"], undefined, undefined],
  ["ab", ["ac"], undefined, "ac"],
  ["ab", ["ac"], 0, undefined],
  ["tpye", ["type"], 1, "type"],
  ["tpyes", ["type"], 1, undefined],
  ["a", [], undefined, undefined],
])("%s among %j with the limit %s is %s", (input, candidates, limit, want) => {
  expect(nearestMatch(input, candidates, limit)).toBe(want);
});

test("candidates of quite another length are not compared", () => {
  const candidate = "b".repeat(10);
  let reads = 0;
  const spy = new Proxy(Object(candidate), {
    get: (target, key) => {
      if (key !== "length") reads += 1;
      return Reflect.get(target, key);
    },
  });
  expect(nearestMatch("a".repeat(200_000), [spy], 2)).toBeUndefined();
  expect(reads).toBe(0);
});
