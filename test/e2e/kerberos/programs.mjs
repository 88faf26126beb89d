import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Debian's packages: a KDC, its tools, tickets, and what Python and Node build their modules against. */
const packages = ["krb5-kdc", "krb5-admin-server", "krb5-user", "libkrb5-dev", "gcc", "g++", "make", "python3"];
const needed = ["krb5kdc", "kdb5_util", "kadmin.local", "kinit", "krb5-config"];
const folders = [...(process.env.PATH ?? "").split(":"), "/usr/sbin", "/usr/local/sbin"];

/** Where the programs of Kerberos are, by name. On Debian root gets them installed; throws where they cannot be had. */
export function kerberosPrograms() {
  if (missing().length > 0) install();
  if (missing().length > 0) throw new Error(`There is no ${missing().join(", ")}. On Debian: apt-get install ${packages.join(" ")}`);
  return Object.fromEntries(needed.map((name) => [name, find(name)]));
}

const find = (name) => folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
const missing = () => needed.filter((name) => find(name) === undefined);

function install() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stderr, error } = spawnSync("apt-get", args, { env, encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(`apt-get ${args[0]} ended with ${status ?? error?.message}: ${stderr ?? ""}`);
}
