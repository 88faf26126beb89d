import { readFileSync } from "node:fs";
import { transformSync } from "@swc/core";

/** The folder of the guides. */
export const guides = new URL("../../../specs/airflow/guides/", import.meta.url);

/** Returns the samples of a guide, such as `browsers.md`, unchanged. */
export function samplesIn(page) {
  return [...readFileSync(new URL(page, guides), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
}

/** Returns a sample without its types. */
export function javaScript(sample) {
  return transformSync(sample, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }).code;
}
