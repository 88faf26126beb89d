import { Airflow, basic, RequestError } from "../../generated/airflow-client/src/index.js";
import { Airflow as Airflow2 } from "../../generated/airflow-client/src/v1/index.js";
import { jwt, noDags, shownOf, startServer, type TestServer } from "./server.js";

let server: TestServer;
const token = jwt({ sub: "1" });

beforeEach(async () => {
  server = await startServer(({ path }) => (path === "/auth/token" ? { status: 201, body: { access_token: token } } : { body: noDags }));
});
afterEach(() => server.close());

const user = { AIRFLOW_API_USERNAME: "ada", AIRFLOW_API_PASSWORD: "pass" };
const sent = (): readonly unknown[] => server.arrived.map(({ path, headers }) => [path, headers.authorization ?? headers.cookie]);

describe("Airflow.fromEnv", () => {
  test("Airflow 3 requests a token with user name and password", async () => {
    await Airflow.fromEnv({ env: { AIRFLOW_API_URL: server.url, ...user } }).dags.list();
    expect(sent()).toEqual([
      ["/auth/token", undefined],
      ["/api/v2/dags", `Bearer ${token}`],
    ]);
  });

  test("Airflow 2 sends user name and password with every call", async () => {
    await Airflow2.fromEnv({ env: { AIRFLOW_API_URL: server.url, ...user } }).dags.list();
    expect(sent()).toEqual([["/api/v1/dags", `Basic ${btoa("ada:pass")}`]]);
  });

  test.each([Airflow, Airflow2])("supports a token, a session and no credentials", async (client) => {
    for (const more of [{ AIRFLOW_API_TOKEN: "t" }, { AIRFLOW_API_SESSION: "s" }, { AIRFLOW_API_TOKEN: "" }]) {
      await client.fromEnv({ env: { AIRFLOW_API_URL: server.url, ...more } }).dags.list();
    }
    expect(sent().map((each) => (each as readonly unknown[])[1])).toEqual(["Bearer t", "session=s", undefined]);
  });

  test("returns an instance of its class", () => {
    expect(Airflow.fromEnv({ env: { AIRFLOW_API_URL: "http://localhost" } })).toBeInstanceOf(Airflow);
    expect(Airflow2.fromEnv({ env: { AIRFLOW_API_URL: "http://localhost" } })).toBeInstanceOf(Airflow2);
  });

  test("reads the environment of the process by default", async () => {
    process.env["AIRFLOW_API_URL"] = server.url;
    try {
      await Airflow.fromEnv().dags.list();
    } finally {
      delete process.env["AIRFLOW_API_URL"];
    }
    expect(sent()).toEqual([["/api/v2/dags", undefined]]);
    expect(() => Airflow.fromEnv()).toThrow("AIRFLOW_API_URL is not set");
  });

  test("options take precedence over the environment", async () => {
    const auth = basic({ username: "bo", password: "other" });
    const env = {
      AIRFLOW_API_URL: "http://nowhere.invalid",
      AIRFLOW_API_TOKEN: "t",
      AIRFLOW_API_SESSION: "also",
      AIRFLOW_API_TIMEOUT: "x",
    };
    await Airflow2.fromEnv({ env, baseUrl: server.url, auth, timeout: 5000, headers: { "x-team": "data" } }).dags.list();
    expect(sent()).toEqual([["/api/v1/dags", `Basic ${btoa("bo:other")}`]]);
    expect(server.arrived[0]?.headers["x-team"]).toBe("data");
  });

  test("supports no timeout", async () => {
    const env = { AIRFLOW_API_URL: server.url, AIRFLOW_API_TIMEOUT: "0", AIRFLOW_API_TOKEN: "t" };
    await Airflow.fromEnv({ env }).dags.list();
    expect(sent()).toHaveLength(1);
  });

  test("supports a timeout, and plain http if it is allowed", async () => {
    const env = { AIRFLOW_API_URL: server.url, AIRFLOW_API_TIMEOUT: "30", AIRFLOW_API_ALLOW_INSECURE: "true", AIRFLOW_API_TOKEN: "t" };
    const seen: string[] = [];
    const airflow = Airflow.fromEnv({
      env: { ...env, AIRFLOW_API_URL: "http://airflow.internal:8080" },
      retry: false,
      fetch: (url) => {
        seen.push(url);
        return new Promise(() => undefined);
      },
    });
    await expect(airflow.dags.list()).rejects.toMatchObject({ name: "TimeoutError" });
    expect(seen).toEqual(["http://airflow.internal:8080/api/v2/dags"]);
    const careful = Airflow.fromEnv({
      env: { ...env, AIRFLOW_API_URL: "http://airflow.internal:8080", AIRFLOW_API_ALLOW_INSECURE: "false" },
    });
    await expect(careful.dags.list()).rejects.toThrow("allowInsecure");
  });

  test.each([
    [{}, "AIRFLOW_API_URL is not set"],
    [{ AIRFLOW_API_URL: "u", AIRFLOW_API_USERNAME: "ada" }, "AIRFLOW_API_PASSWORD is not set"],
    [{ AIRFLOW_API_URL: "u", AIRFLOW_API_PASSWORD: "secret" }, "AIRFLOW_API_USERNAME is not set"],
    [{ AIRFLOW_API_URL: "u", AIRFLOW_API_TOKEN: "secret", ...user }, "set only one of AIRFLOW_API_TOKEN and AIRFLOW_API_USERNAME"],
    [{ AIRFLOW_API_URL: "u", AIRFLOW_API_TIMEOUT: "1s" }, "AIRFLOW_API_TIMEOUT must be a number of milliseconds"],
    [{ AIRFLOW_API_URL: "u", AIRFLOW_API_ALLOW_INSECURE: "yes" }, "AIRFLOW_API_ALLOW_INSECURE must be true or false"],
    [{ AIRFLOW_API_URL: "http://ada:secret@host" }, "baseUrl"],
    [{ AIRFLOW_API_URL: "http://host", AIRFLOW_API_TOKEN: "my secret" }, "the token must be printable ASCII without spaces"],
  ])("%j is reported without its values", async (env, message) => {
    let error: unknown;
    try {
      Airflow.fromEnv({ env });
    } catch (reason) {
      error = reason;
    }
    expect(error).toBeInstanceOf(RequestError);
    expect(String(error)).toContain(message);
    expect(await shownOf(error)).not.toContain("secret");
  });

  test("a printed client contains no credentials", async () => {
    const airflow = Airflow.fromEnv({
      env: { AIRFLOW_API_URL: server.url, AIRFLOW_API_USERNAME: "ada", AIRFLOW_API_PASSWORD: "secret-pass" },
    });
    await airflow.dags.list();
    const shown = await shownOf(airflow);
    for (const secret of ["secret-pass", token]) expect(shown).not.toContain(secret);
  });
});

