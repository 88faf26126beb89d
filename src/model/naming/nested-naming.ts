import type { Naming } from "./naming.js";
import { methodOfId } from "./operation-naming.js";
import { type DerivedName, methodNames, type NamedOperation, type PathFacts, pathEndings } from "./resource-naming.js";
import { type ResourcePath, resourcePath } from "./resource-path.js";
import { identifier } from "./words.js";

/**
 * Names an operation whose resource is nested like the path: `POST /chat/completions` is
 * `chat.completions.create`.
 *
 * With the strategy `operations`, the operationId names the method, without the words of the path:
 * `createChatCompletion` is `create`.
 */
export function nestedName(operation: NamedOperation, naming: Naming, facts: PathFacts): DerivedName {
  const path = resourcePath(operation.path, facts);
  if (path.kind === "root") return { resource: "root", method: operation.method.toLowerCase(), from: "words", alternatives: [] };
  const resource = path.chain.map(({ text }) => identifier(text, "camel")).join(".");
  const methods = facts.methods.get(operation.path) ?? new Set();
  const ofPath = methodNames(operation.method, path, methods);
  // A part with the name of a nested resource gets a verb, as one with several HTTP methods does.
  const withVerb = methodNames(operation.method, path, new Set([...methods, "OPTIONS"])).filter((name) => !ofPath.includes(name));
  const ofId = naming === "operations" ? methodWithoutPath(operation, path) : undefined;
  const [method = "", ...longer] = ofId === undefined ? ofPath : [ofId];
  const alternatives = [...longer, ...withVerb, ...pathEndings(operation, path, resource).map((ending) => method + ending)];
  return { resource, method, from: ofId !== undefined || path.kind === "part" ? "words" : "shape", alternatives };
}

/** The operationId without as many segments of the path as it repeats. */
function methodWithoutPath(operation: NamedOperation, { chain }: ResourcePath): string | undefined {
  const id = methodOfId(operation, "");
  const groups = chain.map((_, index) =>
    chain
      .slice(index)
      .map(({ text }) => text)
      .join(" "),
  );
  return groups.map((group) => methodOfId(operation, group)).find((method) => method !== id) ?? id;
}
