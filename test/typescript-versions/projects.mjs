import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commitHash } from "../support/commit-hash.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const command = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const browser = ["dom", "dom.iterable", "esnext"];

/**
 * Compiler options of projects into which people generate sources, as their templates write them. `since` and `until` are the compilers
 * that know the options.
 */
const projects = [
  {
    // create-next-app 16.
    name: "Next",
    compilerOptions: {
      target: "ES2017",
      lib: browser,
      allowJs: true,
      skipLibCheck: true,
      strict: true,
      esModuleInterop: true,
      module: "esnext",
      moduleResolution: "bundler",
      resolveJsonModule: true,
      isolatedModules: true,
      jsx: "preserve",
      types: [],
    },
  },
  {
    // What `next build` writes where there is no tsconfig.json.
    name: "Next without strict",
    compilerOptions: {
      target: "ES2017",
      lib: browser,
      skipLibCheck: true,
      strict: false,
      module: "esnext",
      moduleResolution: "bundler",
      types: [],
    },
  },
  {
    // create-vite 8, react-ts.
    name: "Vite",
    compilerOptions: {
      target: "ES2022",
      useDefineForClassFields: true,
      lib: ["ES2022", "DOM", "DOM.Iterable"],
      module: "ESNext",
      types: [],
      skipLibCheck: true,
      moduleResolution: "bundler",
      allowImportingTsExtensions: true,
      verbatimModuleSyntax: true,
      moduleDetection: "force",
      noEmit: true,
      strict: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      noFallthroughCasesInSwitch: true,
    },
  },
  {
    // @tsconfig/node20: no DOM.
    name: "Node, ES modules",
    packageJson: { type: "module" },
    compilerOptions: {
      lib: ["es2023"],
      module: "nodenext",
      target: "es2022",
      strict: true,
      esModuleInterop: true,
      skipLibCheck: true,
      moduleResolution: "node16",
      types: ["node"],
    },
    options: { "5.0": { module: "node16" }, 5.4: { module: "node16" } },
  },
  {
    // @nestjs/cli 11.
    name: "NestJS",
    compilerOptions: {
      module: "nodenext",
      moduleResolution: "nodenext",
      esModuleInterop: true,
      isolatedModules: true,
      declaration: true,
      removeComments: true,
      emitDecoratorMetadata: true,
      experimentalDecorators: true,
      target: "ES2023",
      skipLibCheck: true,
      strictNullChecks: true,
      noImplicitAny: false,
      strictBindCallApply: false,
      types: ["node"],
    },
    options: { "5.0": { target: "ES2022", lib: ["es2023"] }, 5.4: { target: "ES2022", lib: ["es2023"] } },
  },
  {
    // tsc --init of the years before, and ts-node.
    name: "CommonJS",
    until: "5.9",
    compilerOptions: {
      target: "es2020",
      lib: ["es2022"],
      module: "commonjs",
      strict: true,
      esModuleInterop: true,
      skipLibCheck: true,
      types: ["node"],
    },
  },
  {
    name: "module preserve, without iterators of the DOM",
    since: "5.4",
    compilerOptions: { target: "es2022", lib: ["es2022", "dom"], module: "preserve", strict: true, skipLibCheck: true, types: [] },
  },
];

/** The oldest and the newest compiler check every project. */
const [oldest, newest] = ["5.0", "7"];
/** Of those between, one checks each project; the hash of the commit decides which. */
const between = ["5.4", "5.9", "6"];

/**
 * Generates sources into each project, whose tsconfig.json decides about their imports, and compiles them with three compilers, or with
 * `all`. Returns what failed, and how many were compiled.
 */
export function compileProjects(document, { all = false } = {}) {
  const failures = [];
  let count = 0;
  const seed = commitHash();
  if (!all) console.log(`seed ${seed} chooses the third compiler of each project`);
  const start = Number.parseInt(seed.slice(0, 8), 16) || 0;
  for (const [index, project] of projects.entries()) {
    const versions = all ? [oldest, ...between, newest] : [oldest, between[(start + index) % between.length], newest];
    const folder = mkdtempSync(join(tmpdir(), "project-"));
    symlinkSync(join(here, "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "app", ...project.packageJson }));
    writeConfig(folder, project, newest);
    mkdirSync(join(folder, "src"));
    run([command, "generate", document, "-o", join(folder, "src/api"), "--no-docs"], folder, project.name);
    for (const version of versions.filter((version) => knows(version, project))) {
      writeConfig(folder, project, version);
      const { stdout, stderr } = spawnSync(process.execPath, [join(here, `node_modules/typescript-${version}/bin/tsc`), "--noEmit"], {
        cwd: folder,
        encoding: "utf8",
      });
      count++;
      const said = `${stdout}${stderr}`.trim();
      if (said !== "") failures.push(`${project.name}, TypeScript ${version}:\n${said}`);
    }
    rmSync(folder, { recursive: true });
  }
  return { failures, count };
}

function knows(version, { since = "5.0", until = "99" }) {
  return Number(version) >= Number(since) && Number(version) <= Number(until);
}

function writeConfig(folder, { compilerOptions, options = {} }, version) {
  const all = { ...compilerOptions, ...options[version] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: all, include: ["src"] }));
}

function run(args, cwd, name) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name}: the sources could not be generated: ${stderr}`);
}
