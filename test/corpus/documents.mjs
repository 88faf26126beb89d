import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The collections of documents: a folder, the names of the documents in it, and the number that a usual run samples. With `isLinked`, the
 * documents refer to other files of the folder.
 */
const collections = [
  { folder: "corpus", names: /\.(json|yaml)$/, count: Number.POSITIVE_INFINITY },
  { folder: "swagger2", names: /\.(json|yaml)$/, count: Number.POSITIVE_INFINITY },
  { folder: "multi-file/digitalocean", names: /^DigitalOcean-public\.v2\.yaml$/, count: 1, isLinked: true },
  { folder: "multi-file/5gc", names: /^TS.*\.yaml$/, count: 20, isLinked: true },
];

/** Lists the documents by collection, with the bytes that each may load. Throws when a collection is missing. */
export function listDocuments(shared) {
  return collections.map(({ folder, names, count, isLinked = false }) => {
    const path = join(shared, folder);
    const files = existsSync(path) ? readdirSync(path).filter((file) => names.test(file)) : [];
    if (files.length === 0) throw new Error(`There are no documents in ${path}.`);
    const bytes = isLinked ? folderBytes(path) : undefined;
    const documents = files.sort().map((file) => documentAt(`${folder}/${file}`, join(path, file), bytes));
    return { count, documents };
  });
}

/** A document by its path. */
export function documentAt(name, file, bytes = statSync(file).size) {
  return { name, file, bytes };
}

function folderBytes(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => statSync(join(folder, path)));
  return paths.reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}
