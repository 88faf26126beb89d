import { google, LoginError } from "../../generated/airflow-client/src/auth.js";
import { Airflow, RequestError } from "../../generated/airflow-client/src/index.js";
import { Airflow as Airflow2 } from "../../generated/airflow-client/src/v1/index.js";
import { type Answer, type Arrived, noDags, shownOf, startServer, type TestServer } from "./server.js";

let server: TestServer;
let answer: (request: Arrived) => Answer;

beforeEach(async () => {
  answer = ({ path }) => ({ body: path.includes("/dags") ? noDags : { version: "3.1.8" } });
  server = await startServer((request) => answer(request));
});
afterEach(() => server.close());

const login: Answer = { status: 302, headers: { location: "https://accounts.google.com/o/oauth2/v2/auth?client_id=1" } };

describe("google", () => {
  test.each([
    ["getAccessToken that gives a text", { getAccessToken: async () => "ya29.a" }],
    ["getAccessToken that gives an object", { getAccessToken: async () => ({ token: "ya29.a", res: null }) }],
    ["getRequestHeaders that gives an object", { getRequestHeaders: async () => ({ Authorization: "Bearer ya29.a" }) }],
    ["getRequestHeaders that gives Headers", { getRequestHeaders: async () => new Headers({ authorization: "Bearer ya29.a" }) }],
    ["a function", () => "ya29.a"],
  ])("sends the token of %s", async (_, tokens) => {
    await new Airflow({ baseUrl: server.url, auth: google(tokens) }).dags.list();
    expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual(["Bearer ya29.a"]);
  });

  test("prefers request headers over an access token, because they may contain an ID token", async () => {
    const urls: unknown[] = [];
    const tokens = {
      getAccessToken: async () => "access",
      getRequestHeaders: async (url?: string) => {
        urls.push(url);
        return { authorization: "Bearer id-token" };
      },
    };
    await new Airflow2({ baseUrl: server.url, auth: google(tokens) }).dags.list({ limit: 1 });
    expect(server.arrived[0]?.headers.authorization).toBe("Bearer id-token");
    expect(urls).toEqual([`${server.url}/api/v1/dags?limit=1`]);
  });

  test("requests a token before each attempt, so that a renewed token is sent", async () => {
    let count = 0;
    answer = () => (server.arrived.length === 1 ? { status: 503, headers: { "retry-after": "0" } } : { body: noDags });
    await new Airflow({ baseUrl: server.url, auth: google(() => `token-${++count}`), retry: { delay: 1 } }).dags.list();
    expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("sends the token with calls that need no credentials, because the proxy requires it", async () => {
    const airflow = new Airflow({ baseUrl: server.url, auth: google(() => "ya29.a") });
    await airflow.server.version();
    expect((await airflow.version()).text).toBe("3.1.8");
    expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual(["Bearer ya29.a", "Bearer ya29.a"]);
  });

  test("a redirect to Google's login is a clear error without a retry and without the token", async () => {
    answer = () => login;
    const airflow = new Airflow({ baseUrl: server.url, auth: google(() => "ya29.secret") });
    const error = await airflow.dags.list().then(undefined, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoginError);
    expect(String(error)).toContain("redirected to accounts.google.com to log in");
    expect(await shownOf(error)).not.toContain("ya29");
    expect(server.arrived).toHaveLength(1);
  });

  test("any other redirect is followed as usual, but the token never goes to another origin", async () => {
    answer = ({ path }) => (path === "/api/v2/dags" ? { status: 307, headers: { location: "/api/v2/dags/" } } : { body: noDags });
    await new Airflow({ baseUrl: server.url, auth: google(() => "ya29.a") }).dags.list();
    expect(server.arrived.at(-1)).toMatchObject({ path: "/api/v2/dags/", headers: { authorization: "Bearer ya29.a" } });
    const other = await startServer(() => ({ body: noDags }));
    answer = () => ({ status: 307, headers: { location: `${other.url}/api/v2/dags` } });
    await expect(new Airflow({ baseUrl: server.url, auth: google(() => "ya29.a") }).dags.list()).rejects.toThrow("redirect refused");
    expect(other.arrived).toEqual([]);
    await other.close();
  });

  test("a missing token or header is reported before anything is sent", async () => {
    for (const tokens of [() => null, { getRequestHeaders: async () => ({}) }]) {
      const airflow = new Airflow({ baseUrl: server.url, auth: google(tokens), retry: false });
      await expect(airflow.dags.list()).rejects.toBeInstanceOf(RequestError);
    }
    expect(server.arrived).toEqual([]);
  });
});
