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
