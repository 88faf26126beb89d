import { test } from "node:test";
import { connectAnonymous } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { anyParams, operations } from "../../support/operations.mjs";

const stranger = connectAnonymous();
const open = new Set(["get_health", "get_version", "login", "logout"]);
const streams = new Set(["wait_dag_run_until_finished"]);

for (const { id, resource, method, operation } of operations) {
  if (open.has(id) || streams.has(id)) continue;
  test(`${resource}.${method} requires credentials`, async () => {
    await refused(401, stranger[resource][method](anyParams(operation)));
  });
}
