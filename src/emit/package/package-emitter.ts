import type { Json } from "../../util/json.js";
import type { JsonObject } from "../../util/json-kind.js";
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
import { licenseFile, unlicensed } from "./license-file.js";
import { mergePackageJson } from "./merge-package-json.js";

const bundleTemplate = "package/bundle.mjs";

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

function packageFiles({ package: info, only, apis, contributions, handwritten, report }: EmitterInput): readonly OutputFile[] {
  if (info === undefined) return [];
  const form = only === "models" ? typesForm : clientForm;
  const generated = packageJson(info, form, apis, [...contributions.values()]);
  return [
    { path: "package.json", json: mergePackageJson(generated, info.packageJson ?? {}, report) },
    { path: "tsconfig.json", json: tsconfig },
    ...apis.flatMap(documentFile),
    { path: "bundle.mjs", copyOf: keyOf.template(bundleTemplate), root: "output" },
    ...licenseFile(info, handwritten, report),
  ];
}

function documentFile({ name, document }: EmitterApi): readonly OutputFile[] {
  return document === undefined ? [] : [{ path: documentPath(name), json: document }];
}

/** What depends on whether the package has a client, or types alone. */
interface PackageForm {
  readonly what: string;
  readonly index: string;
}

const clientForm: PackageForm = { what: "client", index: "index" };
const typesForm: PackageForm = { what: "types", index: "models" };

function packageJson(
  info: PackageInfo,
  form: PackageForm,
  apis: readonly EmitterApi[],
  contributions: readonly Contribution[],
): JsonObject {
  const modules = contributions.flatMap((contribution) => contribution.exports ?? []);
  const documents = apis.flatMap((api) => documentFile(api).map(({ path }) => path));
  return {
    name: info.name,
    version: info.version,
    description: info.description ?? describe(form, apis),
    license: info.license ?? unlicensed,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    main: `./dist/cjs/${form.index}.js`,
    types: `./dist/cjs/${form.index}.d.ts`,
    ...typesVersions(modules),
    exports: {
      ...Object.fromEntries(modules.map(exportEntry)),
      ...Object.fromEntries(documents.map((path) => [`./${path}`, `./${path}`])),
      "./package.json": "./package.json",
    },
    files: ["dist", "src", ...contributions.flatMap(({ published = [] }) => published), ...documents],
    scripts: { build: "tsc -p tsconfig.json && node bundle.mjs", prepack: "npm run build" },
    devDependencies: { esbuild: "^0.28.2", typescript: "^7.0.2" },
  };
}

/** Describes the package by the titles of its documents, on one line. */
function describe({ what }: PackageForm, apis: readonly EmitterApi[]): string {
  const titles = apis.map(({ model }) => `${model.api.title} ${model.api.version}`.replace(/\s+/g, " ").trim());
  return `TypeScript ${what} of ${titles.join(" and ")}.`;
}

/**
 * The first condition that a program knows decides. `module` is for bundlers. `module-sync` is for
 * Node and Deno, which then have the same classes for `import` and `require`, and `bun` for Bun.
 * `require` is for programs that do not load ES modules.
 */
function exportEntry({ subpath, module }: PackageExport): readonly [string, Json] {
  const esm = { types: `./dist/${module}.d.ts`, default: `./dist/bundled/${module}.js` };
  const cjs = { types: `./dist/cjs/${module}.d.ts`, default: `./dist/cjs/${module}.js` };
  return [subpath, { module: `./dist/${module}.js`, "module-sync": esm, bun: esm, import: esm, require: cjs }];
}

/** Where compilers that do not read `exports` find the types of a subpath. */
function typesVersions(modules: readonly PackageExport[]): JsonObject {
  const entries = modules.filter(({ subpath }) => subpath !== ".");
  if (entries.length === 0) return {};
  const paths = entries.map(({ subpath, module }) => [subpath.slice("./".length), [`./dist/cjs/${module}.d.ts`]] as const);
  return { typesVersions: { "*": Object.fromEntries(paths) } };
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
