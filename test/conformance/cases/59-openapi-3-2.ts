// `itemSchema`, `query`, `additionalOperations` and `querystring` of OpenAPI 3.2.
import { Client, type Ev } from "../clients/c33_v32/index.js";
import { equal, itemsOf, received, sent } from "../harness.js";

export async function check(): Promise<void> {
  const client = (options: object) => new Client(options);
  const events = await received((options) => itemsOf<Ev>(client(options).events.events()), {
    type: "text/event-stream",
    body: 'data: {"a":"1"}\n\n',
  });
  equal(events, [{ a: "1" }]);
  const lines = await received((options) => itemsOf<Ev>(client(options).lines.lines({ qs: { a: "x y" } })), {
    type: "application/jsonl",
    body: '{"a":"1"}\n',
  });
  equal(lines, [{ a: "1" }]);
  const { url } = await sent((options) => itemsOf(client(options).lines.lines({ qs: { a: "x y" } })), {
    type: "application/jsonl",
    body: "",
  });
  equal([...new URL(url, "http://x").searchParams], [["a", "x y"]]);
  equal((await sent((options) => client(options).events.search({ a: "1" }), { body: "{}" })).method, "QUERY");
  equal((await sent((options) => client(options).lines.copy())).method, "COPY");
}
