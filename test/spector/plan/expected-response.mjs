import { parseJson } from "./request-body.mjs";

/** Returns what a caller must receive: the status, headers, and `json`, `text`, `bytes` or nothing. */
export function expectedResponse(api) {
  const { status, headers, body } = api.response;
  const hasBody = body !== undefined && api.method !== "HEAD" && status !== 204;
  return { status, headers, ...(hasBody ? expectedBody(body) : {}) };
}

function expectedBody(body) {
  if (body.kind === "bytes") {
    if (/event-stream|jsonl/.test(body.contentType)) return { text: Buffer.from(body.base64, "base64").toString() };
    return { bytes: { base64: body.base64, type: body.contentType } };
  }
  return body.contentType.endsWith("json") ? { json: parseJson(body.text) } : { text: body.text };
}
