import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "@swc/core";
import { context } from "../support/context.mjs";

const guide = new URL("../../../specs/airflow/guides/browsers.md", import.meta.url);

/** The proxy that the guide on browsers shows, as it stands there: `passOn` and `tokens`. */
export async function importGuideProxy() {
  const fences = [...readFileSync(guide, "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
  const sample = fences.find((text) => text.includes("export async function passOn("));
  const file = join(context.client, `proxy-${context.release}.mjs`);
  writeFileSync(file, transformSync(sample, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }).code);
  return import(pathToFileURL(file).href);
}

/** Where the proxy leads, and with whose credentials. */
export function upstream({ tokens }) {
  const { username, password } = context.users.admin;
  const basic = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  return { server: context.url, authorization: context.api === "v1" ? async () => basic : tokens(context.url, { username, password }) };
}
