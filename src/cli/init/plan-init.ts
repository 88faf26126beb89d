import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { configNames } from "../../config/find-config.js";
import { compact } from "../../util/compact.js";
import { portablePath } from "../../util/portable-path.js";
import type { Choices } from "./choices.js";
import { addGenerated } from "./git-attributes.js";
import { addScripts } from "./package-scripts.js";
import { findProject, type Project, workflowText } from "./workflow.js";
import type { FileChange } from "./write-files.js";

export interface InitRequest {
  /** The folder of the configuration. */
  readonly folder: string;
  /** Missing if there is a configuration already. */
  readonly choices: Choices | undefined;
  /** The output folders of the configuration, as absolute paths. */
  readonly outputs: readonly string[];
  readonly ci: boolean;
}

export interface InitPlan {
  readonly changes: readonly FileChange[];
  /** What was left as it is, and why: one sentence each. */
  readonly notes: readonly string[];
  /** The command to run next. */
  readonly next: string;
}

type Part = Pick<InitPlan, "changes" | "notes">;

const nothing: Part = { changes: [], notes: [] };

/** Decides which files to write. Writes nothing. */
export function planInit(request: InitRequest): InitPlan {
  const project = findProject(request.folder);
  const parts = [configPart(request), scriptsPart(request), attributesPart(request), request.ci ? workflowPart(project, request) : nothing];
  const changes = parts.flatMap((part) => part.changes);
  return { changes, notes: parts.flatMap(({ notes }) => notes), next: nextCommand(project, changes) };
}

function configPart({ folder, choices }: InitRequest): Part {
  if (choices === undefined) return nothing;
  const { document, output, package: name } = choices;
  const target = compact({ output, package: name, apis: [{ document }] });
  const config = { $schema: schemaPath(folder), targets: [target] };
  return { changes: [{ file: join(folder, configNames[0]), text: `${JSON.stringify(config, null, 2)}\n` }], notes: [] };
}

/** In a workspace, the package may be installed in a folder above. */
function schemaPath(folder: string): string {
  const location = "node_modules/pinwheel-codegen/dist/config/schema.json";
  for (let parent = folder; dirname(parent) !== parent; parent = dirname(parent)) {
    if (!existsSync(join(parent, location))) continue;
    const path = portablePath(relative(folder, join(parent, location)));
    return path.startsWith("..") ? path : `./${path}`;
  }
  return `./${location}`;
}

const scripts = { generate: "pinwheel generate", check: "pinwheel check" };

function scriptsPart({ folder }: InitRequest): Part {
  const file = join(folder, "package.json");
  const before = readIfExists(file);
  if (before === undefined) return { changes: [], notes: ["There is no package.json here, so no scripts were added."] };
  const { text, added, kept } = addScripts(before, file, scripts);
  const notes = kept.map((name) => `package.json has another script ${JSON.stringify(name)}, which was left as it is.`);
  return { changes: added.length === 0 ? [] : [{ file, before, text }], notes };
}

function attributesPart({ folder, outputs }: InitRequest): Part {
  const file = join(folder, ".gitattributes");
  const before = readIfExists(file);
  const paths = outputs.map((output) => portablePath(relative(folder, output)));
  const text = paths.filter((path) => path !== "" && !path.startsWith("..")).reduce(addGenerated, before ?? "");
  return text === (before ?? "") ? nothing : { changes: [compact({ file, before, text })], notes: [] };
}

function workflowPart(project: Project, { folder }: InitRequest): Part {
  const file = join(project.repository, ".github/workflows/pinwheel.yml");
  const text = workflowText(project);
  const before = readIfExists(file);
  if (before === undefined) {
    const canInstall = existsSync(join(folder, "package.json"));
    return canInstall ? { changes: [{ file, text }], notes: [] } : nothing;
  }
  return before === text
    ? nothing
    : { changes: [], notes: [`${portablePath(relative(folder, file))} exists already, so it was left as it is.`] };
}

function nextCommand({ folder, manager }: Project, changes: readonly FileChange[]): string {
  const file = join(folder, "package.json");
  const manifest = changes.find((change) => change.file === file)?.text ?? readIfExists(file) ?? "";
  const generate = manifest.includes(`"${scripts.generate}"`) ? `${manager.script} generate` : `${manager.run} ${scripts.generate}`;
  return manifest.includes('"pinwheel-codegen"') ? generate : `${manager.add} pinwheel-codegen && ${generate}`;
}

function readIfExists(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
