// Runs the sample of the emitted docs that streams a chat completion, against a server that answers as OpenAI does: JSON, or server-sent
// events that end with [DONE] if the body has `stream: true`. The client comes from OpenAI's own document.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json, text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const document = join(root, "../shared/corpus/openai-3.1.json");
/** Milliseconds for which the server keeps a stream open after [DONE]. The sample must not wait for that. */
const openAfterDone = 30_000;
const folder = mkdtempSync(join(tmpdir(), "streaming-sample-"));
const requests = [];
const server = createServer(answer);
let failed = 0;
try {
  await once(server.listen(0, "127.0.0.1"), "listening");
  await runSample();
} catch (error) {
  failed = 1;
  console.log(error.stack);
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${1 - failed} passed, ${failed} failed`);
process.exitCode = failed;

async function runSample() {
  const client = join(folder, "client");
  await run([join(root, "dist/cli/main.js"), "generate", document, "-o", client, "--package", "openai-client"]);
  const sample = sampleIn(readFileSync(join(client, "docs/resources/chat.md"), "utf8"), "chat.createCompletion");
  mkdirSync(join(folder, "sample"));
  writeFileSync(join(folder, "sample/sample.ts"), sample);
  const outfile = join(folder, "sample/sample.mjs");
  await build({
    entryPoints: [join(folder, "sample/sample.ts")],
    alias: { "openai-client": join(client, "src/index.ts") },
    bundle: true,
    format: "esm",
    outfile,
    logLevel: "error",
  });
  const begin = performance.now();
  const printed = await run(["--import", redirection(), outfile]);
  const milliseconds = performance.now() - begin;
  assert.deepEqual(
    requests.map(({ method, url, accept, body }) => ({ method, url, accept, stream: body.stream ?? false })),
    [
      { method: "POST", url: "/v1/chat/completions", accept: "application/json", stream: false },
      { method: "POST", url: "/v1/chat/completions", accept: "text/event-stream", stream: true },
    ],
  );
  for (const words of ["Whole answer", "First", "Second", "Third"])
    assert.ok(printed.includes(words), `${words} is missing in:\n${printed}`);
  assert.ok(!printed.includes("DONE"), `[DONE] is an event in:\n${printed}`);
  assert.ok(milliseconds < openAfterDone, "the sample waits for the end of the connection");
  console.log("the sample prints the answer and three chunks, and ends at [DONE]");
}

/** Returns the TypeScript sample of an operation. */
function sampleIn(page, operation) {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${operation}\n`));
  const sample = /```ts\n(.*?)```/s.exec(section ?? "")?.[1];
  assert.ok(sample?.includes("stream: true"), `no sample of ${operation} selects a stream`);
  return sample;
}

/** A module that sends requests for OpenAI's server to this one, and prints whole values. The sample stays as the docs show it. */
function redirection() {
  const file = join(folder, "redirection.mjs");
  const { port } = server.address();
  writeFileSync(
    file,
    `import { inspect } from "node:util";
inspect.defaultOptions.depth = 10;
const real = fetch;
globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.origin !== "https://api.openai.com") throw new Error("a request to " + url);
  const moved = url.href.replace(url.origin, "http://127.0.0.1:${port}");
  const { status, headers, body } = await real(input instanceof Request ? new Request(moved, input) : moved, init);
  // Without the URL of this server, which would look like a redirect.
  return new Response(body, { status, headers });
};
`,
  );
  return file;
}

async function answer(request, response) {
  const { method, url, headers } = request;
  const body = await json(request);
  requests.push({ method, url, accept: headers.accept, body });
  const about = { id: "chatcmpl-1", created: 1_700_000_000, model: body.model };
  if (body.stream !== true) {
    const choice = {
      index: 0,
      message: { role: "assistant", content: "Whole answer", refusal: null },
      logprobs: null,
      finish_reason: "stop",
    };
    response.writeHead(200, { "content-type": "application/json" });
    return response.end(JSON.stringify({ ...about, object: "chat.completion", choices: [choice] }));
  }
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  for (const content of ["First", "Second", "Third"]) {
    const choice = { index: 0, delta: { content }, logprobs: null, finish_reason: null };
    response.write(`data: ${JSON.stringify({ ...about, object: "chat.completion.chunk", choices: [choice] })}\n\n`);
    await pause(50);
  }
  response.write("data: [DONE]\n\n");
  await Promise.race([once(response, "close"), pause(openAfterDone, undefined, { ref: false })]);
  return response.end();
}

/** Runs Node. Returns what it prints, and throws if it fails. */
async function run(args) {
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" } });
  const [output, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  assert.equal(status, 0, `${args[0]} ended with ${status}:\n${errors}`);
  return output;
}
