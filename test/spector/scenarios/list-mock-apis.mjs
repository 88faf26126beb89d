// Prints every scenario with its mock APIs as JSON, with Node 22: list-mock-apis.mjs BASE_URL
import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expandDyns } from "@typespec/spec-api";

const folder = fileURLToPath(new URL("../node_modules/@typespec/http-specs/dist/specs", import.meta.url));
const config = { baseUrl: process.argv[2] };
const scenarios = [];
for (const file of globSync("**/mockapi.js", { cwd: folder }).sort()) {
  const { Scenarios } = await import(pathToFileURL(join(folder, file)).href);
  for (const [name, { apis }] of Object.entries(Scenarios)) {
    scenarios.push({ name, folder: dirname(file).replaceAll("/", "."), apis: apis.map(plainApi) });
  }
}
process.stdout.write(JSON.stringify(scenarios));

/** The request that a mock API expects, and its response. */
function plainApi({ uri, method, request, response }) {
  const { query, headers } = request ?? {};
  return {
    uri: uri.replaceAll("\\:", ":"),
    method: method.toUpperCase(),
    request: { query: expand(query) ?? {}, headers: lowerCaseKeys(expand(headers) ?? {}), body: plainBody(request?.body) },
    response: { status: response.status, headers: expand(response.headers) ?? {}, body: plainBody(response.body) },
  };
}

function expand(values) {
  return values && expandDyns(values, config);
}

function lowerCaseKeys(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** A body is `multipart` with parts and files, or text, or bytes in Base64. */
function plainBody(body) {
  if (!body) return undefined;
  if (body.kind === "multipart") {
    const files = (body.files ?? []).map(({ fieldname, originalname, mimetype, buffer }) => ({
      part: fieldname,
      name: originalname,
      type: mimetype,
      base64: buffer.toString("base64"),
    }));
    return { kind: "multipart", parts: body.parts ?? {}, files };
  }
  const { contentType, rawContent } = body;
  if (Buffer.isBuffer(rawContent)) return { kind: "bytes", contentType, base64: rawContent.toString("base64") };
  return { kind: "text", contentType, text: typeof rawContent === "string" ? rawContent : (rawContent?.serialize(config) ?? "") };
}
