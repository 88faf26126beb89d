import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { run } from "../../../scripts/install/run.mjs";
import { freePorts } from "../server/ports.mjs";
import { endGroup, startGroup } from "../server/process.mjs";

/** A Kerberos realm for these tests only. */
export const realm = "PINWHEEL.TEST";

/**
 * Starts a KDC on a free port of this machine. All of its files are in `folder`. Returns `env`, the environment in which programs find the
 * KDC, and the functions `keytab`, `ticket` and `stop`.
 */
export async function startKdc(folder, programs) {
  mkdirSync(folder, { recursive: true });
  const [port] = await freePorts(1);
  const at = (name) => join(folder, name);
  writeFileSync(at("krb5.conf"), clientSettings(port));
  writeFileSync(at("kdc.conf"), serverSettings(port, at));
  const env = { ...process.env, KRB5_CONFIG: at("krb5.conf"), KRB5_KDC_PROFILE: at("kdc.conf"), KRB5CCNAME: `FILE:${at("nobody")}` };
  const admin = (command) => run(programs["kadmin.local"], ["-r", realm, "-q", command], { env });
  await run(programs.kdb5_util, ["create", "-s", "-r", realm, "-P", randomBytes(12).toString("hex")], { env });
  const group = startGroup(programs.krb5kdc, ["-n", "-r", realm], {
    env: { ...env, AIRFLOW_HOME: folder },
    cwd: folder,
    log: at("kdc.log"),
  });
  await answering(port, group);
  return {
    env,
    /** Creates a service and returns the path of its key file. */
    async keytab(service, file) {
      await admin(`addprinc -randkey ${service}@${realm}`);
      await admin(`ktadd -k ${at(file)} ${service}@${realm}`);
      return at(file);
    },
    /** Creates a user with a ticket, and returns the environment in which programs find the ticket. */
    async ticket(name) {
      const file = at(`${name}.keytab`);
      await admin(`addprinc -randkey ${name}@${realm}`);
      await admin(`ktadd -k ${file} ${name}@${realm}`);
      const mine = { ...env, KRB5CCNAME: `FILE:${at(`${name}.ticket`)}` };
      await run(programs.kinit, ["-k", "-t", file, `${name}@${realm}`], { env: mine });
      return mine;
    },
    stop: () => endGroup(group),
  };
}

const clientSettings = (port) => `[libdefaults]
  default_realm = ${realm}
  dns_lookup_kdc = false
  dns_lookup_realm = false
  dns_canonicalize_hostname = false
  rdns = false
  udp_preference_limit = 1
[realms]
  ${realm} = {
    kdc = 127.0.0.1:${port}
  }
`;

const serverSettings = (port, at) => `[kdcdefaults]
  kdc_listen = 127.0.0.1:${port}
  kdc_tcp_listen = 127.0.0.1:${port}
[realms]
  ${realm} = {
    database_name = ${at("principal")}
    key_stash_file = ${at("stash")}
    acl_file = ${at("acl")}
    max_life = 1h
  }
`;

async function answering(port, group) {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (group.ended !== undefined) throw new Error(`krb5kdc did not start: ${group.ended}`);
    if (await opens(port)) return;
    await pause(50);
  }
  throw new Error("krb5kdc did not start within 10 s");
}

function opens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.on("error", () => resolve(false));
    socket.on("connect", () => socket.end());
  });
}
