import type { Json } from "../../util/json.js";
import {
  type Contribution,
  type Emitter,
  type EmitterApi,
  type EmitterInput,
  emitterContract,
  type OutputFile,
  type PackageExport,
  type PackageInfo,
} from "../emitter.js";
import { keyOf } from "../handwritten.js";
import { documentPath } from "../paths.js";

/** Files of `templates/` that a package gets as they are. */
export const packageTemplates = { bundle: "package/bundle.mjs", license: "package/LICENSE" } as const;

/**
 * Writes package.json, tsconfig.json, the bundling script, the license, and the documents for other
 * tools. The docs emitter writes README.md.
 */
export const packageEmitter: Emitter = {
  name: "package",
  contract: emitterContract,
  after: "all",
  emit: (input) => ({ files: packageFiles(input) }),
};

function packageFiles({ package: info, apis, contributions }: EmitterInput): readonly OutputFile[] {
  if (info === undefined) return [];
  const license = info.license ?? "Apache-2.0";
  const files: readonly OutputFile[] = [
    { path: "package.json", json: packageJson({ ...info, license }, apis, [...contributions.values()]) },
    { path: "tsconfig.json", json: tsconfig },
    ...apis.flatMap(documentFile),
    { path: "bundle.mjs", copyOf: keyOf.template(packageTemplates.bundle), root: "output" },
  ];
  if (license !== "Apache-2.0") return files;
  return [...files, { path: "LICENSE", copyOf: keyOf.template(packageTemplates.license), root: "output" }];
}

function documentFile({ name, document }: EmitterApi): readonly OutputFile[] {
  return document === undefined ? [] : [{ path: documentPath(name), json: document }];
}

function packageJson(
  info: PackageInfo & { readonly license: string },
  apis: readonly EmitterApi[],
  contributions: readonly Contribution[],
): Json {
  const exports = contributions.flatMap((contribution) => contribution.exports ?? []).map(exportEntry);
  const documents = apis.flatMap((api) => documentFile(api).map(({ path }) => path));
  return {
    name: info.name,
    version: info.version,
    description: info.description ?? describe(apis),
    license: info.license,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    main: "./dist/bundled/index.js",
    types: "./dist/index.d.ts",
    exports: {
      ...Object.fromEntries(exports),
      ...Object.fromEntries(documents.map((path) => [`./${path}`, `./${path}`])),
      "./package.json": "./package.json",
    },
    files: ["dist", "src", ...contributions.flatMap(({ published = [] }) => published), ...documents],
    scripts: { build: "tsc -p tsconfig.json && node bundle.mjs", prepack: "npm run build" },
    devDependencies: { esbuild: "^0.28.2", typescript: "^7.0.2" },
  };
}

/** Describes the package by the titles of its documents, on one line. */
function describe(apis: readonly EmitterApi[]): string {
  const titles = apis.map(({ model }) => `${model.api.title} ${model.api.version}`.replace(/\s+/g, " ").trim());
  return `TypeScript client of ${titles.join(" and ")}.`;
}

/** Conditions are read in order: `types` is for compilers, `module` for bundlers. */
function exportEntry({ subpath, module }: PackageExport): readonly [string, Json] {
  return [subpath, { types: `./dist/${module}.d.ts`, module: `./dist/${module}.js`, default: `./dist/bundled/${module}.js` }];
}

const tsconfig = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    rootDir: "src",
    outDir: "dist",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    isolatedModules: true,
    isolatedDeclarations: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    declaration: true,
    declarationMap: true,
    sourceMap: true,
    newLine: "lf",
    skipLibCheck: false,
  },
  include: ["src"],
} satisfies Json;
