// Logs in to Airflow 2.11 with Kerberos: a temporary KDC (Debian's), Airflow's `kerberos_auth`, tickets from `kinit`, and tokens from the
// npm package `kerberos`. Installs missing programs. If that fails, the run fails and reports the reason.
//
//   node test/e2e/kerberos/run.mjs
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installKerberos } from "../../../scripts/install/debian.mjs";
import { run } from "../../../scripts/install/run.mjs";
import { airflowEnvironment, installKerberosPackage } from "../../../scripts/install/sets.mjs";
import { installClient } from "../client-package.mjs";
import { runTests } from "../run-tests.mjs";
import { startAirflow } from "../server/start-airflow.mjs";
import { realm, startKdc } from "./kdc.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kerberos-"));
const log = join(folder, "airflow.log");
const ends = [];
let status = 1;
try {
  const programs = await installKerberos();
  await installKerberosPackage();
  const python = join(await airflowEnvironment("2.11-kerberos"), "bin/python");
  const host = (await run(python, ["-c", "from airflow.utils.net import getfqdn; print(getfqdn())"], { env: quiet() }))
    .trim()
    .split("\n")
    .at(-1);
  const kdc = await startKdc(join(folder, "kdc"), programs);
  ends.push(kdc.stop);
  const keytab = await kdc.keytab(`airflow/${host}`, "airflow.keytab");
  const tickets = { admin: await kdc.ticket("admin"), viewer: await kdc.ticket("viewer"), stranger: await kdc.ticket("stranger") };
  const [client, airflow] = await Promise.all([installClient(join(folder, "client")), startAirflow(release(kdc, keytab), { log })]);
  ends.unshift(airflow.stop);
  const facts = join(folder, "facts.json");
  const caches = Object.fromEntries(Object.entries(tickets).map(([name, { KRB5CCNAME }]) => [name, KRB5CCNAME]));
  writeFileSync(facts, JSON.stringify({ client, host, keytab, url: airflow.url, tickets: caches }));
  status = await runTests(join(here, "login.test.mjs"), { ...kdc.env, KRB5_KTNAME: keytab, PINWHEEL_KERBEROS: facts });
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
} finally {
  for (const end of ends) await end();
  if (status !== 0) console.error(tail(log));
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);

/**
 * The session backend comes first, because a 401 has the challenge of the last backend. If the session backend is not listed, Airflow adds
 * it as the last. The users are the people with tickets, and `admin` for the health check.
 */
function release({ env }, keytab) {
  return {
    name: "2.11-kerberos",
    airflow: "2.11.2",
    api: "v1",
    dags: [],
    users: { admin: "Admin", [`admin@${realm}`]: "Admin", [`viewer@${realm}`]: "Viewer" },
    settings: {
      AIRFLOW__API__AUTH_BACKENDS: "airflow.api.auth.backend.session,airflow.providers.fab.auth_manager.api.auth.backend.kerberos_auth",
      KRB5_CONFIG: env.KRB5_CONFIG,
      KRB5_KTNAME: keytab,
    },
  };
}

function quiet() {
  const home = join(folder, "nothing");
  mkdirSync(home, { recursive: true });
  return { ...process.env, AIRFLOW_HOME: home };
}

function tail(file) {
  try {
    return readFileSync(file, "utf8").split("\n").slice(-40).join("\n");
  } catch {
    return "";
  }
}
