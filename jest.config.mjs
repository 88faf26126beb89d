export default {
  globalSetup: "<rootDir>/test/setup/current-build.mjs",
  reporters: ["default", "<rootDir>/test/setup/case-counts.mjs"],
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  // A test fails by its assertions. The limit only ends one that hangs, and must hold on a busy machine.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: [".ts"],
  // The output of every test is parsed: test/support/verified-emit.ts.
  moduleNameMapper: {
    "^\\.{1,2}/(?:.*/)?emit/emit\\.js$": "<rootDir>/test/support/verified-emit.ts",
    "^(\\.{1,2}/.*)\\.js$": ["$1.ts", "$1.js"],
  },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "es6" }, sourceMaps: "inline" },
    ],
  },
};
