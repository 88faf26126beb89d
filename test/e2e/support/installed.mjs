import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Imports a module of the package that is installed in a folder, such as `airflow-client/auth`. Resolves it like Node. */
export function importInstalled(folder, name) {
  return import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(name)).href);
}
