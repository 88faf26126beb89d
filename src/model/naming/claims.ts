import type { Report } from "../../diagnostics/diagnostic.js";

/**
 * Where a name comes from, strongest source first:
 *
 * - `author`: `x-pinwheel-name`. The author's decision always wins.
 * - `pinned`: an earlier run. Otherwise a new part of the document would rename an existing one.
 * - `literal`: the document's own spelling, unchanged. A reader of the document expects that name.
 * - `shape`: HTTP method and path, as in `dags.list`. Users guess such names.
 * - `words`: derived from words of the document.
 */
const sources = ["author", "pinned", "literal", "shape", "words"] as const;

export type NameSource = (typeof sources)[number];

/** A request for a name. */
export interface Claim {
  /** Identifies the named part from one version of the document to the next. */
  readonly key: string;
  /** Pointer of the named part, for diagnostics. */
  readonly pointer: string;
  /** The name that the rules derive, or that the author requests. */
  readonly name: string;
  /** The name of an earlier run. It replaces `name`. */
  readonly pin?: string;
  readonly source: NameSource;
}

/**
 * Rules that decide which of two claims keeps a name, in order; the first that does not return 0
 * decides.
 *
 * Because they look only at the two claims, the order of the document does not matter.
 */
const precedence: readonly ((a: Claim, b: Claim) => number)[] = [
  // The stronger source wins, for the reasons above.
  (a, b) => sources.indexOf(a.source) - sources.indexOf(b.source),
  // The document wins over the files that it refers to, because only their schemas can get the name
  // of a file as well.
  (a, b) => Number(b.key.startsWith("#")) - Number(a.key.startsWith("#")),
  // The shorter key wins, because it names the more general part: `GET /zones` before `GET
  // /accounts/{id}/zones`.
  (a, b) => a.key.length - b.key.length,
  // Any order would do, as long as it is the same in every run.
  (a, b) => (a.key < b.key ? -1 : 1),
];

/**
 * Assigns a different name to every claim, and returns the names by key.
 *
 * Names are compared without case, because files are named after them. `rename` returns another
 * name for a claim that loses; it receives the names that are taken. `reserved` are names, in lower
 * case, that no claim gets.
 */
export function resolveClaims(
  claims: readonly Claim[],
  rename: (claim: Claim, names: ReadonlySet<string>) => string,
  reserved: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  const names = new Set<string>();
  const lowerCaseNames = new Set(reserved);
  for (const claim of claims.toSorted(comparePrecedence)) {
    const wish = claim.pin ?? claim.name;
    const name = lowerCaseNames.has(wish.toLowerCase()) ? rename(claim, names) : wish;
    names.add(name);
    lowerCaseNames.add(name.toLowerCase());
    byKey.set(claim.key, name);
  }
  return byKey;
}

function comparePrecedence(a: Claim, b: Claim): number {
  for (const compare of precedence) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Reports every claim that lost its name. An earlier run has reported those that have a pin, and
 * their names stay.
 */
export function reportCollisions(
  what: "schemas" | "operations" | "webhooks" | "callbacks",
  claims: readonly Claim[],
  names: ReadonlyMap<string, string>,
  report: Report,
): void {
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(claim.name.toLowerCase(), (counts.get(claim.name.toLowerCase()) ?? 0) + 1);
  for (const claim of claims) {
    const name = names.get(claim.key);
    if (name === claim.name || claim.pin !== undefined || counts.get(claim.name.toLowerCase()) === 1) continue;
    report("name-collision", {
      message: `Several ${what} would be called ${claim.name}.`,
      pointer: claim.pointer,
      instead: `${claim.key} is called ${name}`,
      fix: "Give one of them another name with x-pinwheel-name, in the document or in an overlay.",
    });
  }
}

/**
 * Reports names that stay though the document now leads to others, and names that the author has
 * changed or given to another part.
 *
 * @param pins names of the earlier run, by key
 */
export function reportChanges(
  claims: readonly Claim[],
  names: ReadonlyMap<string, string>,
  pins: Readonly<Record<string, string>>,
  report: Report,
): void {
  const taken = new Set(names.values());
  for (const { key, pointer, name, pin, source } of claims) {
    const before = Object.hasOwn(pins, key) ? pins[key] : undefined;
    const now = names.get(key);
    if ((source === "author" || pin !== undefined) && before !== undefined && before !== now) {
      report("name-changed", { message: `${key} is now called ${now}. Its name was ${before}.`, pointer });
    } else if (pin !== undefined && pin !== name && !taken.has(name)) {
      const fix = `To use the new name, remove the line of ${key} from the file of names, and generate.`;
      report("name-kept", {
        message: `The document now leads to the name ${name} for ${key}.`,
        pointer,
        instead: `It keeps the name ${pin}`,
        fix,
      });
    }
  }
}
