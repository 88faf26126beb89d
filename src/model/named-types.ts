import type { Report } from "../diagnostics/diagnostic.js";
import type { SpecNamedSchema, SpecSchema } from "../openapi/spec-schema.js";
import { aliasCycles, cutAliases } from "./alias-cycles.js";
import type { NamedType, Type } from "./model.js";
import type { ConvertContext, Direction } from "./schema/context.js";
import { convertSchema } from "./schema/convert.js";
import { docOf } from "./schema/object.js";
import { refsOf, renameRefs } from "./type-fold.js";

/** All named types of a document, and how to convert the schemas between them. */
export interface TypeSpace {
  readonly schemas: ReadonlyMap<string, SpecNamedSchema>;
  /** A named type as one direction has it; converted when somebody asks, once. */
  readonly form: (name: string, direction: Direction) => Type;
  /** Converts a schema of an operation; each schema once a direction. */
  readonly convert: (schema: SpecSchema, direction: Direction) => Type;
}

/** What a type is called that exists for requests beside one for responses. */
const requestSuffix = "Input";

/** Gets ready to convert the named schemas, and others that refer to them. Nothing has been converted yet. */
export function buildTypeSpace(schemas: readonly SpecNamedSchema[], names: ReadonlyMap<string, string>, report: Report): TypeSpace {
  const byName = new Map(schemas.map((named) => [names.get(named.pointer) ?? named.key, named]));
  const base = {
    schemas: new Map(schemas.map((named) => [named.pointer, named])),
    names,
    ancestors: new Set<string>(),
    report: memoize(report),
  };
  const contexts = { response: { ...base, direction: "response" }, request: { ...base, direction: "request" } } as const;
  const convert = remembering((schema: SpecSchema, direction) => convertSchema(schema, contexts[direction]));
  const form = remembering((name: string, direction) => {
    const named = byName.get(name);
    return named === undefined ? { kind: "unknown" } : namedType(named.schema, contexts[direction]);
  });
  return { schemas: byName, form, convert };
}

/** A schema that is converted in both directions has its problems only once. */
function memoize(report: Report): Report {
  const seen = new Set<string>();
  return (code, details) => {
    const key = JSON.stringify([code, details]);
    if (!seen.has(key)) report(code, details);
    seen.add(key);
  };
}

function remembering<Key>(make: (key: Key, direction: Direction) => Type): (key: Key, direction: Direction) => Type {
  const known: Record<Direction, Map<Key, Type>> = { response: new Map(), request: new Map() };
  return (key, direction) => {
    const type = known[direction].get(key) ?? make(key, direction);
    known[direction].set(key, type);
    return type;
  };
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

/** The named types of the SDK, with one for each direction where they differ and both are used. */
export interface DirectedTypes {
  readonly types: readonly NamedType[];
  /** Gives a type of an operation its final names. */
  readonly settle: (type: Type, direction: Direction) => Type;
}

/**
 * Decides which named types need two forms. Types that differ between the directions, and all that contain them, are split if both
 * directions use them; a type that only callers send keeps its plain name. `roots` is what operations use.
 */
export function splitByDirection(space: TypeSpace, roots: Readonly<Record<Direction, readonly Type[]>>, report: Report): DirectedTypes {
  const responses = reachable(space, roots.response, "response");
  const requests = reachable(space, roots.request, "request");
  const both = [...requests].filter((name) => responses.has(name));
  const inputNames = new Map([...differing(space, both)].sort().map((name) => [name, freeName(name + requestSuffix, space)]));
  const settle = (type: Type, direction: Direction): Type =>
    direction === "response" || inputNames.size === 0 ? type : renameRefs(type, (name) => inputNames.get(name) ?? name);
  const types = [...space.schemas].flatMap(([name, named]): readonly NamedType[] => {
    const about = { key: named.key, doc: docOf(named.schema), origin: named.pointer };
    const input = inputNames.get(name);
    const direction = requests.has(name) && !responses.has(name) ? "request" : "response";
    if (input === undefined) return [{ name, ...about, type: settle(space.form(name, direction), direction) }];
    return [
      { name, ...about, direction: "response", type: space.form(name, "response") },
      { name: input, ...about, direction: "request", type: settle(space.form(name, "request"), "request") },
    ];
  });
  return { types: cutCycles(types, report).sort((a, b) => (a.name < b.name ? -1 : 1)), settle };
}

function freeName(name: string, space: TypeSpace): string {
  return space.schemas.has(name) ? freeName(`${name}_`, space) : name;
}

/** Names of everything that types lead to. */
function reachable(space: TypeSpace, roots: readonly Type[], direction: Direction): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = roots.flatMap((type) => [...refsOf(type)]);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name) || !space.schemas.has(name)) continue;
    seen.add(name);
    queue.push(...refsOf(space.form(name, direction)));
  }
  return seen;
}

/** Of the given types, those whose two forms differ, by themselves or through what they refer to. */
function differing(space: TypeSpace, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const users = new Map<string, string[]>();
  for (const name of names) {
    const [response, request] = [space.form(name, "response"), space.form(name, "request")];
    if (JSON.stringify(response) !== JSON.stringify(request)) found.add(name);
    for (const used of new Set([...refsOf(response), ...refsOf(request)])) users.set(used, [...(users.get(used) ?? []), name]);
  }
  const queue = [...found];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const user of users.get(name) ?? []) {
      if (!found.has(user)) queue.push(user);
      found.add(user);
    }
  }
  return found;
}

function cutCycles(types: readonly NamedType[], report: Report): NamedType[] {
  const cuts = aliasCycles(new Map(types.map(({ name, type }) => [name, type])));
  return types.map((named) => {
    const targets = cuts.get(named.name);
    if (targets === undefined) return named;
    report("reference-cycle", {
      message: `${named.name} is defined by nothing but itself.`,
      pointer: named.origin,
      instead: `the way back to ${[...targets].join(", ")} accepts any value`,
    });
    return { ...named, type: cutAliases(named.type, targets) };
  });
}
