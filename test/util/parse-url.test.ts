import { parseUrl as parseInRuntime } from "../../src/runtime/core/parse-url.js";
import { parseUrl } from "../../src/util/parse-url.js";

describe.each([
  ["util", parseUrl],
  ["runtime", parseInRuntime],
])("parseUrl of %s", (_, parse) => {
  test("accepts a host outside ASCII, however often it is called", () => {
    const results = new Set(Array.from({ length: 20_000 }, () => parse("https://é.example/a")?.href));
    expect([...results]).toEqual(["https://xn--9ca.example/a"]);
  });

  test("resolves against a base and returns undefined for text that is not a URL", () => {
    expect(parse("/b?c", "https://a.example/x")?.href).toBe("https://a.example/b?c");
    expect(parse("/b")).toBeUndefined();
    expect(parse("https://")).toBeUndefined();
  });
});
