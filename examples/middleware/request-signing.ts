import type { HttpRequest, Middleware } from "airflow-client/runtime";

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of temporary credentials. */
  readonly sessionToken?: string;
}

export interface SigningOptions {
  readonly region: string;
  /** As the service calls itself in signatures: `execute-api`, `s3`. */
  readonly service: string;
  /** Asked for before each attempt, so that temporary ones may be renewed. */
  readonly credentials: () => AwsCredentials | Promise<AwsCredentials>;
  /** Default: the clock of this machine. */
  readonly now?: () => Date;
}

/**
 * Signs each attempt anew, by AWS Signature Version 4: host, body, `content-type` and every `x-amz-` header. To be the last of the
 * `middleware`, since what is changed after it breaks the signature. A body that can be read only once is refused: its hash comes first.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function awsSignature(options: SigningOptions): Middleware {
  return (next) => async (request) => next(await signed(request, options));
}

async function signed(
  request: HttpRequest,
  { region, service, credentials, now = () => new Date() }: SigningOptions,
): Promise<HttpRequest> {
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

/** The body as it will be sent, and the content type that only its encoding knows, as the boundary of a form. */
async function bytesOf(body: HttpRequest["body"]): Promise<{ readonly bytes: ArrayBuffer; readonly type: string | null }> {
  if (body instanceof ReadableStream) throw new TypeError("a body that can be read only once cannot be signed: pass its bytes");
  const encoded = new Response(body ?? null);
  return { type: encoded.headers.get("content-type"), bytes: await encoded.arrayBuffer() };
}

/** Names and values, sorted by name. Headers that proxies or the platform may change on the way are not signed. */
function signedHeaders(host: string, headers: Headers): readonly (readonly [string, string])[] {
  const chosen = [...headers].filter(([name]) => name === "content-type" || name.startsWith("x-amz-"));
  const trimmed = chosen.map(([name, value]) => [name, value.trim().replace(/ +/g, " ")] as const);
  return [["host", host] as const, ...trimmed].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Encoded once more, since it is encoded on the wire already; S3 is the exception. */
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

/** Everything but the unreserved characters of RFC 3986. */
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
