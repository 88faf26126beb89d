import { existsSync } from "node:fs";
import { withLock } from "./lock.mjs";
import { retryOnNetworkFailure } from "./retry.mjs";
import { run } from "./run.mjs";

/** Debian's packages for a KDC, its tools, `kinit`, and the headers that the npm package `kerberos` is compiled with. */
const kerberosPackages = ["krb5-kdc", "krb5-admin-server", "krb5-user", "libkrb5-dev", "gcc", "g++", "make", "python3"];

const chromiumFiles = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const kerberosFolders = ["/usr/bin", "/usr/local/bin", "/usr/sbin", "/usr/local/sbin"];
const kerberosPrograms = ["krb5kdc", "kdb5_util", "kadmin.local", "kinit", "krb5-config"];

/** Returns the path of Chromium, and installs it if it is missing. Throws when that fails. */
export async function installChromium() {
  const find = () => chromiumFiles.find((file) => existsSync(file));
  await install(["chromium"], () => find() === undefined);
  return find();
}

/** Installs curl if it is missing. Throws when that fails. */
export async function installCurl() {
  const folders = (process.env.PATH ?? "").split(":");
  await install(["curl"], () => !folders.some((folder) => existsSync(`${folder}/curl`)));
}

/** Returns the paths of the Kerberos programs by name, and installs them if one is missing. Throws when that fails. */
export async function installKerberos() {
  const folders = [...(process.env.PATH ?? "").split(":"), ...kerberosFolders];
  const find = (name) => folders.map((folder) => `${folder}/${name}`).find((file) => existsSync(file));
  await install(kerberosPackages, () => kerberosPrograms.some((name) => find(name) === undefined));
  return Object.fromEntries(kerberosPrograms.map((name) => [name, find(name)]));
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
