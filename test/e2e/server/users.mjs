import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../../scripts/install/run.mjs";

/** Returns users by name, each with a random password. */
export function newUsers(roles) {
  const password = () => randomBytes(12).toString("hex");
  return Object.fromEntries(Object.entries(roles).map(([username, role]) => [username, { username, password: password(), role }]));
}

/** Creates the database and the users, before the server starts. */
export async function register(release, users, { home, venv, env }) {
  await run(join(venv, "bin/airflow"), ["db", "migrate"], { env });
  if (release.api === "v2") return writePasswords(users, home);
  writeFileSync(join(home, "webserver_config.py"), "WTF_CSRF_ENABLED = True\nAUTH_ROLE_PUBLIC = None\n");
  const file = join(home, "users.json");
  writeFileSync(file, JSON.stringify(Object.values(users)));
  await run(join(venv, "bin/python"), [fileURLToPath(new URL("register_users.py", import.meta.url)), file], { env });
}

/** Writes the passwords to the file of Airflow 3's simple auth manager. Otherwise Airflow would generate other passwords. */
function writePasswords(users, home) {
  const passwords = Object.values(users).map(({ username, password }) => [username, password]);
  writeFileSync(join(home, "simple_auth_manager_passwords.json.generated"), JSON.stringify(Object.fromEntries(passwords)));
}
