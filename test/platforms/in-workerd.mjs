import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";

/** Runs the cases in a worker of workerd, the runtime of Cloudflare Workers. One request runs all of them, and its response has a line for each. */
export async function runInWorkerd(workerScript, settings, said, limit) {
  await inWorkerd(readFileSync(workerScript, "utf8"), limit, async (url) => {
    const response = await fetch(url, { method: "POST", body: JSON.stringify(settings) });
    if (!response.ok) throw new Error(`the worker answered ${response.status}: ${await response.text()}`);
    for await (const line of createInterface({ input: Readable.fromWeb(response.body) })) said(JSON.parse(line));
  });
  const problem = await problemOfSharedLogin(settings, workerScript.replace("worker.mjs", "login-worker.mjs"));
  said({
    id: "WORKER-login",
    isExtra: true,
    title: "a login whose request has ended does not block later requests",
    ...(problem && { problem }),
  });
}

/**
 * A worker ends everything that a request has begun when the response of that request is sent. So a login may never end. Returns what is
 * wrong; undefined if later requests log in anew.
 */
async function problemOfSharedLogin({ baseUrl }, workerScript) {
  const answers = [
    { end: "hang" },
    { headers: { "content-type": "application/json" }, body: ['{"access_token":"t","id":1}'], repeat: true },
  ];
  const { id } = await (await fetch(`${baseUrl}/_script`, { method: "POST", body: JSON.stringify(answers) })).json();
  let problem;
  await inWorkerd(readFileSync(workerScript, "utf8"), 60_000, async (url) => {
    const get = async (milliseconds) => (await fetch(`${url}?server=${baseUrl}/${id}&ms=${milliseconds}`)).text();
    const results = [await get(300), await get(4000), await get(4000)];
    const expected = ["TimeoutError", "1", "1"];
    if (results.join() !== expected.join()) problem = `got ${results}, expected ${expected}`;
  });
  return problem;
}

const compatibilityDate = "2026-01-01";

/** Discards what workerd prints about broken responses. The cases assert what a caller sees of them. */
function handleRuntimeStdio(...streams) {
  for (const stream of streams) stream.resume();
}

/** Starts a worker with this script, and passes its URL. */
async function inWorkerd(script, limit, use) {
  const { Miniflare, Log } = await import("miniflare");
  const worker = new Miniflare({ modules: true, script, compatibilityDate, log: new Log(0), handleRuntimeStdio });
  const timer = setTimeout(() => worker.dispose(), limit);
  try {
    await use(await worker.ready);
  } finally {
    clearTimeout(timer);
    await worker.dispose();
  }
}
