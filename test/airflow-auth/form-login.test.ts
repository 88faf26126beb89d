import { formLogin, LoginError, sessionCookie } from "../../generated/airflow-client/src/auth.js";
import { DecodeError, RequestError, UnauthenticatedError } from "../../generated/airflow-client/src/index.js";
import { Airflow } from "../../generated/airflow-client/src/v1/index.js";
import { type Answer, type Arrived, noDags, shownOf, startServer, type TestServer } from "./server.js";

let server: TestServer;
let sessions: Set<string>;
let logins: number;
let page: string;

/** Flask-AppBuilder's form. The page has a token and an empty session. A login sets a new session, or redirects to the form if it fails. */
function answer({ method, path, headers, body }: Arrived): Answer {
  if (path === "/airflow/login/" && method === "GET") {
    return { headers: { "content-type": "text/html; charset=utf-8", "set-cookie": "session=empty.1; HttpOnly; Path=/" }, body: page };
  }
  if (path === "/airflow/login/") {
    const { csrf_token, username, password } = Object.fromEntries(new URLSearchParams(body));
    if (headers.cookie !== "session=empty.1" || csrf_token !== 'to"ken') return { status: 400, body: "The CSRF token is missing." };
    if (username !== "ada" || password !== "pass & word") return { status: 302, headers: { location: "/airflow/login/?next=" }, body: "" };
    const session = `full.${++logins}`;
    sessions.add(session);
    return { status: 302, headers: { location: "/airflow/", "set-cookie": `session=${session}; HttpOnly; Path=/` }, body: "" };
  }
  const session = /session=([^;]*)/.exec(headers.cookie ?? "")?.[1] ?? "";
  return sessions.has(session) ? { body: noDags } : { status: 401, body: { detail: null, status: 401, title: "Unauthorized" } };
}

beforeEach(async () => {
  sessions = new Set(["given.1"]);
  logins = 0;
  page = `<form><input id="csrf_token" name="csrf_token" type="hidden" value='to"ken'></form>`;
  server = await startServer(answer);
});
afterEach(() => server.close());

const clientOf = (auth: ReturnType<typeof formLogin>): Airflow => new Airflow({ baseUrl: `${server.url}/airflow`, auth });
const ada = { username: "ada", password: "pass & word" };

describe("formLogin", () => {
  test("logs in once with the form, and sends the session with every call", async () => {
    const airflow = clientOf(formLogin(ada));
    await Promise.all([airflow.dags.list(), airflow.dags.list()]);
    await airflow.dags.list();
    expect(logins).toBe(1);
    expect(server.arrived.map(({ method, path, headers }) => `${method} ${path} ${headers.cookie ?? "-"}`)).toEqual([
      "GET /airflow/login/ -",
      "POST /airflow/login/ session=empty.1",
      ...Array(3).fill("GET /airflow/api/v1/dags session=full.1"),
    ]);
  });

  test("logs in again when the session has expired", async () => {
    const airflow = clientOf(formLogin(ada));
    await airflow.dags.list();
    sessions.clear();
    await airflow.dags.list();
    expect(logins).toBe(2);
  });

  test("a wrong password is a LoginError that does not contain the password", async () => {
    const error = await clientOf(formLogin({ ...ada, password: "wrong-secret" }))
      .dags.list()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoginError);
    expect(await shownOf(error)).not.toContain("wrong-secret");
  });

  test("a page without the form is reported", async () => {
    page = "<h1>Log in with SSO</h1>";
    await expect(clientOf(formLogin(ada)).dags.list()).rejects.toBeInstanceOf(DecodeError);
  });
});

describe("sessionCookie", () => {
  test("sends the cookie, or the result of the function", async () => {
    await clientOf(sessionCookie("given.1")).dags.list();
    await clientOf(sessionCookie(async () => "given.1")).dags.list();
    expect(server.arrived.map(({ headers }) => headers.cookie)).toEqual(["session=given.1", "session=given.1"]);
  });

  test("an expired session is an UnauthenticatedError", async () => {
    const error = await clientOf(sessionCookie("old-secret"))
      .dags.list()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnauthenticatedError);
    expect(await shownOf(error)).not.toContain("old-secret");
  });

  test.each(["", "a; admin=1", "a\nb"])("%j is not a valid cookie", async (value) => {
    const use = async () => clientOf(sessionCookie(value)).dags.list();
    await expect(use()).rejects.toBeInstanceOf(RequestError);
    expect(server.arrived).toEqual([]);
  });
});
