import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import yaml from "yaml";
import { generate, inspect } from "../../dist/library/index.js";
import { runProgram } from "../support/run-program.mjs";
import { casesOf } from "./cases.mjs";
import { answersModule, callsModule } from "./modules.mjs";
import { startPrism } from "./prism.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const compiler = join(root, "node_modules/typescript/bin/tsc");

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  noEmit: true,
  types: [],
};

/**
 * Generates the client of a document and calls each of its operations on servers that Prism makes. Resolves to the calls by name, each with
 * its problems: of the request, of the answer, and of the types of both.
 */
export async function judgeDocument({ file, withoutPaths = [] }, folder) {
  const { ok, diagnostics } = await generate({ document: file, output: join(folder, "client"), client: "Client", docs: false });
  if (!ok) throw new Error(`${file} is refused: ${JSON.stringify(diagnostics)}`);
  const { values } = await inspect({ document: file, stage: "model" });
  const cases = casesOf(yaml.parse(readFileSync(file, "utf8")), values[0], withoutPaths);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "calls.ts"), callsModule(cases, values[0]));
  const calls = await bundleCalls(folder);
  const { serverPath } = values[0].api;
  const results = [];
  for (const dynamic of [false, true]) {
    const server = await startPrism(file, { dynamic });
    try {
      for (const [index, call] of calls.entries()) {
        const name = `${cases[index].name}${dynamic ? ", dynamic answer" : ""}`;
        results.push({ name, index, ...(await send(call, { url: server.url, serverPath, hasSuccess: cases[index].hasSuccess })) });
      }
    } finally {
      await server.close();
    }
  }
  writeFileSync(join(folder, "answers.ts"), answersModule(results));
  const messages = await compileBoth(folder);
  return results.map(({ name, index, problems }, position) => ({
    name,
    problems: [...problems, ...(messages.get(`calls ${index}`) ?? []), ...(messages.get(`answers ${position}`) ?? [])],
  }));
}

async function bundleCalls(folder) {
  const outfile = join(folder, "calls.mjs");
  await build({ entryPoints: [join(folder, "calls.ts")], bundle: true, format: "esm", outfile, logLevel: "error" });
  const { calls, connect } = await import(pathToFileURL(outfile).href);
  return calls.map((call) => (url, fetch) => call(connect(url, fetch)));
}

/**
 * Makes one call. Compares what the client returns with what Prism sent. Prism's paths do not begin with the path of the server. An
 * operation that declares no success ends with its error.
 */
async function send(call, { url, serverPath, hasSuccess }) {
  const sent = { text: "", type: "", violations: [] };
  const record = async (input, init) => {
    const target = new URL(input);
    const path = target.pathname.slice(serverPath.length) + target.search;
    sent.request = `${init.method} ${path}`;
    const response = await fetch(url + path, init);
    sent.status = response.status;
    sent.type = response.headers.get("content-type") ?? "";
    sent.violations = JSON.parse(response.headers.get("sl-violations") ?? "[]");
    sent.text = await response.clone().text();
    return response;
  };
  const outcome = await call(url, record).then(
    (answer) => ({ answer }),
    (error) => ({ error }),
  );
  const refused = sent.violations.filter(({ location: [part] }) => part === "request");
  if (refused.length > 0) return { problems: [`Prism refuses ${sent.request}: ${JSON.stringify(refused)}`], isAnswered: false };
  if (outcome.error !== undefined) return { problems: problemsOfError(outcome.error, sent, hasSuccess), isAnswered: false };
  // Prism's own answer is sometimes against the schema.
  return { answer: outcome.answer, problems: difference(outcome.answer, sent), isAnswered: sent.violations.length === 0 };
}

function problemsOfError(error, { request, status, text }, hasSuccess) {
  if (status >= 400 && error.status === status && !hasSuccess) return [];
  return [`${error.name}: ${error.message}; ${request ?? "no request"}, ${status}: ${text.slice(0, 500)}`];
}

function difference(answer, { text, type }) {
  if (!/\bjson\b/.test(type) || answer instanceof Blob) return [];
  if (typeof answer === "string" && answer === text) return [];
  const expected = JSON.stringify(text === "" ? undefined : JSON.parse(text));
  return JSON.stringify(answer) === expected ? [] : [`the client returned ${JSON.stringify(answer)} for ${text}`];
}

/** Type-checks calls and answers. Resolves to the messages, by file and number of the call. */
async function compileBoth(folder) {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["calls.ts", "answers.ts"] }));
  const { stdout, status } = await runProgram([compiler, "-p", folder, "--pretty", "false"], { cwd: folder, limit: 120_000 });
  const messages = new Map();
  for (const message of stdout.split(/\n(?=\S)/).filter((each) => each.trim() !== "")) {
    const [, file, line] = /^(calls|answers)\.ts\((\d+),/.exec(message) ?? [];
    if (file === undefined) throw new Error(`The client does not compile:\n${stdout.slice(0, 3000)}`);
    const number = /\/\* (\d+) \*\//.exec(readFileSync(join(folder, `${file}.ts`), "utf8").split("\n")[Number(line) - 1])?.[1];
    const key = `${file} ${number}`;
    messages.set(key, [...(messages.get(key) ?? []), message]);
  }
  if (status !== 0 && messages.size === 0) throw new Error(`The compiler ended with ${status}`);
  return messages;
}
