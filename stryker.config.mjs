import jestConfig from "./jest.config.mjs";

export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner", "./scripts/mutation/sample-checker.mjs"],
  jest: { projectType: "custom", config: jestConfig, enableFindRelatedTests: false },
  testRunnerNodeArgs: ["--experimental-vm-modules", "--no-warnings"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  checkerNodeArgs: [],
  disableTypeChecks: false,
  // Stryker would rewrite tsconfig.json with the API of TypeScript 5, which TypeScript 7 does not have. No test reads that file.
  tsconfigFile: "absent.json",
  reporters: ["progress"],
  tempDirName: "artifacts/stryker",
  ignorePatterns: ["/artifacts", "/bench", "/docs"],
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 30,
};
