// Parts by type: files, repeated values, JSON objects, and `encoding`.
import { Client } from "../clients/c25_form/index.js";
import { Client as Styled } from "../clients/multipart-style/index.js";
import { equal, type Request, sent } from "../harness.js";

function partsOf({ headers, body }: Request): readonly string[] {
  const boundary = /boundary=(\S+)/.exec(String(headers["content-type"]))?.[1] ?? "";
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) =>
      part
        .trim()
        .replace(/^content-disposition: form-data; /i, "")
        .replaceAll("\r\n", "|")
        .replace(/content-type/gi, "type"),
    );
}

export async function check(): Promise<void> {
  const png = new File(["1"], "1.png", { type: "image/png" });
  const params = {
    file: new Blob(["x"], { type: "text/csv" }),
    files: [png, new File(["2"], "2.bin")],
    tags: ["a", "b"],
    meta: { a: 1 },
    n: 0,
    flag: false,
    when: "2026-01-31T12:00:00Z",
  };
  equal(partsOf(await sent((options) => new Client(options).u.up(params))), [
    'name="file"; filename="blob"|type: text/csv||x',
    'name="files"; filename="1.png"|type: image/png||1',
    'name="files"; filename="2.bin"|type: application/octet-stream||2',
    'name="tags"||a',
    'name="tags"||b',
    'name="meta"|type: application/json||{"a":1}',
    'name="n"||0',
    'name="flag"||false',
    'name="when"||2026-01-31T12:00:00Z',
  ]);
  equal(partsOf(await sent((options) => new Styled(options).a.a({ csv: ["a", "b"] }))), ['name="csv"||a,b']);
}
