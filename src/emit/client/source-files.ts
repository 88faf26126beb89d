import type { RuntimeExports } from "../../handlebars/runtime-exports.js";
import type { Code } from "../../print/typescript/code.js";
import type { ImportExtension } from "../../util/import-extension.js";
import type { EmitterApi, EmitterInput, OutputFile, PackageInfo } from "../emitter.js";
import { responseTypes } from "../model-modules.js";
import { type ApiPaths, apiPaths } from "../paths.js";
import { commonSecurity } from "./api-descriptor.js";
import { codecScope } from "./codecs-view.js";
import { modelIndexView, modelsView } from "./models-view.js";
import type { ApiScope } from "./resource-view.js";
import { typeScope } from "./type-scope.js";

/** Everything that the views of one API are made from. */
export interface Context {
  readonly api: EmitterApi;
  readonly paths: ApiPaths;
  readonly scope: ApiScope;
  /** Names of types that a response contains. */
  readonly received: ReadonlySet<string>;
  readonly runtime: RuntimeExports;
  readonly importExtension: ImportExtension;
  readonly package?: PackageInfo;
}

/** One file to render. */
export interface Source {
  readonly path: string;
  /** Names that the file declares, so that no import takes them. */
  readonly declares: readonly string[];
  /** Makes the view when the file is rendered, so that one view at a time is in memory. */
  readonly view: () => object;
}

/** A kind of file: its template, and the files of that kind in an API. */
export interface FileKind {
  readonly template: string;
  readonly sources: (context: Context) => readonly Source[];
}

/** The modules of named types, and the module that re-exports them. */
export const modelKinds: readonly FileKind[] = [
  {
    template: "client/model.ts.hbs",
    sources: ({ api, scope, received }) =>
      api.modules.map(({ path, types }) => ({
        path,
        declares: types.map(({ name }) => name),
        view: () => modelsView(types, received, scope, hasConstants(api)),
      })),
  },
  {
    template: "client/models.ts.hbs",
    sources: ({ api, paths, importExtension }) => [
      { path: paths.models, declares: [], view: () => modelIndexView(api.modules, paths, importExtension, hasConstants(api)) },
    ],
  },
];

/** Renders the files of some kinds, one at a time. */
export function* generatedSources(
  kinds: readonly FileKind[],
  api: EmitterApi,
  { package: info, runtime, templates, importExtension }: EmitterInput,
): Generator<OutputFile> {
  const context: Context = { ...contextOf(api, runtime), importExtension, ...(info && { package: info }) };
  for (const { template, sources } of kinds) {
    for (const { path, declares, view } of sources(context)) {
      const code: Code = templates.typescript(template, view());
      yield { path, code, declares, api };
    }
  }
}

/** Whether enums with a name have a constant with their values. */
export function hasConstants({ enums }: EmitterApi): boolean {
  return enums === "const-object";
}

function contextOf(api: EmitterApi, runtime: RuntimeExports): Omit<Context, "importExtension"> {
  const { model, modules } = api;
  const paths = apiPaths(api.name, model);
  const moduleOf = new Map(modules.flatMap(({ path, types }) => types.map(({ name }) => [name, path] as const)));
  const scope = {
    ...typeScope(model, (name) => moduleOf.get(name) ?? paths.models, api.readonly ?? "params"),
    ...(api.unknown && { unknown: api.unknown }),
    paths,
    servers: model.api.servers,
    security: commonSecurity(model.resources.flatMap(({ operations }) => operations)),
    ...(model.isMapped && { codecs: codecScope(model, paths.codecs) }),
  };
  return { api, paths, scope, received: responseTypes(model), runtime };
}
