import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPlatforms } from "../../../scripts/install/sets.mjs";
import { runInProcess } from "../../platforms/in-process.mjs";
import { deno } from "../../platforms/platforms.mjs";
import { context } from "../support/context.mjs";

/**
 * Runs the cases in Deno, with the installed package and a client from the environment. Deno allows only calls to the server, the variables
 * of `fromEnv`, and the files of one folder.
 */
export async function runInDeno(settings, said, limit) {
  await installPlatforms();
  const script = join(context.client, `deno-${context.release}.mjs`);
  const files = join(context.client, `deno-${context.release}`);
  writeFileSync(script, program(files));
  const { username, password } = context.users.admin;
  const { host } = new URL(context.url);
  const flags = ["--quiet", "--no-prompt", "--no-config", "--no-lock", "--no-remote", "--node-modules-dir=manual"];
  const permissions = [`--allow-net=${host}`, `--allow-env=${variables.join(",")}`, `--allow-read=${files}`, `--allow-write=${files}`];
  const env = {
    DENO_DIR: join(context.client, "deno"),
    DENO_NO_UPDATE_CHECK: "1",
    AIRFLOW_API_URL: context.url,
    AIRFLOW_API_USERNAME: username,
    AIRFLOW_API_PASSWORD: password,
  };
  await runInProcess({ command: [deno(), ["run", ...flags, ...permissions, script]], env }, settings, said, limit);
}

const names = ["URL", "USERNAME", "PASSWORD", "TOKEN", "SESSION", "CLIENT_ID", "CLIENT_SECRET", "TIMEOUT", "ALLOW_INSECURE"];
const variables = names.map((name) => `AIRFLOW_API_${name}`);

const program = (files) => `
import * as client from "${context.api === "v1" ? "airflow-client/v1" : "airflow-client"}";
import { unlessLocked } from "${pathToFileURL(join(import.meta.dirname, "../support/unless-locked.mjs"))}";
import { runCases } from "${pathToFileURL(join(import.meta.dirname, "run-cases.mjs"))}";

async function readText(text) {
  await Deno.mkdir(${JSON.stringify(files)}, { recursive: true });
  const file = ${JSON.stringify(join(files, "list.json"))};
  await Deno.writeTextFile(file, text);
  return Deno.readTextFile(file);
}
const airflow = client.Airflow.fromEnv({ middleware: [unlessLocked] });
await runCases({ airflow, client, readText }, JSON.parse(Deno.args[0]), (line) => console.log(JSON.stringify(line)));
`;
