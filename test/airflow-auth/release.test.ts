import { jest } from "@jest/globals";
import {
  Airflow,
  bearer,
  DecodeError,
  MethodNotAllowedError,
  NewerAirflowRequiredError,
  NotFoundError,
  passwordGrant,
} from "../../generated/airflow-client/src/index.js";
import { parseRelease } from "../../generated/airflow-client/src/release/release.js";
import { needsRelease } from "../../generated/airflow-client/src/release.js";
import { bulk } from "../../generated/airflow-client/src/resources/dagRuns.js";
import { createClient } from "../../generated/airflow-client/src/runtime/index.js";
import { Airflow as Airflow2 } from "../../generated/airflow-client/src/v1/index.js";
import { type Answer, type Arrived, shownOf, startServer, type TestServer } from "./server.js";

let server: TestServer;
let release: string;
let api: "v1" | "v2";
/** The response to every request except the version. */
let answer: (request: Arrived) => Answer;

beforeEach(async () => {
  [release, api] = ["3.0.6", "v2"];
  answer = () => ({ status: 405, body: { detail: "Method Not Allowed" } });
  server = await startServer((request) => {
    if (request.path === `/api/${api}/version`) return { body: { version: release, git_version: ".release:abc" } };
    if (request.path.endsWith("/version")) return { status: 404, headers: { "content-type": "text/html" }, body: "<h1>lost</h1>" };
    return answer(request);
  });
});
afterEach(() => server.close());

const asked = (): number => server.arrived.filter(({ path }) => path.endsWith("/version")).length;
const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "no failure",
    (reason: unknown) => reason,
  );
const newRun = { dag_id: "a", actions: [] };

describe("version", () => {
  test.each([
    ["3.0.6", { major: 3, minor: 0, patch: 6 }],
    ["3.3.0rc1", { major: 3, minor: 3, patch: 0 }],
    ["3.2.0.dev0", { major: 3, minor: 2, patch: 0 }],
    ["2.10.5+composer", { major: 2, minor: 10, patch: 5 }],
    ["2.11.2-3.astro", { major: 2, minor: 11, patch: 2 }],
    ["3.1", { major: 3, minor: 1, patch: 0 }],
  ])("%s", async (text, numbers) => {
    release = text;
    expect(await new Airflow({ baseUrl: server.url }).version()).toEqual({ text, ...numbers, gitVersion: ".release:abc", api: "v2" });
  });

  test.each(["", "/api/v2", "/api/v2/"])("is requested without credentials, below the base URL%s", async (path) => {
    const auth = passwordGrant({ username: "a", password: "wrong" });
    await new Airflow({ baseUrl: `${server.url}${path}`, auth }).version();
    expect(server.arrived.map((each) => [each.path, each.headers.authorization])).toEqual([["/api/v2/version", undefined]]);
  });

  test("each client detects a server of the other API", async () => {
    expect((await new Airflow2({ baseUrl: `${server.url}/api/v1` }).version()).api).toBe("v2");
    [api, release] = ["v1", "2.11.2"];
    expect(await new Airflow({ baseUrl: `${server.url}/api/v2` }).version()).toMatchObject({ api: "v1", major: 2, minor: 11 });
    expect(await new Airflow2({ baseUrl: server.url }).version()).toMatchObject({ api: "v1", text: "2.11.2" });
  });

  test("a server with neither API is a NotFoundError of the first API, and an invalid version is a DecodeError", async () => {
    api = "v1";
    release = "latest";
    expect(await failureOf(new Airflow({ baseUrl: server.url }).version())).toBeInstanceOf(NotFoundError);
    expect(await failureOf(new Airflow2({ baseUrl: server.url }).version())).toBeInstanceOf(DecodeError);
  });

  test.each([undefined, null, 3, "", "latest", "v", "3"])("%j is not a release", (text) => {
    expect(parseRelease(text)).toBeUndefined();
  });
});

