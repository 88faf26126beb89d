import type { PathSegment, ResourcePath } from "./resource-path.js";
import { singular } from "./singular.js";
import { identifier, words } from "./words.js";

/** The resource of a path, and the parent that its methods name. */
export interface ResourceGroup {
  readonly resource: string;
  /** `Org`, if the resource is that of another path: `issues.listForOrg`. */
  readonly parent?: string;
}

/** A path, and what its operations do. */
export interface GroupedPath extends ResourcePath {
  /** Whether an operation of the path changes something. */
  readonly writes: boolean;
}

/** All paths with the same fixed segments up to the resource. */
interface Chain {
  readonly segments: readonly PathSegment[];
  /** Name with all parents, which identifies the chain. */
  readonly fullName: string;
  readonly hasItems: boolean;
  readonly hasWrites: boolean;
}

/** Returns the key of a chain in the result of {@link resourceGroups}. */
export function chainKey(chain: readonly PathSegment[]): string {
  return qualifiedName(chain, chain.length).toLowerCase();
}

/**
 * Decides the resource of every path. Several resources with the same last segment get the names of
 * their parents in front: `files` of `/files`, and `containerFiles` of `/containers/{id}/files`.
 */
export function resourceGroups(paths: readonly GroupedPath[]): ReadonlyMap<string, ResourceGroup> {
  const chains = new Map<string, Chain>();
  for (const path of paths) {
    if (path.chain.length > 0) chains.set(chainKey(path.chain), mergeChain(chains.get(chainKey(path.chain)), path));
  }
  const byName = new Map<string, Chain[]>();
  for (const chain of chains.values()) {
    const name = qualifiedName(chain.segments, 1).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), chain]);
  }
  return new Map([...byName.values()].flatMap(groupsOf));
}

function mergeChain(chain: Chain | undefined, { chain: segments, kind, writes }: GroupedPath): Chain {
  return {
    segments: (chain?.segments ?? segments).map((segment, index) => withParams(segment, segments[index])),
    fullName: chainKey(segments),
    hasItems: chain?.hasItems === true || kind === "item",
    hasWrites: chain?.hasWrites === true || writes,
  };
}

function withParams(segment: PathSegment, other: PathSegment | undefined): PathSegment {
  return segment.params.length === 0 && other !== undefined ? other : segment;
}

/** The groups of chains that end in the same segment. */
function groupsOf(chains: readonly Chain[]): readonly (readonly [string, ResourceGroup])[] {
  const home = homeOf(chains);
  return chains.map((chain) => {
    const isPlain = chain === home || chain.segments.length === 1 || chains.length === 1;
    return [chain.fullName, isPlain ? plainGroup(chain) : childGroup(chain, chains, home)];
  });
}

/**
 * Returns the chain of the resource that the others list, such as `/repos/{owner}/{repo}/issues` of
 * `/issues` and `/orgs/{org}/issues`. Undefined if several chains have items.
 */
function homeOf(chains: readonly Chain[]): Chain | undefined {
  const [home, ...others] = chains.filter(({ segments, hasItems, hasWrites }) => hasItems || (segments.length === 1 && hasWrites));
  const isDistant = home !== undefined && home.segments.length > 2 && chains.some(({ segments }) => segments.length === 1);
  return others.length > 0 || isDistant ? undefined : home;
}

function plainGroup({ segments }: Chain): ResourceGroup {
  return { resource: qualifiedName(segments, 1) };
}

/**
 * A list of the items of one parent, such as `/orgs/{org}/issues`, belongs to the resource that has
 * the items.
 */
function childGroup(chain: Chain, chains: readonly Chain[], home: Chain | undefined): ResourceGroup {
  const { segments } = chain;
  const parent = segments.at(-2);
  const length = distinctLength(chain, chains);
  if (home !== undefined && length === 2 && parent !== undefined && parent.params.length > 0) {
    return { ...plainGroup(home), parent: parentName(parent) };
  }
  return { resource: qualifiedName(segments, length) };
}

/** How many segments of a chain distinguish it from the others. At least two. */
function distinctLength({ segments, fullName }: Chain, chains: readonly Chain[]): number {
  for (let length = 2; length < segments.length; length++) {
    const name = qualifiedName(segments, length).toLowerCase();
    const others = chains.filter((other) => other.fullName !== fullName);
    if (others.every((other) => qualifiedName(other.segments, length).toLowerCase() !== name)) return length;
  }
  return segments.length;
}

/** Returns `containerFiles` for the last two segments of `/containers/{id}/files`. */
function qualifiedName(segments: readonly PathSegment[], length: number): string {
  const parents = segments.slice(-length, -1).map(parentName);
  return identifier([...parents, segments.at(-1)?.text ?? ""].join(" "), "camel");
}

/** Returns `DagRun` for `dagRuns`. */
export function parentName({ text }: PathSegment): string {
  const parts = words(text);
  return identifier([...parts.slice(0, -1), singular(parts.at(-1) ?? "")].join(" "), "pascal");
}
