import { equal, throws } from "./assert.js";
import type { PortableCase } from "./case.js";
import { bodyText, json, wire } from "./wire.js";

const api = { security: [], schemes: {} };

export const cases: readonly PortableCase[] = [
  {
    id: "SMOKE-01",
    title: "a call sends its params and returns the data of the response",
    async run(context) {
      const { call, createClient } = context.runtime;
      const script = await wire(context, [json({ id: 1 }, { status: 201 })]);
      const client = createClient({ baseUrl: script.url });
      const add = {
        api,
        id: "add",
        method: "POST",
        path: "/things",
        query: ["dry"],
        body: { send: context.runtime.objectBody, content: { "application/json": context.runtime.jsonBody }, not: ["dry"] },
        accept: ["application/json"],
      };
      equal(await call(client, add, { dry: true, name: "é" }), { id: 1 });
      const [seen] = await script.seenAtLeast(1);
      equal([seen?.method, seen?.url, seen && bodyText(seen)], ["POST", "/things?dry=true", '{"name":"é"}']);
    },
  },
  {
    id: "SMOKE-02",
    title: "a lost connection is a ConnectionError",
    async run(context) {
      const { ConnectionError, call, createClient } = context.runtime;
      const script = await wire(context, [{ end: "reset", body: ["HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n"], raw: true }]);
      const client = createClient({ baseUrl: script.url, retry: false });
      const get = { api, id: "get", method: "GET", path: "/things", accept: ["application/json"] };
      await throws(call(client, get, {}), ConnectionError);
    },
  },
];
