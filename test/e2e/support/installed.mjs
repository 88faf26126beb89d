import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A module of the package that is installed in a folder, such as `airflow-client/auth`, found as Node finds it. */
export function importInstalled(folder, name) {
  return import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(name)).href);
}
