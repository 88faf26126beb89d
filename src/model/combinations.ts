import type { Report } from "../diagnostics/diagnostic.js";
import type { Type } from "./model.js";
import { containers, foldType, leaves, mapChildren, visitTypes } from "./type-fold.js";

/** How a type is limited, and where the problem is reported. */
export interface CombinationLimit {
  /** Named types by name. */
  readonly types: ReadonlyMap<string, Type>;
  /** How many alternatives each named type has. */
  readonly widths: Map<string, number>;
  readonly report: Report;
}

/**
 * How many alternatives an intersection may have. The compiler multiplies those of its parts,
 * and refuses 100,000.
 */
const maxCombinations = 10_000;

/**
 * Leaves out parts of intersections whose alternatives would multiply beyond what the compiler
 * accepts, and reports them. Almost all types are returned as they are.
 */
export function limitCombinations(type: Type, origin: string, limit: CombinationLimit): Type {
  let isLimited = false;
  visitTypes(type, (inner) => {
    if (inner.kind === "intersection" && widthOf(inner, limit) > maxCombinations) isLimited = true;
  });
  if (!isLimited) return type;
  limit.report("too-many-combinations", {
    message: `The schemas that must all hold have more than ${maxCombinations} combinations of their alternatives.`,
    pointer: origin,
    instead: "the last of them are left out of the type",
  });
  return withoutExcess(type, limit);
}

function withoutExcess(type: Type, limit: CombinationLimit): Type {
  const inner = mapChildren(type, (child) => withoutExcess(child, limit));
  if (inner.kind !== "intersection") return inner;
  let product = 1;
  const members = inner.members.filter((member) => {
    const width = widthOf(member, limit);
    if (product * width > maxCombinations) return false;
    product *= width;
    return true;
  });
  const [first, ...others] = members;
  if (first === undefined) return { kind: "unknown" };
  return others.length === 0 ? first : { kind: "intersection", members };
}

/** Returns how many alternatives a type has. */
function widthOf(type: Type, limit: CombinationLimit): number {
  return foldType<number>(type, {
    ...leaves<number>(() => 1),
    ...containers<number>(() => 1),
    enum: ({ values }) => values.length,
    ref: ({ name }) => widthOfName(name, limit),
    union: ({ members }, fold) => members.reduce((sum, member) => sum + fold(member), 0),
    intersection: ({ members }, fold) => members.reduce((product, member) => product * fold(member), 1),
  });
}

function widthOfName(name: string, limit: CombinationLimit): number {
  const known = limit.widths.get(name);
  if (known !== undefined) return known;
  // A type that contains itself.
  limit.widths.set(name, 1);
  const type = limit.types.get(name);
  const width = type === undefined ? 1 : widthOf(type, limit);
  limit.widths.set(name, width);
  return width;
}
