// Runs on every platform, so it must not import modules of a platform.

/** XComs that the DAG `values` pushes on every release, by key: one of each JSON type except null, which some releases cannot send. */
export const pushedValues = {
  true: true,
  integer: 7,
  number: 1.5,
  text: "grüße",
  list: [1, "two", null],
  object: { nested: { list: [1, 2] }, null: null },
};
