import { context, importClient } from "./context.mjs";
import { unlessLocked } from "./unless-locked.mjs";
import { watching } from "./watch.mjs";

const { Airflow, basic, passwordGrant } = await importClient();

/** A client of the server under test, as one of its users; everything that comes back is held against the model. */
export function connect(name = "admin", options = {}) {
  const { username, password } = context.users[name];
  const auth = context.api === "v1" ? basic({ username, password }) : passwordGrant({ username, password });
  const watched = watching();
  return new Airflow({ baseUrl: context.url, auth, ...watched, middleware: [...watched.middleware, unlessLocked], ...options });
}

/** A client without credentials, of the server under test or of one that gives recorded answers. */
export function connectAnonymous(baseUrl = context.url) {
  return new Airflow({ baseUrl, retry: false, ...watching(baseUrl !== context.url || undefined) });
}
