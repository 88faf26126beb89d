import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const own = fileURLToPath(new URL("../../templates/", import.meta.url));

/** The text of a template: that of the same path in the folder of overrides, else ours. */
export async function templateText(path: string, overrides: string | undefined): Promise<string> {
  const override = overrides === undefined ? undefined : await readIfThere(join(overrides, path));
  return override ?? readFile(join(own, path), "utf8");
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