test("clients of several servers keep their own server, credentials and session, in any order of calls", async () => {
  const servers = await Promise.all(
    [1, 2, 3].map((number) =>
      startServer(async ({ path, headers }) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
        if (path === "/auth/token") return { status: 201, body: { access_token: jwt({ number }) } };
        return { body: { dags: [{ dag_id: `of-${number}`, owners: [headers.authorization] }], total_entries: 1 } };
      }),
    ),
  );
  const env = Object.fromEntries(
    servers.flatMap(({ url }, at) => [
      [`SITE_${at}_URL`, url],
      [`SITE_${at}_USERNAME`, `user-${at}`],
      [`SITE_${at}_PASSWORD`, `password-${at}`],
    ]),
  );
  const clients = servers.map((_, at) => Airflow.fromEnv({ env, prefix: `SITE_${at}` }));
  const pages = await Promise.all(Array.from({ length: 30 }, (_, at) => clients[at % 3]?.dags.list()));
  expect(pages.map((page) => page?.dags[0]?.dag_id)).toEqual(pages.map((_, at) => `of-${(at % 3) + 1}`));
  expect(pages.map((page) => page?.dags[0]?.owners)).toEqual(pages.map((_, at) => [`Bearer ${jwt({ number: (at % 3) + 1 })}`]));
  for (const [at, { arrived, close }] of servers.entries()) {
    const logins = arrived.filter(({ path }) => path === "/auth/token").map(({ body }) => body);
    expect(logins).toEqual([JSON.stringify({ username: `user-${at}`, password: `password-${at}` })]);
    await close();
  }
});
