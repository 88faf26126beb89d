// A range has each of its statuses, and `default` describes successes and errors.
import { Client, type Err, type Ok } from "../clients/c26_resp/index.js";
import { equal, received } from "../harness.js";

export async function check(): Promise<void> {
  const client = (options: object) => new Client(options);
  equal((await received((options) => client(options).rng.rng(), { status: 206, body: '{"ok":"1"}' })).ok, "1");
  const range = await received((options) => client(options).rng.rng().safe(), { status: 418, body: '{"msg":"teapot"}' });
  if (range.ok) throw new Error("418 is a failure");
  if (range.status === 418) equal((range.error.body satisfies Err).msg, "teapot");
  if (range.status === 499) range.error.body satisfies Err;
  equal(range.status, 418);
  const lone = await received((options) => client(options).def.def().safe(), { status: 529, body: '{"ok":"no"}' });
  if (lone.ok) throw new Error("529 is a failure");
  if (lone.status === 529) equal((lone.error.body satisfies Ok).ok, "no");
  equal(lone.status, 529);
  equal((await received((options) => client(options).def.def(), { body: '{"ok":"yes"}' })).ok, "yes");
  const conflict = await received((options) => client(options)._201.two().safe(), { status: 409, body: '{"why":"x"}' });
  if (!conflict.ok && conflict.status === 409) equal(conflict.error.body.why, "x");
}
