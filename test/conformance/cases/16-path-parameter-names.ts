// A parameter of a path may have any name, and text may follow it.

import { Client as Undeclared } from "../clients/c23b_undecl/index.js";
import { Client } from "../clients/c41_paths/index.js";
import { Client as Colon } from "../clients/c42_colon/index.js";
import { equal, problemsOf, sent, urlOf } from "../harness.js";

export async function check(): Promise<void> {
  equal(await urlOf((options) => new Client(options).y.y({ "user-id": "1", "a.b": "2", file_name: "3" })), "/y/1/2/3.json");
  const { method, url } = await sent((options) => new Colon(options).z.z({ id: "1" }));
  equal([method, url], ["POST", "/z/1:cancel"]);
  equal(await urlOf((options) => new Undeclared(options).u.u({ undeclared: "1" })), "/u/1");
  equal(problemsOf("c23b_undecl"), ["path-parameter-undeclared #/paths/~1u~1{undeclared}/get"]);
}
