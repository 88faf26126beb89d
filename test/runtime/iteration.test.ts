import { createClient, DecodeError, events, pages, RequestError } from "./runtime.js";
import { type Answer, json, operation, type Server, serve } from "./server.js";

let server: Server;
afterEach(() => server.close());

async function clientOf(answer: Answer) {
  server = await serve(answer);
  return createClient({ baseUrl: server.url, retry: false });
}

async function all(iterable: AsyncIterable<unknown>, limit = 100): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of iterable) if (items.push(item) === limit) break;
  return items;
}

describe("pages", () => {
  const offset = { offset: "offset", limit: "limit" };
  const cursor = { cursor: "cursor", next: "next_cursor", first: "" };
  const list = operation({ query: ["limit", "offset", "cursor"], pagination: { items: "dags", total: "total", kind: "offset", offset } });
  const both = operation({
    query: ["limit", "offset", "cursor"],
    pagination: { items: "dags", total: "total", kind: "cursor-or-offset", offset, cursor },
  });
  const urls = () => server.received.map(({ url }) => url.replace("/things", ""));

  /** Numbers from 0 to `total`, at most 2 a page, whatever is asked for. */
  const byOffset =
    (total: number, shown = true): Answer =>
    ({ url }, response) => {
      const from = Number(new URL(url, "http://h").searchParams.get("offset"));
      const dags = Array.from({ length: Math.max(0, Math.min(2, total - from)) }, (_, index) => from + index);
      json(response, shown ? { dags, total } : { dags });
    };
  const byCursor =
    (next: (cursor: string | null) => unknown, dags: unknown[] = [1]): Answer =>
    ({ url }, response) =>
      json(response, { dags, next_cursor: next(new URL(url, "http://h").searchParams.get("cursor")) });

  test("by offset, counting what came, until the total", async () => {
    const call = pages(await clientOf(byOffset(5)), list, { limit: 50 });
    await expect(call).resolves.toEqual({ dags: [0, 1], total: 5 });
    expect(server.received).toHaveLength(1);
    await expect(all(call)).resolves.toEqual([0, 1, 2, 3, 4]);
    expect(urls()).toEqual(["?limit=50", "?limit=50&offset=2", "?limit=50&offset=4"]);
  });

  test("by offset from where the caller starts, to an empty page where there is no total", async () => {
    await expect(all(pages(await clientOf(byOffset(4, false)), list, { offset: 1 }))).resolves.toEqual([1, 2, 3]);
    expect(urls()).toEqual(["?offset=1", "?offset=3", "?offset=4"]);
  });

  test("page by page, and no further than the loop", async () => {
    const call = pages(await clientOf(byOffset(9)), list, {});
    await expect(all(call.pages(), 2)).resolves.toEqual([
      { dags: [0, 1], total: 9 },
      { dags: [2, 3], total: 9 },
    ]);
    expect(server.received).toHaveLength(2);
  });

  test("by cursor where there is one, through empty pages", async () => {
    const next: Record<string, string | null> = { "": "a/b", "a/b": "c", c: null };
    const client = await clientOf(({ url }, response) => {
      const asked = new URL(url, "http://h").searchParams.get("cursor") ?? "missing";
      json(response, { dags: asked === "a/b" ? [] : [asked], next_cursor: next[asked] });
    });
    await expect(all(pages(client, both, { limit: 1 }))).resolves.toEqual(["", "c"]);
    expect(urls()).toEqual(["?limit=1&cursor=", "?limit=1&cursor=a%2Fb", "?limit=1&cursor=c"]);
  });

  test("an empty cursor is the end", async () => {
    await expect(all(pages(await clientOf(byCursor(() => "")), both, {}))).resolves.toEqual([1]);
  });

  test("falls back to offset where the server knows no cursor", async () => {
    await expect(all(pages(await clientOf(byOffset(3)), both, {}))).resolves.toEqual([0, 1, 2]);
    expect(urls()).toEqual(["?cursor=", "?offset=2"]);
  });

  /** Twelve rows, every second one with a null in `at`. Pages by cursor compare with the last row, so they lose nulls. */
  const keyset: Answer = ({ url }, response) => {
    const query = new URL(url, "http://h").searchParams;
    const rows = Array.from({ length: 12 }, (_, id) => ({ id, at: id % 2 ? null : id }));
    const column = query.get("order_by")?.replace("-", "") === "at" ? "at" : "id";
    const direction = query.get("order_by")?.startsWith("-") ? -1 : 1;
    const value = (row: { id: number; at: number | null }) => row[column] ?? -1;
    rows.sort((a, b) => direction * (value(a) - value(b) || a.id - b.id));
    const cursor = query.get("cursor");
    if (cursor === null) {
      const offset = Number(query.get("offset"));
      return json(response, { dags: rows.slice(offset, offset + 5), total: 12, next_cursor: null });
    }
    const rest = cursor === "" ? rows : rows.filter((row) => row[column] !== null && direction * (value(row) - Number(cursor)) > 0);
    json(response, { dags: rest.slice(0, 5), total: null, next_cursor: rest.length > 5 ? String(rest[4]?.[column]) : null });
  };
  const ordered = operation({
    query: ["limit", "offset", "cursor", "order_by"],
    pagination: {
      items: "dags",
      total: "total",
      kind: "cursor-or-offset",
      offset,
      cursor: { ...cursor, order: { param: "order_by", values: ["id", "name"] } },
    },
  });

  test.each([
    [["-at"], undefined],
    [["at"], undefined],
    ["-at,id", undefined],
    [["id", "at"], undefined],
    [["-id"], ""],
    ["+id,-name", ""],
    [[], ""],
    [undefined, ""],
  ])("the order %j finds every row, with a cursor only if that is safe", async (order_by, expected) => {
    await expect(all(pages(await clientOf(keyset), ordered, { order_by }))).resolves.toHaveLength(12);
    expect(new URL(server.received[0]?.url ?? "", "http://h").searchParams.get("cursor")).toBe(expected ?? null);
  });

  test("without safe values, any order uses offsets", async () => {
    const unsafe = { ...cursor, order: { param: "order_by" } };
    const list = operation({ ...ordered, pagination: { kind: "cursor-or-offset", items: "dags", total: "total", offset, cursor: unsafe } });
    await expect(all(pages(await clientOf(keyset), list, { order_by: ["id"] }))).resolves.toHaveLength(12);
    expect(server.received.map(({ url }) => url).join()).not.toContain("cursor");
  });

  test("an offset of the caller's is respected", async () => {
    await expect(all(pages(await clientOf(byOffset(3)), both, { offset: 1 }))).resolves.toEqual([1, 2]);
    expect(urls()).toEqual(["?offset=1"]);
  });

  test.each([
    ["the same cursor again and again", byCursor(() => "a")],
    ["a cycle", byCursor((asked) => (asked === "a" ? "b" : "a"))],
    ["a cursor that is an object", byCursor(() => ({}))],
    ["a reply without a list", ((_, response) => json(response, { dags: null })) as Answer],
  ])("%s is a DecodeError", async (_, answer) => {
    await expect(all(pages(await clientOf(answer), both, {}))).rejects.toBeInstanceOf(DecodeError);
    expect(server.received.length).toBeLessThan(5);
  });

  test("an abort between pages ends the loop", async () => {
    const controller = new AbortController();
    const call = pages(await clientOf(byOffset(9)), list, {}, { signal: controller.signal });
    const seen: unknown[] = [];
    const loop = async () => {
      for await (const page of call.pages()) {
        seen.push(page);
        controller.abort();
      }
    };
    await expect(loop()).rejects.toMatchObject({ name: "AbortError" });
    expect([seen.length, server.received.length]).toEqual([1, 1]);
  });
});

