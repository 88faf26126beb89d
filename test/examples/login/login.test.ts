import { readFileSync } from "node:fs";
import { allowInsecureRequests, ResponseBodyError } from "oauth4webapi";
import { browserLogin } from "../../../examples/login/browser-login.js";
import { deviceLogin } from "../../../examples/login/device-login.js";
import { Airflow, refreshToken } from "../../../generated/airflow-client/src/index.js";
import { noDags, startServer } from "../../airflow-auth/server.js";
import { startProvider, type TestProvider, type Wait } from "./provider.js";

let provider: TestProvider | undefined;
afterEach(() => provider?.server.close());

test.each(["browser-login.ts", "device-login.ts"])("the guide on authentication shows %s", (file) => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
  expect(read("specs/airflow/guides/authentication.md")).toContain(`\`\`\`ts\n${read(`examples/login/${file}`)}\`\`\``);
});

async function start(waits?: readonly Wait[]) {
  const started = await startProvider("reports", waits);
  provider = started;
  const { issuer, logIn } = started;
  return { issuer, options: { [allowInsecureRequests]: true }, clientId: "reports", logIn, tokenUrl: `${started.server.url}/token` };
}

const tokenRequests = () =>
  (provider?.server.arrived ?? []).filter(({ path }) => path === "/token").map(({ body }) => new URLSearchParams(body));

describe("browserLogin", () => {
  test("proves its code with the verifier of its challenge", async () => {
    const started = await start();
    const { access_token, refresh_token } = await browserLogin(started, (page) => void started.logIn(page));
    expect(access_token).toBe(`access-${refresh_token}`);
    expect(tokenRequests().map((form) => form.get("grant_type"))).toEqual(["authorization_code"]);
  });

  test("rejects a callback with another state, and requests no token", async () => {
    const started = await start();
    const login = browserLogin(started, (page) => {
      const changed = new URL(page);
      changed.searchParams.set("state", "forged");
      void started.logIn(changed.href);
    });
    await expect(login).rejects.toThrow(/state/);
    expect(tokenRequests()).toEqual([]);
  });

  test("fails for a code of another challenge", async () => {
    const started = await start();
    const login = browserLogin(started, (page) => {
      const changed = new URL(page);
      changed.searchParams.set("code_challenge", "of-another-program");
      void started.logIn(changed.href);
    });
    await expect(login).rejects.toMatchObject({ error: "invalid_grant" });
  });

  test("its refresh token works with the client, which stores each new one", async () => {
    const started = await start();
    const login = await browserLogin(started, (page) => void started.logIn(page));
    const airflow = await startServer(() => ({ body: noDags }));
    const stored: string[] = [];
    const auth = refreshToken({
      clientId: "reports",
      refreshToken: login.refresh_token ?? "",
      tokenUrl: started.tokenUrl,
      onRefresh: (token) => stored.push(token),
    });
    await new Airflow({ baseUrl: airflow.url, auth }).dags.list();
    expect(airflow.arrived.map(({ headers }) => headers.authorization)).toEqual([`Bearer access-${stored[0]}`]);
    await airflow.close();
  });
});

describe("deviceLogin", () => {
  async function logIn(waits: readonly Wait[]) {
    const pauses: number[] = [];
    const shown: unknown[] = [];
    const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
    const login = deviceLogin(await start(waits), (page) => void shown.push(page), sleep);
    const tokens = await login.catch((reason: unknown) => reason);
    return { tokens, pauses, shown };
  }

  test("waits as long as the server asks for, and longer after slow_down", async () => {
    const { tokens, pauses, shown } = await logIn(["authorization_pending", "slow_down", "authorization_pending"]);
    expect(shown).toEqual([{ page: `${provider?.issuer}/activate`, code: "WDJB-MJHT" }]);
    expect(pauses).toEqual([5000, 5000, 10_000, 10_000]);
    expect(tokens).toMatchObject({ access_token: expect.stringMatching(/^access-/), refresh_token: expect.any(String) });
  });

  test.each(["access_denied", "expired_token"] as const)("ends with %s", async (reason) => {
    const { tokens, pauses } = await logIn(["authorization_pending", reason]);
    expect(tokens).toBeInstanceOf(ResponseBodyError);
    expect(tokens).toMatchObject({ error: reason });
    expect(pauses).toHaveLength(2);
  });
});
