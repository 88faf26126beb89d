import { allAdmins } from "../../generated/airflow-client/src/auth.js";
import {
  Airflow,
  basic,
  NotFoundError,
  passwordGrant,
  RequestError,
  WrongAirflowVersionError,
} from "../../generated/airflow-client/src/index.js";
import { needsMajorVersion } from "../../generated/airflow-client/src/release.js";
import { list } from "../../generated/airflow-client/src/resources/dags.js";
import { createClient } from "../../generated/airflow-client/src/runtime/index.js";
import { Airflow as Airflow2, basic as basic2 } from "../../generated/airflow-client/src/v1/index.js";
import { type Answer, type Arrived, noDags, startServer, type TestServer } from "./server.js";

const user = { username: "ada", password: "secret-password" };

/** What an Airflow 2 sends for paths outside `/api/v1`: a page (init_views.py of 2.11.2). */
const page: Answer = {
  status: 404,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: "<h1>Airflow 404 = lots of circles</h1>",
};

function airflow2({ path }: Arrived): Answer {
  if (path === "/api/v1/version") return { body: { version: "2.11.2" } };
  if (path === "/api/v1/dags/a")
    return { status: 404, headers: { "content-type": "application/problem+json" }, body: { status: 404, title: "DAG not found" } };
  return path.startsWith("/api/v1/") ? { body: noDags } : page;
}

/** Airflow 3 has a route for GET below `/api/v1` (core_api/app.py of 3.3.2). */
function airflow3({ path, method }: Arrived): Answer {
  if (path === "/api/v2/version") return { body: { version: "3.3.2" } };
  if (path === "/auth/token") return { status: 201, body: { access_token: "token" } };
  if (path === "/api/v2/dags/a") return { status: 404, body: { detail: "The Dag with ID: `a` was not found" } };
  if (path.startsWith("/api/v2/")) return { body: noDags };
  if (method !== "GET") return { status: 405, body: { detail: "Method Not Allowed" } };
  return { status: 404, body: { error: "/api/v1 has been removed in Airflow 3, please use its upgraded version /api/v2 instead." } };
}

const servers: TestServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function start(answer: (request: Arrived) => Answer): Promise<TestServer> {
  const server = await startServer(answer);
  servers.push(server);
  return server;
}

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "no failure",
    (reason: unknown) => reason,
  );

const paths = ({ arrived }: TestServer) => arrived.map(({ method, path }) => `${method} ${path}`);

