// 204, and 200 without a body.
import { Client, type Ok } from "../clients/c26_resp/index.js";
import { equal, received, type Same } from "../harness.js";

type Result<Call> = Call extends PromiseLike<infer Value> ? Value : never;
true satisfies Same<Result<ReturnType<Client["nc"]["nc"]>>, undefined>;
true satisfies Same<Result<ReturnType<Client["both"]["both"]>>, Ok | undefined>;

export async function check(): Promise<void> {
  const client = (options: object) => new Client(options);
  const empty = { status: 204, body: "" };
  equal(await received((options) => client(options).nc.nc(), empty), undefined);
  equal(await received((options) => client(options).both.both(), empty), undefined);
  equal(await received((options) => client(options).none.none(), { body: "" }), undefined);
}
