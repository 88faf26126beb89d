import type { CallOptions, Middleware } from "../runtime.js";
import { equal } from "./assert.js";
import { endsIn, get, quick } from "./calls.js";
import type { PortableCase } from "./case.js";
import { json, wire } from "./wire.js";

const passedOn: CallOptions = {
  cache: "no-store",
  credentials: "include",
  keepalive: true,
  mode: "cors",
  priority: "low",
  next: { revalidate: 60, tags: ["things"] },
  dispatcher: {},
};

export const cases: readonly PortableCase[] = [
  {
    id: "CALL-fetch-options",
    title: "options of fetch reach fetch in every attempt, but cannot replace the request",
    async run({ runtime }) {
      const inits: Record<string, unknown>[] = [];
      const fetch = async (_: unknown, init: unknown): Promise<Response> => {
        inits.push(init as Record<string, unknown>);
        return new Response("{}", { status: inits.length === 1 ? 503 : 200, headers: { "content-type": "application/json" } });
      };
      const client = runtime.createClient({ baseUrl: "http://127.0.0.1:9", fetch, retry: quick });
      const replaced = { method: "DELETE", body: "x", redirect: "follow" } as CallOptions;
      await runtime.call(client, get(), {}, { ...passedOn, ...replaced });
      equal(inits.length, 2);
      for (const init of inits) {
        for (const [name, value] of Object.entries(passedOn)) equal(init[name], value, name);
        equal([init["method"], init["body"], init["redirect"], init["duplex"]], ["GET", null, "manual", "half"]);
      }
    },
  },
  {
    id: "CALL-middleware",
    title: "middleware of a call runs in each of its attempts, inside that of the client and outside the logger",
    async run(context) {
      const { call, createClient, logTo } = context.runtime;
      const script = await wire(context, [json({}, { status: 503 }), json({}, { repeat: true })]);
      const order: string[] = [];
      const layer =
        (name: string): Middleware =>
        (next) => {
          return (request) => {
            order.push(name);
            const headers = new Headers(request.headers);
            headers.set("x-layer", `${headers.get("x-layer") ?? ""}${name}`);
            return next({ ...request, headers });
          };
        };
      const client = createClient({ baseUrl: script.url, retry: quick, middleware: [layer("a")], logger: logTo(() => order.push("log")) });
      await call(client, get(), {}, { middleware: [layer("b"), layer("c")] });
      equal(order, ["a", "b", "c", "log", "a", "b", "c", "log"]);
      await call(client, get(), {});
      equal(order.slice(8), ["a", "log"]);
      equal(
        (await script.seen()).map(({ headers }) => headers["x-layer"]),
        ["abc", "abc", "a"],
      );
    },
  },
  {
    id: "CALL-middleware",
    title: "a limit that a call sets holds for this call",
    async run(context) {
      const { call, createClient, maxResponseBytes } = context.runtime;
      const script = await wire(context, [json({ text: "x".repeat(200) }, { repeat: true })]);
      const client = createClient({ baseUrl: script.url, retry: false });
      await endsIn(context, "DecodeError", call(client, get(), {}, { middleware: [maxResponseBytes(100)] }));
      equal(await call(client, get(), {}), { text: "x".repeat(200) });
    },
  },
];
