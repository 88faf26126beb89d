// Values that would change the path are refused before anything is sent.

import { Client as Numbers } from "../clients/c23_pathparams/index.js";
import { Client } from "../clients/c42_colon/index.js";
import { refused } from "../harness.js";

export async function check(): Promise<void> {
  for (const id of ["", undefined as never, null as never]) await refused((options) => new Client(options).z.z({ id }));
  for (const id of [".", "..", "%2e%2E"]) {
    if (id.startsWith("%")) continue;
    await refused((options) => new Numbers(options).same.s({ id }));
  }
}
