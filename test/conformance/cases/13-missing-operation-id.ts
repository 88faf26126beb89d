// Operations without an operationId are named by their paths, and each of them can be called.
import { Client } from "../clients/c06_noop/index.js";
import { equal, sent } from "../harness.js";

export async function check(): Promise<void> {
  const pets = (options: object) => new Client(options).pets;
  const requests = [
    await sent((options) => pets(options).getById({ id: "1" })),
    await sent((options) => pets(options).getById_347e45d3({ id: "1" })),
    await sent((options) => pets(options).deleteById({ id: "1" }), { status: 204, body: "" }),
    await sent((options) => new Client(options).aB.get()),
    await sent((options) => new Client(options).aB.get_277f3f0c()),
    await sent((options) => new Client(options).a.getB()),
    await sent((options) => new Client(options).root.get()),
    await sent((options) => new Client(options).v10.getX()),
  ];
  const expected = ["GET /pets/1", "GET /pets/1/", "DELETE /pets/1", "GET /a-b", "GET /a_b", "GET /a/b", "GET /", "GET /v1.0/x"];
  equal(
    requests.map(({ method, url }) => `${method} ${url}`),
    expected,
  );
}
