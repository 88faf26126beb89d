import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

/** Minutes are normal for the first time on a slow line. */
const limit = 1_200_000;

/**
 * Folder of the virtual environment with exactly the packages of `requirements/NAME.txt`, made where it is not there yet. Environments
 * stay in a cache, under a name that changes with the pins, and two runs at once do not disturb each other: each makes a folder of its
 * own, and the last step, a link to it, is one that either happens or does not. Throws where Python 3.11 is missing or pip fails.
 */
export async function venv(name) {
  const requirements = fileURLToPath(new URL(`../requirements/${name}.txt`, import.meta.url));
  const hash = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 12);
  const folder = cacheFolder();
  const link = join(folder, `${name}-${hash}`);
  if (existsSync(join(link, "bin/airflow"))) return link;
  const python = python311();
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(`${link}.`);
  try {
    await run(python, ["-m", "venv", made], { limit });
    await run(join(made, "bin/python"), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements], { limit });
    publish(made, link);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    throw error;
  }
  return link;
}

/** `PINWHEEL_CACHE`, or the cache folder of the user; outside of the checkout, because `npm ci` clears everything in node_modules. */
function cacheFolder() {
  const { PINWHEEL_CACHE, XDG_CACHE_HOME } = process.env;
  return join(PINWHEEL_CACHE || join(XDG_CACHE_HOME || join(homedir(), ".cache"), "pinwheel"), "airflow");
}

function publish(made, link) {
  const next = `${made}.link`;
  symlinkSync(basename(made), next);
  renameSync(next, link);
}

function python311() {
  const { PINWHEEL_PYTHON = "python3.11" } = process.env;
  const { stdout, error } = spawnSync(PINWHEEL_PYTHON, ["-c", "import sys, venv; print('%d.%d' % sys.version_info[:2])"], {
    encoding: "utf8",
  });
  if (stdout?.trim() === "3.11") return PINWHEEL_PYTHON;
  const found = error ? error.message : stdout?.trim() || "it cannot make virtual environments";
  throw new Error(
    `Airflow needs Python 3.11, and ${PINWHEEL_PYTHON} is none (${found}). Install it, or name it in PINWHEEL_PYTHON; nothing is skipped.`,
  );
}
