import type { HttpRequest, Middleware } from "airflow-client/runtime";

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Only for temporary credentials. */
  readonly sessionToken?: string;
}

export interface SigningOptions {
  readonly region: string;
  /** Name of the service in signatures, such as `execute-api` or `s3`. */
  readonly service: string;
  /** Called before each attempt, so that it can renew temporary credentials. */
  readonly credentials: () => AwsCredentials | Promise<AwsCredentials>;
  /** Returns the current time. Default: the system clock. */
  readonly now?: () => Date;
}

/**
 * Signs each attempt with AWS Signature Version 4: the host, the body, `content-type` and all
 * `x-amz-` headers.
 *
 * This must be the last middleware, because later changes would invalidate the signature. Throws a
 * `TypeError` if the body is a stream, because its hash is needed first.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function awsSignature(options: SigningOptions): Middleware {
  return (next) => async (request) => next(await sign(request, options));
}

async function sign(request: HttpRequest, { region, service, credentials, now = () => new Date() }: SigningOptions): Promise<HttpRequest> {
  const { accessKeyId, secretAccessKey, sessionToken } = await credentials();
  const { bytes, type } = await bytesOf(request.body);
  const hash = hex(await crypto.subtle.digest("SHA-256", bytes));
  const time = now()
    .toISOString()
    .replace(/[-:]|\.\d+/g, "");
  const headers = new Headers(request.headers);
  if (type !== null && !headers.has("content-type")) headers.set("content-type", type);
  headers.set("x-amz-date", time);
  if (sessionToken !== undefined) {
    headers.set("x-amz-security-token", sessionToken);
    request.secrets.add(sessionToken);
  }
  if (service === "s3") headers.set("x-amz-content-sha256", hash);

  const url = new URL(request.url);
  const lines = signedHeaders(url.host, headers);
  const names = lines.map(([name]) => name).join(";");
  const fields = lines.map(([name, value]) => `${name}:${value}\n`).join("");
  const canonical = [request.method, canonicalPath(url.pathname, service), canonicalQuery(url.search), fields, names, hash].join("\n");

  const scope = [time.slice(0, 8), region, service, "aws4_request"];
  const summary = hex(await crypto.subtle.digest("SHA-256", encode(canonical)));
  let key: BufferSource = encode(`AWS4${secretAccessKey}`);
  for (const part of scope) key = await hmac(key, part);
  const signature = hex(await hmac(key, ["AWS4-HMAC-SHA256", time, scope.join("/"), summary].join("\n")));
  const credential = `${accessKeyId}/${scope.join("/")}`;
  headers.set("authorization", `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`);
  return { ...request, headers, body: request.body === undefined ? undefined : bytes };
}

/** Encodes the body. The content type of a form contains a boundary that the encoding chooses. */
async function bytesOf(body: HttpRequest["body"]): Promise<{ readonly bytes: ArrayBuffer; readonly type: string | null }> {
  if (body instanceof ReadableStream) throw new TypeError("a stream cannot be signed, because it can be read only once: pass its bytes");
  const encoded = new Response(body ?? null);
  return { type: encoded.headers.get("content-type"), bytes: await encoded.arrayBuffer() };
}

/** Names and values, sorted by name. Excludes headers that proxies or the platform can change. */
function signedHeaders(host: string, headers: Headers): readonly (readonly [string, string])[] {
  const chosen = [...headers].filter(([name]) => name === "content-type" || name.startsWith("x-amz-"));
  const trimmed = chosen.map(([name, value]) => [name, value.trim().replace(/ +/g, " ")] as const);
  return [["host", host] as const, ...trimmed].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Encodes the path a second time, except for S3, as the algorithm requires. */
function canonicalPath(path: string, service: string): string {
  return service === "s3" ? path.split("/").map(reencoded).join("/") : path.replace(/\/+/g, "/").split("/").map(strictlyEncoded).join("/");
}

function canonicalQuery(search: string): string {
  const pairs = search.slice(1).split("&").filter(Boolean).map(canonicalPair);
  return pairs
    .sort(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1))
    .map((pair) => pair.join("="))
    .join("&");
}

function canonicalPair(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return at < 0 ? [reencoded(pair), ""] : [reencoded(pair.slice(0, at)), reencoded(pair.slice(at + 1))];
}

function reencoded(text: string): string {
  return strictlyEncoded(decodeURIComponent(text));
}

/** Encodes all characters except the unreserved ones of RFC 3986. */
function strictlyEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

async function hmac(key: BufferSource, text: string): Promise<ArrayBuffer> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return crypto.subtle.sign("HMAC", imported, encode(text));
}

function encode(text: string): BufferSource {
  return new TextEncoder().encode(text);
}

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
