import { keyed } from "./keyed.mjs";

/** A value that is not a string is stored and returned as JSON text. */
export const variables = keyed({
  what: "Variable",
  list: "variables",
  key: "key",
  param: "variable_key",
  pattern: "variable_key_pattern",
  sortable: ["key", "id", "_val", "description", "is_encrypted", "team_name"],
  entries: (world) => world.variables,
  toEntry: ({ key, value, description, team_name }) => ({
    key,
    value: typeof value === "string" ? value : JSON.stringify(value, null, 2),
    description: description ?? null,
    team_name: team_name ?? null,
  }),
  toAnswer: (variable) => ({ ...variable, value: isSecret(variable.key) ? "***" : variable.value, is_encrypted: true }),
});

/** @param {string} name */
export const isSecret = (name) => /password|passwd|secret|token|api_key|apikey|private_key/i.test(name);
