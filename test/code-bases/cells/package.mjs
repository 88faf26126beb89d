import { program } from "../app.mjs";

/** The same project with the client as an installed package. */
export function withPackage({ files, ...cell }) {
  const imports = /(["'])\.\/api(\/index\.[jt]s)?\1/g;
  const withImports = ([path, content]) => [path, typeof content === "string" ? content.replace(imports, "$1rooms-client$1") : content];
  return { ...cell, api: "rooms-client", usesPackage: true, files: Object.fromEntries(Object.entries(files).map(withImports)) };
}

/** A CommonJS project whose compiler does not let it require ES modules. The options are those of @tsconfig/node16 16.1.4, without `lib`. */
export const nodeRequire = {
  api: "rooms-client",
  usesPackage: true,
  files: {
    "package.json": { name: "app", private: true },
    "tsconfig.json": {
      compilerOptions: {
        lib: ["es2023"],
        module: "node16",
        target: "es2021",
        types: ["node"],
        strict: true,
        esModuleInterop: true,
        // Also checks the declarations of the package.
        skipLibCheck: false,
        moduleResolution: "node16",
        rootDir: "src",
        outDir: "dist",
      },
      include: ["src"],
    },
    "src/main.ts": program("./use-rooms"),
  },
  async test({ tool, report }) {
    await tool("typescript-5/bin/tsc");
    return report("dist/main.js");
  },
};
