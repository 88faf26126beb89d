import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

interface Limited {
  readonly error: string;
  readonly requests: number;
}

interface Proxied {
  readonly server: readonly string[];
  readonly proxy: readonly string[];
}

let results: {
  readonly headers: Limited;
  readonly body: Limited;
  readonly unlimited: number;
  readonly proxyAgent: Proxied;
  readonly environment: Proxied;
};

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "undici-"));
  const outfile = join(folder, "program.mjs");
  const entry = fileURLToPath(new URL("undici-program.ts", import.meta.url));
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };
  await build({ entryPoints: [entry], bundle: true, format: "esm", platform: "node", target: "es2022", banner, outfile });
  const { stdout, stderr } = spawnSync(process.execPath, [outfile], { encoding: "utf8", timeout: 30_000 });
  rmSync(folder, { recursive: true });
  if (stdout === "") throw new Error(stderr);
  results = JSON.parse(stdout);
});

test.each([
  ["headers", "UND_ERR_HEADERS_TIMEOUT"],
  ["body", "UND_ERR_BODY_TIMEOUT"],
] as const)("a time limit of the agent for the %s is a TimeoutError with its code, and is not retried", (part, code) => {
  expect(results[part].error).toMatch(/^TimeoutError: /);
  expect(results[part].error).toContain(code);
  expect(results[part].requests).toBe(1);
});

test("an agent without limits works for one call, and for all calls through a middleware", () => {
  expect(results.unlimited).toBe(2);
});

test.each(["proxyAgent", "environment"] as const)("all requests of a client pass through the proxy of %s, the login too", (kind) => {
  expect(new Set(results[kind].proxy)).toEqual(new Set(["CONNECT SERVER"]));
  expect(results[kind].server).toEqual(["POST /auth/token", "GET /api/v2/dags"]);
});
