import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";

/**
 * Returns the compiled documents by the folder of their scenarios. A folder has one document for each version of its API, the newest
 * first. `name` is unique among all documents.
 */
export function readDocuments(folder) {
  const folders = readdirSync(folder).sort();
  return new Map(folders.map((name) => [name, documentsOf(name, join(folder, name))]));
}

function documentsOf(name, folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files
    .sort()
    .reverse()
    .map((file) => {
      const version = file.slice("openapi.".length, -"yaml".length).replace(/\.$/, "");
      const path = join(folder, file);
      return { name: version === "" ? name : `${name}@${version}`, version, file: path, root: load(readFileSync(path, "utf8")) };
    });
}

/** Returns the target of a reference, or the node itself. */
export function resolve(root, node) {
  let target = node;
  while (target?.$ref !== undefined) {
    const keys = target.$ref.slice("#/".length).split("/");
    target = keys.reduce((parent, key) => parent?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], root);
  }
  return target;
}
