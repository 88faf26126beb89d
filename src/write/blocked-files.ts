import { join } from "node:path";
import { diagnose } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { howToKeep } from "./keep-edit.js";
import type { Plan } from "./plan.js";

/**
 * Returns the diagnostics for the files that a plan must not change. Reformatted files share one.
 */
export function blockedFiles({ output, steps }: Plan): Diagnostic[] {
  const problems = steps.flatMap(({ path, action }) => {
    if (action.kind !== "blocked" || action.reason === "reformatted") return [];
    const file = join(output, path);
    if (action.reason === "foreign") {
      return [diagnose("file-foreign", { message: `${file} was not written by Pinwheel, so it is not ${action.would}d.`, file })];
    }
    const fix = action.would === "replace" ? howToKeep(path) : removalFix;
    return [diagnose("file-edited", { message: `${file} was edited by hand, so it is not ${action.would}d.`, file, fix })];
  });
  const reformatted = steps.flatMap(({ path, action }) => (action.kind === "blocked" && action.reason === "reformatted" ? [path] : []));
  return reformatted.length === 0 ? problems : [...problems, reformattedFiles(output, reformatted)];
}

const removalFix = "The output has no such file any more. To keep it, move it to another folder. generate --force removes it.";

const maximumNames = 3;

function reformattedFiles(output: string, paths: readonly string[]): Diagnostic {
  const names = paths.slice(0, maximumNames).join(", ");
  const rest = paths.length > maximumNames ? ` and ${paths.length - maximumNames} more` : "";
  const subject = paths.length === 1 ? "1 file differs" : `${paths.length} files differ`;
  return diagnose("file-reformatted", {
    message: `In ${output}, ${subject} only in formatting from what was generated: ${names}${rest}.`,
    file: output,
    fix:
      `Exclude ${output} from the formatter (files.includes in biome.json, .prettierignore) and run generate --force once. ` +
      "To keep the formatter, run it after each generate --force.",
  });
}
