import type { SpecCallback, SpecWebhook } from "../../openapi/spec.js";

interface MethodAndPath {
  readonly method: string;
  readonly path: string;
}

/** Returns the key that identifies an operation from one version of a document to the next. */
export function operationKey({ method, path }: MethodAndPath): string {
  return `${method} ${path}`;
}

/** Returns the key that identifies a webhook: `WEBHOOK /new-pet POST`. */
export function webhookKey({ key, method }: Pick<SpecWebhook, "key" | "method">): string {
  return `WEBHOOK /${key} ${method}`;
}

/** Returns the key that identifies a callback of an operation. */
export function callbackKey(operation: MethodAndPath, { key, expression, method }: SpecCallback): string {
  return `${operationKey(operation)} ${key} ${expression} ${method}`;
}
