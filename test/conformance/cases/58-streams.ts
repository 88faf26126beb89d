// JSON Lines and server-sent events are read item by item.
import { Client, type Ok } from "../clients/c27_ctypes/index.js";
import { equal, itemsOf, received } from "../harness.js";

export async function check(): Promise<void> {
  const client = (options: object) => new Client(options);
  const lines = await received((options) => itemsOf<Ok>(client(options).nd.nd()), {
    type: "application/x-ndjson",
    body: '{"ok":"1"}\n\n{"ok":"é"}\n',
  });
  equal(lines, [{ ok: "1" }, { ok: "é" }]);
  const events = await received((options) => itemsOf<Ok>(client(options).sse.sse()), {
    type: "text/event-stream",
    body: ': hi\r\ndata: {"ok":\r\ndata: "1"}\r\n\r\ndata: {"ok":"2"}\n\n',
  });
  equal(events, [{ ok: "1" }, { ok: "2" }]);
  const chosen = await received((options) => itemsOf<Ok>(client(options).multi.multi({ accept: "application/x-ndjson" })), {
    type: "application/x-ndjson",
    body: '{"ok":"1"}\n',
  });
  equal(chosen, [{ ok: "1" }]);
  equal(await received((options) => client(options).multi.multi({ accept: "text/plain" }), { type: "text/plain", body: "x" }), "x");
}
