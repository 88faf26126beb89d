import type { Spec, SpecOperation, SpecWebhook } from "../../openapi/spec.js";
import type { SdkModel } from "../model.js";
import { operationKey, webhookKey } from "../naming/keys.js";
import type { Part } from "./select-part.js";

/**
 * Returns a function that decides whether a pointer of the document matters to a part: it is in an
 * operation, a schema or a component that the part uses, or in nothing that only the rest uses.
 *
 * @param model the model of the part
 * @param documentPointer translates the pointers of the spec
 */
export function pointersOfPart(
  spec: Spec,
  model: SdkModel,
  part: Part,
  documentPointer: (pointer: string) => string,
): (pointer: string) => boolean {
  const { used, unused } = divide(spec, model, part);
  const usedPointers = new Set(used.map(documentPointer));
  const unusedPointers = new Set(unused.map(documentPointer));
  return (pointer) => {
    for (let at = pointer; at !== "" && at !== "#"; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
      if (usedPointers.has(at)) return true;
      if (unusedPointers.has(at)) return false;
    }
    return true;
  };
}

interface Origins {
  readonly used: readonly string[];
  readonly unused: readonly string[];
}

function divide({ operations, webhooks = [], schemas, securitySchemes }: Spec, model: SdkModel, part: Part): Origins {
  const types = new Set(model.types.map(({ origin }) => origin));
  const schemes = new Set(model.auth.map(({ id }) => id));
  const origins = [
    ...operations.map((operation) => [part.operations.has(operationKey(operation)), originsOf(operation)] as const),
    ...webhooks.map((webhook) => [part.webhooks.has(webhookKey(webhook)), originsOf(webhook)] as const),
    ...schemas.map(({ pointer, schema }) => [types.has(pointer), [pointer, ...originsIn(schema)]] as const),
    ...securitySchemes.map(({ id, origin }) => [schemes.has(id), [origin]] as const),
  ];
  const ofHalf = (isUsed: boolean) => origins.flatMap(([isPart, found]) => (isPart === isUsed ? found : []));
  return { used: ofHalf(true), unused: ofHalf(false) };
}

/** The path item above an operation counts as well. */
function originsOf(operation: SpecOperation | SpecWebhook): readonly string[] {
  const { origin } = operation;
  return [origin.slice(0, origin.lastIndexOf("/")), ...originsIn(operation)];
}

/** Properties whose values are data of the document. */
const dataKeys: ReadonlySet<string> = new Set(["example", "default", "const", "enum", "sample", "sends", "value", "valueDocs", "values"]);

function originsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (dataKeys.has(key)) return [];
    return key === "origin" && typeof inner === "string" ? [inner] : originsIn(inner);
  });
}
