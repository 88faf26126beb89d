import { context, importClient } from "./context.mjs";
import { unlessLocked } from "./unless-locked.mjs";
import { watching } from "./watch.mjs";

const { Airflow, basic, passwordGrant } = await importClient();

/** Returns a client of the server under test, as one of its users. Every response is checked against the model. */
export function connect(name = "admin", options = {}) {
  const { username, password } = context.users[name];
  const auth = context.api === "v1" ? basic({ username, password }) : passwordGrant({ username, password });
  const watched = watching();
  const middleware = [...watched.middleware, ...(context.database.kind === "sqlite" ? [unlessLocked] : [])];
  return new Airflow({ baseUrl: context.url, auth, ...watched, middleware, ...options });
}

/** Returns a client without credentials, of the server under test or of a server that returns recorded responses. */
export function connectAnonymous(baseUrl = context.url) {
  return new Airflow({ baseUrl, retry: false, ...watching(baseUrl !== context.url || undefined) });
}
