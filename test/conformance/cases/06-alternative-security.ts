// The first alternative whose credentials are all present is sent, and no other.
import { type Auth, apiKey, basic, bearer, Client } from "../clients/c32_sec/index.js";
import { equal, type Request, sent } from "../harness.js";

const key = apiKey("k");
const password = basic({ username: "u", password: "p" });

function credentials({ url, headers }: Request): string {
  const names = ["authorization", "x-key", "cookie"].filter((name) => headers[name] !== undefined);
  return [url, ...names.map((name) => `${name}: ${headers[name]}`)].join(" ");
}

export async function check(): Promise<void> {
  const a = async (auth: Auth) => credentials(await sent((options) => new Client({ ...options, auth }).a.a()));
  const d = async (auth: Auth) => credentials(await sent((options) => new Client({ ...options, auth }).d.d()));
  equal(await a({ basic: password, key, bearer: bearer("t") }), "/a authorization: Basic dTpw x-key: k");
  equal(await a({ basic: password, bearer: bearer("t") }), "/a authorization: Bearer t");
  equal(await a({ key }), "/a");
  equal(await a({}), "/a");
  equal(await d({ ck: key, q: key, oidc: bearer("t") }), "/d cookie: sid=k");
  equal(await d({ q: key, oidc: bearer("t") }), "/d?api_key=k");
  equal(await d({ oidc: bearer("t") }), "/d authorization: Bearer t");
  const e = await sent((options) => new Client({ ...options, auth: { bearer: bearer("t") } }).e.e());
  equal(credentials(e), "/e");
}
