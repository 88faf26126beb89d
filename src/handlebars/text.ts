import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../diagnostics/diagnostic.js";

const own = fileURLToPath(new URL("../../templates/", import.meta.url));

/** The text of a template: that of the same path in the folder of overrides, else ours. */
export function templateText(path: string, overrides: string | undefined): string {
  const override = overrides === undefined ? undefined : readIfThere(join(overrides, path));
  return override ?? readFileSync(join(own, path), "utf8");
}

/** Reports the files of the overrides that are in the place of none of ours, which a slip of the hand makes of a template. Hidden files are none. */
export function reportUnused(overrides: string, report: Report): void {
  const known = filesIn(own);
  for (const path of filesIn(overrides)) {
    if (known.includes(path) || path.split("/").some((segment) => segment.startsWith("."))) continue;
    report("template-unused", {
      message: `The file ${path} of the templates replaces none: there is no template of this path.`,
      file: join(overrides, path),
      instead: "It is left out.",
      fix: `Rename it, or remove it. The templates are ${known.join(", ")}.`,
    });
  }
}

/** Relative to the folder, with `/`, sorted. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return entries.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/")).sort();
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
