import { keyed } from "./keyed.mjs";
import { isSecret } from "./variables.mjs";

const members = ["conn_type", "description", "host", "login", "schema", "port", "password", "extra", "team_name"];

/** Responses never contain passwords. They contain `***` instead, in `extra` too. */
export const connections = keyed(
  /** @type {import("./keyed.mjs").Kind<import("../world.mjs").Connection>} */ ({
    what: "Connection",
    list: "connections",
    key: "connection_id",
    param: "connection_id",
    pattern: "connection_id_pattern",
    sortable: ["connection_id", "conn_id", "conn_type", "description", "host", "port", "id", "team_name"],
    entries: (world) => world.connections,
    toEntry: (body) => ({ connection_id: body.connection_id, ...Object.fromEntries(members.map((name) => [name, body[name] ?? null])) }),
    toAnswer: (connection) => ({
      ...connection,
      password: connection["password"] === null ? null : "***",
      extra: withoutSecrets(connection["extra"]),
    }),
  }),
);

/** @param {unknown} extra */
function withoutSecrets(extra) {
  if (typeof extra !== "string") return null;
  try {
    return JSON.stringify(JSON.parse(extra, (name, value) => (isSecret(name) ? "***" : value)));
  } catch {
    return extra;
  }
}
