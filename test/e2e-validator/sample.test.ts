import { isSample, sampleOf, turnOf } from "../e2e/sample.mjs";

const names = Array.from({ length: 300 }, (_, index) => `pools.create/claim-${index}`);
const seeds = Array.from({ length: 40 }, (_, index) => `commit ${index}`);
const sampleFor = (seed: string, items: readonly string[] = names): string[] => sampleOf(items, (name) => name, seed);

test("a seed returns the same items each time, in their order", () => {
  for (const seed of seeds) {
    const sample = sampleFor(seed);
    expect(sampleFor(seed)).toEqual(sample);
    expect(names.filter((name) => sample.includes(name))).toEqual(sample);
  }
});

test("there are three samples, which together have each item once", () => {
  const samples = new Set(seeds.map((seed) => JSON.stringify(sampleFor(seed))));
  expect(samples.size).toBe(3);
  expect([...samples].flatMap((sample): string[] => JSON.parse(sample)).sort()).toEqual([...names].sort());
});

test("a sample has about a third of the items", () => {
  for (const { length } of seeds.map((seed) => sampleFor(seed))) {
    expect(length).toBeGreaterThan(70);
    expect(length).toBeLessThan(130);
  }
});

test("a new item does not move others", () => {
  for (const seed of seeds) {
    const more = sampleFor(seed, ["pools.delete/first", ...names]);
    expect(more.filter((name) => name !== "pools.delete/first")).toEqual(sampleFor(seed));
  }
});

test("an empty sample is an error", () => {
  expect(() => sampleFor("a", [])).toThrow("The sample of seed a has none of 0 items.");
  expect(seeds.filter((seed) => isEmpty(seed, ["only"])).length).toBeGreaterThan(10);
});

test("each item has its turn", () => {
  expect(new Set(seeds.map((seed) => turnOf(["3.1", "3.2"], seed)))).toEqual(new Set(["3.1", "3.2"]));
  expect(turnOf(["3.1", "3.2"], "a")).toBe(turnOf(["3.1", "3.2"], "a"));
});

test.each([
  [{}, true],
  [{ seed: "a" }, true],
  [{ all: true }, false],
  [{ server: ["3.3"] }, false],
  [{ server: ["3.3"], seed: "a" }, true],
  [{ server: ["3.3"], seed: "a", all: true }, false],
])("with the options %j, whether a run checks a sample is %j", (options, expected) => {
  expect(isSample(options)).toBe(expected);
});

function isEmpty(seed: string, items: readonly string[]): boolean {
  try {
    return sampleFor(seed, items).length === 0;
  } catch {
    return true;
  }
}
