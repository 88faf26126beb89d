import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));

/** Milliseconds until a server must listen. */
const limit = 90_000;

/**
 * Starts a server that Prism makes from a document. It refuses requests that the document does not allow, and lists what is wrong in the
 * header `sl-violations`. `dynamic` makes answers from schemas by a fixed seed, and not from examples. Without `--errors`, which would only
 * replace the answers that Prism itself made against the schema.
 */
export async function startPrism(file, { dynamic }) {
  const port = await freePort();
  const mode = dynamic ? ["--dynamic", "--seed", "pinwheel"] : [];
  const child = spawn(process.execPath, [program, "mock", file, "--port", String(port), ...mode], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", SCARF_ANALYTICS: "false" },
  });
  const closed = once(child, "close");
  const output = [];
  const listening = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output.push(text);
        if (text.includes("is listening on")) resolve(true);
      });
    }
  });
  const close = async () => {
    child.kill("SIGKILL");
    await closed;
  };
  const timer = AbortSignal.timeout(limit);
  const started = await Promise.race([listening, closed.then(() => false), once(timer, "abort").then(() => false)]);
  if (!started) {
    await close();
    throw new Error(`Prism did not start:\n${output.join("").slice(-3000)}`);
  }
  return { url: `http://127.0.0.1:${port}`, close };
}

/** Resolves to a port that no program uses. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
