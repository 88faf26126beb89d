import type { Report } from "../diagnostics/diagnostic.js";
import type { SpecNamedSchema, SpecSchema } from "../spec/spec.js";
import { aliasCycles, cutAliases } from "./alias-cycles.js";
import type { NamedType, Type } from "./model.js";
import type { ConvertContext, Direction } from "./schema/context.js";
import { convertSchema } from "./schema/convert.js";
import { docOf } from "./schema/object.js";
import { mapRefs, refsOf } from "./type-walk.js";

/** All named types of a document, and how to convert the schemas between them. */
export interface TypeSpace {
  readonly types: ReadonlyMap<string, SpaceType>;
  /** Converts a schema of an operation; each schema once a direction. */
  readonly convert: (schema: SpecSchema, direction: Direction) => Type;
}

/** A named type in both directions, before it is known which of them is needed. */
interface SpaceType {
  readonly named: SpecNamedSchema;
  readonly response: Type;
  readonly request: Type;
}

/** What a type is called that exists for requests beside one for responses. */
const requestSuffix = "Input";

/** Converts every named schema in both directions. Problems are reported once. */
export function buildTypeSpace(schemas: readonly SpecNamedSchema[], names: ReadonlyMap<string, string>, report: Report): TypeSpace {
  const byPointer = new Map(schemas.map((named) => [named.pointer, named]));
  const base = { schemas: byPointer, names, within: new Set<string>() };
  const context: Record<Direction, ConvertContext> = {
    response: { ...base, direction: "response", report },
    request: { ...base, direction: "request", report: () => undefined },
  };
  const types = new Map<string, SpaceType>();
  for (const named of schemas) {
    const name = names.get(named.pointer) ?? named.key;
    types.set(name, { named, response: namedType(named.schema, context.response), request: namedType(named.schema, context.request) });
  }
  cutCycles(types, report);
  const known: Record<Direction, Map<SpecSchema, Type>> = { response: new Map(), request: new Map() };
  const convert = (schema: SpecSchema, direction: Direction): Type => {
    const type = known[direction].get(schema) ?? convertSchema(schema, { ...context[direction], report });
    known[direction].set(schema, type);
    return type;
  };
  return { types, convert };
}

/** The circles are the same in both directions: read-only members stand inside objects, where circles are allowed. */
function cutCycles(types: Map<string, SpaceType>, report: Report): void {
  const cuts = aliasCycles(new Map([...types].map(([name, entry]) => [name, entry.response])));
  for (const [name, targets] of cuts) {
    const entry = types.get(name);
    if (entry === undefined) continue;
    types.set(name, { ...entry, response: cutAliases(entry.response, targets), request: cutAliases(entry.request, targets) });
    report("reference-cycle", {
      message: `${name} is defined by nothing but itself.`,
      pointer: entry.named.pointer,
      instead: `the way back to ${[...targets].join(", ")} accepts any value`,
    });
  }
}

/** A named choice lists its values alone; whoever refers to it says whether others may come. */
function namedType(schema: SpecSchema, context: ConvertContext): Type {
  const type = convertSchema(schema, context);
  if (type.kind === "enum") return { ...type, open: false };
  if (type.kind !== "union") return type;
  const closed = type.members.map(
    (member): Type => (member.kind === "enum" && schema.enum !== undefined ? { ...member, open: false } : member),
  );
  return { ...type, members: closed };
}

/** The named types that are needed, with one for each direction where they differ and both are used. */
export interface SettledTypes {
  readonly types: readonly NamedType[];
  /** Gives a type of an operation its final names. */
  readonly settle: (type: Type, direction: Direction) => Type;
}

/**
 * Decides which named types need two forms. Types that differ between the directions, and all that contain them, are split if both
 * directions use them; a type that only callers send keeps its plain name.
 */
export function settleTypes(space: TypeSpace, roots: Readonly<Record<Direction, readonly Type[]>>): SettledTypes {
  const differing = differingTypes(space);
  const used: Record<Direction, ReadonlySet<string>> = {
    response: reachable(space, roots.response, "response"),
    request: reachable(space, roots.request, "request"),
  };
  const split = new Set([...differing].filter((name) => used.response.has(name) && used.request.has(name)));
  const inputNames = new Map([...split].sort().map((name) => [name, freeName(name + requestSuffix, space)]));
  const settle = (type: Type, direction: Direction): Type =>
    direction === "response" ? type : mapRefs(type, (name) => inputNames.get(name) ?? name);
  const types = [...space.types].flatMap(([name, entry]): readonly NamedType[] => {
    const about = { key: entry.named.key, doc: docOf(entry.named.schema), origin: entry.named.pointer };
    const input = inputNames.get(name);
    if (input !== undefined) {
      return [
        { name, ...about, direction: "response", type: entry.response },
        { name: input, ...about, direction: "request", type: settle(entry.request, "request") },
      ];
    }
    const requestOnly = used.request.has(name) && !used.response.has(name);
    return [{ name, ...about, type: requestOnly ? settle(entry.request, "request") : entry.response }];
  });
  return { types: types.sort((a, b) => (a.name < b.name ? -1 : 1)), settle };
}

function freeName(name: string, space: TypeSpace): string {
  return space.types.has(name) ? freeName(`${name}_`, space) : name;
}

/** Names whose two forms differ, by themselves or through what they refer to. */
function differingTypes(space: TypeSpace): ReadonlySet<string> {
  const differing = new Set(
    [...space.types].filter(([, { response, request }]) => JSON.stringify(response) !== JSON.stringify(request)).map(([name]) => name),
  );
  const users = new Map<string, string[]>();
  for (const [name, { response, request }] of space.types) {
    for (const used of new Set([...refsOf(response), ...refsOf(request)])) users.set(used, [...(users.get(used) ?? []), name]);
  }
  const queue = [...differing];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const user of users.get(name) ?? []) {
      if (!differing.has(user)) {
        differing.add(user);
        queue.push(user);
      }
    }
  }
  return differing;
}

function reachable(space: TypeSpace, roots: readonly Type[], direction: Direction): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = roots.flatMap((type) => [...refsOf(type)]);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const entry = space.types.get(name);
    if (seen.has(name) || entry === undefined) continue;
    seen.add(name);
    queue.push(...refsOf(entry[direction]));
  }
  return seen;
}
