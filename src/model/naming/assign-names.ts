import type { Report } from "../../diagnostics/diagnostic.js";
import type { Spec, SpecOperation } from "../../openapi/spec.js";
import type { SpecNamedSchema } from "../../openapi/spec-schema.js";
import { reservedWords } from "../../util/reserved-words.js";
import type { Naming } from "./naming.js";
import { operationName } from "./operation-naming.js";
import type { PinnedNames } from "./pinned-names.js";
import { type DerivedName, type OperationName, resourceName } from "./resource-naming.js";
import { identifier, shortHash, words } from "./words.js";

/** Every public name of the SDK. Decided here, once, and nowhere else. */
export interface Names {
  /** Type name by pointer of the schema. */
  readonly types: ReadonlyMap<string, string>;
  /** Resource and method by {@link operationKey}. */
  readonly operations: ReadonlyMap<string, OperationName>;
}

export interface NamingOptions {
  readonly naming: Naming;
  readonly pathPrefix: string;
  /** Names of an earlier run, which stay. */
  readonly pinned?: PinnedNames;
}

/** What identifies an operation from one version of a document to the next. */
export function operationKey(operation: { readonly method: string; readonly path: string }): string {
  return `${operation.method} ${operation.path}`;
}

/** Decides all names. The order of the document plays no part in it. */
export function assignNames(spec: Spec, options: NamingOptions, report: Report): Names {
  return { types: typeNames(spec, options.pinned, report), operations: operationNames(spec, options, report) };
}

/** A name that something asks for; of several that ask for one, who keeps it follows from rank and key. */
interface Claim {
  readonly key: string;
  /** Where it stands, for messages. */
  readonly pointer: string;
  /** The name by the rules, or the one that the document's author asks for. */
  readonly wanted: string;
  /** The name of an earlier run. */
  readonly pin?: string;
  /** Lower wins: 0 was asked for by the document's author, 1 was pinned, 2 is written so in the document, 3 and 4 follow from a rule. */
  readonly rank: number;
}

function typeNames(spec: Spec, pinned: PinnedNames | undefined, report: Report): ReadonlyMap<string, string> {
  const claims = spec.schemas.map((named) => typeClaim(named, pinned));
  const settled = settle(claims, (claim) => `${claim.wanted}_${shortHash(claim.key)}`);
  reportCollisions("schemas", claims, settled, report);
  return settled;
}

function typeClaim(named: SpecNamedSchema, pinned: PinnedNames | undefined): Claim {
  const key = named.pointer;
  const about = { key, pointer: key };
  if (named.rename !== undefined) return { ...about, wanted: identifier(named.rename, "pascal"), rank: 0 };
  const wanted = identifier(named.component ? named.key : pointerName(key), "pascal");
  const pin = ownValue(pinned?.types, key);
  if (pin !== undefined && isIdentifier(pin)) return { ...about, wanted, pin, rank: 1 };
  return { ...about, wanted, rank: wanted === named.key ? 2 : 3 };
}

/** Says it on every run, also where pins have settled it long ago. */
function reportCollisions(what: string, claims: readonly Claim[], settled: ReadonlyMap<string, string>, report: Report): void {
  const counts = new Map<string, number>();
  for (const { wanted } of claims) counts.set(wanted.toLowerCase(), (counts.get(wanted.toLowerCase()) ?? 0) + 1);
  for (const { key, pointer, wanted } of claims) {
    const name = settled.get(key);
    if (name === wanted || (counts.get(wanted.toLowerCase()) ?? 0) < 2) continue;
    report("name-collision", {
      message: `Several ${what} would be called ${wanted}.`,
      pointer,
      instead: `${key} is called ${name}`,
      fix: "Give one of them another name with x-pinwheel-name, in the document or in an overlay.",
    });
  }
}

/** `#/components/schemas/Dag/properties/owner` reads `Dag owner`. */
function pointerName(pointer: string): string {
  const noise = new Set(["#", "components", "schemas", "definitions", "$defs", "properties", "content", "schema", "paths", "items"]);
  return pointer
    .split("/")
    .filter((segment) => !noise.has(segment))
    .flatMap((segment) => words(segment.replaceAll("~1", " ").replaceAll("~0", " ")))
    .join(" ");
}

