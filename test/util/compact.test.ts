import { compact } from "../../src/util/compact.js";

test("properties that are undefined are dropped, all others are kept in order", () => {
  const result = compact({ b: 1, a: undefined, c: null, d: false, e: "", f: 0 });
  expect(Object.entries(result)).toEqual([
    ["b", 1],
    ["c", null],
    ["d", false],
    ["e", ""],
    ["f", 0],
  ]);
});

test("the object passed in stays as it is", () => {
  const properties = { a: undefined, b: 1 };
  compact(properties);
  expect(Object.keys(properties)).toEqual(["a", "b"]);
});

test("a property that may be undefined becomes optional in the type", () => {
  const name: string | undefined = ["x"].find((text) => text === "x");
  const result: { readonly name?: string; readonly size: number; readonly deprecated?: true } = compact({
    name,
    size: 2,
    deprecated: name === undefined ? undefined : true,
  });
  expect(result).toEqual({ name: "x", size: 2, deprecated: true });
  // @ts-expect-error: `name` is optional after compact.
  const size: string = compact({ name }).name;
  expect(size).toBe("x");
});
