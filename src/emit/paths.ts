import type { SdkModel } from "../model/model.js";
import { freeStem, resourceStems } from "./file-stems.js";

/** What users of a client may name. */
export const runtimeIndex = "runtime/index.ts";

/** What only emitted code and hand-written modules need of the runtime. */
export const runtimeInternal = "runtime/internal.ts";

export interface ApiPaths {
  readonly api: string;
  /** The module that re-exports every named type. */
  readonly models: string;
  /** The module that declares the named types of one resource alone. */
  modelsOf(resource: string): string;
  /** The module that declares the named types of several resources, or of none. */
  readonly sharedModels: string;
  /** The module with the codecs of named types, if types are mapped. */
  readonly codecs: string;
  readonly client: string;
  /** The module with the types of webhooks and callbacks, if the API has any. */
  readonly webhooks: string;
  readonly index: string;
  resource(name: string): string;
  /** A file with hand-written functions. */
  helper(file: string): string;
}

/** The paths of one API: at the root, or below the name of a further one. */
export function apiPaths(name: string | undefined, { resources }: Pick<SdkModel, "resources">): ApiPaths {
  const folder = folderOf(name);
  const stems = resourceStems(resources);
  const stemOf = (resource: string): string => stems.get(resource) ?? resource;
  return {
    api: `${folder}api.ts`,
    models: `${folder}models.ts`,
    modelsOf: (resource) => `${folder}models/${stemOf(resource)}.ts`,
    sharedModels: `${folder}models/${freeStem("shared", [...stems.values()])}.ts`,
    codecs: `${folder}codecs.ts`,
    client: `${folder}client.ts`,
    webhooks: `${folder}webhooks.ts`,
    index: `${folder}index.ts`,
    resource: (resource) => `${folder}resources/${stemOf(resource)}.ts`,
    helper: (file) => helperPath(name, file),
  };
}

/** Path of a file with hand-written functions of an API. */
export function helperPath(api: string | undefined, file: string): string {
  return `${folderOf(api)}helpers/${file}`;
}

function folderOf(api: string | undefined): string {
  return api === undefined ? "" : `${api}/`;
}

/** Path of the document of an API in a package: its file in the output folder, and its subpath. */
export function documentPath(api: string | undefined): string {
  return api === undefined ? "openapi.json" : `${api}/openapi.json`;
}