describe("an operation that needs a newer server", () => {
  test.each([404, 405, 422])("after a %d, the error contains the required and the actual release", async (status) => {
    answer = () => ({ status, body: { detail: "?" } });
    const error = await failureOf(new Airflow({ baseUrl: server.url }).dagRuns.bulk(newRun));
    expect(error).toBeInstanceOf(NewerAirflowRequiredError);
    expect(error).not.toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ name: "NewerAirflowRequiredError", needs: "3.3", server: "3.0.6" });
    expect((error as Error).message).toBe("dagRuns.bulk needs Airflow 3.3, this server is 3.0.6");
    const lookup = server.arrived.at(-1);
    expect(lookup).toMatchObject({ method: "GET", path: "/api/v2/version", body: "" });
    expect(lookup?.headers["content-type"]).toBeUndefined();
  });

  test("the error is the same for Airflow 2", async () => {
    [api, release] = ["v1", "2.7.3"];
    const error = await failureOf(new Airflow2({ baseUrl: `${server.url}/api/v1` }).dagStats.list({ dag_ids: "a" }));
    expect(String(error)).toMatch(/^NewerAirflowRequiredError: dagStats\.list needs Airflow 2\.10, this server is 2\.7\.3$/);
  });

  test("the version is requested once for any number of calls", async () => {
    const airflow = new Airflow({ baseUrl: server.url });
    const errors = await Promise.all([1, 2, 3, 4].map(() => failureOf(airflow.dagRuns.bulk(newRun))));
    errors.push(await failureOf(airflow.dagRuns.bulk(newRun)));
    expect(errors.every((error) => error instanceof NewerAirflowRequiredError)).toBe(true);
    expect(asked()).toBe(1);
  });

  test("the error is also returned by safe()", async () => {
    const result = await new Airflow({ baseUrl: server.url }).dagRuns.bulk(newRun).safe();
    expect(result).toMatchObject({ ok: false, status: undefined, error: expect.any(NewerAirflowRequiredError) });
  });

  test("the version is requested with the credentials of the call, because a gateway may need them, and the error hides them", async () => {
    const error = await failureOf(new Airflow({ baseUrl: server.url, auth: bearer("secret-token") }).dagRuns.bulk(newRun));
    expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual(["Bearer secret-token", "Bearer secret-token"]);
    expect(await shownOf(error)).not.toContain("secret-token");
  });

  test("createClient supports it with the middleware", async () => {
    const plain = await failureOf(bulk(createClient({ baseUrl: server.url }), newRun));
    expect(plain).not.toBeInstanceOf(NewerAirflowRequiredError);
    expect(asked()).toBe(0);
    expect(await failureOf(bulk(createClient({ baseUrl: server.url, middleware: [needsRelease] }), newRun))).toBeInstanceOf(
      NewerAirflowRequiredError,
    );
  });

  test("the middlewares of the caller see the request for the version", async () => {
    const seen: string[] = [];
    const airflow = new Airflow({
      baseUrl: server.url,
      middleware: [
        (next) => (request) => {
          seen.push(request.operation.id);
          return next(request);
        },
      ],
    });
    await failureOf(airflow.dagRuns.bulk(newRun));
    expect(seen).toEqual(["bulk_dag_runs", "get_version"]);
  });
});

describe("other responses remain unchanged", () => {
  test("a missing DAG on a new enough server is a NotFoundError, and the version is requested once", async () => {
    release = "3.3.2";
    answer = () => ({ status: 404, body: { detail: "The Dag with ID: `a` was not found" } });
    const airflow = new Airflow({ baseUrl: server.url });
    for (let count = 0; count < 3; count++) {
      const error = await failureOf(airflow.dagRuns.bulk(newRun));
      expect(error).toBeInstanceOf(NotFoundError);
      expect(error).toMatchObject({ detail: "The Dag with ID: `a` was not found" });
    }
    expect(asked()).toBe(1);
  });

  test("an operation of all releases never requests the version", async () => {
    answer = () => ({ status: 404, body: { detail: "no DAG" } });
    expect(await failureOf(new Airflow({ baseUrl: server.url }).dags.get({ dag_id: "a" }))).toBeInstanceOf(NotFoundError);
    expect(asked()).toBe(0);
  });

  test("a successful call never requests the version", async () => {
    answer = () => ({ body: { update: null } });
    await new Airflow({ baseUrl: server.url }).dagRuns.bulk(newRun);
    expect(server.arrived).toHaveLength(1);
  });

  test("an unknown release of the server does not change the response", async () => {
    release = "?";
    expect(await failureOf(new Airflow({ baseUrl: server.url }).dagRuns.bulk(newRun))).toBeInstanceOf(MethodNotAllowedError);
    api = "v1";
    expect(await failureOf(new Airflow({ baseUrl: server.url }).dagRuns.bulk(newRun))).toBeInstanceOf(MethodNotAllowedError);
  });

  test("a release candidate has the operations of its release", async () => {
    release = "3.3.0rc1";
    expect(await failureOf(new Airflow({ baseUrl: server.url }).dagRuns.bulk(newRun))).toBeInstanceOf(MethodNotAllowedError);
  });

  test("the version is requested again after five minutes, because the server may have been upgraded", async () => {
    const now = jest.spyOn(Date, "now");
    try {
      const airflow = new Airflow({ baseUrl: server.url });
      expect(await failureOf(airflow.dagRuns.bulk(newRun))).toBeInstanceOf(NewerAirflowRequiredError);
      release = "3.3.2";
      expect(await failureOf(airflow.dagRuns.bulk(newRun))).toBeInstanceOf(NewerAirflowRequiredError);
      const later = Date.now() + 301_000;
      now.mockImplementation(() => later);
      expect(await failureOf(airflow.dagRuns.bulk(newRun))).toBeInstanceOf(MethodNotAllowedError);
      expect(asked()).toBe(2);
    } finally {
      now.mockRestore();
    }
  });

  test("the version of the server is shortened in the message", async () => {
    release = `3.0.6\n\u001b[31m${"x".repeat(500)}`;
    const { message } = (await failureOf(new Airflow({ baseUrl: server.url }).dagRuns.bulk(newRun))) as Error;
    expect(message).toMatch(/^dagRuns\.bulk needs Airflow 3\.3, this server is 3\.0\.6[\w.+-]{0,40}$/);
    expect(message.length).toBeLessThan(120);
  });
});
