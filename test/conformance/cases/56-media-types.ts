// JSON by other names, ranges, and files.

import { Client as Errors } from "../clients/c26_resp/index.js";
import { Client, type Ok } from "../clients/c27_ctypes/index.js";
import { equal, received, sent } from "../harness.js";

export async function check(): Promise<void> {
  const client = (options: object) => new Client(options);
  const body = '{"ok":"1"}';
  const vendor = await received((options) => client(options).vnd.vnd(), { type: "application/vnd.acme.v2+json", body });
  equal((vendor satisfies Ok).ok, "1");
  equal((await received((options) => client(options).cs.cs(), { type: "application/json; charset=utf-8", body })).ok, "1");
  equal((await received((options) => client(options).any.any1(), { type: "application/problem+json", body })).ok, "1");
  const image = await received((options) => client(options).img.img(), { type: "image/webp", body: new Uint8Array([0, 255]) });
  equal([(image satisfies Blob).type, image.size], ["image/webp", 2]);
  equal((await sent((options) => client(options).img.img(), { type: "image/webp" })).headers["accept"], "image/*");
  const problem = await received((options) => new Errors(options).nc.nc().safe(), {
    status: 404,
    type: "application/problem+json",
    body: '{"msg":"m"}',
  });
  if (!problem.ok && problem.status === 404) equal(problem.error.body.msg, "m");
}
