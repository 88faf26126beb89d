import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Every flag that emitted code promises to be clean under, with the first version that knows it. */
const flags = [
  ["strict", "5.4"],
  ["exactOptionalPropertyTypes", "5.4"],
  ["noUncheckedIndexedAccess", "5.4"],
  ["noPropertyAccessFromIndexSignature", "5.4"],
  ["noImplicitOverride", "5.4"],
  ["noImplicitReturns", "5.4"],
  ["noFallthroughCasesInSwitch", "5.4"],
  ["noUnusedLocals", "5.4"],
  ["noUnusedParameters", "5.4"],
  ["verbatimModuleSyntax", "5.4"],
  ["isolatedModules", "5.4"],
  ["isolatedDeclarations", "5.9"],
  ["erasableSyntaxOnly", "5.9"],
];

/** The compilers, oldest first. */
export const compilers = ["5.4", "5.9", "7"];

/** Returns the compiler options of every flag that a version knows. */
export function flagsOf(version) {
  const known = flags.filter(([, since]) => Number(since) <= Number(version));
  return Object.fromEntries(known.map(([flag]) => [flag, true]));
}

/**
 * Type-checks the TypeScript below a folder with one compiler under all flags it knows; `paths` says where packages are that are not
 * installed there. Returns what it said; empty is clean.
 */
export function compile(folder, version, paths = {}) {
  const compilerOptions = {
    ...flagsOf(version),
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    declaration: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    paths,
  };
  const config = join(folder, `tsconfig.compile-${version}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const { stdout, stderr } = spawnSync(process.execPath, [join(here, `node_modules/typescript-${version}/bin/tsc`), "-p", config], {
    encoding: "utf8",
  });
  return `${stdout}${stderr}`.trim();
}
