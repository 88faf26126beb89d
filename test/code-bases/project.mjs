import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../scripts/install/run.mjs";
import { appModule } from "./app.mjs";
import { installRoomsClient } from "./rooms-client.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const pinwheel = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Milliseconds for one command of a project. */
const limit = 240_000;

/**
 * Makes a project with the files of a cell, and generates the client into it as the README says, or installs it with `usesPackage`. `url` is
 * the address of the server. Most projects are in the folder for temporary files and have a link to the packages; `beside` puts one beside
 * them, where every tool finds them.
 */
export async function makeProject(cell, url) {
  const { files, api, beside = false, sources = "src", linksPackages = !beside, usesPackage = false } = cell;
  const outer = beside ? makeFolderBeside() : mkdtempSync(join(tmpdir(), "code-base-"));
  const folder = usesPackage && !beside ? join(outer, "app") : outer;
  const write = (path, content) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  };
  if (linksPackages) symlinkSync(join(here, "node_modules"), join(outer, "node_modules"));
  for (const [path, content] of Object.entries(files)) write(path, content);
  write(`${sources}/use-rooms.ts`, appModule(api));
  const env = { ...process.env, NODE_ENV: undefined, CI: "true", NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1", ROOMS_URL: url };
  const runInProject = (program, args) => run(program, args, { cwd: folder, env, limit });
  const node = (program, ...args) => runInProject(process.execPath, [program, ...args]);
  const packages = join(here, "node_modules");
  const project = {
    folder,
    /** The folder of the installed packages. */
    packages,
    env,
    run: runInProject,
    /** Runs a script of the project. Resolves to what it printed. */
    node,
    /** Runs a program of an installed package, such as `typescript/bin/tsc`. */
    tool: (program, ...args) => node(join(packages, program), ...args),
    /** Runs a script of the project that prints JSON. */
    report: async (...args) => JSON.parse(await node(...args)),
    remove: () => rmSync(outer, { recursive: true, force: true }),
  };
  try {
    if (usesPackage) await installRoomsClient(folder);
    else await node(pinwheel, "generate", join(here, "rooms.yaml"), "-o", `${sources}/api`);
  } catch (error) {
    project.remove();
    throw error;
  }
  return project;
}

function makeFolderBeside() {
  mkdirSync(join(here, "projects"), { recursive: true });
  return mkdtempSync(join(here, "projects/code-base-"));
}
