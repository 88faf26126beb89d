import { type Claim, type NameSource, reportCollisions, resolveClaims } from "../../../src/model/naming/claims.js";

function claim(key: string, name: string, source: NameSource = "words", pin?: string): Claim {
  return { key, pointer: `#/${key}`, name, source, ...(pin === undefined ? {} : { pin }) };
}

const resolve = (...claims: readonly Claim[]) => Object.fromEntries(resolveClaims(claims, ({ name, key }) => `${name}_${key}`));

describe("which of two claims keeps a name", () => {
  test.each<[string, winner: Claim, loser: Claim]>([
    ["the author's before a pinned one", claim("bb", "N", "author"), claim("a", "X", "pinned", "N")],
    ["a pinned one before a literal one", claim("bb", "X", "pinned", "N"), claim("a", "N", "literal")],
    ["a literal one before one by shape", claim("bb", "N", "literal"), claim("a", "N", "shape")],
    ["one by shape before one by words", claim("bb", "N", "shape"), claim("a", "N", "words")],
    ["the shorter key", claim("GET /zones", "N"), claim("GET /accounts/{id}/zones", "N")],
    ["the shorter key, even if it sorts last", claim("z", "N"), claim("aa", "N")],
    ["the first key in the alphabet", claim("a", "N"), claim("b", "N")],
  ])("%s", (_, winner, loser) => {
    for (const claims of [
      [winner, loser],
      [loser, winner],
    ]) {
      const names = resolve(...claims);
      expect(names[winner.key]).toBe("N");
      expect(names[loser.key]).not.toBe("N");
    }
  });

  test("the source decides before the length of the key", () => {
    expect(resolve(claim("longer", "N", "author"), claim("s", "N", "words"))).toEqual({ longer: "N", s: "N_s" });
  });
});

test("names are compared without case", () => {
  expect(resolve(claim("a", "User"), claim("b", "user"), claim("c", "other"))).toEqual({ a: "User", b: "user_b", c: "other" });
});

test("a renamed claim takes its new name", () => {
  expect(resolve(claim("a", "N"), claim("b", "N"), claim("ccc", "n_B"))).toEqual({ a: "N", b: "N_b", ccc: "n_B_ccc" });
});

test("rename receives the names that are taken", () => {
  const received: string[][] = [];
  resolveClaims([claim("a", "N"), claim("b", "n"), claim("c", "N")], ({ key }, names) => {
    received.push([...names]);
    return key;
  });
  expect(received).toEqual([["N"], ["N", "b"]]);
});

describe("reportCollisions", () => {
  const report = (claims: readonly Claim[]) => {
    const reports: unknown[] = [];
    const names = resolveClaims(claims, ({ name, key }) => `${name}_${key}`);
    reportCollisions("operations", claims, names, (code, details) => reports.push([code, details]));
    return reports;
  };

  test("reports each claim that lost its name", () => {
    expect(report([claim("a", "N"), claim("b", "n"), claim("c", "M")])).toEqual([
      [
        "name-collision",
        {
          message: "Several operations would be called n.",
          pointer: "#/b",
          instead: "b is called n_b",
          fix: "Give one of them another name with x-pinwheel-name, in the document or in an overlay.",
        },
      ],
    ]);
  });

  test("does not report again a collision of recorded names", () => {
    expect(report([claim("a", "N", "pinned", "N"), claim("b", "N", "pinned", "Other")])).toEqual([]);
    expect(report([claim("a", "N", "pinned", "N"), claim("b", "N", "pinned", "Other"), claim("c", "N")])).toHaveLength(1);
  });

  test("reports nothing if a pin alone changes a name", () => {
    expect(report([claim("a", "N", "pinned", "Old")])).toEqual([]);
  });
});
