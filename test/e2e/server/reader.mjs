/** Parts of a server that must be healthy. */
const parts = { v1: ["metadatabase", "scheduler", "triggerer"], v2: ["metadatabase", "scheduler", "triggerer", "dag_processor"] };

/**
 * Reads the progress of a starting server, without the client under test. `unhealthy` and `unread` return the missing parts and DAGs as
 * text, which is empty if nothing is missing.
 */
export function reader({ api }, { url, users: { admin } }) {
  let authorization;
  const ask = async (path) => {
    authorization ??= await credentials(api, url, admin);
    const response = await fetch(`${url}/api/${api}${path}`, { headers: { authorization, accept: "application/json" } });
    if (!response.ok) throw new Error(`GET ${path} answers ${response.status}`);
    return response.json();
  };
  return { unhealthy: () => orReason(() => unhealthy(api, ask)), unread: (expected) => orReason(() => unread(ask, expected)) };
}

/** Import errors of DAGs. Waiting does not fix them. */
class BrokenDags extends Error {}

async function unhealthy(api, ask) {
  const health = await ask(api === "v1" ? "/health" : "/monitor/health");
  const ill = parts[api].filter((part) => health[part]?.status !== "healthy");
  return ill.length === 0 ? "" : `these are not healthy: ${ill.join(", ")}`;
}

async function unread(ask, { ids, broken }) {
  if (ids.length + broken.length === 0) return "";
  const { dags } = await ask("/dags?limit=100");
  const known = new Set(dags.map(({ dag_id }) => dag_id));
  const { import_errors } = await ask("/importErrors");
  const wrong = import_errors.filter(({ filename }) => !broken.includes(filename.split("/").at(-1)));
  if (wrong.length > 0) throw new BrokenDags(`these files have import errors: ${wrong.map((error) => error.stack_trace).join("\n")}`);
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0) return `these DAGs are not read: ${missing.join(", ")}`;
  return import_errors.length === broken.length ? "" : `not all of these are found broken: ${broken.join(", ")}`;
}

async function credentials(api, url, { username, password }) {
  if (api === "v1") return `Basic ${btoa(`${username}:${password}`)}`;
  const response = await fetch(`${url}/auth/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  if (response.status !== 201) throw new Error(`POST /auth/token answers ${response.status}`);
  const { access_token } = await response.json();
  return `Bearer ${access_token}`;
}

/** Turns errors into text, because a starting server refuses connections and returns various errors. */
async function orReason(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BrokenDags) throw error;
    return error.cause?.message ?? error.message;
  }
}
