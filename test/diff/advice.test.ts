import { advise, appliedBump, nextVersion } from "../../src/diff/advice.js";
import type { Change, Verdicts } from "../../src/diff/change.js";
import { fails, judgeChanges } from "../../src/diff/judge.js";
import type { SdkModel } from "../../src/model/model.js";

const safe: Verdicts = { source: "safe", behaviour: "same", deployed: "safe", handlers: "safe" };

function change(verdicts: Partial<Verdicts>, rest: Partial<Change> = {}): Change {
  const where = { pointer: "#" };
  return { code: "x", where, before: 1, after: 2, message: "It changed.", fingerprint: "f", ...rest, verdicts: { ...safe, ...verdicts } };
}

describe("advice", () => {
  const sdk = (...changes: Change[]) =>
    advise(
      changes.map((each) => ({ change: each })),
      false,
    ).sdk;
  const api = (...changes: Change[]) =>
    advise(
      changes.map((each) => ({ change: each })),
      false,
    ).api;

  test("the highest change decides, from source and behaviour for the SDK and from deployed for the API", () => {
    expect(sdk(change({ source: "breaking" }), change({}))).toBe("major");
    expect(api(change({ source: "breaking" }))).toBe("patch");
    expect(sdk(change({ behaviour: "changed" }))).toBe("minor");
    expect(sdk(change({ source: "warning" }))).toBe("minor");
    expect(api(change({ deployed: "breaking" }))).toBe("major");
    expect(api(change({ deployed: "warning" }))).toBe("minor");
    expect(sdk(change({ deployed: "breaking" }))).toBe("patch");
  });

  test("an addition is minor, and nothing that callers see is a patch or nothing", () => {
    const { before: _before, ...added } = change({});
    expect([sdk(added), api(added)]).toEqual(["minor", "minor"]);
    expect(advise([], false)).toEqual({ sdk: "patch", api: "patch" });
    expect(advise([], true)).toEqual({ sdk: "none", api: "none" });
  });

  test("a level of the policy replaces the verdicts, and an unstable operation costs no major version", () => {
    expect(advise([{ change: change({ source: "breaking" }), level: "minor" }], false).sdk).toBe("minor");
    expect(advise([{ change: change({}), level: "major" }], false).sdk).toBe("major");
    expect(advise([{ change: change({ source: "breaking" }), isUnstable: true }], false).sdk).toBe("minor");
  });

  test.each([
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
    ["1.2.3", "none", "1.2.3"],
    ["0.3.1", "major", "0.4.0"],
    ["0.3.1", "minor", "0.3.2"],
    ["0.3.1", "patch", "0.3.2"],
    ["2.0.0-rc.1", "major", "2.0.0"],
    ["1.2.0-rc.1", "patch", "1.2.0"],
    ["1.2.1-rc.1", "minor", "1.3.0"],
    ["v2", "minor", "2.1.0"],
    ["1.4", "patch", "1.4.1"],
    ["2024-05-01", "minor", undefined],
    ["", "minor", undefined],
  ] as const)("%s with %s becomes %s", (version, bump, expected) => {
    expect(nextVersion(version, bump)).toBe(expected);
  });

  test("below 1.0, minor counts as major", () => {
    expect(appliedBump("0.9.0", "major")).toBe("minor");
    expect(appliedBump("0.9.0", "minor")).toBe("patch");
    expect(appliedBump("1.0.0", "major")).toBe("major");
  });
});

describe("the gate", () => {
  const operation = (name: string, facts: object) => ({ name, ...facts });
  const model = (...operations: object[]) => ({ resources: [{ name: "books", operations }] }) as unknown as SdkModel;
  const judge = (changes: readonly Change[], { before = model(), after = model(), policy = {}, today = "2026-11-30" }) =>
    judgeChanges(changes, before, after, { policy, today });
  const broken = change({ source: "breaking" }, { where: { operation: "books.list", pointer: "#" } });

  test.each([
    ["source", { source: "breaking" }],
    ["behaviour", { behaviour: "changed" }],
    ["deployed", { deployed: "breaking" }],
    ["handlers", { handlers: "breaking" }],
  ] as const)("fails on %s alone, and any of them", (failOn, verdicts) => {
    const [judged] = judge([change(verdicts)], {});
    const choices = ["source", "behaviour", "deployed", "handlers", "any"] as const;
    expect(judged && choices.filter((each) => fails(judged, each))).toEqual([failOn, "any"]);
  });

  test("a warning does not fail it", () => {
    const [judged] = judge([change({ source: "warning", deployed: "warning", handlers: "warning" })], {});
    expect(judged && fails(judged, "any")).toBe(false);
  });

  test("an accepted change does not fail it until the acceptance ends", () => {
    const policy = { accept: [{ fingerprint: "f", reason: "planned", until: "2026-11-30" }] };
    expect(judge([broken], { policy })).toMatchObject([{ exempt: "planned" }]);
    const [expired] = judge([broken], { policy, today: "2026-12-01" });
    expect(expired && fails(expired, "source")).toBe(true);
  });

  test("a level of the policy decides", () => {
    const [minor] = judge([broken], { policy: { policy: 1, x: "minor" } });
    const [major] = judge([change({})], { policy: { x: "major" } });
    expect([minor && fails(minor, "any"), major && fails(major, "source")]).toEqual([false, true]);
  });

  test("an operation that was not stable is out of it, also through a type that only such operations have", () => {
    const before = model(operation("list", { stability: "alpha" }), operation("get", {}));
    const typed = (...requests: string[]) =>
      change({ source: "breaking" }, { where: { type: "Book", pointer: "#" }, reaches: { requests, responses: [] } });
    const judged = judge([broken, typed("books.list"), typed("books.list", "books.get"), typed()], { before });
    expect(judged.map((each) => fails(each, "source"))).toEqual([false, false, true, true]);
    expect(judge([broken], { before: model(operation("list", { stability: "stable" })) }).map((each) => fails(each, "source"))).toEqual([
      true,
    ]);
  });

  test("a removal is allowed after its sunset, and only the removal", () => {
    const before = model(operation("list", { sunset: "2026-11-29" }));
    expect(judge([broken], { before }).map((each) => fails(each, "source"))).toEqual([false]);
    expect(judge([broken], { before, after: before }).map((each) => fails(each, "source"))).toEqual([true]);
    expect(judge([broken], { before, today: "2026-11-29" }).map((each) => fails(each, "source"))).toEqual([true]);
  });
});
