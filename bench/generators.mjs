import { join } from "node:path";

/** The generators to compare, each as a command line for Node. `out` is an empty folder. */
export const generators = [
  {
    name: "pinwheel",
    arguments: (root, document, out) => [join(root, "dist/cli/main.js"), "generate", document, "-o", join(out, "client"), "--no-docs"],
  },
  {
    name: "pinwheel, with docs and package",
    arguments: (root, document, out) => [
      join(root, "dist/cli/main.js"),
      "generate",
      document,
      "-o",
      join(out, "client"),
      "--package",
      "bench-client",
    ],
  },
  {
    name: "openapi-typescript-codegen",
    version: "0.31.0",
    arguments: (root, document) => [bin(root, "openapi-typescript-codegen/bin/index.js"), "--input", document, "--output", "client"],
  },
  {
    name: "@hey-api/openapi-ts",
    version: "0.99.0",
    arguments: (root, document, out) => [
      bin(root, "@hey-api/openapi-ts/dist/run.mjs"),
      "--input",
      document,
      "--output",
      out,
      "--no-log-file",
    ],
  },
  {
    name: "orval",
    version: "8.38.0",
    arguments: (root, document, out) => [
      bin(root, "orval/dist/bin/orval.mjs"),
      "--input",
      document,
      "--output",
      join(out, "client.ts"),
      "--client",
      "fetch",
    ],
  },
  {
    name: "oazapfts",
    version: "7.5.0",
    arguments: (root, document, out) => [bin(root, "oazapfts/dist/cli.js"), document, join(out, "client.ts")],
  },
  {
    name: "openapi-typescript (types alone)",
    version: "7.13.0",
    arguments: (root, document, out) => [bin(root, "openapi-typescript/bin/cli.js"), document, "--output", join(out, "schema.ts")],
  },
];

function bin(root, path) {
  return join(root, "bench/node_modules", path);
}
