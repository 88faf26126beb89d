import { readFileSync } from "node:fs";
import { importInstalled } from "./installed.mjs";

const { PINWHEEL_E2E } = process.env;
if (!PINWHEEL_E2E) {
  throw new Error("PINWHEEL_E2E names no server: run `node test/e2e/run.mjs`, or `node test/e2e/start.mjs 3.3` and set what it prints.");
}

/** The server that this process tests: values that `startAirflow` returned, and the paths `client`, `models` and `records`. */
export const context = JSON.parse(readFileSync(PINWHEEL_E2E, "utf8"));

/** Imports a module of the installed package, such as `airflow-client` or `airflow-client/v1`. */
export function importClient(name = context.api === "v1" ? "airflow-client/v1" : "airflow-client") {
  return importInstalled(context.client, name);
}
