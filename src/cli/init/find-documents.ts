import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The folders in which projects keep their document, besides the current one. */
const usualFolders = [
  "api",
  "apis",
  "contracts",
  "doc",
  "docs",
  "openapi",
  "public",
  "schema",
  "schemas",
  "spec",
  "specs",
  "src",
  "swagger",
];

/** Bounds of the search, so that the search ends quickly in any folder. */
const limits = { depth: 2, files: 200, bytes: 16 * 1024 * 1024 };

/**
 * Finds OpenAPI documents in a folder and the usual folders below it, as relative paths with `/`.
 * The likeliest come first.
 */
export function findDocuments(folder: string): readonly string[] {
  const paths = [...filesIn(folder, "", 0), ...usualFolders.flatMap((name) => filesIn(folder, name, limits.depth))];
  return paths
    .slice(0, limits.files)
    .filter((path) => isOpenApi(join(folder, path)))
    .sort((left, right) => likelihood(right) - likelihood(left) || (left < right ? -1 : 1));
}

function filesIn(folder: string, path: string, depth: number): string[] {
  const entries = entriesOf(join(folder, path)).sort((left, right) => (left.name < right.name ? -1 : 1));
  const pathOf = (name: string) => (path === "" ? name : `${path}/${name}`);
  const files = entries.filter((entry) => entry.isFile() && /\.(json|ya?ml)$/i.test(entry.name)).map(({ name }) => pathOf(name));
  const folders = depth === 0 ? [] : entries.filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name));
  return [...files, ...folders.flatMap(({ name }) => filesIn(folder, pathOf(name), depth - 1))];
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Looks for the version, which every document has, without parsing the file. */
function isOpenApi(file: string): boolean {
  try {
    if (statSync(file).size > limits.bytes) return false;
    const text = readFileSync(file, "utf8");
    return /^\uFEFF?\s*\{/.test(text) ? /"(openapi|swagger)"\s*:\s*"\d/.test(text) : /^\uFEFF?["']?(openapi|swagger)["']?\s*:/m.test(text);
  } catch {
    return false;
  }
}

function likelihood(path: string): number {
  const isNamed = /(openapi|swagger)[^/]*$/i.test(path);
  return (isNamed ? 1 : 0) - path.split("/").length;
}
