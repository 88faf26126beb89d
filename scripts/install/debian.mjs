import { existsSync, readdirSync } from "node:fs";
import { withLock } from "./lock.mjs";
import { retryOnNetworkFailure } from "./retry.mjs";
import { run } from "./run.mjs";

/** Debian's packages for a KDC, its tools, `kinit`, and the headers that the npm package `kerberos` is compiled with. */
const kerberosPackages = ["krb5-kdc", "krb5-admin-server", "krb5-user", "libkrb5-dev", "gcc", "g++", "make", "python3"];

const chromiumFiles = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const kerberosFolders = ["/usr/bin", "/usr/local/bin", "/usr/sbin", "/usr/local/sbin"];
const kerberosPrograms = ["krb5kdc", "kdb5_util", "kadmin.local", "kinit", "krb5-config"];
/** Debian has one folder for each major version of PostgreSQL, which is not in PATH. */
const postgresFolder = "/usr/lib/postgresql";
const postgresPrograms = ["initdb", "postgres", "pg_isready"];

/** Returns the path of Chromium, and installs it if it is missing. Throws when that fails. */
export async function installChromium() {
  const find = () => chromiumFiles.find((file) => existsSync(file));
  await install(["chromium"], () => find() === undefined);
  return find();
}

/** Installs cmark-gfm, GitHub's renderer of Markdown, if it is missing. Throws when that fails. */
export async function installCmark() {
  await install(["cmark-gfm"], () => !pathFolders().some((folder) => existsSync(`${folder}/cmark-gfm`)));
}

/** Installs curl if it is missing. Throws when that fails. */
export async function installCurl() {
  await install(["curl"], () => !pathFolders().some((folder) => existsSync(`${folder}/curl`)));
}

/** Returns the paths of the Kerberos programs by name, and installs them if one is missing. Throws when that fails. */
export function installKerberos() {
  return installPrograms(kerberosPackages, kerberosPrograms, () => [...pathFolders(), ...kerberosFolders]);
}

/** Returns the paths of the programs of PostgreSQL by name, and installs them if one is missing. Throws when that fails. */
export function installPostgres() {
  return installPrograms(["postgresql"], postgresPrograms, () => {
    const versions = existsSync(postgresFolder) ? readdirSync(postgresFolder) : [];
    const newestFirst = versions.sort((left, right) => Number(right) - Number(left));
    return [...newestFirst.map((version) => `${postgresFolder}/${version}/bin`), ...pathFolders()];
  });
}

const pathFolders = () => (process.env.PATH ?? "").split(":");

/** Searches for programs in the folders that `folders` returns, in their order. If one is missing, installs the packages. */
async function installPrograms(packages, names, folders) {
  const find = (name) =>
    folders()
      .map((folder) => `${folder}/${name}`)
      .find((file) => existsSync(file));
  await install(packages, () => names.some((name) => find(name) === undefined));
  return Object.fromEntries(names.map((name) => [name, find(name)]));
}

async function install(packages, isMissing) {
  if (!isMissing()) return;
  const command = `apt-get install ${packages.join(" ")}`;
  if (process.getuid?.() !== 0) throw new Error(`programs are missing, and only root can install them: ${command}`);
  await withLock("apt-get", async () => {
    if (!isMissing()) return;
    await retryOnNetworkFailure(async () => {
      await apt("update", "-qq");
      await apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
    });
  });
  if (isMissing()) throw new Error(`programs are still missing after ${command}`);
}

/** Waits for another apt-get that runs on the machine, for example an automatic upgrade. */
function apt(...args) {
  return run("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}
