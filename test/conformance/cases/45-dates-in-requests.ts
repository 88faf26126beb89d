// A Date in a query or a form is written as ISO 8601, and is refused by type where a string is expected.
import type { Client } from "../clients/c24_query/index.js";
import { Client as Dates } from "../clients/c24_query.date/index.js";
import { Client as Forms } from "../clients/c25_form.date/index.js";
import { equal, refused, sent, urlOf } from "../harness.js";

// @ts-expect-error A Date is not a string.
(client: Client) => client.q.q({ dt: new Date() });

export async function check(): Promise<void> {
  const dt = new Date("2026-01-31T12:00:00Z");
  equal(await urlOf((options) => new Dates(options).q.q({ dt, d: "2026-01-31" })), "/q?d=2026-01-31&dt=2026-01-31T12%3A00%3A00.000Z");
  await refused((options) => new Dates(options).q.q({ dt: new Date(Number.NaN) }));
  const { body } = await sent((options) => new Forms(options).u.up({ file: new Blob(["x"]), when: dt }));
  equal(body.includes("\r\n\r\n2026-01-31T12:00:00.000Z\r\n"), true);
}
