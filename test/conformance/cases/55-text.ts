// Text is text, also as the page of a failing proxy, and in the charset of the response.
import { Client as Errors } from "../clients/c26_resp/index.js";
import { Client } from "../clients/c27_ctypes/index.js";
import { equal, received } from "../harness.js";

export async function check(): Promise<void> {
  const client = (options: object) => new Client(options);
  equal(await received((options) => client(options).t.t(), { type: "text/plain", body: "{}" }), "{}");
  const latin = { type: "text/csv; charset=iso-8859-1", body: new Uint8Array([0xe9, 0x2c]) };
  equal(await received((options) => client(options).csv.csv(), latin), "é,");
  const result = await received((options) => new Errors(options).both.both().safe(), {
    status: 502,
    type: "text/html",
    body: "<h1>Bad</h1>",
  });
  equal([result.ok, result.status], [false, 502]);
}
