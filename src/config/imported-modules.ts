import { readFileSync, statSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";

/**
 * Returns the modules of the project that a configuration in JavaScript or TypeScript imports, also
 * through others. Packages are not followed.
 */
export async function importedModules(config: string): Promise<readonly string[]> {
  if (!/^\.[cm]?[jt]s$/.test(extname(config))) return [];
  const specifiersOf = await createReader();
  const found = new Set([config]);
  // The loop also visits what it adds.
  for (const file of found) {
    for (const specifier of specifiersOf(readFileSync(file, "utf8"))) {
      const module = findModule(resolve(dirname(file), specifier));
      if (module !== undefined) found.add(module);
    }
  }
  found.delete(config);
  return [...found];
}

/** Returns a function that lists the relative specifiers of a text. */
async function createReader(): Promise<(text: string) => readonly string[]> {
  const { ts } = await import("ts-morph");
  return (text) => ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => (/^\.\.?\//.test(fileName) ? fileName : []));
}

const extensions = ["", ".ts", ".mts", ".js", ".mjs", ".cjs", ".json", "/index.ts", "/index.js"];

/** `./names.js` may be written as `./names.ts`, and without its extension. */
function findModule(path: string): string | undefined {
  const typeScript = path.replace(/\.([cm]?)js$/, ".$1ts");
  return [...extensions.map((extension) => path + extension), typeScript].find(
    (candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile() === true,
  );
}
