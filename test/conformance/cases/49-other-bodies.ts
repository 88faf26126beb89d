// Bytes, text, vendor types of JSON, and a JSON string.
import { Client as Bytes } from "../clients/c25_form/index.js";
import { Client } from "../clients/c27_ctypes/index.js";
import { equal, type Request, sent } from "../harness.js";

const shown = ({ headers, body }: Request): readonly unknown[] => [headers["content-type"], body];

export async function check(): Promise<void> {
  const client = (options: object) => new Client(options);
  const ok = { body: "{}" };
  equal(shown(await sent((options) => new Bytes(options).o.oct({ body: new Uint8Array([1, 255]) }))), [
    "application/octet-stream",
    "\u0001\u00ff",
  ]);
  equal(shown(await sent((options) => client(options).reqvnd.reqvnd({ ok: "x" }), ok)), ["application/vnd.api+json", '{"ok":"x"}']);
  equal(shown(await sent((options) => client(options).reqtext.reqtext({ body: "plain" }), ok)), ["text/plain", "plain"]);
  equal(shown(await sent((options) => client(options).patch.mp({ ok: "x" }), ok)), ["application/merge-patch+json", '{"ok":"x"}']);
  equal(shown(await sent((options) => client(options).jsonstr.jsonstr({ body: "text" }))), ["application/json", '"text"']);
}
