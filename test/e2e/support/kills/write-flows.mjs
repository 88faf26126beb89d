// The flows that write many entries: a sync, and one bulk request.
import assert from "node:assert/strict";
import { hasUniqueItems } from "./shared.mjs";

const range = (count, prefix) => Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, "0")}`);

/** Keys and values of a round: `before` is what the server has, `wanted` is what the flow writes. Each has keys that the other lacks. */
function entriesOf(number) {
  const prefix = `kill_${number}_`;
  const [created, updated, deleted] = [range(150, `${prefix}create_`), range(60, `${prefix}update_`), range(60, `${prefix}delete_`)];
  const before = new Map([...updated, ...deleted].map((key) => [key, "old"]));
  const wanted = new Map([...created, ...updated].map((key) => [key, "new"]));
  return { prefix, created, updated, deleted, before, wanted };
}

const bodies = (entries) => [...entries].map(([key, value]) => ({ key, value }));

/** Writes the entries that exist before the round. */
async function prepare(observer, { before }) {
  const { create } = await observer.variables.bulk({ actions: [{ action: "create", entities: bodies(before) }] });
  assert.equal(create.success.length, before.size);
}

/** Reads the entries of a round. Fails if one is there twice, or has a value that nobody wrote. */
async function readEntries(observer, { prefix, before, wanted }) {
  const variables = await observer.variables.list({ variable_key_prefix_pattern: prefix, order_by: ["key"] }).toArray();
  assert.ok(hasUniqueItems(variables.map(({ key }) => key)), "each variable once");
  const values = new Map(variables.map(({ key, value }) => [key, value]));
  for (const key of new Set([...before.keys(), ...wanted.keys(), ...values.keys()])) {
    const allowed = [before.get(key), wanted.get(key)];
    assert.ok(allowed.includes(values.get(key)), `"${key}" is ${values.get(key)}, and not one of ${allowed}`);
  }
  return values;
}

/** Fails unless the server has the wanted value of each key, and none of a key that was deleted. */
function assertWritten(keys, values, wanted) {
  assert.deepEqual(
    keys.filter((key) => values.get(key) !== wanted.get(key)),
    [],
    "entries that the result reports as written",
  );
}

/** Deletes the entries of a round, so that lists stay short. */
async function clean(observer, { prefix }) {
  await observer.variables.sync([], { deleteUnlisted: (key) => key.startsWith(prefix) });
}

/** `variables.sync`, which sends several bulk requests. Everything that it reports as written must be there, also after a failure. */
export async function sync({ number }, observer) {
  const entries = entriesOf(number);
  const { prefix, created, updated, deleted, wanted } = entries;
  await prepare(observer, entries);
  const options = { deleteUnlisted: (key) => key.startsWith(prefix) };
  return {
    start: (airflow) => airflow.variables.sync(bodies(wanted), options),
    check: async ({ value, error }) => {
      const values = await readEntries(observer, entries);
      const result = value ?? error.result;
      if (result !== undefined) {
        const failed = result.failed.map(({ key }) => key);
        assert.deepEqual(
          [...result.created, ...result.updated, ...result.deleted, ...failed].sort(),
          [...created, ...updated, ...deleted].sort(),
          "each entry is in the result once",
        );
        assertWritten([...result.created, ...result.updated, ...result.deleted], values, wanted);
        assert.equal(failed.length === 0, error === undefined);
      } else assert.deepEqual(values, entries.before, "an error without a result comes before the first write");
      await observer.variables.sync(bodies(wanted), options);
      assert.deepEqual(await readEntries(observer, entries), new Map([...wanted].sort()), "the second sync writes the rest");
      await clean(observer, entries);
    },
  };
}

/** `variables.bulk` with three actions in one request. */
export async function bulk({ number }, observer) {
  const entries = entriesOf(number);
  const { created, updated, deleted, wanted } = entries;
  await prepare(observer, entries);
  const bodiesOf = (keys) => keys.map((key) => ({ key, value: "new" }));
  return {
    start: (airflow) =>
      airflow.variables.bulk({
        actions: [
          { action: "create", entities: bodiesOf(created) },
          { action: "update", entities: bodiesOf(updated) },
          { action: "delete", entities: deleted },
        ],
      }),
    check: async ({ value }) => {
      const values = await readEntries(observer, entries);
      if (value !== undefined) {
        const written = [...value.create.success, ...value.update.success, ...value.delete.success];
        assert.deepEqual(written.sort(), [...created, ...updated, ...deleted].sort());
        assertWritten(written, values, wanted);
      }
      await clean(observer, entries);
    },
  };
}
