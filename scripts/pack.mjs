// Builds and packs both packages, pinwheel-codegen and airflow-client, into artifacts/.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const artifacts = join(root, "artifacts");
rmSync(artifacts, { recursive: true, force: true });
mkdirSync(artifacts);
run("npm", ["run", "--silent", "generate"], root);
run("npm", ["pack", "--silent", "--pack-destination", artifacts], root);
run("npm", ["pack", "--silent", "--pack-destination", artifacts], join(root, "generated/airflow-client"));

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
