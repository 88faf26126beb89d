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
/** Lifetime of a token in seconds. */
let lifetime: number;
let issued: string[];
/** The API's response to every token except the newest. */
let refusal: Answer;

/** Imitates the token endpoint of the provider package 0.10.0. It accepts only JSON, known properties and its own client. */
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
  ])("requests one token for all calls of %s", async (_, who, body) => {
    const airflow = clientOf(who);
    await Promise.all([airflow.dags.list(), airflow.dags.list()]);
    await airflow.dags.list();
    expect(server.arrived.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /base/auth/token",
      ...Array(3).fill("GET /base/api/v2/dags"),
    ]);
    expect(JSON.parse(server.arrived[0]?.body ?? "")).toEqual(body);
  });

  test("requests a new token before the first one expires", async () => {
    lifetime = 1;
    const airflow = clientOf(program);
    await airflow.dags.list();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await airflow.dags.list();
    expect(issued).toHaveLength(2);
    expect(server.arrived.filter(({ path }) => path.endsWith("/dags"))).toHaveLength(2);
  });

  test("requests a new token once after a 401", async () => {
    const airflow = clientOf(program);
    await airflow.dags.list();
    issued.push("a token that the client does not know");
    await airflow.dags.list();
    expect(issued).toHaveLength(3);
  });

  test("requests a new token after a 403 if its token is older than a minute, because Keycloak's token may have expired", async () => {
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
  ])("%s is reported by its status and not shown", async (_, who, kind, message) => {
    const error = await failureOf(who);
    expect(error).toBeInstanceOf(kind);
    expect(String(error)).toContain(message);
    expect(await shownOf(error)).not.toContain("wrong-secret");
  });

  test("a secret that the server echoes is not in the error message", async () => {
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

  test("requests a token for a program", async () => {
    await Airflow.fromEnv({ env: env() }).dags.list();
    expect(JSON.parse(server.arrived[0]?.body ?? "")).toMatchObject({ grant_type: "client_credentials", client_id: "airflow" });
  });

  test.each([
    [{ AIRFLOW_API_CLIENT_SECRET: "" }, "AIRFLOW_API_CLIENT_SECRET is not set"],
    [{ AIRFLOW_API_CLIENT_ID: "" }, "AIRFLOW_API_CLIENT_ID is not set"],
    [{ AIRFLOW_API_TOKEN: "t" }, "set only one of AIRFLOW_API_TOKEN and AIRFLOW_API_CLIENT_ID"],
  ])("%j is reported", (more, message) => {
    expect(() => Airflow.fromEnv({ env: { ...env(), ...more } })).toThrow(message);
  });

  test("throws for Airflow 2, which does not support it", () => {
    expect(() => Airflow2.fromEnv({ env: env() })).toThrow("AIRFLOW_API_CLIENT_ID is for Airflow 3 only");
  });
});
