// The two APIs of Airflow, each with the release of the official client that is closest to its document.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = join(root, "generated/airflow-client");

export const apis = [
  {
    name: "v1",
    entry: "./v1",
    auth: ({ basic }, login) => basic(login),
    logins: [
      { login: { username: "admin", password: "admin" } },
      // Only one call per API tests a user name with non-ASCII characters.
      {
        login: { username: "jürgen", password: "pä:ss wörd" },
        only: { operation: "get_pools", set: "required", as: "login beyond ASCII" },
      },
    ],
  },
  { name: "v2", entry: ".", auth: ({ bearer }, login) => bearer(login.access_token), logins: [{ login: { access_token: "a.b-c_d.e" } }] },
];

/** The file that pins the packages of the official client. */
function requirementsOf({ name }) {
  return fileURLToPath(new URL(`requirements-${name}.txt`, import.meta.url));
}

/** The release of the official client that the file pins. */
export function officialRelease(api) {
  return /^apache-airflow-client==(\S+)$/m.exec(readFileSync(requirementsOf(api), "utf8"))?.[1];
}

/** The model of an API, read with the configuration of the checkout. */
export function modelOf({ name }) {
  const { targets } = JSON.parse(readFileSync(join(root, "pinwheel.config.json"), "utf8"));
  const { document, overlays, naming, client } = targets[0].apis.find((api) => (api.name ?? "v2") === name);
  const args = ["inspect", document, "--stage", "model", "--naming", naming, "--client", client];
  return JSON.parse(node([join(root, "dist/cli/main.js"), ...args, ...overlays.flatMap((overlay) => ["--overlay", overlay])]));
}

/** Compiles the client's package. */
export function buildClient() {
  node([join(root, "node_modules/typescript/bin/tsc"), "-p", join(built, "tsconfig.json")]);
}

/** The exports of the compiled package for an API. */
export function importClient({ entry }) {
  const { exports } = JSON.parse(readFileSync(join(built, "package.json"), "utf8"));
  return import(pathToFileURL(join(built, exports[entry].module)).href);
}

function node(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${status === 1 ? "" : stdout}${stderr}`);
  return stdout;
}
