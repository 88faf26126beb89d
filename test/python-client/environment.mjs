import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../../node_modules/.cache/pinwheel/parity", import.meta.url));
/** Milliseconds for pip, which may have to fetch everything. */
const limit = 300_000;

/**
 * The Python of a virtual environment with exactly the packages of a file of pins, made where it is not there yet. Environments are made
 * under a name of their own and then renamed, so that one that was interrupted is never taken for a whole one. Throws where Python 3.11
 * is missing or pip fails.
 */
export function pythonWith(requirements) {
  const hash = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 16);
  const folder = join(cache, hash);
  const python = join(folder, "bin/python");
  if (existsSync(python)) return python;
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(`${folder}.`);
  try {
    run(python311(), ["-m", "venv", made]);
    run(join(made, "bin/python"), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "-r", requirements]);
    if (!existsSync(python)) renameSync(made, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return python;
}

function python311() {
  const { PINWHEEL_PYTHON = "python3.11" } = process.env;
  const { stdout, error } = spawnSync(PINWHEEL_PYTHON, ["-c", "import sys, venv; print('%d.%d' % sys.version_info[:2])"], {
    encoding: "utf8",
  });
  if (stdout?.trim() === "3.11") return PINWHEEL_PYTHON;
  const found = error?.message ?? (stdout?.trim() || "it cannot make virtual environments");
  throw new Error(
    `The official client needs Python 3.11, and ${PINWHEEL_PYTHON} is none (${found}). Install it, or name it in PINWHEEL_PYTHON.`,
  );
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", timeout: limit });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed (${error?.message ?? status}):\n${stdout}${stderr}`);
}
