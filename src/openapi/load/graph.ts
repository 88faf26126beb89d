import { fatal } from "../../diagnostics/collect.js";
import type { Json } from "../../util/json.js";
import type { JsonObject } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import { defaultLimits, type Limits, limitFix } from "../../util/limits.js";

/**
 * Checks the depth and the number of values of a document.
 *
 * A value counts each time it is reached. Because YAML aliases can repeat values or form cycles,
 * all later code relies on this check when it walks the document.
 *
 * @throws {PinwheelError} when the document exceeds a limit.
 */
export function checkDocumentGraph(root: Json, file: string, limits: Limits = defaultLimits): void {
  let values = 1;
  const visit = (container: Container, depth: number): void => {
    if (depth > limits.depth) throw tooDeep(root, file, limits);
    const items: readonly Json[] = Object.values(container);
    values += items.length;
    if (values > limits.values) throw tooManyValues(file, limits);
    for (const item of items) if (isContainer(item)) visit(item, depth + 1);
  };
  if (isContainer(root)) visit(root, 0);
}

type Container = JsonObject | readonly Json[];

function isContainer(value: Json): value is Container {
  return typeof value === "object" && value !== null;
}

function tooDeep(root: Json, file: string, limits: Limits): Error {
  const message = `"${file}" is nested more than ${limits.depth} levels deep, or contains itself.`;
  const fix = limitFix("depth", "Move inner parts to components and reference them");
  return fatal("document-too-deep", { message, file, pointer: startOfDepth(root, limits.depth), fix });
}

/** Levels of the pointer to a value that is nested too deeply. Readers find the rest. */
const shownLevels = 20;

/** Returns the pointer of a value around the first one that is nested too deeply. */
function startOfDepth(root: Json, maxDepth: number): string {
  const keys: string[] = [];
  const visit = (value: Json): boolean => {
    if (!isContainer(value)) return false;
    if (keys.length > maxDepth) return true;
    return Object.entries(value).some(([key, item]) => {
      keys.push(key);
      const isFound = visit(item);
      if (!isFound) keys.pop();
      return isFound;
    });
  };
  visit(root);
  return keys.slice(0, shownLevels).reduce(childPointer, "#");
}

function tooManyValues(file: string, limits: Limits): Error {
  const message = `"${file}" has more than ${limits.values} values after aliases are expanded.`;
  return fatal("document-too-large", { message, file, fix: limitFix("values", "Use `$ref` instead of aliases for repeated parts") });
}
