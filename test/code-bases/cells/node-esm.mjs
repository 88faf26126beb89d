import { program } from "../app.mjs";

/** Node with ES modules. The options are those of @tsconfig/node20 20.1.10. */
export const nodeEsm = {
  api: "./api/index.js",
  files: {
    "package.json": { name: "app", private: true, type: "module" },
    "tsconfig.json": {
      compilerOptions: {
        lib: ["es2023"],
        module: "nodenext",
        target: "es2022",
        types: ["node"],
        strict: true,
        esModuleInterop: true,
        skipLibCheck: true,
        moduleResolution: "node16",
        rootDir: "src",
        outDir: "dist",
      },
      include: ["src"],
    },
    "src/main.ts": program("./use-rooms.js"),
  },
  async test({ tool, report }) {
    await tool("typescript/bin/tsc");
    return report("dist/main.js");
  },
};

/** The options that `tsc --init` of TypeScript 5.9 to 7 writes: all the strict ones, and no types of Node. */
export const tscInit = {
  api: "./api/index.js",
  files: {
    "package.json": { name: "app", private: true, type: "module" },
    "tsconfig.json": {
      compilerOptions: {
        module: "nodenext",
        target: "esnext",
        types: [],
        sourceMap: true,
        declaration: true,
        declarationMap: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        strict: true,
        jsx: "react-jsx",
        verbatimModuleSyntax: true,
        isolatedModules: true,
        noUncheckedSideEffectImports: true,
        moduleDetection: "force",
        skipLibCheck: true,
        rootDir: "src",
        outDir: "dist",
      },
    },
    "print.mjs": `import { useRooms } from "./dist/use-rooms.js";

console.log(JSON.stringify(await useRooms(process.env.ROOMS_URL)));
`,
  },
  async test({ tool, report }) {
    await tool("typescript-5/bin/tsc");
    return report("print.mjs");
  },
};
