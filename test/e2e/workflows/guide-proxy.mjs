import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { context } from "../support/context.mjs";
import { javaScript, samplesIn } from "../support/guide-samples.mjs";

/** Imports the proxy from the guide on browsers, unchanged: `forward` and `tokens`. */
export async function importGuideProxy() {
  const sample = samplesIn("browsers.md").find((text) => text.includes("export async function forward("));
  const file = join(context.client, `proxy-${context.release}.mjs`);
  writeFileSync(file, javaScript(sample));
  return import(pathToFileURL(file).href);
}

/** Returns the server to which the proxy forwards, and the credentials for it. */
export function upstream({ tokens }) {
  const { username, password } = context.users.admin;
  const basic = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  return { server: context.url, authorization: context.api === "v1" ? async () => basic : tokens(context.url, { username, password }) };
}
