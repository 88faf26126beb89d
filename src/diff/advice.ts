import type { Change } from "./change.js";
import type { JudgedChange } from "./judge.js";
import type { Bump } from "./policy.js";

/** The part of a version to raise. */
export interface Advice {
  /** For the SDK, from the verdicts `source` and `behaviour`. */
  readonly sdk: Bump;
  /** For the API, from the verdict `deployed`. */
  readonly api: Bump;
}

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/**
 * Advises how to raise the versions.
 *
 * @param isSame whether the models are equal, so that not even the docs have changed
 */
export function advise(changes: readonly JudgedChange[], isSame: boolean): Advice {
  const least: Bump = isSame ? "none" : "patch";
  return {
    sdk: highest([least, ...changes.map((change) => bumpOf(change, sdkBump))]),
    api: highest([least, ...changes.map((change) => bumpOf(change, apiBump))]),
  };
}

/** Returns the highest of some levels. */
export function highest(bumps: readonly Bump[]): Bump {
  return order[Math.max(0, ...bumps.map((bump) => order.indexOf(bump)))] ?? "none";
}

/** Operations that are not stable never cost a major version. */
function bumpOf({ change, level, isUnstable }: JudgedChange, rule: (change: Change) => Bump): Bump {
  if (level !== undefined) return level;
  const bump = rule(change);
  return isUnstable === true && bump === "major" ? "minor" : bump;
}

/** Code that compiles and does something else is for the minor version, like an addition. */
function sdkBump(change: Change): Bump {
  const { source, behaviour } = change.verdicts;
  if (source === "breaking") return "major";
  return source === "warning" || behaviour === "changed" ? "minor" : visibleBump(change);
}

function apiBump(change: Change): Bump {
  const { deployed } = change.verdicts;
  if (deployed === "breaking") return "major";
  return deployed === "warning" ? "minor" : visibleBump(change);
}

/** An addition can be used, so it is for the minor version. */
function visibleBump({ before, after }: Change): Bump {
  return before === undefined && after !== undefined ? "minor" : "patch";
}

interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly isPrerelease: boolean;
}

/**
 * Returns the next version. Undefined if the current one is not a semantic version.
 *
 * Below 1.0, the minor version counts as the major version (`0.3.1` becomes `0.4.0`), and the patch
 * version as the minor one. A prerelease becomes its release, if that is high enough.
 */
export function nextVersion(current: string, bump: Bump): string | undefined {
  const version = parseVersion(current);
  if (version === undefined) return undefined;
  if (bump === "none") return current;
  const { major, minor, patch, isPrerelease } = version;
  const applied = appliedBump(current, bump);
  if (applied === "major") return isPrerelease && minor === 0 && patch === 0 ? `${major}.0.0` : `${major + 1}.0.0`;
  if (applied === "minor") return isPrerelease && patch === 0 ? `${major}.${minor}.0` : `${major}.${minor + 1}.0`;
  return isPrerelease ? `${major}.${minor}.${patch}` : `${major}.${minor}.${patch + 1}`;
}

/** Returns the part of the version to raise, which below 1.0 is one lower. */
export function appliedBump(current: string, bump: Bump): Bump {
  if (parseVersion(current)?.major !== 0) return bump;
  return bump === "major" ? "minor" : bump === "minor" ? "patch" : bump;
}

/** Reads `1.2.3`, also with `v` before it and without its last parts, as documents write it. */
function parseVersion(text: string): Version | undefined {
  const parts = /^v?(\d{1,9})(?:\.(\d{1,9})(?:\.(\d{1,9})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?)?$/.exec(text);
  if (parts === null) return undefined;
  const [, major, minor = "0", patch = "0", prerelease] = parts;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), isPrerelease: prerelease !== undefined };
}