describe("the client of Airflow 3", () => {
  test.each(["", "/api/v2", "/api/v2/"])(
    "names the other client if the token endpoint of an Airflow 2 is missing, below the base URL%s",
    async (base) => {
      const server = await start(airflow2);
      const airflow = new Airflow({ baseUrl: `${server.url}${base}`, auth: passwordGrant(user) });
      const error = await failureOf(airflow.dags.list());
      expect(error).toBeInstanceOf(WrongAirflowVersionError);
      expect(error).toBeInstanceOf(RequestError);
      expect(error).toMatchObject({ server: "2.11.2", use: "airflow-client/v1" });
      expect(String(error)).toBe(
        'WrongAirflowVersionError: this server is Airflow 2.11.2: import the client from "airflow-client/v1" (POST /auth/token)',
      );
      expect(paths(server)).toEqual(["POST /auth/token", "GET /api/v1/version"]);
      expect(server.arrived[1]).toMatchObject({ body: "" });
    },
  );

  test("names it for allAdmins and for a call without a login", async () => {
    const server = await start(airflow2);
    expect(await failureOf(new Airflow({ baseUrl: server.url, auth: allAdmins() }).dags.list())).toBeInstanceOf(WrongAirflowVersionError);
    const error = await failureOf(new Airflow({ baseUrl: `${server.url}/api/v2` }).dags.get({ dag_id: "a" }));
    expect(String(error)).toContain('2.11.2: import the client from "airflow-client/v1" (GET /api/v2/dags/a)');
  });

  test("requests the version once for calls at the same time, and never on success or for a missing DAG", async () => {
    const old = await start(airflow2);
    const wrong = new Airflow({ baseUrl: old.url });
    await Promise.all([1, 2, 3].map(() => failureOf(wrong.dags.list())));
    expect(paths(old).filter((path) => path.endsWith("/version"))).toHaveLength(1);
    const server = await start(airflow3);
    const airflow = new Airflow({ baseUrl: server.url, auth: passwordGrant(user) });
    await airflow.dags.list();
    expect(await failureOf(airflow.dags.get({ dag_id: "a" }))).toBeInstanceOf(NotFoundError);
    expect(paths(server)).toEqual(["POST /auth/token", "GET /api/v2/dags", "GET /api/v2/dags/a"]);
  });

  test("version() still reports an Airflow 2", async () => {
    const server = await start(airflow2);
    expect(await new Airflow({ baseUrl: server.url }).version()).toMatchObject({ text: "2.11.2", api: "v1" });
  });

  test("a page of a gateway is a NotFoundError, if neither API has a version", async () => {
    const server = await start(() => page);
    expect(await failureOf(new Airflow({ baseUrl: server.url }).dags.list())).toBeInstanceOf(NotFoundError);
  });

  test("createClient supports it with the middleware", async () => {
    const server = await start(airflow2);
    expect(await failureOf(list(createClient({ baseUrl: server.url })))).toBeInstanceOf(NotFoundError);
    const client = createClient({ baseUrl: server.url, middleware: [needsMajorVersion] });
    expect(await failureOf(list(client))).toBeInstanceOf(WrongAirflowVersionError);
  });
});

describe("the client of Airflow 2", () => {
  test("names the other client if the server is an Airflow 3", async () => {
    const server = await start(airflow3);
    const airflow = new Airflow2({ baseUrl: `${server.url}/api/v1`, auth: basic2(user) });
    const error = await failureOf(airflow.dags.list());
    expect(error).toMatchObject({ name: "WrongAirflowVersionError", server: "3.3.2", use: "airflow-client" });
    expect(String(error)).toContain('this server is Airflow 3.3.2: import the client from "airflow-client" (GET /api/v1/dags)');
    expect(await failureOf(airflow.variables.create({ key: "a", value: "b" }))).toMatchObject({ name: "WrongAirflowVersionError" });
  });

  test("does not request the version for a missing DAG", async () => {
    const server = await start(airflow2);
    const airflow = new Airflow2({ baseUrl: `${server.url}/api/v1`, auth: basic2(user) });
    expect(await failureOf(airflow.dags.get({ dag_id: "a" }))).toBeInstanceOf(NotFoundError);
    expect(paths(server)).toEqual(["GET /api/v1/dags/a"]);
  });
});

describe("basic of airflow-client", () => {
  test("is rejected by the client of Airflow 3 before anything is sent", async () => {
    const server = await start(airflow3);
    for (const auth of [basic(user), { OAuth2PasswordBearer: basic(user) }]) {
      const error = await failureOf(new Airflow({ baseUrl: server.url, auth }).dags.list());
      expect(error).toBeInstanceOf(RequestError);
      expect(String(error)).toBe(
        "RequestError: Airflow 3 does not accept basic credentials: use passwordGrant({ username, password }), " +
          "or airflow-client/v1 for Airflow 2 (GET /api/v2/dags)",
      );
    }
    expect(server.arrived).toEqual([]);
  });

  test("does not affect operations without credentials", async () => {
    const server = await start(airflow3);
    expect(await new Airflow({ baseUrl: server.url, auth: basic(user) }).version()).toMatchObject({ text: "3.3.2" });
  });

  test("works with the client of Airflow 2", async () => {
    const server = await start(airflow2);
    await new Airflow2({ baseUrl: `${server.url}/api/v1`, auth: basic(user) }).dags.list();
    expect(server.arrived[0]?.headers.authorization).toBe(`Basic ${Buffer.from("ada:secret-password").toString("base64")}`);
  });
});
