import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../diagnostics/diagnostic.js";
import { licenseTemplate } from "../emit/package/license-file.js";
import type { TemplateTexts } from "../handlebars/text.js";
import { filesBelow } from "../util/files-below.js";

/** Folder of the built-in templates, which the package ships beside its compiled code. */
export const builtInTemplates: string = fileURLToPath(new URL("../../templates/", import.meta.url));

/**
 * Reads all templates. A file of the folder `overrides` replaces the built-in template of the same
 * path.
 * Reports `template-unused` for an override that replaces nothing.
 */
export function readTemplates(overrides?: string, report: Report = () => undefined): TemplateTexts {
  const overridePaths = new Set(overrides === undefined ? [] : filesBelow(overrides));
  const known = [...filesBelow(builtInTemplates), licenseTemplate].sort();
  if (overrides !== undefined) reportUnused(overrides, [...overridePaths], known, report);
  const texts = known.flatMap((path) => {
    const isOverride = overrides !== undefined && overridePaths.has(path);
    if (path === licenseTemplate && !isOverride) return [];
    return [[path, readFileSync(join(isOverride ? overrides : builtInTemplates, path), "utf8")] as const];
  });
  return new Map(texts);
}

/** Because a misspelled file name would otherwise have no effect. Hidden files are ignored. */
function reportUnused(folder: string, overrides: readonly string[], templates: readonly string[], report: Report): void {
  const isHidden = (path: string) => path.split("/").some((segment) => segment.startsWith("."));
  for (const path of overrides.filter((override) => !templates.includes(override) && !isHidden(override))) {
    report("template-unused", {
      message: `${path} does not replace a template: there is no template of this path.`,
      file: join(folder, path),
      instead: "The file is ignored.",
      fix: `Rename or remove it. The templates are ${templates.join(", ")}.`,
    });
  }
}
