// Every media type of a request can be sent.
import { Client } from "../clients/c25_form/index.js";
import { equal, matches, sent } from "../harness.js";

// @ts-expect-error The body of a multipart request is not that of JSON.
(client: Client) => client.mb.mb({ contentType: "multipart/form-data", body: { a: "x" } });

export async function check(): Promise<void> {
  const json = await sent((options) => new Client(options).mb.mb({ body: { a: "x" } }));
  equal([json.headers["content-type"], json.body], ["application/json", '{"a":"x"}']);
  const parts = await sent((options) => new Client(options).mb.mb({ contentType: "multipart/form-data", body: { f: new Blob(["x"]) } }));
  matches(String(parts.headers["content-type"]), /^multipart\/form-data; boundary=/);
}
