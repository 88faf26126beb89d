// Kills the API server at random moments of flows, on PostgreSQL. The seed chooses flows and moments. Default: the hash of the commit.
//
//   npm run test:kills -- 50         50 kills
//   npm run test:kills -- 50 SEED    the same kills again
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const [count = "50", seed] = process.argv.slice(2);
const run = fileURLToPath(new URL("run.mjs", import.meta.url));
const args = [run, "--server", "3.3-postgres", "--only", "kills", "--kills", count, ...(seed === undefined ? [] : ["--seed", seed])];
const child = spawn(process.execPath, args, { stdio: "inherit" });
for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => child.kill(name));
child.on("exit", (code) => process.exit(code ?? 1));
