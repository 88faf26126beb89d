import type { Report } from "../../diagnostics/diagnostic.js";
import type { Spec, SpecOperation } from "../../openapi/spec.js";
import type { SpecNamedSchema } from "../../openapi/spec-schema.js";
import { shortHash } from "../../util/short-hash.js";
import { type Claim, type NameSource, reportChanges, reportCollisions, resolveClaims } from "./claims.js";
import { operationKey } from "./keys.js";
import { renameByHook } from "./name-hook.js";
import { type NameOperation, type NamingStrategy, strategyKey } from "./naming.js";
import {
  nestedResources,
  reportNestedCollisions,
  resourceIdentifier,
  safeMethod,
  safeResource,
  splitName,
  unifyResourceCase,
} from "./nested-names.js";
import { nestedName } from "./nested-naming.js";
import { methodOfId, operationName } from "./operation-naming.js";
import type { PinnedNames } from "./pinned-names.js";
import { type DerivedName, type NamedOperation, type OperationName, pathFacts, resourceName } from "./resource-naming.js";
import { nameOfFile, schemaName } from "./schema-name.js";
import { webhookNames } from "./webhook-naming.js";
import { identifier } from "./words.js";

/** Every public name of the SDK. Only this file decides them. */
export interface Names {
  /** Type names by pointer of the schema. */
  readonly types: ReadonlyMap<string, string>;
  /** Resource and method by `operationKey`. */
  readonly operations: ReadonlyMap<string, OperationName>;
  /** Names of webhooks and callbacks, by key. */
  readonly webhooks: ReadonlyMap<string, string>;
}

export interface NamingOptions extends NamingStrategy {
  readonly pathPrefix: string;
  /** Names of an earlier run, which stay. */
  readonly pinned?: PinnedNames;
  /** Names operations like `x-pinwheel-name`, and before it. */
  readonly nameOperation?: NameOperation;
}

/** Decides all names. The result does not depend on the order of the document. */
export function assignNames(spec: Spec, options: NamingOptions, report: Report): Names {
  const types = typeNames(spec, options.pinned, report);
  const operations = operationNames(spec, options, report);
  return { types, operations, webhooks: webhookNames(spec, operations, options.pinned, report) };
}

function typeNames(spec: Spec, pinned: PinnedNames | undefined, report: Report): ReadonlyMap<string, string> {
  const claims = spec.schemas.map((schema) => typeClaim(schema, pinned));
  const names = resolveClaims(claims, (claim, taken) => otherTypeName(claim, taken));
  reportCollisions("schemas", claims, names, report);
  reportChanges(claims, names, pinned?.types ?? {}, report);
  return names;
}

function typeClaim(schema: SpecNamedSchema, pinned: PinnedNames | undefined): Claim {
  const { pointer, key, rename } = schema;
  const name = identifier(rename ?? schemaName(schema), "pascal");
  const derived = name === key ? "literal" : "words";
  return claimFor(pointer, pointer, name, rename === undefined ? derived : "author", validPin(pinned?.types, pointer, isTypeName));
}

/** A schema of another file that loses its name gets that of its file or folder as well. */
function otherTypeName({ key, name }: Claim, taken: ReadonlySet<string>): string {
  const longer = identifier(`${nameOfFile(key)} ${name}`, "pascal");
  return longer !== name && !taken.has(longer) ? longer : `${name}_${shortHash(key)}`;
}

/** An operation with the renamed tags, and the name that the strategy derives. */
interface DerivedOperation {
  readonly operation: SpecOperation;
  readonly derived: DerivedName;
}

function operationNames(spec: Spec, options: NamingOptions, report: Report): ReadonlyMap<string, OperationName> {
  const byKey = new Map(deriveNames(spec, options).map((derived) => [operationKey(derived.operation), derived]));
  const claims = unifyResourceCase([...byKey].map(([key, derived]) => operationClaim(key, derived, options)));
  const nested = nestedResources(claims);
  const rename = (claim: Claim, taken: ReadonlySet<string>) => alternativeName(claim, byKey.get(claim.key), new Set([...taken, ...nested]));
  const names = resolveClaims(claims, rename, nested);
  reportCollisions("operations", claims, names, report);
  reportChanges(claims, names, operationPins(options) ?? {}, report);
  reportNestedCollisions(claims, nested, names, report);
  return new Map([...names].map(([key, name]) => [key, splitName(name)]));
}

