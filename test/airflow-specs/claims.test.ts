import { readFileSync } from "node:fs";
import { differences } from "../e2e/claims/match.mjs";
import { placesOf, readClaims, readSetup, readUnchecked } from "../e2e/claims/read.mjs";
import { claimsTable, tablePath } from "../e2e/claims/table.mjs";
import { releases } from "../e2e/releases.mjs";
import { checkedElsewhere, claimPatterns, statementsOf } from "./claim-patterns.js";
import { type Sentence, sentencesOf } from "./overlay-sentences.js";

const apis = (["v2", "v1"] as const).filter((api) => readClaims(api).length > 0);

test("there are at least 300 claims for both versions, or 200 for one", () => {
  expect(apis).toContain("v2");
  expect(apis.flatMap((api) => readClaims(api)).length).toBeGreaterThanOrEqual(apis.length === 2 ? 300 : 200);
});

test("the table of claims is current", () => {
  expect(readFileSync(tablePath, "utf8")).toBe(claimsTable());
});

test.each(Object.keys(claimPatterns))("sentences that state a %s occur in the overlays", (name) => {
  expect(sentencesOf("v2").filter(({ text }) => statementsOf(text).includes(name)).length).toBeGreaterThan(3);
});

describe.each(apis)("the claims of %s", (api) => {
  const claims = readClaims(api);
  const sentences = sentencesOf(api);
  const texts = new Set(sentences.map(({ text }) => text));
  const claimed = new Set(claims.map(({ sentence }) => sentence));
  const reasons = new Map(readUnchecked(api).map(({ sentence, reason }) => [sentence, reason]));

  test("have unique ids", () => {
    const ids = claims.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[\w*.-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("quote the overlays", () => {
    const quoted = new Set(sentences.map(keyOf));
    const wrong = claims.flatMap((claim) =>
      placesOf(claim).flatMap((place) =>
        quoted.has(keyOf({ place, text: claim.sentence })) ? [] : [`${claim.id}: no such sentence at ${place}: ${claim.sentence}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("are sent by users of the server to its API, and check something", () => {
    const users = new Set(
      Object.values(releases)
        .filter((release) => release.api === api && release.suites.includes("claims"))
        .flatMap((release) => Object.keys(release.users)),
    );
    const steps = [...claims.flatMap((claim) => [...claim.steps, ...(claim.cleanup ?? [])]), ...readSetup(api)];
    expect(users.size).toBeGreaterThan(1);
    expect(steps.filter(({ as }) => as !== "nobody" && !users.has(as))).toEqual([]);
    expect(steps.filter(({ path }) => !path.startsWith("/"))).toEqual([]);
  });

  test("are about all releases, unless the sentence says since when it is true", () => {
    expect(claims.filter(({ releases: only, sentence }) => only !== undefined && !/\b[Ss]ince \d/.test(sentence))).toEqual([]);
  });

  test("exist for every sentence that states something to check, or there is a reason why not", () => {
    const stated = [...texts].filter((text) => statementsOf(text).length > 0 && !isCheckedElsewhere(text));
    expect(stated.length).toBeGreaterThan(100);
    expect(stated.filter((text) => !claimed.has(text) && !reasons.has(text))).toEqual([]);
  });

  test("and reasons exclude each other", () => {
    expect([...reasons.keys()].filter((text) => claimed.has(text) || isCheckedElsewhere(text))).toEqual([]);
  });

  test("have reasons only for sentences of the overlays", () => {
    expect([...reasons.keys()].filter((text) => !texts.has(text))).toEqual([]);
    expect(reasons.size).toBe(readUnchecked(api).length);
    expect([...reasons.values()].filter((reason) => reason.length < 15)).toEqual([]);
  });
});

describe("a pattern", () => {
  const rows = [
    { pattern: { id: 1 }, value: { id: 1, name: "a" }, found: [] },
    { pattern: { id: 1 }, value: { id: 2 }, found: ["/id is 2, not 1"] },
    { pattern: { id: 1 }, value: null, found: ["the value is null, not an object"] },
    { pattern: "~b", value: "abc", found: [] },
    { pattern: "~b", value: "xyz", found: ['the value is "xyz", without "b"'] },
    { pattern: [1, { a: 2 }], value: [1, { a: 2, b: 3 }], found: [] },
    { pattern: [1], value: [1, 2], found: ["the value is [1,2], not 1 items"] },
    { pattern: { list: { $some: [{ a: 1 }] } }, value: { list: [{ a: 0 }, { a: 1 }] }, found: [] },
    { pattern: { list: { $some: [{ a: 1 }] } }, value: { list: [] }, found: ['/list has no item like {"a":1}: []'] },
    { pattern: { $every: { a: 1 } }, value: [{ a: 1 }, { a: 2 }], found: ["/1/a is 2, not 1"] },
    { pattern: { $every: { a: 1 } }, value: [], found: ["the value has no items"] },
    { pattern: { $length: 2 }, value: [1], found: ["the value has the length 1, not 2"] },
    { pattern: { $keys: ["b", "a"] }, value: { a: 1, b: 2 }, found: [] },
    { pattern: { $keys: ["a"] }, value: { a: 1, b: 2 }, found: ["the value has the properties a,b"] },
    { pattern: { a: { $absent: true } }, value: {}, found: [] },
    { pattern: { a: { $absent: true } }, value: { a: null }, found: ["/a exists"] },
    { pattern: { a: { $not: null } }, value: { a: 1 }, found: [] },
    { pattern: { a: { $not: 1 } }, value: { a: 1 }, found: ["/a is 1, which matches 1"] },
    { pattern: { a: { $not: 1 } }, value: {}, found: ["/a is missing, which matches 1"] },
    { pattern: { $atLeast: 2, $atMost: 3 }, value: 3, found: [] },
    { pattern: { $atLeast: 2, $atMost: 3 }, value: 4, found: ["the value is 4, not at most 3"] },
  ];

  test.each(rows)("$pattern compared with $value", ({ pattern, value, found }) => {
    expect(differences(pattern, value)).toEqual(found);
  });

  test("with an unknown operator is refused", () => {
    expect(() => differences({ $any: 1 }, 1)).toThrow("$any is not an operator");
  });
});

function keyOf({ place, text }: Sentence): string {
  return `${place.replace(" /api/v1/", " /")}: ${text}`;
}

function isCheckedElsewhere(text: string): boolean {
  return Object.values(checkedElsewhere).some((pattern) => pattern.test(text));
}
