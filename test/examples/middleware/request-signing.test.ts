import { createHash, createHmac } from "node:crypto";
import { type AwsCredentials, awsSignature, type SigningOptions } from "../../../examples/middleware/request-signing.js";
import { call, createClient, credential, type HttpRequest } from "../../runtime/runtime.js";
import { api, json, operation, type Received, type Server, serve } from "../../runtime/server.js";

let server: Server | undefined;
afterEach(() => server?.close());

/** The key pair in the AWS documentation of the algorithm. */
const credentials: AwsCredentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
const options: SigningOptions = {
  region: "us-east-1",
  service: "service",
  credentials: () => credentials,
  now: () => new Date("2015-08-30T12:36:00.000Z"),
};

/** Signs a request that is never sent. */
async function signed(changes: Partial<HttpRequest>, more: Partial<SigningOptions> = {}): Promise<HttpRequest> {
  let seen: HttpRequest | undefined;
  const request: HttpRequest = {
    operation: operation(),
    base: "https://example.amazonaws.com",
    method: "GET",
    subject: "GET /",
    url: "https://example.amazonaws.com/",
    headers: new Headers(),
    body: undefined,
    signal: new AbortController().signal,
    attempt: 0,
    secrets: new Set(),
    ...changes,
  };
  await awsSignature({ ...options, ...more })(async (last) => {
    seen = last;
    return new Response();
  })(request);
  if (seen === undefined) throw new Error("the request was not passed on");
  return seen;
}

