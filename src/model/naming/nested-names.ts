import type { Report } from "../../diagnostics/diagnostic.js";
import { reservedWords } from "../../util/reserved-words.js";
import type { Claim } from "./claims.js";
import type { OperationName } from "./resource-naming.js";
import { identifier } from "./words.js";

/** Divides `chat.completions.create` into the resource `chat.completions` and its method. */
export function splitName(name: string): OperationName {
  const dot = name.lastIndexOf(".");
  return { resource: name.slice(0, dot), method: name.slice(dot + 1) };
}

/** Converts every segment of the name of a resource to an identifier. */
export function resourceIdentifier(text: string): string {
  return text
    .split(".")
    .map((segment) => identifier(segment, "camel"))
    .join(".");
}

/**
 * Names that a property of a resource must not have: `then` would make it a promise, the others are
 * inherited or fixed.
 */
const unsafeMethods: ReadonlySet<string> = new Set(["then", "constructor", "prototype", "__proto__", "default"]);

/** Adds an underscore to a name that a property of a resource must not have. */
export function safeMethod(name: string): string {
  return unsafeMethods.has(name) || name === "" ? `${name}_` : name;
}

/**
 * Adds an underscore to the reserved words in the name of a resource, because a module cannot
 * import a resource under such a name.
 */
export function safeResource(name: string): string {
  return name
    .split(".")
    .map((segment) => (reservedWords.has(segment) ? `${segment}_` : safeMethod(segment)))
    .join(".");
}

/**
 * Merges resources whose names differ only in case, because files and folders are named after
 * them.
 */
export function unifyResourceCase(claims: readonly Claim[]): readonly Claim[] {
  const spellings = new Map<string, string>();
  for (const resource of claims.map(({ name }) => splitName(name).resource).sort()) {
    for (const path of pathsTo(resource)) {
      if (!spellings.has(path.toLowerCase())) spellings.set(path.toLowerCase(), path.slice(path.lastIndexOf(".") + 1));
    }
  }
  return claims.map((claim) => {
    const { resource, method } = splitName(claim.name);
    const segments = pathsTo(resource).map((path) => spellings.get(path.toLowerCase()) ?? path);
    return { ...claim, name: [...segments, method].join(".") };
  });
}

/** Returns `a`, `a.b` and `a.b.c` for `a.b.c`. */
function pathsTo(resource: string): readonly string[] {
  const segments = resource.split(".");
  return segments.map((_, index) => segments.slice(0, index + 1).join("."));
}

/**
 * Returns the resources that are properties of another one, in lower case. No method can have the
 * name of one.
 */
export function nestedResources(claims: readonly Claim[]): ReadonlySet<string> {
  const resources = claims.flatMap(({ name, pin }) => pathsTo(splitName(pin ?? name).resource));
  return new Set(resources.filter((resource) => resource.includes(".")).map((resource) => resource.toLowerCase()));
}

/** Reports every method that a nested resource took the name of. */
export function reportNestedCollisions(
  claims: readonly Claim[],
  nested: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
  report: Report,
): void {
  for (const { key, pointer, name, pin } of claims) {
    if (!nested.has((pin ?? name).toLowerCase())) continue;
    report("name-collision", {
      message: `A method and a resource would both be called ${pin ?? name}.`,
      pointer,
      instead: `${key} is called ${names.get(key)}`,
      fix: "Give the method another name with x-pinwheel-name, in the document or in an overlay.",
    });
  }
}
