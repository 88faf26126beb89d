// Forms: repeated values, deep objects, and arrays of objects as JSON.
import { Client } from "../clients/c25_form/index.js";
import { Client as Objects } from "../clients/form-objects/index.js";
import { equal, sent } from "../harness.js";

export async function check(): Promise<void> {
  const { headers, body } = await sent((options) => new Client(options).f.fu({ a: "x y&z", list: ["1", "2"], o: { k: "v" } }));
  equal(headers["content-type"], "application/x-www-form-urlencoded");
  equal(
    [...new URLSearchParams(body)],
    [
      ["a", "x y&z"],
      ["list", "1"],
      ["list", "2"],
      ["o[k]", "v"],
    ],
  );
  const objects = await sent((options) => new Objects(options).a.a({ objects: [{ a: 1 }, { a: 2 }] }));
  equal(
    [...new URLSearchParams(objects.body)],
    [
      ["objects", '{"a":1}'],
      ["objects", '{"a":2}'],
    ],
  );
}
