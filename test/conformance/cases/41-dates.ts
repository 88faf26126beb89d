// A date is the same day in every time zone.
import { Client, type N } from "../clients/c29_int64/index.js";
import { Client as Dates, type N as DatesN } from "../clients/c29_int64.date/index.js";
import { equal, received, type Same } from "../harness.js";

true satisfies Same<N["d"], string | undefined>;
true satisfies Same<DatesN["d"], string | undefined>;
true satisfies Same<DatesN["dt"], Date | undefined>;

export async function check(): Promise<void> {
  const body = '{"d":"2024-01-31","dt":"2024-01-31T00:00:00Z"}';
  equal((await received((options) => new Client(options).a.a(), { body })).d, "2024-01-31");
  const { d, dt } = await received((options) => new Dates(options).a.a(), { body });
  equal([d, dt?.toISOString()], ["2024-01-31", "2024-01-31T00:00:00.000Z"]);
}
