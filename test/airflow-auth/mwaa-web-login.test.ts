import { jest } from "@jest/globals";
import { LoginError, mwaaWebLogin } from "../../generated/airflow-client/src/auth.js";
import { Airflow, DecodeError, PermissionDeniedError, RequestError } from "../../generated/airflow-client/src/index.js";
import { Airflow as Airflow2 } from "../../generated/airflow-client/src/v1/index.js";
import { type Answer, type Arrived, jwt, noDags, shownOf, startServer, type TestServer } from "./server.js";

let server: TestServer;
/** The API's response to an authenticated request. */
let answer: (request: Arrived) => Answer;
/** The credential that is currently accepted. */
let valid: string;
/** The cookie that the login page sets. */
let cookie: (count: number) => string;
let logins: number;

const loginPath = /^(\/pluginsv2)?\/aws_mwaa\/login$/;
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

beforeEach(async () => {
  logins = 0;
  valid = "";
  answer = () => ({ body: noDags });
  server = await startServer((request) => {
    if (loginPath.test(request.path)) return logIn(request);
    const shown = request.headers.authorization ?? request.headers.cookie;
    return shown === valid ? answer(request) : { status: 401, body: { detail: null, title: "Unauthorized" } };
  });
});
afterEach(() => server.close());

function logIn({ method, path, body, headers }: Arrived): Answer {
  const isKnown = method === "POST" && headers["content-type"] === "application/x-www-form-urlencoded" && /^token=web-\d$/.test(body);
  if (!isKnown) return { status: 403, body: "" };
  logins += 1;
  const line = cookie(logins);
  const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
  valid = path.startsWith("/pluginsv2") ? `Bearer ${value}` : `${name}=${value}`;
  return { status: 302, headers: { location: "/home", "set-cookie": ["other=1; Path=/", line] }, body: "" };
}

function tokens(more: object = {}): { readonly create: () => Promise<object>; readonly count: () => number } {
  let count = 0;
  return { create: async () => ({ WebToken: `web-${++count}`, WebServerHostname: server.host, ...more }), count: () => count };
}

describe("Airflow 3", () => {
  beforeEach(() => {
    cookie = (count) => `_token=${jwt({ sub: `user-${count}`, exp: inSeconds(3600) })}; HttpOnly; Path=/; Secure`;
  });

  test("exchanges a web login token for a bearer token, once for all calls, and sends it with every call", async () => {
    const { create, count } = tokens();
    const airflow = new Airflow({ baseUrl: server.url, auth: mwaaWebLogin(create) });
    answer = ({ path }) => ({ body: path.endsWith("version") ? { version: "3.0.6", git_version: null } : noDags });
    await Promise.all([airflow.dags.list(), airflow.dags.list(), airflow.version()]);
    await airflow.dags.list();
    expect([count(), logins]).toEqual([1, 1]);
    expect(server.arrived[0]).toMatchObject({ method: "POST", path: "/pluginsv2/aws_mwaa/login", body: "token=web-1" });
    expect(server.arrived[0]?.headers.authorization).toBeUndefined();
    expect(new Set(server.arrived.slice(1).map(({ headers }) => headers.authorization))).toEqual(new Set([valid]));
  });

  test("renews the token before it expires", async () => {
    const start = Date.now();
    const now = jest.spyOn(Date, "now").mockReturnValue(start);
    const ends = [inSeconds(100), inSeconds(3600)];
    cookie = (count) => `_token=${jwt({ exp: ends[count - 1], count })}; Path=/`;
    const airflow = new Airflow({ baseUrl: server.url, auth: mwaaWebLogin(tokens().create) });
    await airflow.dags.list();
    now.mockReturnValue(start + 80_000);
    await airflow.dags.list();
    expect(logins).toBe(1);
    now.mockReturnValue(start + 100_000);
    await airflow.dags.list();
    await airflow.dags.list();
    now.mockRestore();
    expect(logins).toBe(2);
    expect(server.arrived.filter(({ path }) => !loginPath.test(path))).toHaveLength(4);
  });

  test("logs in again once if the server rejects the token, also for a call that writes", async () => {
    const airflow = new Airflow({ baseUrl: server.url, auth: mwaaWebLogin(tokens().create) });
    await airflow.dags.list();
    valid = "Bearer nobody";
    answer = () => ({ body: { pool: 1 } });
    await airflow.pools.create({ name: "p", slots: 1 });
    expect(logins).toBe(2);
    const pools = server.arrived.filter(({ path }) => path === "/api/v2/pools");
    expect(pools.map(({ body }) => body)).toEqual(['{"name":"p","slots":1}', '{"name":"p","slots":1}']);
  });

  test("a missing permission is a PermissionDeniedError, without another login", async () => {
    answer = () => ({ status: 403, body: { detail: "Forbidden" } });
    const airflow = new Airflow({ baseUrl: server.url, auth: mwaaWebLogin(tokens().create) });
    for (let count = 0; count < 3; count++) await expect(airflow.dags.list()).rejects.toBeInstanceOf(PermissionDeniedError);
    expect(logins).toBe(1);
  });

  test("a redirect to a login page in spite of a new session is a LoginError", async () => {
    answer = () => ({ status: 302, headers: { location: "https://signin.aws.amazon.com/oauth" } });
    const airflow = new Airflow({ baseUrl: server.url, auth: mwaaWebLogin(tokens().create) });
    const error = await airflow.dags.list().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoginError);
    expect(String(error)).toContain("signin.aws.amazon.com");
    expect(logins).toBe(2);
  });

  test("a token for another host is never sent", async () => {
    const { create } = tokens({ WebServerHostname: "other.example" });
    const failed = new Airflow({ baseUrl: server.url, auth: mwaaWebLogin(create) }).dags.list();
    await expect(failed).rejects.toThrow(`the web login token is for other.example, but baseUrl is ${server.host}`);
    expect(server.arrived).toEqual([]);
  });

  test.each([
    ["a token that is refused", { WebToken: "wrong-secret" }, PermissionDeniedError],
    ["no token", { WebToken: undefined }, RequestError],
  ])("%s is an error without secrets", async (_, more, kind) => {
    const error = await new Airflow({ baseUrl: server.url, auth: mwaaWebLogin(tokens(more).create) }).dags
      .list()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(kind);
    expect(await shownOf(error)).not.toContain("wrong-secret");
  });

  test("a login without the cookie is reported", async () => {
    cookie = () => "something=else; Path=/";
    const error = await new Airflow({ baseUrl: server.url, auth: mwaaWebLogin(tokens().create) }).dags
      .list()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DecodeError);
    expect(String(error)).toContain('set no cookie "_token"');
  });

  test("an exception in the callback is the cause of the error, and the next call logs in again", async () => {
    const reason = new Error("no network");
    let fails = true;
    const { create } = tokens();
    const airflow = new Airflow({ baseUrl: server.url, auth: mwaaWebLogin(() => (fails ? Promise.reject(reason) : create())) });
    await expect(airflow.dags.list()).rejects.toMatchObject({ name: "RequestError", cause: reason });
    fails = false;
    await airflow.dags.list();
    expect(logins).toBe(1);
  });

  test("an aborted call does not abort the login of other calls", async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { create } = tokens();
    const airflow = new Airflow({ baseUrl: server.url, auth: mwaaWebLogin(() => gate.then(create)) });
    const controller = new AbortController();
    const first = airflow.dags.list({}, { signal: controller.signal });
    const second = airflow.dags.list();
    controller.abort();
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    release();
    await second;
    expect(logins).toBe(1);
  });
});

