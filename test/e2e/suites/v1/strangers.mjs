import { test } from "node:test";
import { connectAnonymous } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { anyParams, operations } from "../../support/operations.mjs";

const stranger = connectAnonymous();
const open = new Set(["get_health", "get_version"]);

for (const { id, resource, method, operation } of operations) {
  if (open.has(id)) continue;
  test(`${resource}.${method} requires credentials`, async () => {
    await refused(401, stranger[resource][method](anyParams(operation)));
  });
}
