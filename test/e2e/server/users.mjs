import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../../scripts/install/run.mjs";

/** Users by name, each with a password that nothing else knows. */
export function newUsers(roles) {
  const password = () => randomBytes(12).toString("base64url");
  return Object.fromEntries(Object.entries(roles).map(([username, role]) => [username, { username, password: password(), role }]));
}

/** Makes the database and lets the users into it, before the server is started. */
export async function register(release, users, { home, venv, env }) {
  await run(join(venv, "bin/airflow"), ["db", "migrate"], { env });
  if (release.api === "v2") return writePasswords(users, home);
  writeFileSync(join(home, "webserver_config.py"), "WTF_CSRF_ENABLED = True\nAUTH_ROLE_PUBLIC = None\n");
  const file = join(home, "users.json");
  writeFileSync(file, JSON.stringify(Object.values(users)));
  await run(join(venv, "bin/python"), [fileURLToPath(new URL("register_users.py", import.meta.url)), file], { env });
}

/** The simple auth manager of Airflow 3 reads them from a file, which it would make itself. */
function writePasswords(users, home) {
  const passwords = Object.values(users).map(({ username, password }) => [username, password]);
  writeFileSync(join(home, "simple_auth_manager_passwords.json.generated"), JSON.stringify(Object.fromEntries(passwords)));
}
