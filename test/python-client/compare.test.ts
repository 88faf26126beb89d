import { differencesOf, type Outcome } from "./compare.mjs";

const request = { method: "POST", url: "/a%2Fb?tag=x&tag=y&from=2026-03-04T05%3A06%3A07Z&limit=3", headers: { accept: "a/b", host: "h" } };
const body = { list: [1, { name: "n" }], at: "2026-01-02T03:04:05.678901+02:00" };

describe("two requests", () => {
  test.each<[string, Partial<typeof request>, unknown]>([
    ["pairs of the query in another order", { url: "/a%2Fb?tag=y&limit=3&from=2026-03-04T05%3A06%3A07Z&tag=x" }, body],
    [
      "a moment and a number of the query written in another way",
      { url: "/a%2Fb?tag=x&tag=y&from=2026-03-04T05:06:07.000000%2B0000&limit=3.0" },
      body,
    ],
    ["a moment in the body in another zone", {}, { ...body, at: "2026-01-02T01:04:05.678901Z" }],
    ["members in another order", {}, { at: body.at, list: body.list }],
    ["another host", { headers: { accept: "a/b", host: "other" } }, body],
  ])("are equal with %s", (_, change, text) => expect(differencesOf(sent({}, body), sent(change, text))).toEqual([]));

  test.each<[string, Partial<typeof request>, unknown, string[]]>([
    ["another method", { method: "PUT" }, body, ["method"]],
    ["a slash that is no longer encoded", { url: request.url.replace("%2F", "/") }, body, ["path as sent", "path"]],
    ["a path that is encoded in another way", { url: request.url.replace("/a", "/%61") }, body, ["path as sent"]],
    ["a value of a list that is missing", { url: request.url.replace("&tag=y", "") }, body, ["query tag"]],
    ["a pair that was not asked for", { url: `${request.url}&offset=0` }, body, ["query offset"]],
    ["a microsecond less", {}, { ...body, at: "2026-01-02T01:04:05.678900Z" }, ["body/at"]],
    ["a text for a number in the body", {}, { ...body, list: ["1", { name: "n" }] }, ["body/list/0"]],
    ["a null for a member that is left out", {}, { ...body, list: [1, { name: "n", more: null }] }, ["body/list/1/more"]],
    ["no body", {}, undefined, ["body"]],
    ["another media type", { headers: { accept: "c/d", host: "h" } }, body, ["header accept"]],
  ])("differ by %s", (_, change, text, places) => {
    expect(differencesOf(sent({}, body), sent(change, text)).map(({ what }) => what)).toEqual(places);
  });
});

test("if a client sends nothing, its error is the only difference", () => {
  expect(differencesOf(sent({}, body), { requests: [], raised: "ValueError" })).toEqual([
    { what: "request", ours: "sends one", theirs: "ValueError" },
  ]);
  expect(differencesOf({ requests: [], raised: "RequestError" }, { requests: [], raised: "ValueError" })).toHaveLength(1);
});

function sent(change: Partial<typeof request>, content: unknown): Outcome {
  return { requests: [{ ...request, ...change, body: content === undefined ? "" : JSON.stringify(content) }] };
}
