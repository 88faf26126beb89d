import assert from "node:assert/strict";
import { after, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { runSql } from "../../support/database.mjs";

const airflow = connect();

after(() => runSql("DELETE FROM variable WHERE key LIKE ?", [["e2e_scale_%"]]));

test("10,000 variables are listed by offset while others are written", async () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => `e2e_scale_${index}`);
  runSql(
    "INSERT INTO variable (key, val, is_encrypted) VALUES (?, '1', 0)",
    keys.map((key) => [key]),
  );
  const seen = [];
  const writing = [];
  for await (const { key } of airflow.variables.list({ limit: 100, order_by: "id" })) {
    if (!key.startsWith("e2e_scale_")) continue;
    seen.push(key);
    if (seen.length % 1000 === 0) writing.push(airflow.variables.create({ key: `e2e_scale_new_${seen.length}`, value: "1" }));
  }
  await Promise.all(writing);
  assert.deepEqual(
    seen.filter((key) => !key.startsWith("e2e_scale_new_")),
    keys,
  );
  assert.equal(new Set(seen).size, seen.length);
});
