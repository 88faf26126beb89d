// Random branches of a repository change the file of names, and git merges them.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { namesText, parseNames } from "../../src/write/names-file.js";
import { temporaryFolder } from "../cli/command-line.js";
import { runs, seed } from "../properties/seed.js";

const folder = temporaryFolder();

type Names = ReadonlyMap<string, string>;

/** Keys as in real files: schemas, operations, a former name, and the strategy. */
const keys = [
  ...Array.from({ length: 24 }, (_, index) => `#/components/schemas/Type${String.fromCharCode(65 + index)}`),
  ...["ALIAS Former", "naming"],
  ...["DELETE", "GET", "POST"].flatMap((method) => Array.from({ length: 8 }, (_, index) => `${method} /things${index}/{id}`)),
].sort();

/** What a branch does to one key: removes it, or gives it a name. */
const edits = fc.uniqueArray(fc.tuple(fc.nat(keys.length - 1), fc.option(fc.nat(9))), { maxLength: 5, selector: ([key]) => key });

type Edits = readonly (readonly [key: number, name: number | null])[];

const base = fc.subarray(keys, { minLength: 4 });

function git(...args: string[]): void {
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false", ...args], {
    cwd: folder(),
    stdio: "pipe",
  });
}

const path = () => join(folder(), "pinwheel.names.json");

function commit(names: Names): void {
  writeFileSync(path(), namesText(names));
  git("add", ".");
  git("commit", "--quiet", "--allow-empty", "--message", "names");
}

function edited(names: Names, changes: Edits): Names {
  const result = new Map(names);
  for (const [key, name] of changes) {
    if (name === null) result.delete(keys[key] ?? "");
    else result.set(keys[key] ?? "", `name${name}`);
  }
  return result;
}

/** Where a branch changes the lines of the base, as positions between 0 and its length. */
function places(names: Names, changed: Names): readonly number[] {
  const sorted = [...names.keys()].sort();
  const touched = keys.filter((key) => names.get(key) !== changed.get(key));
  return touched.flatMap((key) => {
    const at = sorted.filter((each) => each < key).length;
    return names.has(key) ? [at, at + 1] : [at];
  });
}

/** Whether an unchanged line lies between every two changes of different branches. */
function areApart(one: readonly number[], other: readonly number[]): boolean {
  const ranges = (list: readonly number[]) => [...new Set(list)];
  return ranges(one).every((left) => ranges(other).every((right) => Math.abs(left - right) >= 1));
}

/** Every key as the branch has it that changed it. */
function expected(names: Names, ours: Names, theirs: Names): Names {
  const entries = keys.flatMap((key) => {
    const name = ours.get(key) === names.get(key) ? theirs.get(key) : ours.get(key);
    return name === undefined ? [] : [[key, name] as const];
  });
  return new Map(entries);
}

test("branches merge without a conflict where lines are apart, and never lose a name", async () => {
  git("init", "--quiet", "--initial-branch", "main");
  let clean = 0;
  const property = fc.property(base, edits, edits, (present, ourEdits, theirEdits) => {
    const names: Names = new Map(present.map((key) => [key, `name of ${key}`]));
    const [ours, theirs] = [edited(names, ourEdits), edited(names, theirEdits)];
    commit(names);
    git("branch", "--force", "theirs");
    commit(ours);
    git("branch", "--force", "ours");
    git("checkout", "--quiet", "theirs");
    commit(theirs);
    const { status } = spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", "merge", "--quiet", "--no-edit", "ours"], {
      cwd: folder(),
    });
    const text = readFileSync(path(), "utf8");
    const result = parseNames(text);
    if (status !== 0) git("merge", "--abort");
    git("checkout", "--quiet", "main");
    if (areApart(places(names, ours), places(names, theirs))) expect(status).toBe(0);
    if (status !== 0) {
      // A conflict is noticed, and the lines of both sides are there.
      expect(result).toHaveProperty("reason", "it contains merge conflict markers.");
      for (const [key, name] of expected(names, ours, theirs)) expect(text).toContain(`${JSON.stringify(key)}: ${JSON.stringify(name)},`);
      // The lines of both sides are a file again, with every key, unless both sides have a line for one key: then the file says so.
      const both = parseNames(text.replaceAll(/^(<{7}|={7}|>{7}).*\n/gm, ""));
      if ("reason" in both) expect(both.reason).toMatch(/occurs twice/);
      else for (const key of expected(names, ours, theirs).keys()) expect([...both.keys()]).toContain(key);
      return;
    }
    clean++;
    expect(result).toEqual(expected(names, ours, theirs));
  });
  fc.assert(property, { seed, numRuns: 25 * runs });
  expect(clean).toBeGreaterThan(5 * runs);
}, 600_000);
