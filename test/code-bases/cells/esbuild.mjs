import { program } from "../app.mjs";

/** A project that leaves modules to a bundler. */
const files = {
  "package.json": { name: "app", private: true },
  "tsconfig.json": {
    compilerOptions: { target: "es2022", module: "esnext", moduleResolution: "bundler", isolatedModules: true, strict: true, noEmit: true },
  },
  "src/main.ts": program("./use-rooms"),
};

/** A bundle of CommonJS for Node, by the command that the documentation of esbuild 0.28 shows for Node. */
export const esbuild = {
  api: "./api",
  files,
  async test({ tool, report }) {
    await tool("esbuild/bin/esbuild", "src/main.ts", "--bundle", "--platform=node", "--minify", "--outfile=dist/main.js");
    return report("dist/main.js");
  },
};
