import { parseServers } from "../../../src/openapi/parse/server.js";
import type { Json } from "../../../src/util/json.js";
import { run } from "../parsing.js";

function parse(servers: Json) {
  return run((context) => parseServers(context, { pointer: "#/s", value: servers }));
}

const noDefault = (name: string): string => `server-variable #/s/0: The server variable "${name}" has no default. (It stays in the URL.)`;

test.each<[title: string, server: Json, want: unknown, problems?: readonly string[]]>([
  ["a URL", { url: "/v1" }, { url: "/v1" }],
  ["a description", { url: "/v1", description: "d" }, { url: "/v1", description: "d" }],
  ["variables that the URL does not name", { url: "/v1", variables: { a: { default: "x" } } }, { url: "/v1" }],
  [
    "a variable",
    { url: "/{a}/{a}", variables: { a: { default: "$&", description: "d" } } },
    { url: "/$&/$&", template: "/{a}/{a}", variables: [{ name: "a", default: "$&", description: "d" }] },
  ],
  [
    "the order of the URL",
    { url: "/{b}/{a}", variables: { a: { default: "1" }, b: { default: "" } } },
    {
      url: "//1",
      template: "/{b}/{a}",
      variables: [
        { name: "b", default: "" },
        { name: "a", default: "1" },
      ],
    },
  ],
  [
    "values",
    { url: "{a}", variables: { a: { default: "y", enum: ["x", "y"] } } },
    { url: "y", template: "{a}", variables: [{ name: "a", default: "y", values: ["x", "y"] }] },
  ],
  [
    "an empty enum",
    { url: "{a}", variables: { a: { default: "y", enum: [] } } },
    { url: "y", template: "{a}", variables: [{ name: "a", default: "y" }] },
  ],
  [
    "a default that is not a value",
    { url: "{a}", variables: { a: { default: "y", enum: ["x"] } } },
    { url: "y", template: "{a}", variables: [{ name: "a", default: "y", values: ["y", "x"] }] },
    [
      'server-variable-default #/s/0/variables/a: The default "y" of the server variable "a" is not in its "enum". (The default was added to the values.)',
    ],
  ],
  [
    "values that are not strings",
    { url: "{a}", variables: { a: { default: "8080", enum: [8080, null] } } },
    { url: "8080", template: "{a}", variables: [{ name: "a", default: "8080", values: ["8080"] }] },
    [
      'string-expected #/s/0/variables/a/enum/0: "0" is the number 8080. It must be a string. (Read as "8080".)',
      'null-value #/s/0/variables/a/enum/1: "1" is null. It must be a string.',
    ],
  ],
  ["no variables", { url: "/{a}" }, { url: "/{a}" }, [noDefault("a")]],
  [
    "one variable without a default",
    { url: "/{a}/{b}", variables: { a: {}, b: { default: "x" } } },
    { url: "/{a}/x", template: "/{a}/{b}", variables: [{ name: "b", default: "x" }] },
    [noDefault("a")],
  ],
  ["an inherited name", { url: "/{constructor}", variables: {} }, { url: "/{constructor}" }, [noDefault("constructor")]],
])("a server with %s", (_title, server, want, problems = []) => {
  expect(parse([server])).toEqual({ value: [want], problems });
});

test("a server without a URL is omitted", () => {
  expect(parse([{ description: "d" }, { url: "/" }, 1])).toEqual({
    value: [{ url: "/" }],
    problems: [
      'server-invalid #/s/0: A server has no "url". (The server was omitted.)',
      'wrong-kind #/s/2: "2" is the number 1. It must be an object.',
    ],
  });
  expect(run((context) => parseServers(context, undefined))).toEqual({ value: [], problems: [] });
});
