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
    ...form.files,
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
  /** Folder of the modules that programs load. */
  readonly folder: string;
  /** Whether bundlers use other modules than programs. */
  readonly isBundled: boolean;
  readonly build: string;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly files: readonly OutputFile[];
}

const typescript = "^7.0.2";

const clientForm: PackageForm = {
  what: "client",
  index: "index",
  folder: "dist/bundled",
  isBundled: true,
  build: "tsc -p tsconfig.json && node bundle.mjs",
  devDependencies: { esbuild: "^0.28.2", typescript },
  files: [{ path: "bundle.mjs", copyOf: keyOf.template(bundleTemplate), root: "output" }],
};

const typesForm: PackageForm = {
  what: "types",
  index: "models",
  folder: "dist",
  isBundled: false,
  build: "tsc -p tsconfig.json",
  devDependencies: { typescript },
  files: [],
};

function packageJson(
  info: PackageInfo,
  form: PackageForm,
  apis: readonly EmitterApi[],
  contributions: readonly Contribution[],
): JsonObject {
  const exports = contributions.flatMap((contribution) => contribution.exports ?? []).map((each) => exportEntry(each, form));
  const documents = apis.flatMap((api) => documentFile(api).map(({ path }) => path));
  return {
    name: info.name,
    version: info.version,
    description: info.description ?? describe(form, apis),
    license: info.license ?? unlicensed,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    main: `./${form.folder}/${form.index}.js`,
    types: `./dist/${form.index}.d.ts`,
    exports: {
      ...Object.fromEntries(exports),
      ...Object.fromEntries(documents.map((path) => [`./${path}`, `./${path}`])),
      "./package.json": "./package.json",
    },
    files: ["dist", "src", ...contributions.flatMap(({ published = [] }) => published), ...documents],
    scripts: { build: form.build, prepack: "npm run build" },
    devDependencies: form.devDependencies,
  };
}

/** Describes the package by the titles of its documents, on one line. */
function describe({ what }: PackageForm, apis: readonly EmitterApi[]): string {
  const titles = apis.map(({ model }) => `${model.api.title} ${model.api.version}`.replace(/\s+/g, " ").trim());
  return `TypeScript ${what} of ${titles.join(" and ")}.`;
}

/** Conditions are read in order: `types` is for compilers, `module` for bundlers. */
function exportEntry({ subpath, module }: PackageExport, { folder, isBundled }: PackageForm): readonly [string, Json] {
  const forBundlers = isBundled && { module: `./dist/${module}.js` };
  return [subpath, { types: `./dist/${module}.d.ts`, ...forBundlers, default: `./${folder}/${module}.js` }];
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
