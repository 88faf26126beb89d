import { fatal } from "../../diagnostics/collect.js";
import type { SpecOperation } from "../../openapi/spec.js";
import { compact } from "../../util/compact.js";
import type { NameOperation } from "./naming.js";

/**
 * Returns the name of an operation from the configuration. Undefined if it keeps `name`.
 *
 * @throws PinwheelError `config-invalid` if the function throws, or returns something else than a
 * name
 */
export function renameByHook(operation: SpecOperation, name: string, hook: NameOperation): SpecOperation["rename"] {
  const result = callHook(operation, name, hook);
  if (result === undefined || result === name) return undefined;
  const segments = typeof result === "string" ? result.split(".") : [];
  const method = segments.at(-1);
  if (method === undefined || !segments.every((segment) => /^[A-Za-z_$][\w$]*$/.test(segment))) {
    throw hookError(operation, `returned ${describe(result)}`);
  }
  return segments.length === 1 ? { method } : { resource: segments.slice(0, -1).join("."), method };
}

/** Passes a copy, so that the function cannot change the document. */
function callHook({ method, path, operationId, tags, summary }: SpecOperation, name: string, hook: NameOperation): unknown {
  try {
    return hook({ method, path, tags: [...tags], name, ...compact({ operationId, summary }) });
  } catch (error) {
    throw hookError({ method, path }, `threw ${error instanceof Error ? `${error.name}: ${error.message}` : describe(error)}`, error);
  }
}

function hookError({ method, path }: Pick<SpecOperation, "method" | "path">, what: string, cause?: unknown) {
  const message = `\`nameOperation\` ${what} for ${method} ${path}.`;
  return fatal("config-invalid", { message, fix: 'Return "method", "resource.method", "outer.inner.method" or undefined.' }, cause);
}

function describe(value: unknown): string {
  if (value instanceof Promise) return "a promise";
  return typeof value === "string" ? JSON.stringify(value) : value === null ? "null" : `a value of type ${typeof value}`;
}
