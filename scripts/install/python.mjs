import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { withLock } from "./lock.mjs";
import { retryOnNetworkFailure } from "./retry.mjs";
import { run } from "./run.mjs";

/** Milliseconds. The first installation of an Airflow release takes minutes on a slow line. */
const limit = 1_200_000;

/**
 * Returns the folder of a virtual environment with exactly the packages of a requirements file, and creates it if it is missing. `kind` is
 * a folder of the cache. With `dependencies: false` the file must list every package. The environment is built under a temporary name and
 * then linked, so that an interrupted build is never used. Throws when Python 3.11 is missing or pip fails.
 */
export async function pythonEnvironment(kind, requirements, { dependencies = true } = {}) {
  const hash = createHash("sha256").update(readRequirements(requirements)).digest("hex").slice(0, 12);
  const folder = join(cacheFolder(), kind);
  const link = join(folder, `${basename(requirements, ".txt")}-${hash}`);
  if (existsSync(join(link, "bin/python"))) return link;
  await withLock(link, async () => {
    if (existsSync(join(link, "bin/python"))) return;
    const python = python311();
    mkdirSync(folder, { recursive: true });
    const temporary = mkdtempSync(`${link}.`);
    try {
      await run(python, ["-m", "venv", temporary], { limit });
      const flags = ["--quiet", "--disable-pip-version-check", ...(dependencies ? [] : ["--no-deps"])];
      const install = ["-m", "pip", "install", ...flags, "-r", requirements];
      await retryOnNetworkFailure(() => run(join(temporary, "bin/python"), install, { limit }));
      publish(temporary, link);
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true });
      throw error;
    }
  });
  return link;
}

/** Returns the text of a requirements file, with the text of the files that it includes. */
function readRequirements(file) {
  return readFileSync(file, "utf8").replace(/^-r (.+)$/gm, (_, included) => readRequirements(join(dirname(file), included)));
}

/** `PINWHEEL_CACHE`, or the user's cache folder. It is outside the checkout because `npm ci` deletes everything in node_modules. */
function cacheFolder() {
  const { PINWHEEL_CACHE, XDG_CACHE_HOME } = process.env;
  return PINWHEEL_CACHE || join(XDG_CACHE_HOME || join(homedir(), ".cache"), "pinwheel");
}

function publish(environment, link) {
  const temporary = `${environment}.link`;
  symlinkSync(basename(environment), temporary);
  renameSync(temporary, link);
}

function python311() {
  const { PINWHEEL_PYTHON = "python3.11" } = process.env;
  const { stdout, error } = spawnSync(PINWHEEL_PYTHON, ["-c", "import sys, venv; print('%d.%d' % sys.version_info[:2])"], {
    encoding: "utf8",
  });
  if (stdout?.trim() === "3.11") return PINWHEEL_PYTHON;
  const problem = error?.message ?? (stdout?.trim() ? `it is Python ${stdout.trim()}` : "it cannot create virtual environments");
  throw new Error(`Python 3.11 is required, and ${PINWHEEL_PYTHON} cannot be used (${problem}). Install it, or set PINWHEEL_PYTHON.`);
}