function deriveNames(spec: Spec, options: NamingOptions): readonly DerivedOperation[] {
  const tagNames = new Map(spec.tags.flatMap((tag) => (tag.rename === undefined ? [] : [[tag.name, tag.rename] as const])));
  const derive = nameDeriver(spec, options);
  return spec.operations.map((named) => {
    const operation = { ...named, tags: named.tags.map((tag) => tagNames.get(tag) ?? tag) };
    return { operation, derived: derive(operation) };
  });
}

/** Only strategies that look at other paths need facts about them. */
function nameDeriver(spec: Spec, { naming, nesting = false, pathPrefix }: NamingOptions): (operation: NamedOperation) => DerivedName {
  if (naming === "operations" && !nesting) return (operation) => operationName(operation, pathPrefix);
  const facts = pathFacts(spec.operations, pathPrefix);
  return nesting ? (operation) => nestedName(operation, naming, facts) : (operation) => resourceName(operation, facts);
}

function operationClaim(key: string, { operation, derived }: DerivedOperation, options: NamingOptions): Claim {
  const { nameOperation } = options;
  const pin = validPin(operationPins(options), key, isOperationName);
  const name = renamed(derived, operation.rename);
  const rename = nameOperation && renameByHook(operation, name, nameOperation);
  const source = rename === undefined && operation.rename === undefined ? derived.from : "author";
  return claimFor(key, operation.origin, renamed(splitName(name), rename), source, pin);
}

function renamed({ resource, method }: OperationName, rename: SpecOperation["rename"]): string {
  const resourceName = rename?.resource === undefined ? resource : resourceIdentifier(rename.resource);
  const methodName = rename?.method === undefined ? method : identifier(rename.method, "camel");
  return `${safeResource(resourceName)}.${safeMethod(methodName)}`;
}

/** Names of another strategy do not count. */
function operationPins({ pinned, ...strategy }: NamingOptions): PinnedNames["operations"] | undefined {
  return pinned?.naming === strategyKey(strategy) ? pinned.operations : undefined;
}

/** A pin replaces the derived name, but not the name that the author requests. */
function claimFor(key: string, pointer: string, name: string, source: NameSource, pin: string | undefined): Claim {
  if (source === "author" || pin === undefined) return { key, pointer, name, source };
  return { key, pointer, name, pin, source: "pinned" };
}

/**
 * Returns the pinned name if it is valid. Anyone can edit the file, and its text can be
 * anything.
 */
function validPin(names: Readonly<Record<string, string>> | undefined, key: string, isValid: (name: string) => boolean) {
  const pin = names !== undefined && Object.hasOwn(names, key) ? names[key] : undefined;
  return pin !== undefined && isValid(pin) ? pin : undefined;
}

/**
 * Returns the first name that is free: an alternative of the strategy, the operationId without the
 * resource, the operationId, or the name with a hash of method and path.
 */
function alternativeName(claim: Claim, named: DerivedOperation | undefined, names: ReadonlySet<string>): string {
  const { resource, method } = splitName(claim.name);
  const methods = named === undefined ? [] : alternativeMethods(claim, named, resource);
  const candidates = methods.map((candidate) => `${resource}.${safeMethod(candidate)}`);
  return candidates.find((candidate) => !names.has(candidate)) ?? `${resource}.${method}_${shortHash(claim.key)}`;
}

function alternativeMethods({ source }: Claim, { operation, derived }: DerivedOperation, resource: string): readonly string[] {
  const id = operation.operationId;
  const ofId = id === undefined ? [] : [methodOfId(operation, resource), identifier(id, "camel")];
  return [...(source === "author" ? [] : derived.alternatives), ...ofId.filter((method) => method !== undefined)];
}

function isIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}

/** Reserved words and the names of built-in types, such as `string`, are in lower case. */
function isTypeName(name: string): boolean {
  return isIdentifier(name) && !/^[a-z]+$/.test(name);
}

function isOperationName(name: string): boolean {
  const parts = name.split(".");
  return parts.length >= 2 && parts.every((part) => isIdentifier(part) && safeMethod(part) === part);
}
