import type { Report } from "../../diagnostics/diagnostic.js";
import type { EmitInput } from "../emit-input.js";
import { hasWebhooks } from "../shared/webhook-symbols.js";

/**
 * Removes hand-written modules whose path the output needs for something else, and reports them.
 */
export function resolveModulePaths(input: EmitInput, report: Report): EmitInput {
  const { apis, modules = [], moduleFiles = [] } = input;
  const webhooks = apis.some(({ name, model }) => name === undefined && hasWebhooks(model)) ? ["webhooks"] : [];
  const taken = new Set([...outputNames, ...webhooks, ...apis.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()]))]);
  const seen = new Set<string>();
  const isPlaced = (path: string): boolean => {
    const problem = problemOf(path, taken, seen);
    seen.add(path.toLowerCase());
    if (problem !== undefined) report("module-name", { message: `The module ${path} ${problem}.`, file: path });
    return problem === undefined;
  };
  return {
    ...input,
    modules: modules.filter(({ file }) => isPlaced(file)),
    moduleFiles: moduleFiles.filter(({ path }) => isPlaced(path)),
  };
}

/**
 * Names in the root of the sources and subpaths of the package, besides the folders of further
 * APIs.
 */
const outputNames = ["api", "client", "codecs", "docs", "helpers", "index", "models", "package", "resources", "runtime"];

function problemOf(path: string, taken: ReadonlySet<string>, seen: ReadonlySet<string>): string | undefined {
  if (!/^([A-Za-z0-9_-]+\/)*[A-Za-z0-9_-]+\.ts$/.test(path)) return "has a name with characters other than letters, digits, `_` and `-`";
  const [first = ""] = path.toLowerCase().split(/[/.]/);
  if (taken.has(first)) return `has a name that the output needs for itself: ${first}`;
  return seen.has(path.toLowerCase()) ? "differs from another one in case alone, and not every disk can keep both" : undefined;
}
