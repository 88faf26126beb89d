import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { inspect } from "node:util";
import kerberosPackage from "kerberos";
import { importInstalled } from "../support/installed.mjs";

const { GSS_C_MUTUAL_FLAG, GSS_C_SEQUENCE_FLAG, GSS_MECH_OID_SPNEGO, initializeClient, initializeServer } = kerberosPackage;
const facts = JSON.parse(readFileSync(process.env.PINWHEEL_KERBEROS, "utf8"));
const { Airflow, NotFoundError, PermissionDeniedError, UnauthenticatedError } = await importInstalled(facts.client, "airflow-client/v1");
const { LoginError, kerberos } = await importInstalled(facts.client, "airflow-client/auth");

const flags = { mechOID: GSS_MECH_OID_SPNEGO, gssFlag: GSS_C_MUTUAL_FLAG | GSS_C_SEQUENCE_FLAG };

/** Selects the ticket of a user. Kerberos finds it in the environment of the process, so it applies to all clients. */
function become(name) {
  process.env.KRB5CCNAME = facts.tickets[name];
}

const connect = ({ hostname }) => initializeClient(`airflow@${hostname}`, flags);
const baseUrl = facts.url.replace("localhost", facts.host);
const clientOf = (options, url = baseUrl) =>
  new Airflow({ baseUrl: url, auth: kerberos(connect, options), retry: false, allowInsecure: true });
const failureOf = (call) =>
  call.then(
    () => assert.fail("it succeeded"),
    (reason) => reason,
  );

test("a call without a ticket gets a Negotiate challenge, and health needs no ticket", async () => {
  const airflow = new Airflow({ baseUrl, retry: false });
  const error = await failureOf(airflow.dags.list());
  assert.ok(error instanceof UnauthenticatedError);
  assert.equal(error.headers.get("www-authenticate"), "Negotiate");
  assert.equal((await airflow.health.get()).metadatabase?.status, "healthy");
});

for (const preemptive of [false, true]) {
  test(`the admin reads and writes${preemptive ? ", with a token in the first request" : ""}`, async () => {
    become("admin");
    const sent = [];
    const airflow = new Airflow({
      baseUrl,
      auth: kerberos(connect, { preemptive }),
      allowInsecure: true,
      retry: false,
      fetch: (url, init) => {
        sent.push(new Headers(init.headers).has("authorization"));
        return fetch(url, init);
      },
    });
    const pool = await airflow.pools.create({ name: `kerberos-${preemptive}`, slots: 3 });
    assert.equal(pool.slots, 3);
    assert.deepEqual(sent, preemptive ? [true] : [false, true]);
    await airflow.pools.delete({ pool_name: `kerberos-${preemptive}` });
    await assert.rejects(airflow.pools.get({ pool_name: `kerberos-${preemptive}` }), NotFoundError);
  });
}

test("each of many concurrent calls has its own exchange", async () => {
  become("admin");
  const airflow = clientOf({ preemptive: false });
  const pages = await Promise.all(Array.from({ length: 20 }, () => airflow.pools.list()));
  assert.ok(pages.every(({ total_entries }) => total_entries >= 1));
});

test("the viewer can read but not write", async () => {
  become("viewer");
  const airflow = clientOf();
  assert.ok((await airflow.pools.list()).total_entries >= 1);
  assert.ok((await failureOf(airflow.pools.create({ name: "not mine", slots: 1 }))) instanceof PermissionDeniedError);
});

test("a ticket of someone who is not a user of Airflow is refused", async () => {
  become("stranger");
  const error = await failureOf(clientOf().pools.list());
  assert.ok(error instanceof PermissionDeniedError || error instanceof UnauthenticatedError, inspect(error));
});

test("if the client has no ticket, the error has the cause and no secret", async () => {
  process.env.KRB5CCNAME = "FILE:/nowhere";
  const error = await failureOf(clientOf().pools.list());
  assert.equal(error.name, "RequestError");
  assert.match(String(error.cause), /cred|ticket|No Kerberos/i);
});

test("printed errors and clients do not contain a token", async () => {
  become("viewer");
  let token = "";
  const airflow = new Airflow({
    baseUrl,
    auth: kerberos(connect),
    allowInsecure: true,
    retry: false,
    fetch: (url, init) => {
      token = new Headers(init.headers).get("authorization")?.replace("Negotiate ", "") ?? token;
      return fetch(url, init);
    },
  });
  const error = await failureOf(airflow.pools.create({ name: "not mine", slots: 1 }));
  assert.ok(token.length > 100);
  for (const value of [error, airflow]) assert.ok(!inspect(value, { showHidden: true, depth: 9 }).includes(token));
});

test("Airflow 2 does not prove its identity to API clients, so `required` fails", async () => {
  become("admin");
  assert.ok((await failureOf(clientOf({ mutual: "required" }).pools.list())) instanceof LoginError);
});

/** Starts a gateway that is the same service and proves its identity, like Apache's mod_auth_gssapi. `proof` can falsify the proof. */
async function startGateway(proof) {
  const server = createServer(async (request, response) => {
    const token = /^Negotiate (.+)$/.exec(request.headers.authorization ?? "")?.[1];
    if (token === undefined) return response.writeHead(401, { "www-authenticate": "Negotiate" }).end();
    const accepting = await initializeServer(`airflow@${facts.host}`);
    await accepting.step(token);
    response.writeHead(200, { "content-type": "application/json", "www-authenticate": `Negotiate ${proof(accepting.response)}` });
    response.end(JSON.stringify({ pools: [{ name: accepting.username }], total_entries: 1 }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => server.close());
  return `http://${facts.host}:${server.address().port}`;
}

test("a server that proves its identity is accepted, and receives the name of the user", async () => {
  become("admin");
  const page = await clientOf({ mutual: "required" }, await startGateway((token) => token)).pools.list();
  assert.equal(page.pools?.[0]?.name, "admin@PINWHEEL.TEST");
});

test("a call fails if the proof of the server is forged", async () => {
  become("admin");
  const forged = (token) =>
    Buffer.from(token, "base64")
      .map((byte, at) => (at > 20 ? byte ^ 255 : byte))
      .toString("base64");
  const error = await failureOf(clientOf({}, await startGateway(forged)).pools.list());
  assert.equal(error.name, "RequestError");
  assert.ok(error.cause instanceof Error);
});