describe("Airflow 2", () => {
  beforeEach(() => {
    cookie = (count) => `session=s-${count}.abc; Expires=${new Date(Date.now() + 43_200_000).toUTCString()}; HttpOnly; Path=/`;
  });

  test("exchanges the token for a session cookie, and sends it with every call", async () => {
    const airflow = new Airflow2({ baseUrl: server.url, auth: mwaaWebLogin(tokens().create) });
    answer = ({ path }) => ({ body: path.endsWith("health") ? {} : noDags });
    await airflow.dags.list();
    await airflow.health.get();
    expect(server.arrived.map(({ path, headers }) => [path, headers.cookie])).toEqual([
      ["/aws_mwaa/login", undefined],
      ["/api/v1/dags", "session=s-1.abc"],
      ["/api/v1/health", "session=s-1.abc"],
    ]);
  });

  test("sends the cookie with other cookies, and replaces an old one", async () => {
    const headers = { cookie: "a=1; session=old" };
    const airflow = new Airflow2({ baseUrl: server.url, auth: mwaaWebLogin(tokens().create), headers });
    cookie = () => "session=s-1; Path=/";
    await airflow.dags.list().catch(() => undefined);
    expect(server.arrived.at(-1)?.headers.cookie).toBe("a=1; session=s-1");
  });

  test("logs in again when the session cookie expires", async () => {
    cookie = (count) => `session=s-${count}; Max-Age=1; Path=/`;
    const airflow = new Airflow2({ baseUrl: server.url, auth: mwaaWebLogin(tokens().create) });
    await airflow.dags.list();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await airflow.dags.list();
    expect(logins).toBe(2);
  });

  test("one credential keeps the sessions of two servers separate", async () => {
    const seen: (string | undefined)[] = [];
    const other = await startServer(({ path, headers }) => {
      if (loginPath.test(path)) return { status: 302, headers: { location: "/", "set-cookie": "session=theirs; Path=/" } };
      seen.push(headers.cookie);
      return { body: noDags };
    });
    const auth = mwaaWebLogin(tokens({ WebServerHostname: undefined }).create);
    await new Airflow2({ baseUrl: server.url, auth }).dags.list();
    await new Airflow2({ baseUrl: other.url, auth }).dags.list();
    expect(seen).toEqual(["session=theirs"]);
    await other.close();
  });
});
