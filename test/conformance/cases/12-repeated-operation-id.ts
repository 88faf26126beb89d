// An operationId that is used twice is told, and both operations can be called.
import { Client } from "../clients/c05_dupop/index.js";
import { equal, problemsOf, sent } from "../harness.js";

export async function check(): Promise<void> {
  equal(problemsOf("c05_dupop"), ["operation-id-repeated #/paths/~1b/get", "operation-id-repeated #/paths/~1c/post"]);
  const requests = [
    await sent((options) => new Client(options).a.same()),
    await sent((options) => new Client(options).b.same(), { body: "1" }),
    await sent((options) => new Client(options).c.same()),
  ];
  equal(
    requests.map(({ method, url }) => `${method} ${url}`),
    ["GET /a", "GET /b", "POST /c"],
  );
}
