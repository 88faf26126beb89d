import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";
import { connectAnonymous } from "./connect.mjs";
import { context } from "./context.mjs";
import { operations } from "./operations.mjs";

const recorded = JSON.parse(readFileSync(new URL("../recorded.json", import.meta.url), "utf8"))[context.api];

/** Adds a test for each operation that no server here can perform. It calls a server that returns the response of `recorded.json`. */
export function testRecorded() {
  for (const { id, resource, method } of operations.filter((operation) => Object.hasOwn(recorded, operation.id))) {
    const { why, params, status, body } = recorded[id];
    test(`${resource}.${method}: ${why}`, async () => {
      const server = await serve(status, body);
      try {
        const client = connectAnonymous(`http://127.0.0.1:${server.address().port}`);
        assert.deepEqual(await client[resource][method](params), body);
      } finally {
        server.closeAllConnections();
        server.close();
      }
    });
  }
}

async function serve(status, body) {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}
