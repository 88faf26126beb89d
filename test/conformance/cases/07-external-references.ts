// References to other hosts and folders are not followed unless that is allowed.

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { documentOf, equal, generate, operationOf } from "../harness.js";

export async function check(): Promise<void> {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.end("{}");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const remote = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.json`;
  for (const reference of [remote, "file:///etc/passwd", "../../../../etc/passwd"]) {
    const { status, stderr, files } = generate(documentOf({ "/a": { get: operationOf("a", { $ref: reference }) } }));
    equal([reference, status === 0 || status === 1], [reference, true]);
    equal(`${stderr}${Object.values(files).join("")}`.includes("root:"), false);
  }
  equal(requests, 0);
  server.close();
}
