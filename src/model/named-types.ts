import type { Report } from "../diagnostics/diagnostic.js";
import { aliasProblems, cutAliases, withoutAliases } from "./alias-cycles.js";
import type { NamedType, Type } from "./model.js";
import type { Direction } from "./schema/context.js";
import { namedFacts } from "./schema/object.js";
import { refsOf, renameRefs } from "./type-fold.js";
import type { TypeSpace } from "./type-space.js";

/** Which named types need a form for each direction. */
export interface DirectionSplit {
  /**
   * Name of the request form, by the name of the type. Types that are missing have a single form.
   */
  readonly requestNames: ReadonlyMap<string, string>;
  /** Names of the types that only requests contain. */
  readonly requestOnly: ReadonlySet<string>;
}

/**
 * Appended to the name of a type for its request form: `Connection` in responses, `ConnectionInput`
 * in requests.
 */
const requestSuffix = "Input";

/**
 * Decides which named types need a request form beside the response form.
 *
 * A type needs both if both directions use it and its forms differ, or those of a type that it
 * contains. `roots` are the types that operations use.
 */
export function splitByDirection(space: TypeSpace, roots: Readonly<Record<Direction, readonly Type[]>>, typeSuffix = ""): DirectionSplit {
  const received = reachableNames(space, roots.response, "response");
  const sent = reachableNames(space, roots.request, "request");
  const shared = [...sent].filter((name) => received.has(name));
  const split = namesWithTwoForms(space, shared).toSorted();
  return {
    requestNames: new Map(split.map((name) => [name, freeName(requestName(name, typeSuffix), space)])),
    requestOnly: new Set([...sent].filter((name) => !received.has(name))),
  };
}

/** The suffix of all types stays at the end: `RoomInputDto`. */
function requestName(name: string, typeSuffix: string): string {
  return `${name.slice(0, name.length - typeSuffix.length)}${requestSuffix}${typeSuffix}`;
}

/** Replaces the names of types in a request by the names of their request forms. */
export function applyNames(type: Type, direction: Direction, { requestNames }: DirectionSplit): Type {
  if (direction === "response" || requestNames.size === 0) return type;
  return renameRefs(type, (name) => requestNames.get(name) ?? name);
}

/** Returns every named type, sorted by name, with both forms of those that are split. */
export function namedTypes(space: TypeSpace, split: DirectionSplit): readonly NamedType[] {
  const types = [...space.schemas].flatMap(([name, { key, schema, pointer }]): readonly NamedType[] => {
    const form = (direction: Direction) => ({
      key,
      ...namedFacts(schema),
      type: applyNames(space.namedType(name, direction), direction, split),
      origin: pointer,
    });
    const requestName = split.requestNames.get(name);
    if (requestName === undefined) return [{ name, ...form(split.requestOnly.has(name) ? "request" : "response") }];
    return [
      { name, direction: "response", ...form("response") },
      { name: requestName, direction: "request", ...form("request") },
    ];
  });
  return types.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Cuts and reports types that are defined only by themselves, because TypeScript rejects such
 * aliases, and shortens long chains of aliases.
 */
export function fixAliases(types: readonly NamedType[], report: Report): readonly NamedType[] {
  const byName = new Map(types.map(({ name, type }) => [name, type]));
  const { cycles, long } = aliasProblems(byName);
  if (cycles.size === 0 && long.length === 0) return types;
  for (const { name, type, origin } of types) {
    const targets = cycles.get(name);
    if (targets === undefined) continue;
    report("reference-cycle", {
      message: `${name} is defined only by itself.`,
      pointer: origin,
      instead: `its reference to ${[...targets].join(", ")} accepts any value`,
    });
    byName.set(name, cutAliases(type, targets));
  }
  for (const name of long) byName.set(name, withoutAliases(byName.get(name) ?? { kind: "unknown" }, byName));
  return types.map((named) => ({ ...named, type: byName.get(named.name) ?? named.type }));
}

function freeName(name: string, space: TypeSpace): string {
  return space.schemas.has(name) ? freeName(`${name}_`, space) : name;
}

/**
 * Returns the names of all named types that types refer to, directly or through other named types.
 */
function reachableNames(space: TypeSpace, types: readonly Type[], direction: Direction): ReadonlySet<string> {
  const names = new Set<string>();
  const pending = [...refsOf(types)];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (names.has(name) || !space.schemas.has(name)) continue;
    names.add(name);
    pending.push(...refsOf([space.namedType(name, direction)]));
  }
  return names;
}

/** Returns those of the named types whose forms differ, or that contain such a type. */
function namesWithTwoForms(space: TypeSpace, names: readonly string[]): readonly string[] {
  const users = new Map<string, string[]>();
  const pending: string[] = [];
  for (const name of names) {
    const response = space.namedType(name, "response");
    if (JSON.stringify(response) !== JSON.stringify(space.namedType(name, "request"))) pending.push(name);
    // The references of the response form suffice: if the request form has others, the type itself
    // has two forms.
    for (const ref of refsOf([response])) users.set(ref, [...(users.get(ref) ?? []), name]);
  }
  const split = new Set<string>();
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (split.has(name)) continue;
    split.add(name);
    pending.push(...(users.get(name) ?? []));
  }
  return [...split];
}