describe("events", () => {
  const stream = operation({ accept: ["application/x-ndjson"] });
  const sse = operation({ accept: ["text/event-stream"] });
  const answer =
    (type: string, ...chunks: (string | Buffer)[]): Answer =>
    async (_, response) => {
      response.writeHead(200, { "content-type": type });
      for (const chunk of chunks) {
        response.write(chunk);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      response.end();
    };
  const bytes = Buffer.from('{"a":"ü"}\n');

  test.each([
    ["lines", ["1\n2\n"], [1, 2]],
    ["CRLF, empty lines and a missing last LF", ['{"a":1}\r\n\r\n', "2"], [{ a: 1 }, 2]],
    ["a character split between chunks", [bytes.subarray(0, 7), bytes.subarray(7)], [{ a: "ü" }]],
    ["single bytes", [...bytes].map((byte) => Buffer.from([byte])), [{ a: "ü" }]],
    ["a byte order mark", ["\uFEFF1\n"], [1]],
    ["nothing", [], []],
    ["JSON text sequences", ["\x1e1\n\x1e2\n"], [1, 2]],
  ])("NDJSON: %s", async (_, chunks, items) => {
    await expect(all(events(await clientOf(answer("application/x-ndjson", ...chunks)), stream, {}))).resolves.toEqual(items);
    await server.close();
    await expect(events(await clientOf(answer("application/x-ndjson", ...chunks)), stream, {})).resolves.toEqual(items);
  });

  test("a line that is not JSON is an error without its text, or the caller's to take", async () => {
    const chunks = answer("application/x-ndjson", "1\n(SECRET42 stopped)\n2\n");
    const failed = await events(await clientOf(chunks), stream, {}).safe();
    expect(!failed.ok && failed.error).toBeInstanceOf(DecodeError);
    expect(!failed.ok && failed.error.message).not.toContain("SECRET42");
    await server.close();
    const lines: string[] = [];
    const call = events(await clientOf(chunks), stream, {}, { onInvalidLine: (line) => lines.push(line) });
    await expect(all(call)).resolves.toEqual([1, 2]);
    expect(lines).toEqual(["(SECRET42 stopped)"]);
  });

  test.each([
    ["data, comments, other fields", [':hi\nevent: __proto__\nid: 1\nretry: 1e14\ndata: {"a":1}\n\n'], [{ a: 1 }]],
    ["several lines of data, text", ["data: a\ndata:b\ndata\n\n"], ["a\nb\n"]],
    ["CR, LF and CRLF, split", ["data: 1\r", "\n\r", "\ndata: 2\r\rdata: 3\n\n"], [1, 2, 3]],
    ["an end in the middle", ["data: 1\n\ndata: 2\n"], [1]],
    ["no data", ["event: x\n\n"], []],
  ])("server-sent events: %s", async (_, chunks, items) => {
    await expect(all(events(await clientOf(answer("text/event-stream", ...chunks)), sse, {}))).resolves.toEqual(items);
  });

  test("a reply that does not say its type is read as the declared one", async () => {
    const client = await clientOf((_, response) => void response.writeHead(200).end('{"state":"queued"}\n{"state":"success"}\n'));
    const lines = operation({ accept: ["application/x-ndjson"] });
    expect(await events(client, lines, {})).toEqual([{ state: "queued" }, { state: "success" }]);
  });

  test("leaving the loop cancels the request, and items come as they are sent", async () => {
    const closed = deferred();
    const client = await clientOf((_, response) => {
      response.writeHead(200, { "content-type": "application/x-ndjson" }).write("1\n");
      response.on("close", () => closed.resolve("closed"));
    });
    await expect(all(events(client, stream, {}), 1)).resolves.toEqual([1]);
    await expect(closed.promise).resolves.toBe("closed");
  });

  test("the body is read once", async () => {
    const call = events(await clientOf(answer("application/x-ndjson", "1\n")), stream, {});
    await expect(all(call)).resolves.toEqual([1]);
    await expect(call).rejects.toBeInstanceOf(RequestError);
    expect(() => call[Symbol.asyncIterator]()).toThrow(RequestError);
    const again = events(createClient({ baseUrl: server.url }), stream, {});
    await expect(again).resolves.toEqual([1]);
    await expect(again).resolves.toEqual([1]);
    await expect(again.withResponse()).resolves.toMatchObject({ status: 200, data: [1] });
  });

  test("errors are errors, other types are refused, a broken stream is not an end", async () => {
    const client = await clientOf(({ url }, response) => {
      if (url === "/404") json(response, { detail: "no" }, 404);
      else if (url === "/html") response.writeHead(200, { "content-type": "text/html" }).end("<p>");
      else response.writeHead(200, { "content-type": "application/x-ndjson" }).write("1\n", () => setTimeout(() => response.destroy(), 20));
    });
    const at = (path: string) => events(client, { ...stream, path }, {});
    await expect(all(at("/404"))).rejects.toMatchObject({ status: 404, detail: "no" });
    await expect(at("/404").safe()).resolves.toMatchObject({ ok: false, status: 404 });
    await expect(at("/html")).rejects.toBeInstanceOf(DecodeError);
    await expect(all(at("/broken"))).rejects.toMatchObject({ name: "ConnectionError" });
  });

  test("silence has a limit where the call sets one, and an abort ends a stream", async () => {
    const client = await clientOf((_, response) => void response.writeHead(200, { "content-type": "application/x-ndjson" }).write("1\n"));
    await expect(all(events(client, stream, {}, { timeout: 60 }))).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(all(events(client, stream, {}, { signal: AbortSignal.timeout(60) }))).rejects.toMatchObject({ name: "AbortError" });
  });

  function deferred() {
    let resolve: (value: unknown) => void = () => undefined;
    const promise = new Promise((settle) => {
      resolve = settle;
    });
    return { promise, resolve };
  }
});
