// Generates every target from scratch in other folders, locales and time zones, and compares the results with the committed files. Fails
// and lists the files that differ.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = join(root, "dist/cli/main.js");
const surroundings = [
  { LANG: "C", LC_ALL: "C", TZ: "UTC" },
  { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
  { LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8", TZ: "America/St_Johns" },
];

const problems = surroundings.flatMap((environment) => [...differences(environment), ...unclean()]);
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `generated/ is what generate writes, in ${surroundings.length} surroundings`
    : "Run `npm run generate` and commit the result.",
);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Generates into an empty folder, started from another folder. */
function differences(environment) {
  const folder = mkdtempSync(join(tmpdir(), "generated-"));
  try {
    for (const name of ["pinwheel.config.json", "package.json", "specs"]) cpSync(join(root, name), join(folder, name), { recursive: true });
    generate(["-c", join(folder, "pinwheel.config.json")], tmpdir(), environment);
    return compare(join(folder, "generated"), join(root, "generated"), JSON.stringify(environment));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Generates over the committed files, and returns the files that changed. */
function unclean() {
  generate([], root, {});
  const { stdout } = spawnSync("git", ["status", "--porcelain", "generated"], { cwd: root, encoding: "utf8" });
  return stdout.split("\n").filter(Boolean);
}

function generate(args, cwd, environment) {
  const { status, stderr } = spawnSync(process.execPath, [cli, "generate", ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`generate ended with ${status}:\n${stderr}`);
}

function compare(fresh, committed, where) {
  const [now, before] = [filesOf(fresh), filesOf(committed)];
  const names = [...new Set([...now.keys(), ...before.keys()])].sort();
  return names.filter((name) => now.get(name) !== before.get(name)).map((name) => `differs with ${where}: ${name}`);
}

function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() &&
      !/(^|\/)(dist|node_modules)(\/|$)/.test(relative(folder, entry.parentPath)) &&
      // The models for the next run are not committed.
      !join(entry.parentPath, entry.name).endsWith(join(".pinwheel", "model.json")),
  );
  return new Map(
    entries.map((entry) => [
      relative(folder, join(entry.parentPath, entry.name)),
      readFileSync(join(entry.parentPath, entry.name), "utf8"),
    ]),
  );
}
