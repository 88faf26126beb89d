import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { foldersUp } from "../../util/folders-up.js";
import { portablePath } from "../../util/portable-path.js";

/** How a package manager installs from its lock file, and runs a command of a package. */
interface PackageManager {
  readonly lock: string;
  readonly steps: readonly string[];
  readonly run: string;
  /** What a user types to add a package for development, and to run a script. */
  readonly add: string;
  readonly script: string;
}

const npm: PackageManager = {
  lock: "package-lock.json",
  steps: ["run: npm ci"],
  run: "npx",
  add: "npm install -D",
  script: "npm run",
};

/** The first whose lock file exists is used. */
const packageManagers: readonly PackageManager[] = [
  npm,
  {
    lock: "pnpm-lock.yaml",
    steps: ["run: corepack enable", "run: pnpm install --frozen-lockfile"],
    run: "pnpm exec",
    add: "pnpm add -D",
    script: "pnpm run",
  },
  {
    lock: "yarn.lock",
    steps: ["run: corepack enable", "run: yarn install --frozen-lockfile"],
    run: "yarn run",
    add: "yarn add -D",
    script: "yarn run",
  },
  {
    lock: "bun.lock",
    steps: ["uses: oven-sh/setup-bun@v2", "run: bun install --frozen-lockfile"],
    run: "bunx",
    add: "bun add -D",
    script: "bun run",
  },
];

export interface Project {
  /** The folder of the configuration. */
  readonly folder: string;
  /** The folder of the repository. Without one, that of the configuration. */
  readonly repository: string;
  /** The folder of the lock file. */
  readonly installFolder: string;
  readonly manager: PackageManager;
}

/** Finds the repository and the lock file of a folder, in it or above it. */
export function findProject(folder: string): Project {
  const folders = foldersUp(folder);
  const repository = folders.find((each) => existsSync(join(each, ".git"))) ?? folder;
  const inside = folders.slice(0, folders.indexOf(repository) + 1);
  for (const installFolder of inside) {
    const manager = packageManagers.find(({ lock }) => existsSync(join(installFolder, lock)));
    if (manager !== undefined) return { folder, repository, installFolder, manager };
  }
  return { folder, repository, installFolder: folder, manager: npm };
}

/** Returns a workflow of GitHub Actions that fails if the generated files are outdated. */
export function workflowText({ folder, repository, installFolder, manager }: Project): string {
  const checkStep = `run: ${manager.run} pinwheel check --reporter github`;
  const steps = [...manager.steps.map((step) => inFolder(step, repository, installFolder)), inFolder(checkStep, repository, folder)];
  return `name: pinwheel
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${steps.join("")}`;
}

function inFolder(step: string, repository: string, folder: string): string {
  const path = portablePath(relative(repository, folder));
  const workingDirectory = path === "" || !step.startsWith("run:") ? "" : `        working-directory: ${JSON.stringify(path)}\n`;
  return `      - ${step}\n${workingDirectory}`;
}