/** A second implementation of Signature Version 4, for the received request, with Node's crypto module. */
function expectedAuthorization(
  { method, url, headers, body }: Received,
  { region, service }: SigningOptions,
  secret: string,
  id: string,
): string {
  const sha256 = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");
  const percentEncoded = (text: string) => [...Buffer.from(text)].map((byte) => escaped(byte)).join("");
  const escaped = (byte: number) =>
    /[\w.~-]/.test(String.fromCharCode(byte)) && byte < 128
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  const [path = "", query = ""] = url.split("?");
  const pairs = [...new URLSearchParams(query)].map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`).sort();
  const names = Object.keys(headers)
    .filter((name) => /^(host|content-type|x-amz-.*)$/.test(name))
    .sort();
  const canonical = [
    method,
    path.split("/").map(percentEncoded).join("/"),
    pairs.join("&"),
    ...names.map((name) => `${name}:${headers[name]}`),
    "",
    names.join(";"),
    sha256(body),
  ].join("\n");
  const time = String(headers["x-amz-date"]);
  const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`;
  const key = scope.split("/").reduce<string | Buffer>((last, part) => createHmac("sha256", last).update(part).digest(), `AWS4${secret}`);
  const signature = createHmac("sha256", key)
    .update(`AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`)
    .digest("hex");
  return `AWS4-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
}

const form = "application/x-www-form-urlencoded";

// The requests of the AWS Signature Version 4 test suite that fetch can send, and the documented request for a list of IAM users.
test.each<[string, Partial<HttpRequest>, Partial<SigningOptions>, string]>([
  ["get-vanilla", {}, {}, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"],
  [
    "get-vanilla-query-order-key-case",
    { url: "https://example.amazonaws.com/?Param2=value2&Param1=value1" },
    {},
    "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
  ],
  [
    "get-vanilla-utf8-query",
    { url: new URL("https://example.amazonaws.com/?ሴ=bar").href },
    {},
    "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04",
  ],
  ["post-vanilla", { method: "POST" }, {}, "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"],
  [
    "post-x-www-form-urlencoded",
    { method: "POST", headers: new Headers({ "content-type": form }), body: "Param1=value1" },
    {},
    "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
  ],
  [
    "ListUsers",
    {
      url: "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
      headers: new Headers({ "content-type": `${form}; charset=utf-8` }),
    },
    { service: "iam" },
    "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
  ],
])("signs %s as published", async (_, request, more, signature) => {
  const { headers } = await signed(request, more);
  expect(headers.get("authorization")).toContain(`Signature=${signature}`);
  expect(headers.get("x-amz-date")).toBe("20150830T123600Z");
});

test.each<[string, Partial<HttpRequest>]>([
  ["a path with all kinds of characters", { url: "/things/a%20b%2Fc/%C3%A9!'()*~" }],
  ["a query with repeated names, empty values and encoded characters", { url: "/?b=2&a=%2B&a=%20&b=10&c&aa=1&%C3%A9=%26%3D!*'()" }],
  ["text", { method: "PUT", body: "grüße", headers: new Headers({ "content-type": "text/plain;charset=UTF-8" }) }],
  ["bytes", { method: "PUT", body: new Uint8Array([0, 10, 195, 169]) }],
  ["a Blob", { method: "PUT", body: new Blob(["{}"], { type: "application/json" }) }],
  ["a form", { method: "POST", body: new URLSearchParams({ a: "1 2" }) }],
  ["headers of the service", { headers: new Headers({ "x-amz-target": "Things.List", "x-other": "1" }) }],
])("signs %s as the second implementation does", async (_, { url = "/", ...changes }) => {
  const { url: origin, received } = await started();
  const put = (next: (request: HttpRequest) => Promise<Response>) => (request: HttpRequest) =>
    next({ ...request, ...changes, url: origin + url });
  const client = createClient({ baseUrl: origin, middleware: [put, awsSignature(options)] });
  await call(client, operation(), {});
  const [request] = received as [Received];
  expect(request.headers.authorization).toBe(expectedAuthorization(request, options, credentials.secretAccessKey, credentials.accessKeyId));
});

test("sends a multipart body with the boundary that was signed", async () => {
  const { url: origin, received } = await started();
  const body = new FormData();
  body.set("file", new Blob(["content"]), "a.txt");
  const put = (next: (request: HttpRequest) => Promise<Response>) => (request: HttpRequest) => next({ ...request, method: "POST", body });
  await call(createClient({ baseUrl: origin, middleware: [put, awsSignature(options)] }), operation(), {});
  const [request] = received as [Received];
  const [, boundary = "nothing"] = /boundary=(\S+)/.exec(String(request.headers["content-type"])) ?? [];
  expect(request.body).toContain(boundary);
  expect(request.headers.authorization).toBe(expectedAuthorization(request, options, credentials.secretAccessKey, credentials.accessKeyId));
});

test("adds and signs the headers of temporary credentials and S3", async () => {
  const { headers, secrets } = await signed({}, { service: "s3", credentials: async () => ({ ...credentials, sessionToken: "TOKEN" }) });
  expect(secrets).toContain("TOKEN");
  expect(headers.get("x-amz-security-token")).toBe("TOKEN");
  expect(headers.get("x-amz-content-sha256")).toBe(createHash("sha256").digest("hex"));
  expect(headers.get("authorization")).toContain("SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token,");
});

test("encodes a path once for S3, and twice for other services", async () => {
  const url = "https://example.amazonaws.com/a%20b//c";
  const of = async (service: string, path: string) => {
    const request = { method: "GET", url: path, headers: { host: "example.amazonaws.com", "x-amz-date": "20150830T123600Z" }, body: "" };
    const { headers } = await signed({ url }, { service });
    const hash = headers.get("x-amz-content-sha256");
    const received = { ...request, headers: { ...request.headers, ...(hash !== null && { "x-amz-content-sha256": hash }) } };
    return [
      headers.get("authorization"),
      expectedAuthorization(received, { ...options, service }, credentials.secretAccessKey, "AKIDEXAMPLE"),
    ];
  };
  const [twice, expectedTwice] = await of("service", "/a%20b/c");
  expect(twice).toBe(expectedTwice);
  const [once, expectedOnce] = await of("s3", "/a b//c");
  expect(once).toBe(expectedOnce);
});

test("signs each attempt with the current credentials", async () => {
  server = await serve((_, response, number) => json(response, {}, number === 0 ? 503 : 200));
  let asked = 0;
  const fresh = () => ({ ...credentials, accessKeyId: `KEY${++asked}` });
  const middleware = [awsSignature({ ...options, credentials: fresh, now: () => new Date(Date.UTC(2020, 0, asked)) })];
  await call(createClient({ baseUrl: server.url, middleware, retry: { delay: 1 } }), operation(), {});
  const [first, second] = server.received.map(({ headers }) => headers.authorization);
  expect(first).toContain("Credential=KEY1/20200101/");
  expect(second).toContain("Credential=KEY2/20200102/");
});

test("as a credential, signs only operations that require one", async () => {
  const { url, received } = await started();
  const secured = {
    ...api,
    security: [["sigv4"]],
    schemes: { sigv4: { type: "apiKey", in: "header", name: "Authorization" } },
  } as const;
  const client = createClient({ baseUrl: url, auth: credential(awsSignature(options)) });
  await call(client, operation({ api: secured }), {});
  await call(client, operation({ api: secured, security: [] }), {});
  expect(received[0]?.headers.authorization).toBe(
    expectedAuthorization(received[0] as Received, options, credentials.secretAccessKey, credentials.accessKeyId),
  );
  expect(received[1]?.headers).not.toHaveProperty("authorization");
});

test("rejects a stream, and shows no secret if the credentials fail", async () => {
  await expect(signed({ method: "PUT", body: new Blob(["a"]).stream() })).rejects.toThrow("cannot be signed");
  const { url, received } = await started();
  const client = createClient({
    baseUrl: url,
    middleware: [awsSignature({ ...options, credentials: () => Promise.reject(new Error("no role")) })],
  });
  await expect(call(client, operation(), {})).rejects.toMatchObject({ name: "RequestError", cause: { message: "no role" } });
  expect(received).toHaveLength(0);
});

async function started(): Promise<Server> {
  server = await serve((_, response) => json(response, {}));
  return server;
}
