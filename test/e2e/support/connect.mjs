import { setTimeout } from "node:timers/promises";
import { context, importClient } from "./context.mjs";
import { watching } from "./watch.mjs";

const { Airflow, basic, passwordGrant } = await importClient();

/** A client of the server under test, as one of its users; everything that comes back is held against the model. */
export function connect(name = "admin", options = {}) {
  const { username, password } = context.users[name];
  const auth = context.api === "v1" ? basic({ username, password }) : passwordGrant({ username, password });
  const watched = watching();
  return new Airflow({ baseUrl: context.url, auth, ...watched, middleware: [...watched.middleware, unlessLocked], ...options });
}

/** An Airflow 3 on SQLite refuses a backfill with 503 while its scheduler writes, and has made nothing: it is asked again. */
const unlessLocked = (next) => async (request) => {
  for (let tries = 1; ; tries++) {
    const response = await next(request);
    if (response.status !== 503 || tries === 20 || !/Database is locked/.test(await response.clone().text())) return response;
    await response.body?.cancel();
    await setTimeout(500);
  }
};

/** A client without credentials, of the server under test or of one that gives recorded answers. */
export function connectAnonymous(baseUrl = context.url) {
  return new Airflow({ baseUrl, retry: false, ...watching(baseUrl !== context.url || undefined) });
}
