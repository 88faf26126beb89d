// Runs on every platform: no module but its own.

/** What the DAG `values` pushes on every release, by key: an XCom of each JSON type but null, which not all releases can send. */
export const pushedValues = {
  true: true,
  integer: 7,
  number: 1.5,
  text: "grüße",
  list: [1, "two", null],
  object: { nested: { list: [1, 2] }, null: null },
};
