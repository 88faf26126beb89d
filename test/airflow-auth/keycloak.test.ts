import { jest } from "@jest/globals";
import { keycloak } from "../../generated/airflow-client/src/auth.js";
import {
  Airflow,
  PermissionDeniedError,
  UnauthenticatedError,
  UnprocessableEntityError,
} from "../../generated/airflow-client/src/index.js";
import { Airflow as Airflow2 } from "../../generated/airflow-client/src/v1/index.js";
import { type Answer, type Arrived, jwt, noDags, shownOf, startServer, type TestServer } from "./server.js";

let server: TestServer;
/** Seconds that a token is good for. */
let lifetime: number;
let issued: string[];
/** What the API answers in place of data to a token that is not the newest. */
let refusal: Answer;

/** As the token endpoint of the provider package 0.10.0 behaves: JSON, nothing unknown, its own client only. */
function token({ method, headers, body }: Arrived): Answer {
  if (method !== "POST" || headers["content-type"] !== "application/json") return { status: 422, body: { detail: [] } };
  const { grant_type = "password", ...rest } = JSON.parse(body);
  const wanted = grant_type === "password" ? ["password", "username"] : ["client_id", "client_secret"];
  if (JSON.stringify(Object.keys(rest).sort()) !== JSON.stringify(wanted)) return { status: 422, body: { detail: [] } };
  if (rest.client_id !== undefined && rest.client_id !== "airflow") return { status: 403, body: { detail: "Client is not allowed" } };
  if ((rest.client_secret ?? rest.password) !== "right-secret") return { status: 401, body: { detail: "Invalid credentials" } };
  issued.push(jwt({ sub: "1", exp: Math.floor(Date.now() / 1000) + lifetime, count: issued.length }));
  return { status: 201, body: { access_token: issued.at(-1) } };
}

function answer(request: Arrived): Answer {
  if (request.path === "/base/auth/token") return token(request);
  return request.headers.authorization === `Bearer ${issued.at(-1)}` ? { body: noDags } : refusal;
}

beforeEach(async () => {
  [lifetime, issued, refusal] = [3600, [], { status: 401, body: { detail: "Not authenticated" } }];
  server = await startServer(answer);
});
afterEach(() => server.close());
afterEach(() => jest.restoreAllMocks());

const program = { clientId: "airflow", clientSecret: "right-secret" };
const clientOf = (who: Parameters<typeof keycloak>[0]): Airflow =>
  new Airflow({ baseUrl: `${server.url}/base`, auth: keycloak(who), retry: false });
const failureOf = (who: Parameters<typeof keycloak>[0]): Promise<unknown> =>
  clientOf(who)
    .dags.list()
    .catch((reason: unknown) => reason);

describe("keycloak", () => {
  test.each([
    ["a program", program, { grant_type: "client_credentials", client_id: "airflow", client_secret: "right-secret" }],
    ["a user", { username: "ada", password: "right-secret" }, { username: "ada", password: "right-secret" }],
  ])("gets %s one token for all calls", async (_, who, body) => {
    const airflow = clientOf(who);
    await Promise.all([airflow.dags.list(), airflow.dags.list()]);
    await airflow.dags.list();
    expect(server.arrived.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /base/auth/token",
      ...Array(3).fill("GET /base/api/v2/dags"),
    ]);
    expect(JSON.parse(server.arrived[0]?.body ?? "")).toEqual(body);
  });

  test("gets another before the first one ends", async () => {
    lifetime = 1;
    const airflow = clientOf(program);
    await airflow.dags.list();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await airflow.dags.list();
    expect(issued).toHaveLength(2);
    expect(server.arrived.filter(({ path }) => path.endsWith("/dags"))).toHaveLength(2);
  });

  test("gets another once after a 401", async () => {
    const airflow = clientOf(program);
    await airflow.dags.list();
    issued.push("a token that the client does not know");
    await airflow.dags.list();
    expect(issued).toHaveLength(3);
  });

  test("gets another after a 403 where the token is older than a minute, as when that of Keycloak has expired", async () => {
    refusal = { status: 403, body: { detail: "Forbidden" } };
    const airflow = clientOf(program);
    await airflow.dags.list();
    issued.push("a token that the client does not know");
    await expect(airflow.dags.list()).rejects.toBeInstanceOf(PermissionDeniedError);
    expect(issued).toHaveLength(2);
    const now = Date.now();
    jest.spyOn(Date, "now").mockImplementation(() => now + 61_000);
    await airflow.dags.list();
    expect(issued).toHaveLength(3);
  });

  test.each([
    [
      "a wrong secret",
      { clientId: "airflow", clientSecret: "wrong-secret" },
      UnauthenticatedError,
      "POST /auth/token: 401: Invalid credentials",
    ],
    ["a wrong password", { username: "ada", password: "wrong-secret" }, UnauthenticatedError, "POST /auth/token: 401: Invalid credentials"],
    ["a client of another", { clientId: "other", clientSecret: "wrong-secret" }, PermissionDeniedError, "403: Client is not allowed"],
  ])("%s is told by its status, and is not shown", async (_, who, kind, message) => {
    const error = await failureOf(who);
    expect(error).toBeInstanceOf(kind);
    expect(String(error)).toContain(message);
    expect(await shownOf(error)).not.toContain("wrong-secret");
  });

  test("a server that echoes the secret does not get it into a message", async () => {
    await server.close();
    server = await startServer(({ body }) => ({ status: 422, body: { detail: `cannot read ${body}` } }));
    const error = await failureOf({ clientId: "airflow", clientSecret: "wrong-secret" });
    expect(error).toBeInstanceOf(UnprocessableEntityError);
    expect(String(error)).not.toContain("wrong-secret");
  });
});

describe("Airflow.fromEnv", () => {
  const env = (): Record<string, string> => ({
    AIRFLOW_API_URL: `${server.url}/base`,
    AIRFLOW_API_CLIENT_ID: "airflow",
    AIRFLOW_API_CLIENT_SECRET: "right-secret",
  });

  test("gets a token for a program", async () => {
    await Airflow.fromEnv({ env: env() }).dags.list();
    expect(JSON.parse(server.arrived[0]?.body ?? "")).toMatchObject({ grant_type: "client_credentials", client_id: "airflow" });
  });

  test.each([
    [{ AIRFLOW_API_CLIENT_SECRET: "" }, "AIRFLOW_API_CLIENT_SECRET is not set"],
    [{ AIRFLOW_API_CLIENT_ID: "" }, "AIRFLOW_API_CLIENT_ID is not set"],
    [{ AIRFLOW_API_TOKEN: "t" }, "set only one of AIRFLOW_API_TOKEN and AIRFLOW_API_CLIENT_ID"],
  ])("%j is told", (more, message) => {
    expect(() => Airflow.fromEnv({ env: { ...env(), ...more } })).toThrow(message);
  });

  test("Airflow 2 has no such way, and says so", () => {
    expect(() => Airflow2.fromEnv({ env: env() })).toThrow("AIRFLOW_API_CLIENT_ID is for Airflow 3 only");
  });
});
