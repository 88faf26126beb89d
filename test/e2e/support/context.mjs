import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { PINWHEEL_E2E } = process.env;
if (!PINWHEEL_E2E) {
  throw new Error("PINWHEEL_E2E names no server: run `node test/e2e/run.mjs`, or `node test/e2e/start.mjs 3.3` and set what it prints.");
}

/** The server that this process tests: what `startAirflow` gives, and `client`, `models` and `records`, which are folders and files. */
export const context = JSON.parse(readFileSync(PINWHEEL_E2E, "utf8"));

/** A module of the installed package, such as `airflow-client` or `airflow-client/v1`. */
export function importClient(name = context.api === "v1" ? "airflow-client/v1" : "airflow-client") {
  const path = name.split("/").slice(1).join("/");
  const folder = join(context.client, "node_modules/airflow-client");
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entry = exports[path === "" ? "." : `./${path}`]?.default ?? exports[`./${path.replace(/[^/]+$/, "*")}`].default;
  return import(pathToFileURL(join(folder, entry.replace("*", path.split("/").at(-1)))).href);
}
