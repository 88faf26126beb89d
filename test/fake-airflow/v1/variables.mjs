import { found, json, noContent, refuse } from "../answer.mjs";
import { offsetPage } from "../page.mjs";
import { maskOf } from "./keyed.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../world.mjs").Variable} Variable
 * @typedef {import("../world.mjs").World} World
 */

/** @param {Exchange} exchange */
export function listVariables({ world, query }) {
  const { items, total_entries } = offsetPage([...world.variables.values()].map(toVariable), { limit: 100, ...query }, ["key", "id"]);
  return json({ variables: items, total_entries });
}

/** @param {Exchange} exchange */
export function postVariable({ world, body }) {
  const variable = { key: body.key, value: body.value, description: body.description ?? null, team_name: null };
  world.variables.set(body.key, variable);
  return json(toVariable(variable));
}

/** @param {Exchange} exchange */
export const getVariable = ({ world, params }) => json(toVariable(variableOf(world, params["variable_key"])));

/** @param {Exchange} exchange */
export function patchVariable({ world, params, query, body }) {
  const variable = variableOf(world, params["variable_key"]);
  if (body.key !== variable.key) throw refuse(400, "The key of the body must be that of the path");
  const mask = maskOf(query) ?? Object.keys(body);
  if (maskOf(query)?.includes("value")) throw refuse(400, "'value' is unknown or cannot be updated.");
  if (mask.includes("value")) variable.value = body.value;
  if (mask.includes("description")) variable.description = body.description ?? null;
  return json(toVariable(variable));
}

/** @param {Exchange} exchange */
export function deleteVariable({ world, params }) {
  world.variables.delete(variableOf(world, params["variable_key"]).key);
  return noContent();
}

/**
 * @param {World} world
 * @param {unknown} key
 * @returns {Variable}
 */
const variableOf = (world, key) => found(world.variables.get(String(key)), `Variable ${key}`);

/** @param {Variable} variable */
const toVariable = ({ key, value, description }) => ({ key, value, description });
