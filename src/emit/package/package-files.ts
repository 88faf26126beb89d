import { templateText } from "../../handlebars/text.js";
import type { Json } from "../../util/json.js";
import type { EmitApi, EmitInput, HelperSource, PackageInfo } from "../emit-input.js";
import type { EmittedFile } from "../emitted-file.js";

/** What makes a package of the sources, where one is asked for. The README belongs to the docs. */
export function packageFiles({ package: info, apis, modules = [], docs, templates }: EmitInput): readonly EmittedFile[] {
  if (info === undefined) return [];
  const license = info.license ?? "Apache-2.0";
  const files: EmittedFile[] = [
    { path: "package.json", text: jsonText(packageJson({ ...info, license }, { apis, modules, docs })), origin: "generated" },
    { path: "tsconfig.json", text: jsonText(tsconfig), origin: "generated" },
  ];
  files.push({ path: "bundle.mjs", text: templateText("package/bundle.mjs", templates), origin: "generated" });
  if (license === "Apache-2.0") files.push({ path: "LICENSE", text: templateText("package/LICENSE", templates), origin: "generated" });
  return files;
}

type Contents = Required<Pick<EmitInput, "apis" | "modules" | "docs">>;

function packageJson(info: PackageInfo & { readonly license: string }, { apis, modules, docs }: Contents): Json {
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
    exports: exportsMap(apis, modules),
    files: ["dist", "src", ...(docs ? ["docs", "API.md"] : [])],
    scripts: { build: "tsc -p tsconfig.json && node bundle.mjs", prepack: "npm run build" },
    devDependencies: { esbuild: "^0.28.2", typescript: "^7.0.2" },
  };
}

/** Titles are one line here, whatever the document holds. */
function describe(apis: readonly EmitApi[]): string {
  const titles = apis.map(({ model }) => `${model.api.title} ${model.api.version}`.replace(/\s+/g, " ").trim());
  return `TypeScript client of ${titles.join(" and ")}.`;
}

function exportsMap(apis: readonly EmitApi[], modules: readonly HelperSource[]): Json {
  const entries = apis.flatMap(({ name, helpers, model }) => {
    const folder = name === undefined ? "" : `/${name}`;
    return [
      entry(name === undefined ? "." : `./${name}`, `${folder}/index`),
      entry(`.${folder}/resources/*`, `${folder}/resources/*`),
      ...(model.api.serverTemplate === undefined ? [] : [entry(`.${folder}/api`, `${folder}/api`)]),
      ...(helpers.length === 0 ? [] : [entry(`.${folder}/helpers/*`, `${folder}/helpers/*`)]),
    ];
  });
  const own = modules.map(({ resource }) => entry(`./${resource}`, `/${resource}`));
  return Object.fromEntries([...entries, ...own, entry("./runtime", "/runtime/index"), ["./package.json", "./package.json"] as const]);
}

/** Conditions are read in order: `types` is for compilers, `module` for bundlers. */
function entry(subpath: string, module: string): readonly [string, Json] {
  return [subpath, { types: `./dist${module}.d.ts`, module: `./dist${module}.js`, default: `./dist/bundled${module}.js` }];
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

function jsonText(value: Json): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
