import type { Report } from "../../diagnostics/diagnostic.js";
import { groupBy } from "../../util/group-by.js";
import type { Json } from "../../util/json.js";
import type { NamedType, Operation, SdkModel } from "../model.js";
import { operationKey } from "./keys.js";
import type { PinnedNames } from "./pinned-names.js";

/** What a new version of a document has renamed. */
export interface Renames {
  /** The names that operations keep, by their new keys. */
  readonly operations: Readonly<Record<string, string>>;
  /** Former names of types, with their new names. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** A part of a model that is named by a key. */
interface Named {
  readonly key: string;
  readonly name: string;
  readonly origin: string;
  /** Equal texts mean equal structures. */
  readonly structure: string;
  /** Whether it can be the same as another one, apart from the structure. */
  readonly isSame: (other: Named) => boolean;
  readonly facts: { readonly id?: string; readonly doc: string };
}

/** Whether a recorded key has gone, and another one has come. Otherwise nothing can be renamed. */
export function mayHaveRenames(keys: DocumentKeys, pinned: PinnedNames): boolean {
  return hasMoved(keys.operations, pinned.operations) || hasMoved(keys.types, pinned.types);
}

/** What names are recorded by. */
export interface DocumentKeys {
  readonly operations: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

function hasMoved(keys: ReadonlySet<string>, pins: Readonly<Record<string, string>>): boolean {
  const hasCome = [...keys].some((key) => !Object.hasOwn(pins, key));
  return hasCome && Object.keys(pins).some((key) => !keys.has(key));
}

/** Two versions, and the names that are recorded. */
export interface Versions {
  readonly before: SdkModel;
  readonly after: SdkModel;
  readonly pinned: PinnedNames;
  /** Keys of the new operations whose group the document states with a tag. */
  readonly grouped: ReadonlySet<string>;
}

/**
 * Finds what has another key than before, and the same structure. Where several candidates match,
 * nothing is renamed, and a diagnostic reports it.
 */
export function findRenames({ before, after, pinned, grouped }: Versions, report: Report): Renames {
  const [oldTypes, newTypes] = unmatched(typesOf(before, keysOfTypes(after)), typesOf(after, keysOfTypes(before)), pinned.types);
  const [oldOperations, newOperations] = unmatched(
    namedOperations(before, after, grouped),
    namedOperations(after, before, grouped),
    pinned.operations,
  );
  const types = pair(oldTypes, newTypes, "schemas", report);
  const taken = new Set(after.types.map(({ name }) => name));
  const aliases = types.filter(([old, current]) => old.name !== current.name && !taken.has(old.name));
  for (const [old, current] of aliases) {
    report("type-renamed", {
      message: `${old.name} is now called ${current.name}.`,
      pointer: current.origin,
      instead: `${old.name} stays as a deprecated alias`,
      fix: "Run `pinwheel names accept` when no code uses the former name.",
    });
  }
  return {
    operations: Object.fromEntries(
      pair(oldOperations, newOperations, "operations", report).map(([old, current]) => [current.key, old.name]),
    ),
    aliases: Object.fromEntries([
      ...aliases.map(([old, current]) => [old.name, current.name] as const),
      ...inputAliases(before, after, aliases),
    ]),
  };
}

/** The request form of a type has its own name. */
function inputAliases(
  before: SdkModel,
  after: SdkModel,
  pairs: readonly (readonly [Named, Named])[],
): readonly (readonly [string, string])[] {
  const inputOf = ({ types }: SdkModel, origin: string) =>
    types.find((type) => type.origin === origin && type.direction === "request")?.name;
  const taken = new Set(after.types.map(({ name }) => name));
  return pairs.flatMap(([old, current]) => {
    const [from, to] = [inputOf(before, old.origin), inputOf(after, current.origin)];
    return from === undefined || to === undefined || taken.has(from) ? [] : [[from, to] as const];
  });
}

/** Returns what has gone of the recorded parts, and what has come. */
function unmatched(
  old: readonly Named[],
  current: readonly Named[],
  pins: Readonly<Record<string, string>>,
): readonly [readonly Named[], readonly Named[]] {
  const keys = new Set(current.map(({ key }) => key));
  const gone = old.filter(({ key }) => !keys.has(key) && Object.hasOwn(pins, key));
  return [gone, current.filter(({ key }) => !Object.hasOwn(pins, key))];
}

/** Moves recorded names to the new keys of what was renamed. */
export function moveNames(pinned: PinnedNames, renames: Renames): PinnedNames {
  const { aliases: former = {}, ...rest } = pinned;
  const retargeted = Object.entries(former).map(([name, target]) => [name, renames.aliases[target] ?? target] as const);
  const aliases = Object.fromEntries([...retargeted, ...Object.entries(renames.aliases)]);
  return {
    ...rest,
    operations: { ...pinned.operations, ...renames.operations },
    ...(Object.keys(aliases).length > 0 && { aliases }),
  };
}

function pair(
  old: readonly Named[],
  current: readonly Named[],
  what: "schemas" | "operations",
  report: Report,
): readonly (readonly [Named, Named])[] {
  const byStructure = groupBy(current, ({ structure }) => structure);
  return old.flatMap((gone) => {
    const candidates = (byStructure.get(gone.structure) ?? []).filter((each) => gone.isSame(each));
    const [candidate, ...others] = candidates;
    if (candidate === undefined) return [];
    const rivals = old.filter((each) => each.structure === gone.structure && each.isSame(candidate));
    if (others.length === 0 && rivals.length === 1) return [[gone, candidate] as const];
    report("rename-ambiguous", {
      message: `${gone.name} has gone, and several ${what} could be its new form: ${candidates.map(({ name }) => name).join(", ")}.`,
      pointer: candidate.origin,
      instead: "None of them counts as renamed.",
    });
    return [];
  });
}

function keysOfTypes({ types }: SdkModel): ReadonlySet<string> {
  return new Set(types.map(({ origin }) => origin));
}

/** References to types that only one of the versions has are compared as equal. */
function typesOf(model: SdkModel, others: ReadonlySet<string>): readonly Named[] {
  const nameOf = sharedNames(model, others);
  return model.types
    .filter(({ direction, aliasOf }) => direction !== "request" && aliasOf === undefined)
    .map(({ origin, name, type, limits, default: value }) => ({
      key: origin,
      name,
      origin,
      structure: structureOf({ type, limits, value }, nameOf),
      isSame: () => true,
      facts: { doc: "" },
    }));
}

/** Returns the key of a type that both versions have. */
function sharedNames({ types }: SdkModel, others: ReadonlySet<string>): (name: string) => string {
  const keys = new Map(
    types.map(({ name, origin, direction }: NamedType) => [name, others.has(origin) ? `${origin} ${direction ?? ""}` : "*"]),
  );
  return (name) => keys.get(name) ?? "*";
}

function namedOperations(model: SdkModel, other: SdkModel, grouped: ReadonlySet<string>): readonly Named[] {
  const nameOf = sharedNames(model, keysOfTypes(other));
  return operationsOf(model).map(({ resource, operation }) => {
    const { id, doc, method, path, origin } = operation;
    const { parameters, body, params, success, errors, pagination, security } = operation;
    const facts = { ...(id !== `${method} ${path}` && { id }), doc: JSON.stringify([doc.summary, doc.text]) };
    return {
      key: operationKey(operation),
      name: `${resource}.${operation.name}`,
      origin,
      structure: structureOf({ method, parameters, body, params, success, errors, pagination, security }, nameOf),
      // With another tag, the document requests another group.
      isSame: (candidate) =>
        isSameOperation(facts, candidate.facts) && (!grouped.has(candidate.key) || candidate.name.startsWith(`${resource}.`)),
      facts,
    };
  });
}

/**
 * Many operations have the same structure. With another operationId, only an equal description
 * shows that it is the same operation.
 */
function isSameOperation(old: Named["facts"], current: Named["facts"]): boolean {
  if (old.id === current.id || old.id === undefined || current.id === undefined) return true;
  return old.doc === current.doc && old.doc !== "[null,null]";
}

function operationsOf({ resources }: SdkModel): readonly { readonly resource: string; readonly operation: Operation }[] {
  return resources.flatMap(({ name, operations }) => operations.map((operation) => ({ resource: name, operation })));
}

/** Without what describes: where it is, its text, and its examples. */
const descriptive: ReadonlySet<string> = new Set(["origin", "doc", "example", "values", "links"]);

/** Returns the structure of a value as text, with the names of types replaced. */
function structureOf(value: object, nameOf: (name: string) => string): string {
  return JSON.stringify(value, (key: string, item: Json) => {
    if (descriptive.has(key)) return isEnumValues(key, item) ? item : undefined;
    if (typeof item === "object" && item !== null && "kind" in item && item["kind"] === "ref" && typeof item["name"] === "string") {
      return { ...item, name: nameOf(item["name"]) };
    }
    return item;
  });
}

/** `values` of an enum or a record are structure; those of a property are text. */
function isEnumValues(key: string, item: Json): boolean {
  return key === "values" && !(Array.isArray(item) && item.some((each) => typeof each === "object" && each !== null));
}
