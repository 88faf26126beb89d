import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of all scenarios. */
export const specs = fileURLToPath(new URL("../node_modules/@typespec/http-specs/specs", import.meta.url));

/** Lists the folders with scenarios, such as `type.model.empty`. */
export function scenarioFolders() {
  return readdirSync(specs, { recursive: true, encoding: "utf8" })
    .filter((path) => basename(path) === "main.tsp")
    .map((path) => dirname(path).replaceAll("/", "."))
    .sort();
}
