import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const own = fileURLToPath(new URL("../../templates/", import.meta.url));

/** The text of a template: that of the same path in the folder of overrides, else ours. */
export function templateText(path: string, overrides: string | undefined): string {
  const override = overrides === undefined ? undefined : readIfThere(join(overrides, path));
  return override ?? readFileSync(join(own, path), "utf8");
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
