import { allAdmins, everywhere } from "../../generated/airflow-client/src/auth.js";
import { Airflow, bearer, PermissionDeniedError, passwordGrant, UnauthenticatedError } from "../../generated/airflow-client/src/index.js";
import { Airflow as Airflow2, basic } from "../../generated/airflow-client/src/v1/index.js";
import { type Answer, type Arrived, jwt, noDags, shownOf, startServer, type TestServer } from "./server.js";

let server: TestServer;
let lifetime: number;
let issued: string[];
/** Whether the server issues tokens without credentials. */
let open: boolean;
/** The API's response to every token except the newest. */
let refusal: Answer;

/** The token endpoint of Airflow 3 at the server's root, and an API that accepts only the newest token. */
function answer({ method, path, headers, body }: Arrived): Answer {
  if (path === "/deployment/auth/token" && method === "GET") {
    if (!open) return { status: 403, body: { detail: "Not allowed" } };
    issued.push(jwt({ sub: "anyone", exp: Math.floor(Date.now() / 1000) + lifetime, count: issued.length }));
    return { status: 201, body: { access_token: issued.at(-1) } };
  }
  if (path === "/deployment/auth/token") {
    if (method !== "POST" || headers["content-type"] !== "application/json") return { status: 422, body: { detail: [] } };
    if (JSON.parse(body).password !== "pass") return { status: 401, body: { detail: "Invalid credentials" } };
    issued.push(jwt({ sub: "1", exp: Math.floor(Date.now() / 1000) + lifetime, count: issued.length }));
    return { status: 201, body: { access_token: issued.at(-1) } };
  }
  if (!path.startsWith("/deployment/api/v")) return { status: 404, body: { error: path } };
  if (path.endsWith("/version")) return { body: { version: "3.1.8" } };
  if (path.includes("forbidden")) return { status: 403, body: { detail: "Forbidden" } };
  return headers.authorization === `Bearer ${issued.at(-1)}` ? { body: noDags } : refusal;
}

beforeEach(async () => {
  open = true;
  [lifetime, issued, refusal] = [3600, [], { status: 401, body: { detail: "Not authenticated" } }];
  server = await startServer(answer);
});
afterEach(() => server.close());

const clientOf = (password = "pass"): Airflow =>
  new Airflow({ baseUrl: `${server.url}/deployment/api/v2`, auth: passwordGrant({ username: "ada", password }), retry: false });

describe("an Airflow 3 token for a password", () => {
  test("is requested once, at the server's root, as JSON, and 201 is a success", async () => {
    const airflow = clientOf();
    await Promise.all([airflow.dags.list(), airflow.dags.list()]);
    expect(server.arrived[0]).toMatchObject({
      method: "POST",
      path: "/deployment/auth/token",
      body: '{"username":"ada","password":"pass"}',
    });
    expect(issued).toHaveLength(1);
  });

  test("is renewed before the `exp` of the token", async () => {
    lifetime = 1;
    const airflow = clientOf();
    await airflow.dags.list();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await airflow.dags.list();
    expect(issued).toHaveLength(2);
    expect(server.arrived.filter(({ path }) => path.endsWith("/dags"))).toHaveLength(2);
  });

  test.each([
    ["401", { status: 401, body: { detail: "Not authenticated" } }],
    ["403 for a token that is not valid", { status: 403, body: { detail: "Invalid JWT token" } }],
  ])("is renewed once after %s, as when the server has a new key", async (_, given) => {
    refusal = given;
    const airflow = clientOf();
    await airflow.dags.list();
    issued.push("a token that the client does not know");
    await airflow.dags.list();
    expect(issued).toHaveLength(3);
  });

  test("is not requested again after a missing permission", async () => {
    await expect(clientOf().dags.get({ dag_id: "forbidden" })).rejects.toBeInstanceOf(PermissionDeniedError);
    expect(issued).toHaveLength(1);
  });

  test("a wrong password is an UnauthenticatedError of the token endpoint that does not contain the password", async () => {
    const error = await clientOf("wrong-secret")
      .dags.list()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnauthenticatedError);
    expect(String(error)).toMatch(/POST \/deployment\/auth\/token: 401:? Invalid credentials/);
    expect(await shownOf(error)).not.toContain("wrong-secret");
  });
});

