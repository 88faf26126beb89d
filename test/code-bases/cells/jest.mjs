import { expectedResult } from "../server.mjs";

const spec = `import { useRooms } from "./use-rooms";

test("uses the client", async () => {
  expect(await useRooms(process.env.ROOMS_URL ?? "")).toEqual(${JSON.stringify(expectedResult)});
});
`;

/** What `tsc --init` of TypeScript 4 and 5.0 to 5.8 writes. */
const compilerOptions = {
  target: "es2016",
  module: "commonjs",
  esModuleInterop: true,
  forceConsistentCasingInFileNames: true,
  strict: true,
  skipLibCheck: true,
};

/** What sources need beyond that, and the types of `test`. */
const additions = { target: "es2017", lib: ["es2022"], types: ["node", "jest"] };

/** A CommonJS project with the preset of ts-jest 29, which also checks the types. */
export const jestWithTsJest = {
  api: "./api",
  files: {
    "package.json": { name: "app", private: true },
    "tsconfig.json": { compilerOptions: { ...compilerOptions, ...additions } },
    // What `npx ts-jest config:init` of ts-jest 29.4 writes.
    "jest.config.js": `const { createDefaultPreset } = require("ts-jest");

const tsJestTransformCfg = createDefaultPreset().transform;

/** @type {import("jest").Config} **/
module.exports = {
  testEnvironment: "node",
  transform: {
    ...tsJestTransformCfg,
  },
};
`,
    "src/use-rooms.test.ts": spec,
  },
  test: (project) => runJest(project),
};

/** A CommonJS project with the `transform` that the README of @swc/jest 0.2 shows. */
export const jestWithSwc = {
  api: "./api",
  files: {
    "package.json": { name: "app", private: true },
    "tsconfig.json": { compilerOptions: { ...compilerOptions, ...additions } },
    "jest.config.js": `module.exports = {
  transform: {
    "^.+\\\\.(t|j)sx?$": "@swc/jest",
  },
};
`,
    "src/use-rooms.test.ts": spec,
  },
  test: (project) => runJest(project),
};

/** The same with Jest 30. */
export const jest30WithSwc = { ...jestWithSwc, test: (project) => runJest(project, "jest-30/bin/jest.js") };

/** A project with babel-jest, which Jest uses by itself, and the presets of "Using TypeScript" in Jest's documentation. */
export const jest30WithBabel = {
  api: "./api",
  files: {
    "package.json": { name: "app", private: true },
    "tsconfig.json": { compilerOptions: { ...compilerOptions, ...additions } },
    "babel.config.js": `module.exports = {
  presets: [
    ["@babel/preset-env", { targets: { node: "current" } }],
    "@babel/preset-typescript",
  ],
};
`,
    "src/use-rooms.test.ts": spec,
  },
  test: (project) => runJest(project, "jest-30/bin/jest.js"),
};

/** Runs the project's tests, which compare the result. */
async function runJest({ tool }, program = "jest/bin/jest.js") {
  await tool(program);
  return expectedResult;
}