function operationNames(spec: Spec, options: NamingOptions, report: Report): ReadonlyMap<string, OperationName> {
  const byKey = new Map(spec.operations.map((operation) => [operationKey(operation), operation]));
  const groups = new Map(spec.tags.flatMap((tag) => (tag.rename === undefined ? [] : [[tag.name, tag.rename] as const])));
  const claims = oneSpelling([...byKey].map(([key, operation]) => operationClaim(key, operation, options, groups)));
  const settled = settle(claims, (claim, taken) => alternative(claim, byKey.get(claim.key)?.operationId, taken));
  reportCollisions("operations", claims, settled, report);
  return new Map([...settled].map(([key, name]) => [key, splitName(name)]));
}

function operationClaim(key: string, spec: SpecOperation, options: NamingOptions, groups: ReadonlyMap<string, string>): Claim {
  const operation = { ...spec, tags: spec.tags.map((tag) => groups.get(tag) ?? tag) };
  const derived = options.naming === "resources" ? resourceName(operation, options.pathPrefix) : operationName(operation);
  const { rename } = spec;
  const resource = safeResource(rename?.resource === undefined ? derived.resource : identifier(rename.resource, "camel"));
  const method = safeMember(rename?.method === undefined ? derived.method : identifier(rename.method, "camel"));
  const about = { key, pointer: spec.origin, wanted: `${resource}.${method}` };
  if (rename !== undefined) return { ...about, rank: 0 };
  const pin = options.pinned?.naming === options.naming ? ownValue(options.pinned.operations, key) : undefined;
  return pin !== undefined && isMemberName(pin) ? { ...about, pin, rank: 1 } : { ...about, rank: derivedRanks[derived.from] };
}

const derivedRanks: Readonly<Record<DerivedName["from"], number>> = { shape: 3, words: 4 };

/** Resources whose names differ in case alone become one, because files are named after them. */
function oneSpelling(claims: readonly Claim[]): readonly Claim[] {
  const spelling = new Map<string, string>();
  for (const resource of claims.map((claim) => splitName(claim.wanted).resource).sort()) {
    if (!spelling.has(resource.toLowerCase())) spelling.set(resource.toLowerCase(), resource);
  }
  return claims.map((claim) => {
    const { resource, method } = splitName(claim.wanted);
    return { ...claim, wanted: `${spelling.get(resource.toLowerCase()) ?? resource}.${method}` };
  });
}

/** The operationId where it is free, else the name with a hash of method and path. */
function alternative(claim: Claim, operationId: string | undefined, taken: ReadonlySet<string>): string {
  const { resource, method } = splitName(claim.wanted);
  const byId = operationId === undefined ? claim.wanted : `${resource}.${safeMember(identifier(operationId, "camel"))}`;
  return taken.has(byId) ? `${resource}.${method}_${shortHash(claim.key)}` : byId;
}

/**
 * Gives every claim a name of its own. Names are compared without case, because files are named after them. Who keeps a name follows from
 * rank and key, never from the order of the document.
 */
function settle(claims: readonly Claim[], rename: (claim: Claim, taken: ReadonlySet<string>) => string): ReadonlyMap<string, string> {
  const ordered = [...claims].sort((a, b) => a.rank - b.rank || a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const exact = new Set<string>();
  for (const claim of ordered) {
    const asked = claim.pin ?? claim.wanted;
    const name = taken.has(asked.toLowerCase()) ? rename(claim, exact) : asked;
    taken.add(name.toLowerCase());
    exact.add(name);
    names.set(claim.key, name);
  }
  return names;
}

function splitName(name: string): OperationName {
  const dot = name.indexOf(".");
  return { resource: name.slice(0, dot), method: name.slice(dot + 1) };
}

/** Pinned names come from a file that anybody may have edited: what could not be a name of ours is decided anew. */
function isIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}

function isMemberName(name: string): boolean {
  const parts = name.split(".");
  return parts.length === 2 && parts.every((part) => isIdentifier(part) && safeMember(part) === part);
}

/** Names that a member of a class or module must not have: `then` would make it a promise, the others are inherited or fixed. */
const unsafeMembers: ReadonlySet<string> = new Set(["then", "constructor", "prototype", "__proto__", "default"]);

/** A reserved word gets an underscore, because no module could import a resource of that name. */
function safeResource(name: string): string {
  return reservedWords.has(name) ? `${name}_` : safeMember(name);
}

function safeMember(name: string): string {
  return unsafeMembers.has(name) || name === "" ? `${name}_` : name;
}

function ownValue<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
