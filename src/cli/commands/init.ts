import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { checkConfig } from "../../config/check-config.js";
import { configNames, findConfig } from "../../config/find-config.js";
import { loadConfig } from "../../config/load-config.js";
import { isUrl, resolveConfig } from "../../config/resolve-target.js";
import { diagnose, fatal } from "../../diagnostics/collect.js";
import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { portablePath } from "../../util/portable-path.js";
import { displayPath } from "../display-path.js";
import { type ExitCode, exitCodes } from "../exit-code.js";
import { askChoices, Cancelled, type Choices, defaultChoices, type InitOptions, type Prompts } from "../init/choices.js";
import { type InitPlan, type InitRequest, planInit } from "../init/plan-init.js";
import { writeFiles } from "../init/write-files.js";
import { printable } from "../printable.js";
import type { Terminal } from "../terminal.js";

export interface InitContext {
  readonly terminal: Terminal;
  /** Missing where nobody can answer. */
  readonly prompts: Prompts | undefined;
  /** Called before the first file is written. */
  readonly onWrite: () => void;
}

/** Writes a configuration and what belongs to it. Leaves everything that exists. */
export async function runInit(options: InitOptions, { terminal, prompts, onWrite }: InitContext): Promise<ExitCode> {
  try {
    const { request, notes } = await requestOf(options, prompts, terminal.cwd);
    const plan = planInit(request);
    onWrite();
    writeFiles(plan.changes);
    terminal.out(summary({ ...plan, notes: [...notes, ...plan.notes] }, terminal.cwd));
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    terminal.err("Nothing was written.\n");
    return exitCodes.interrupted;
  }
}

interface PreparedRequest {
  readonly request: InitRequest;
  readonly notes: readonly string[];
}

async function requestOf(options: InitOptions, prompts: Prompts | undefined, cwd: string): Promise<PreparedRequest> {
  const asking = options.yes ? undefined : prompts;
  const existing = findConfig(cwd);
  if (existing !== undefined) {
    const outputs = (await loadConfig(cwd)).config.targets.map(({ output }) => resolve(dirname(existing), output));
    const request = { folder: dirname(existing), choices: undefined, outputs, ci: await wantsWorkflow(options, asking) };
    return { request, notes: [`${displayPath(existing, cwd)} exists already, so it was left as it is.`] };
  }
  const given = fromFolder(options, cwd);
  const choices = asking === undefined ? defaultChoices(given, cwd) : await askChoices(given, cwd, asking);
  await checkChoices(choices, cwd);
  const request = { folder: cwd, choices, outputs: [resolve(cwd, choices.output)], ci: await wantsWorkflow(options, asking) };
  return { request, notes: [] };
}

async function wantsWorkflow({ ci }: InitOptions, prompts: Prompts | undefined): Promise<boolean> {
  return ci ?? (prompts === undefined || prompts.confirm("Check the generated files in GitHub Actions?"));
}

/** Absolute paths would hold on one machine only. */
function fromFolder(options: InitOptions, cwd: string): InitOptions {
  const { document, output } = options;
  const portable = (path: string) => portablePath(relative(cwd, resolve(cwd, path))) || ".";
  return {
    ...options,
    ...(document !== undefined && { document: isUrl(document) ? document : portable(document) }),
    ...(output !== undefined && { output: portable(output) }),
  };
}

/** Refuses what `generate` would refuse. */
async function checkChoices(choices: Choices, cwd: string): Promise<void> {
  const { document, output, package: name } = choices;
  if (!isUrl(document) && !existsSync(join(cwd, document))) {
    throw fatal("document-not-found", { message: `${document} does not exist.`, file: document });
  }
  const target = { output, ...(name !== undefined && { package: name }), apis: [{ document }] as const };
  const problems = checkConfig({ targets: [target] });
  if (problems.length > 0) throw new PinwheelError(problems.map(({ message }) => diagnose("usage", { message })));
  const { openOutput } = await import("../../pipeline/open-output.js");
  for (const resolved of resolveConfig({ targets: [target] }, join(cwd, configNames[0]))) await openOutput(resolved, cwd);
}

function summary({ changes, notes, next }: InitPlan, cwd: string): string {
  const written = changes.map(({ file, before }) => `${before === undefined ? "created" : "changed"} ${displayPath(file, cwd)}`);
  const state = changes.length === 0 ? ["Everything is set up already."] : [];
  const lines = [...written, ...notes, ...state].map(printable);
  return `${lines.join("\n")}\n\nNext: ${next}\n`;
}
