import { kerberos, LoginError } from "../../generated/airflow-client/src/auth.js";
import { RequestError, UnauthenticatedError } from "../../generated/airflow-client/src/index.js";
import { Airflow } from "../../generated/airflow-client/src/v1/index.js";
import { type Answer, type Arrived, noDags, shownOf, startServer, type TestServer } from "./server.js";

let server: TestServer;
let proof: string | undefined;
let refuse: boolean;
let steps: string[];

const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** Answers like the backend of Airflow 2: 401 with only the scheme, then the response with the server's token. The scheme is lower case. */
function answer({ headers, path }: Arrived): Answer {
  const token = /^Negotiate (.*)$/.exec(headers.authorization ?? "")?.[1];
  if (token === undefined) return { status: 401, headers: { "www-authenticate": "Negotiate" }, body: "Unauthorized" };
  if (refuse) return { status: 401, headers: { "www-authenticate": "Negotiate" }, body: "Unauthorized" };
  if (token === base64("more")) return { status: 401, headers: { "www-authenticate": `Negotiate ${base64("go on")}` }, body: "" };
  const found = path.includes("missing") ? { status: 404, body: { status: 404, title: "DAG not found", detail: null } } : { body: noDags };
  return { ...found, ...(proof !== undefined && { headers: { "www-authenticate": `negotiate ${base64(proof)}` } }) };
}

/** Imitates the package `kerberos`. */
function connect(url: URL, first = "token"): { step(challenge: string): Promise<string | null> } {
  steps.push(`connect ${url.hostname}`);
  return {
    step: async (challenge) => {
      const text = Buffer.from(challenge, "base64").toString();
      steps.push(`step ${text}`);
      if (text === "forged") throw new Error("the server is not who it should be");
      return text === "proof" ? null : base64(text === "" ? first : "last");
    },
  };
}

beforeEach(async () => {
  [proof, refuse, steps] = ["proof", false, []];
  server = await startServer(answer);
});
afterEach(() => server.close());

const asked = { preemptive: false } as const;
const clientOf = (auth: ReturnType<typeof kerberos>): Airflow => new Airflow({ baseUrl: server.url, auth, retry: false });

describe("kerberos", () => {
  test("answers the challenge, and checks the token of the server", async () => {
    const airflow = clientOf(kerberos(connect, asked));
    await airflow.dags.list();
    expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual([undefined, `Negotiate ${base64("token")}`]);
    expect(steps).toEqual(["connect 127.0.0.1", "step ", "step proof"]);
    await airflow.dags.list();
    expect(steps).toHaveLength(6);
  });

  test("repeats a call that writes, with its body", async () => {
    await clientOf(kerberos(connect, asked)).pools.create({ name: "p", slots: 1 });
    expect(server.arrived.map(({ body }) => body)).toEqual(['{"name":"p","slots":1}', '{"name":"p","slots":1}']);
  });

  test("continues if the server sends another challenge", async () => {
    await clientOf(kerberos((url) => connect(url, "more"), asked)).dags.list();
    expect(steps).toEqual(["connect 127.0.0.1", "step ", "step go on", "step proof"]);
  });

  test("sends a token immediately by default, because Airflow may not request one", async () => {
    await clientOf(kerberos(connect)).dags.list();
    expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual([`Negotiate ${base64("token")}`]);
    expect(steps).toEqual(["connect 127.0.0.1", "step ", "step proof"]);
  });

  test("a rejected token is an UnauthenticatedError after one attempt", async () => {
    refuse = true;
    await expect(clientOf(kerberos(connect, asked)).dags.list()).rejects.toBeInstanceOf(UnauthenticatedError);
    expect(server.arrived).toHaveLength(2);
    await expect(clientOf(kerberos(connect)).dags.list()).rejects.toBeInstanceOf(UnauthenticatedError);
    expect(server.arrived).toHaveLength(3);
  });

  test("a server with a forged proof of its identity is an error", async () => {
    proof = "forged";
    const error = await clientOf(kerberos(connect))
      .dags.list()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RequestError);
    expect(await shownOf(error)).toContain("the server is not who it should be");
  });

  test("a server without a proof of its identity is accepted, unless the proof is required", async () => {
    proof = undefined;
    await clientOf(kerberos(connect)).dags.list();
    await expect(clientOf(kerberos(connect, { mutual: "required" })).dags.list()).rejects.toBeInstanceOf(LoginError);
    await expect(clientOf(kerberos(connect, { mutual: "required" })).dags.get({ dag_id: "missing" })).rejects.toMatchObject({
      status: 404,
    });
  });

  test("concurrent calls have separate exchanges", async () => {
    const airflow = clientOf(kerberos(connect));
    await Promise.all([1, 2, 3].map(() => airflow.dags.list()));
    expect(steps.filter((step) => step.startsWith("connect"))).toHaveLength(3);
    expect(steps.filter((step) => step === "step proof")).toHaveLength(3);
  });

  test("errors and clients do not show the token", async () => {
    proof = "forged";
    const airflow = clientOf(kerberos(connect));
    const error = await airflow.dags.list().catch((reason: unknown) => reason);
    for (const shown of [await shownOf(error), await shownOf(airflow)]) expect(shown).not.toContain(base64("token"));
  });

  test("an exception in connect is the cause of the error", async () => {
    const reason = new Error("no ticket: run kinit");
    await expect(clientOf(kerberos(() => Promise.reject(reason))).dags.list()).rejects.toMatchObject({ cause: reason });
  });
});
