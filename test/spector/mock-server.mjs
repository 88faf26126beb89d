import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startNode22 } from "./node22.mjs";
import { specs } from "./scenarios/scenario-folders.mjs";

/** Milliseconds until the server must respond. */
const limit = 60_000;

/** Resolves to a port that no program uses. */
export async function freePort() {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Starts TypeSpec's mock server. `coverage` resolves to its verdict about each scenario: `pass`, `fail` or `not-implemented`. */
export async function startMockServer(port, folder) {
  const args = ["serve", specs, "--port", String(port), "--coverageFile", join(folder, "coverage.json")];
  const child = startNode22("node_modules/@typespec/spector/cmd/cli.mjs", ...args);
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.push(chunk));
  const closed = once(child, "close");
  const url = `http://localhost:${port}`;
  const coverage = async () => verdictsIn(await (await fetch(`${url}/.coverage`)).json());
  const close = async () => {
    child.kill("SIGKILL");
    await closed;
  };
  const end = Date.now() + limit;
  while (!(await isListening(url))) {
    if (child.exitCode !== null || Date.now() > end) {
      await close();
      throw new Error(`The mock server did not start:\n${output.join("")}`);
    }
    await pause(200);
  }
  return { url, coverage, close };
}

/** The server has one table of verdicts for each package of scenarios. */
function verdictsIn(tables) {
  return Object.assign({}, ...tables.map(({ results }) => results));
}

async function isListening(url) {
  try {
    return (await fetch(`${url}/.coverage`)).ok;
  } catch {
    return false;
  }
}
