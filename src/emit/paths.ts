import { isDeviceName } from "../util/device-names.js";

/** What users of a client may name. */
export const runtimeIndex = "runtime/index.ts";

/** What only emitted code and hand-written modules need of the runtime. */
export const runtimeInternal = "runtime/internal.ts";

export interface ApiPaths {
  readonly api: string;
  /** The module that re-exports every named type. */
  readonly models: string;
  /** The module that declares the named types of a resource, or the shared ones. */
  modelsOf(resource: string): string;
  readonly client: string;
  readonly index: string;
  resource(name: string): string;
  helper(file: string): string;
}

/** The paths of one API: at the root, or below the name of a further one. */
export function apiPaths(name: string | undefined): ApiPaths {
  const folder = name === undefined ? "" : `${name}/`;
  return {
    api: `${folder}api.ts`,
    models: `${folder}models.ts`,
    modelsOf: (resource) => `${folder}models/${fileName(resource)}.ts`,
    client: `${folder}client.ts`,
    index: `${folder}index.ts`,
    resource: (resource) => `${folder}resources/${fileName(resource)}.ts`,
    helper: (file) => `${folder}helpers/${file}`,
  };
}

function fileName(name: string): string {
  return isDeviceName(name) ? `${name}_` : name;
}

/** Path of the document of an API in a package: its file in the output folder, and its subpath. */
export function documentPath(api: string | undefined): string {
  return api === undefined ? "openapi.json" : `${api}/openapi.json`;
}
