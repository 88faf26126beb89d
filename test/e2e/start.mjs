// Starts a server by hand and keeps it until Ctrl-C: `node test/e2e/start.mjs 3.3`. Prints the variable that single suites need to run
// against the server: `PINWHEEL_E2E=... node --test test/e2e/suites/v2/pools.mjs`.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeServer, prepare } from "./prepare.mjs";
import { releaseOf } from "./releases.mjs";
import { startAirflow } from "./server/start-airflow.mjs";

const release = releaseOf(process.argv[2] ?? "3.3");
const folder = mkdtempSync(join(tmpdir(), "pinwheel-e2e-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "records"));
const log = join(folder, "airflow.log");
console.log(`Airflow ${release.airflow} is starting; its log is ${log}`);
const [prepared, server] = await Promise.all([prepare(folder), startAirflow(release, { log })]);
const file = describeServer(folder, server, prepared);
const { url, users } = server;
console.log(
  `It is at ${url}, users ${Object.values(users)
    .map(({ username, password }) => `${username} / ${password}`)
    .join(", ")}`,
);
console.log(`\nexport PINWHEEL_E2E=${file}\n\nnode --test test/e2e/suites/${release.suites[0]}/*.mjs`);
process.stdin.resume();
for (const name of ["SIGINT", "SIGTERM"]) {
  process.removeAllListeners(name);
  process.on(name, async () => {
    await server.stop();
    process.exit(0);
  });
}
