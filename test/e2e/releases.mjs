// The releases of Airflow that the tests use. `requirements/NAME.txt` pins the packages of each.
import { turnOf } from "./sample.mjs";

/** DAG files that every release of Airflow 3 can read. */
const three = ["v3"];
const users3 = { admin: "admin", op: "op", user: "user", viewer: "viewer" };
const users2 = { admin: "Admin", op: "Op", user: "User", viewer: "Viewer" };

/**
 * The releases that take longest come first, so that the servers that run at the same time end at about the same time.
 *
 * `airflow`: the release. `api`: version of its REST API. `dags`: folders of `dags/`. `users`: names and their roles. `suites`: folders
 * of `suites/` that run against it. `table`: every operation of its document must be called, see operations.mjs. `pins`: name of the
 * requirements, if it differs from the name of the release. `settings`: additional environment variables of the server. `database`: the
 * database, if it is not SQLite. `byHand`: additional suites that run only if `--server` names the release. `takesTurns`: a run in CI has
 * one of these releases, because they have the same suites. `turns`: suites of which a run in CI has one file.
 */
export const releases = {
  3.3: {
    airflow: "3.3.2",
    api: "v2",
    dags: [...three, "v3.1", "v3.3"],
    users: users3,
    suites: [
      "v2",
      "guides",
      "words",
      "claims",
      "ways",
      "ways-v2",
      "flows-core",
      "flows",
      "flows-outage",
      "workflows",
      "workflows-node",
      "jobs",
    ],
    table: true,
  },
  2.11: {
    airflow: "2.11.2",
    api: "v1",
    dags: ["v2", "v2.11"],
    users: users2,
    suites: ["v1", "guides", "words", "claims", "ways", "ways-v1", "flows-core", "flows", "flows-outage", "workflows", "jobs"],
    turns: ["guides", "workflows", "jobs"],
    table: true,
  },
  // SQLite has a single lock, so it hides races that users have, and causes others. CI runs the flows on this release, and
  // five kills. The other suites run here by hand.
  "3.3-postgres": {
    airflow: "3.3.2",
    api: "v2",
    dags: [...three, "v3.1", "v3.3"],
    users: users3,
    suites: ["flows-core", "flows", "kills"],
    byHand: ["v2", "guides", "words", "ways", "ways-v2", "flows-outage", "workflows", "workflows-node"],
    database: "postgres",
    settings: { AIRFLOW__CORE__EXECUTOR: "LocalExecutor", AIRFLOW__CORE__PARALLELISM: "4" },
  },
  "3.0": {
    airflow: "3.0.6",
    api: "v2",
    dags: three,
    users: users3,
    suites: ["v2-core", "ways", "ways-v2", "flows-core", "flows"],
    turns: ["flows"],
  },
  2.7: {
    airflow: "2.7.3",
    api: "v1",
    dags: ["v2"],
    users: users2,
    suites: ["v1-core", "ways", "ways-v1", "flows-core", "flows"],
    turns: ["flows"],
  },
  3.2: {
    airflow: "3.2.2",
    api: "v2",
    dags: [...three, "v3.1"],
    users: users3,
    suites: ["v2-core", "ways", "ways-v2", "workflows-node"],
    takesTurns: true,
  },
  3.1: {
    airflow: "3.1.8",
    api: "v2",
    dags: [...three, "v3.1"],
    users: users3,
    suites: ["v2-core", "ways", "ways-v2", "workflows-node"],
    takesTurns: true,
  },
  "3.3-open": {
    airflow: "3.3.2",
    api: "v2",
    pins: "3.3",
    dags: [],
    users: users3,
    suites: ["ways-open"],
    settings: {
      AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS: "True",
      AIRFLOW__API_AUTH__JWT_EXPIRATION_TIME: "4",
      AIRFLOW__API_AUTH__JWT_LEEWAY: "0",
    },
  },
};

/** Returns the names of all releases. With the seed of a sample, returns one of those that take turns. */
export function releaseNames(seed) {
  const names = Object.keys(releases);
  const turns = names.filter((name) => releases[name].takesTurns);
  return seed === undefined ? names : names.filter((name) => !turns.includes(name) || name === turnOf(turns, seed));
}

/** Returns the release with a name. Throws if there is none. */
export function releaseOf(name) {
  if (!Object.hasOwn(releases, name)) throw new Error(`There is no release ${name}. There are ${Object.keys(releases).sort().join(", ")}.`);
  return { name, ...releases[name] };
}
