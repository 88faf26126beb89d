// Runs the steps of action.yml as a runner would, against a stand-in of GitHub's API.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { commandPath, petDocument, temporaryFolder } from "../cli/command-line.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action: Action = parse(readFileSync(join(root, "action.yml"), "utf8"));

const folder = temporaryFolder();

interface Job {
  readonly inputs: Readonly<Record<string, string>>;
  readonly results: Map<string, { readonly code: number; readonly output: string }>;
  readonly outputs: Map<string, string>;
  readonly api: string;
}

/** Replaces the expressions that the action uses. */
function evaluate(text: string, { inputs, outputs }: Job): string {
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    if (expression.startsWith("inputs.")) return inputs[expression.slice("inputs.".length)] ?? "";
    if (expression === "github.event.pull_request.number") return "7";
    if (expression === "github.token") return "the-token";
    return outputs.get(expression) ?? "";
  });
}

function isRun({ if: condition = "" }: Step, job: Job): boolean {
  const hasFailed = [...job.results.values()].some(({ code }) => code !== 0);
  if (hasFailed && !condition.includes("always()")) return false;
  return condition.split(" && ").every((part) => {
    const [, name = "", operator, value] = /^([\w.-]+) (==|!=) '(.*)'$/.exec(part) ?? [];
    if (operator === undefined) return true;
    const actual = evaluate(`\${{ ${name} }}`, job);
    return operator === "==" ? actual === value : actual !== value;
  });
}

async function runAction(api: string, given: Readonly<Record<string, string>> = {}): Promise<Job> {
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
  const inputs = { ...defaults, command: `${process.execPath} ${commandPath}`, token: "the-token", ...given };
  const job: Job = { inputs, results: new Map(), outputs: new Map(), api };
  for (const step of action.runs.steps) if (isRun(step, job)) await runStep(step, job);
  return job;
}

async function runStep(step: Step, job: Job): Promise<void> {
  const temp = join(folder(), "runner");
  mkdirSync(temp, { recursive: true });
  const output = join(temp, "output");
  writeFileSync(output, "");
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluate(value, job)]));
  const { PATH = "", HOME = "" } = process.env;
  const github = { GITHUB_ACTION_PATH: root, GITHUB_API_URL: job.api, GITHUB_REPOSITORY: "o/r", GITHUB_OUTPUT: output };
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", evaluate(step.run, job)], {
    cwd: join(folder(), "repository", evaluate(step["working-directory"] ?? ".", job)),
    env: { PATH, HOME, ...github, GITHUB_STEP_SUMMARY: join(temp, "summary.md"), RUNNER_TEMP: temp, CI: "true", ...env },
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? 1)));
  job.results.set(step.name, { code, output: text });
  for (const line of readFileSync(output, "utf8").split("\n")) {
    const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) job.outputs.set(`steps.${step.id}.outputs.${name}`, value);
  }
}

interface Comment {
  readonly id: number;
  body: string;
}

interface Stand {
  readonly url: string;
  readonly comments: Comment[];
  readonly requests: string[];
  readonly close: () => void;
}

/** The comments of a pull request. Other requests fail. */
async function startGithub(comments: Comment[] = [], status = 200): Promise<Stand> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      const url = new URL(request.url ?? "", "http://github");
      requests.push(`${request.method} ${url.pathname}`);
      const isAllowed = request.headers.authorization === "Bearer the-token" && status === 200;
      response.statusCode = isAllowed ? 200 : 403;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(isAllowed ? answer(`${request.method} ${url.pathname}`, url, body, comments) : {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, comments, requests, close: () => server.close() };
}

function answer(request: string, url: URL, body: string, comments: Comment[]): unknown {
  if (request === "GET /repos/o/r/issues/7/comments") {
    const page = Number(url.searchParams.get("page"));
    return comments.slice((page - 1) * 100, page * 100);
  }
  const text: string = JSON.parse(body).body;
  if (request === "POST /repos/o/r/issues/7/comments") {
    comments.push({ id: comments.length + 1, body: text });
    return {};
  }
  const id = Number(/^PATCH \/repos\/o\/r\/issues\/comments\/(\d+)$/.exec(request)?.[1]);
  const comment = comments.find((each) => each.id === id);
  if (comment === undefined) throw new Error(`${request} is not in the stand-in`);
  comment.body = text;
  return {};
}

