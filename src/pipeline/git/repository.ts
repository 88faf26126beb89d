import { relative, resolve } from "node:path";
import { fatal } from "../../diagnostics/collect.js";
import type { PinwheelError } from "../../diagnostics/diagnostic.js";
import { portablePath } from "../../util/portable-path.js";
import { tryGit } from "./run-git.js";

/** A working tree of git. */
export interface Repository {
  /** Absolute path of its top folder, below the folder as the user named it. */
  readonly root: string;
}

/** A commit, and how the user or git names it. */
export interface Revision {
  readonly name: string;
  /** The full object name. */
  readonly commit: string;
}

/** @throws PinwheelError `revision-unreadable` outside of a working tree */
export async function openRepository(cwd: string): Promise<Repository> {
  const up = await tryGit(cwd, ["rev-parse", "--show-cdup"]);
  if (up === undefined)
    throw unreadable(`${cwd} is not in a working tree of git.`, "Pass two documents, or run the command in a repository.");
  return { root: resolve(cwd, up) };
}

/**
 * Finds the commit of a revision: a branch, a tag, or a commit.
 *
 * @throws PinwheelError `revision-unreadable` if it does not exist
 */
export async function findRevision({ root }: Repository, name: string): Promise<Revision> {
  const commit = await commitOf(root, name);
  if (commit !== undefined) return { name, commit };
  throw unreadable(
    `The revision ${JSON.stringify(name)} does not exist in ${root}.`,
    "Check the name. In CI, fetch it first: a shallow clone has only the last commit.",
  );
}

async function commitOf(root: string, name: string): Promise<string | undefined> {
  return tryGit(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
}

/**
 * Returns the last commit that the working tree shares with the default branch. In a pull request,
 * the branch that it goes to counts.
 *
 * @throws PinwheelError `revision-unreadable` if there is none
 */
export async function findMergeBase(repository: Repository): Promise<Revision> {
  const branch = await findDefaultBranch(repository);
  const base = await tryGit(repository.root, ["merge-base", branch.commit, "HEAD"]);
  if (base !== undefined) return { name: base.slice(0, 12), commit: base };
  throw unreadable(
    `HEAD and ${branch.name} have no commit in common.`,
    "Fetch the history (fetch-depth: 0 in GitHub Actions, GIT_DEPTH: 0 in GitLab), or name a revision with --against.",
  );
}

async function findDefaultBranch({ root }: Repository): Promise<Revision> {
  const head = await tryGit(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  const requested = [process.env["GITHUB_BASE_REF"], process.env["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"]].filter((name) => name);
  const configured = await tryGit(root, ["config", "--get", "init.defaultBranch"]);
  const names = [
    ...requested.flatMap((name) => [`origin/${name}`, name]),
    head,
    "origin/main",
    "origin/master",
    "main",
    "master",
    configured,
  ];
  for (const name of names) {
    const commit = name ? await commitOf(root, name) : undefined;
    if (name && commit !== undefined) return { name, commit };
  }
  throw unreadable("The default branch of the repository is unknown.", "Fetch it, or name a revision with --against.");
}

/** Returns the path of a file in the repository, with `/`. Undefined for a file outside of it. */
export function pathIn({ root }: Repository, file: string): string | undefined {
  const path = portablePath(relative(root, file));
  return path === ".." || path.startsWith("../") || /^([a-z]:)?\//i.test(path) ? undefined : path;
}

function unreadable(message: string, fix: string): PinwheelError {
  return fatal("revision-unreadable", { message, fix });
}
