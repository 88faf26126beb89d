import { expectedResult } from "../server.mjs";

/** Vitest 4 without a configuration, in a project that leaves modules to a bundler. */
export const vitest = {
  api: "./api",
  files: {
    "package.json": { name: "app", private: true, type: "module" },
    "tsconfig.json": {
      compilerOptions: { target: "es2022", module: "esnext", moduleResolution: "bundler", strict: true, noEmit: true },
      include: ["src"],
    },
    "src/use-rooms.test.ts": `import { expect, test } from "vitest";
import { useRooms } from "./use-rooms";

test("uses the client", async () => {
  expect(await useRooms(process.env.ROOMS_URL ?? "")).toEqual(${JSON.stringify(expectedResult)});
});
`,
  },
  /** Runs the project's tests, which compare the result. */
  async test({ tool }) {
    await tool("vitest/vitest.mjs", "run");
    return expectedResult;
  },
};