function git(...args: string[]): void {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...identity, ...args], { cwd: join(folder(), "repository") });
}

function write(name: string, text: string): void {
  writeFileSync(join(folder(), "repository", name), text);
}

function generate(): void {
  execFileSync(process.execPath, [commandPath, "generate", "--quiet"], { cwd: join(folder(), "repository") });
}

const changed = petDocument.replace("/pets:", "/animals:").replace("operationId: listPets", "operationId: animals");

beforeEach(() => {
  mkdirSync(join(folder(), "repository"));
  git("init", "--quiet", "--initial-branch", "main");
  write("pinwheel.config.json", JSON.stringify({ targets: [{ output: "sdk", docs: false, apis: [{ document: "pets.yaml" }] }] }));
  write("pets.yaml", petDocument);
  generate();
  git("add", "-A");
  git("commit", "--quiet", "-m", "first");
  git("switch", "--quiet", "--create", "topic");
});

test("the action is composite, and each input has a description", () => {
  expect(action.runs.using).toBe("composite");
  expect(Object.values(action.inputs).map(({ description }) => description)).not.toContain("");
});

test("a branch without changes passes and has no comment", async () => {
  const github = await startGithub();
  const { results, outputs } = await runAction(github.url);
  github.close();
  expect([...results.values()].map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(github.comments).toEqual([]);
  expect(outputs.get("steps.diff.outputs.sdk")).toBe("none");
});

test("a breaking change fails the job, and keeps one comment up to date", async () => {
  write("pets.yaml", changed);
  generate();
  const others = Array.from({ length: 100 }, (_, index) => ({ id: index + 1, body: "Looks good." }));
  const github = await startGithub(others);
  const first = await runAction(github.url);
  expect([...first.results].map(([name, { code }]) => [name, code])).toEqual([
    ["Check the generated files", 0],
    ["Compare the API", 0],
    ["Comment on the pull request", 0],
    ["Fail if a change breaks callers", 1],
  ]);
  expect(first.results.get("Compare the API")?.output).toContain("::error title=pinwheel operation-removed::");
  expect(github.comments).toHaveLength(101);
  expect(github.comments[100]?.body).toMatch(/^<!-- pinwheel-api-changes -->\n## API changes: \d+ breaking/);
  expect(readFileSync(join(folder(), "runner/summary.md"), "utf8")).toContain("## API changes");
  write("pets.yaml", petDocument);
  generate();
  const second = await runAction(github.url);
  github.close();
  expect([...second.results.values()].map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(github.comments).toHaveLength(101);
  expect(github.comments[100]?.body).toContain("## API changes: no changes");
});

test("outdated files fail the job, and the changes are reported all the same", async () => {
  write("pets.yaml", changed);
  const github = await startGithub();
  const { results } = await runAction(github.url, { "fail-on": "none" });
  github.close();
  expect([...results.values()].map(({ code }) => code)).toEqual([1, 0, 0]);
  expect(github.comments).toHaveLength(1);
});

test("a comparison that fails fails the job and writes no comment", async () => {
  const github = await startGithub();
  const { results } = await runAction(github.url, { against: "$(touch injected)" });
  github.close();
  expect(results.get("Compare the API")?.code).toBe(1);
  expect(existsSync(join(folder(), "repository/injected"))).toBe(false);
  expect(github.requests).toEqual([]);
});

test("a token that cannot comment is a warning, and an input says whether to comment at all", async () => {
  write("pets.yaml", petDocument.replace("components:", "  /more:\n    get: { responses: { 200: { description: All. } } }\ncomponents:"));
  generate();
  const github = await startGithub([], 403);
  const { results } = await runAction(github.url);
  expect(results.get("Comment on the pull request")).toMatchObject({
    code: 0,
    output: expect.stringContaining("::warning title=pinwheel::"),
  });
  const before = github.requests.length;
  await runAction(github.url, { comment: "false" });
  github.close();
  expect(github.requests).toHaveLength(before);
});

test("the hooks of pre-commit run commands that exist", () => {
  const hooks: readonly { readonly entry: string }[] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
  for (const { entry } of hooks) {
    const [command = "", ...args] = entry.replace(/^npx --no-install /, "").split(" ");
    expect(command).toBe("pinwheel");
    execFileSync(process.execPath, [commandPath, ...args], { cwd: join(folder(), "repository") });
  }
});