describe("a server where everyone is an admin", () => {
  const allIn = (): Airflow => new Airflow({ baseUrl: `${server.url}/deployment`, auth: allAdmins() });

  test("issues a token, which is reused, and renewed when it is rejected", async () => {
    const airflow = allIn();
    await Promise.all([airflow.dags.list(), airflow.dags.list()]);
    expect(issued).toHaveLength(1);
    issued.push("a token that the client does not know");
    await airflow.dags.list();
    expect(issued).toHaveLength(3);
  });

  test("is a PermissionDeniedError if the server requires a login", async () => {
    open = false;
    const error = await allIn()
      .dags.list()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PermissionDeniedError);
    expect(String(error)).toContain("GET /auth/token: 403: Not allowed");
  });
});

describe("Astronomer", () => {
  test.each(["/deployment", "/deployment/", "/deployment/api/v2", "/deployment/api/v2/"])(
    "the base path %s precedes the path of the API",
    async (path) => {
      issued.push("static-token");
      await new Airflow({ baseUrl: `${server.url}${path}`, auth: bearer("static-token") }).dags.list();
      expect(server.arrived.map((each) => [each.path, each.headers.authorization])).toEqual([
        ["/deployment/api/v2/dags", "Bearer static-token"],
      ]);
    },
  );

  test("the base path precedes the path of the Airflow 2 API, too", async () => {
    issued.push("static-token");
    for (const path of ["/deployment", "/deployment/api/v1"]) {
      await new Airflow2({ baseUrl: `${server.url}${path}`, auth: bearer("static-token") }).dags.list();
    }
    expect(server.arrived.map((each) => each.path)).toEqual(["/deployment/api/v1/dags", "/deployment/api/v1/dags"]);
  });
});

describe("everywhere", () => {
  test("sends a credential with calls that need none, because a gateway may need it", async () => {
    const plain = new Airflow({ baseUrl: `${server.url}/deployment`, auth: bearer("t") });
    const gated = new Airflow({ baseUrl: `${server.url}/deployment`, auth: everywhere(bearer("t")) });
    await plain.server.version();
    await gated.server.version();
    await gated.dags.list().catch(() => undefined);
    expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual([undefined, "Bearer t", "Bearer t"]);
  });

  test("a middleware receives the unchanged operation", async () => {
    const seen: unknown[] = [];
    const airflow = new Airflow({
      baseUrl: `${server.url}/deployment`,
      auth: everywhere(bearer("t")),
      middleware: [
        (next) => (request) => {
          seen.push(request.operation.id, request.operation.security);
          return next(request);
        },
      ],
    });
    await airflow.server.version();
    expect(seen).toEqual(["get_version", []]);
  });

  test("supports grants and Basic if the API has a scheme of their kind", async () => {
    const granted = new Airflow({
      baseUrl: `${server.url}/deployment`,
      auth: everywhere(passwordGrant({ username: "ada", password: "pass" })),
    });
    await granted.server.version();
    const old = new Airflow2({ baseUrl: `${server.url}/deployment`, auth: everywhere(basic({ username: "ada", password: "pass" })) });
    await old.server.version();
    const versions = server.arrived.filter(({ path }) => path.endsWith("/version"));
    expect(versions.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${issued[0]}`, `Basic ${btoa("ada:pass")}`]);
  });

  test("sends credentials only with https or to this machine", async () => {
    const airflow = new Airflow({ baseUrl: "http://gateway.example", auth: everywhere(bearer("t")) });
    await expect(airflow.server.version()).rejects.toThrow("no credentials to http://gateway.example");
  });
});
