import { installPlatforms } from "../../../scripts/install/sets.mjs";
import { platforms } from "../../platforms/platforms.mjs";
import { program } from "../app.mjs";

/** Bun runs the sources. The options are those that `bun init` of Bun 1.4 writes. */
export const bun = {
  api: "./api",
  files: {
    "package.json": { name: "app", module: "src/main.ts", type: "module", private: true },
    "tsconfig.json": {
      compilerOptions: {
        lib: ["ESNext"],
        target: "ESNext",
        module: "Preserve",
        moduleDetection: "force",
        jsx: "react-jsx",
        allowJs: true,
        moduleResolution: "bundler",
        allowImportingTsExtensions: true,
        verbatimModuleSyntax: true,
        noEmit: true,
        strict: true,
        skipLibCheck: true,
        noFallthroughCasesInSwitch: true,
        noUncheckedIndexedAccess: true,
        noImplicitOverride: true,
      },
    },
    "src/main.ts": program("./use-rooms"),
  },
  test: ({ run }) => runOn("bun", run, ["run", "src/main.ts"]),
};

/** Deno checks the types of the sources and runs them. `deno init` of Deno 2.9 writes the tasks. */
export const deno = {
  api: "./api/index.ts",
  linksPackages: false,
  files: {
    "deno.json": { tasks: { dev: "deno run --watch src/main.ts" } },
    "src/main.ts": program("./use-rooms.ts").replace("process.env.ROOMS_URL", 'Deno.env.get("ROOMS_URL")'),
  },
  test: ({ run }) =>
    runOn("deno", run, ["run", "--check", "--quiet", "--no-remote", "--allow-net=127.0.0.1", "--allow-env", "src/main.ts"]),
};

/** Node 22 and 24 run the sources without a build. The options are those that Node's documentation of its type stripping recommends. */
export const nodeTypeStripping = {
  api: "./api/index.ts",
  runs: 2,
  files: {
    "package.json": { name: "app", private: true, type: "module" },
    "tsconfig.json": {
      compilerOptions: {
        noEmit: true,
        target: "esnext",
        module: "nodenext",
        rewriteRelativeImportExtensions: true,
        erasableSyntaxOnly: true,
        verbatimModuleSyntax: true,
        types: ["node"],
      },
    },
    "src/main.ts": program("./use-rooms.ts"),
  },
  async test({ tool, run }) {
    await tool("typescript/bin/tsc");
    await runOn("node22", run, ["src/main.ts"]);
    return runOn("node24", run, ["src/main.ts"]);
  },
};

/** Resolves to the JSON that a script prints on a platform of `test/platforms`. */
async function runOn(name, run, args) {
  await installPlatforms();
  const [path] = platforms[name].command("");
  return JSON.parse(await run(path, args));
}
