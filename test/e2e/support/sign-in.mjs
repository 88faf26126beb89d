import { setTimeout as pause } from "node:timers/promises";

/**
 * Signs in without the client under test, and returns the headers of later requests. For Airflow 2 this is the cookie of a session, because
 * the server hashes the password again for every request with basic authentication. That takes longer than most requests.
 */
export async function signIn(api, url, user) {
  return api === "v1" ? { cookie: await sessionOf(url, user) } : { authorization: `Bearer ${await tokenOf(url, user)}` };
}

/** Airflow 2 allows five logins in forty seconds, so this waits for its turn. */
async function sessionOf(url, user) {
  for (;;) {
    const response = await logIn(url, user);
    if (response.status === 302) return cookiesOf(response);
    if (response.status !== 429) throw new Error(`POST /login/ answers ${response.status}`);
    await pause(5000);
  }
}

async function logIn(url, { username, password }) {
  const page = await fetch(`${url}/login/`);
  const token = /name="csrf_token"[^>]*value="([^"]+)"/.exec(await page.text())?.[1];
  return fetch(`${url}/login/`, {
    method: "POST",
    headers: { cookie: cookiesOf(page) },
    body: new URLSearchParams({ username, password, csrf_token: token }),
    redirect: "manual",
  });
}

async function tokenOf(url, { username, password }) {
  const response = await fetch(`${url}/auth/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  if (response.status !== 201) throw new Error(`POST /auth/token answers ${response.status}`);
  return (await response.json()).access_token;
}

const cookiesOf = (response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
