import { readFileSync } from "node:fs";
import { transformSync } from "@swc/core";

/** Where the guides are. */
export const guides = new URL("../../../specs/airflow/guides/", import.meta.url);

/** The samples of a guide, such as `browsers.md`, as they stand there. */
export function samplesIn(page) {
  return [...readFileSync(new URL(page, guides), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
}

/** A sample without its types. */
export function javaScript(sample) {
  return transformSync(sample, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }).code;
}
