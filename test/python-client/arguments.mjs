// Builds the arguments of both clients from the model alone, so that a new parameter is tested without a change here.
import { choices, memberValue, plainText, propertiesOf } from "./values.mjs";

/**
 * Returns the calls of one API: each operation once for each distinct set of arguments, and once for each media type that a caller can
 * request. `params` is the argument of our client. The other properties group the same values by location.
 */
export function callsOf(api, model) {
  const types = new Map(model.types.map(({ name, type }) => [name, type]));
  const operations = model.resources.flatMap((resource) =>
    resource.operations.map((operation) => ({ resource: resource.name, operation })),
  );
  return operations.flatMap(({ resource, operation }) =>
    argumentSets(operation, types).map(({ set, params }) => ({
      id: `${api} ${operation.id} ${set}`,
      operation: operation.id,
      set,
      resource,
      method: operation.name,
      params,
      ...placed(operation, params, types),
    })),
  );
}

function argumentSets(operation, types) {
  const sets = Object.entries(choices).map(([set, choice]) => ({ set, params: paramsOf(operation, choice, types) }));
  const [required] = sets;
  const accept = operation.params.properties.find((property) => isAccept(operation, property));
  const asked = (accept?.type.values ?? []).map((type) => ({ set: `accept ${type}`, params: { ...required.params, accept: type } }));
  const seen = new Set();
  return [...sets, ...asked].filter(({ params }) => {
    const text = JSON.stringify(params);
    return !seen.has(text) && seen.add(text);
  });
}

function paramsOf(operation, choice, types) {
  const { properties, body } = operation.params;
  const parameters = properties
    .filter((property) => !isAccept(operation, property))
    .map((property) => [property.name, parameterValue(operation, property, choice, types)]);
  const isBodyOmitted = body?.optional && choice.optional === "none";
  const bodyProperties = isBodyOmitted ? [] : bodyValues(body, choice, types);
  return Object.fromEntries([...bodyProperties, ...parameters].filter(([, value]) => value !== undefined));
}

function bodyValues(body, choice, types) {
  if (body === undefined) return [];
  return propertiesOf(body.type, types).map((property) => [property.name, memberValue(property, choice, types)]);
}

/**
 * Returns the value of a parameter. A path has no empty segment and a header only ASCII characters. A parameter that is also a property
 * of the body keeps to the limits of that property.
 */
function parameterValue(operation, property, choice, types) {
  const location = operation.parameters.find(({ param }) => param === property.name)?.in;
  const text = location === "header" || (location === "path" && choice.text === "") ? plainText : choice.text;
  if (property.type.kind === "unknown") return text;
  const shared = operation.body?.shared.includes(property.name) ? propertiesOf(operation.params.body.type, types) : [];
  const { limits } = shared.find(({ name }) => name === property.name) ?? property;
  return memberValue({ ...property, limits }, { ...choice, text }, types);
}

/** Whether the property selects the media type of the response. The document has no parameter for it. */
function isAccept(operation, { name }) {
  return name === "accept" && !operation.parameters.some(({ param }) => param === name);
}

/** Returns the values by wire name, grouped into path, query, headers and body. */
function placed(operation, params, types) {
  const locations = { path: {}, query: {}, header: {} };
  const parameters = new Set();
  for (const { name, param, in: location, constant } of operation.parameters) {
    const value = constant ?? params[param];
    if (value !== undefined) locations[location][name] = value;
    if (!operation.body?.shared.includes(param)) parameters.add(param);
  }
  if (operation.params.body === undefined) return { ...locations, accept: params.accept };
  const names = new Set(propertiesOf(operation.params.body.type, types).map(({ name }) => name));
  const body = Object.fromEntries(Object.entries(params).filter(([name]) => names.has(name) && !parameters.has(name)));
  const isEmpty = operation.params.body.optional && Object.keys(body).length === 0;
  return isEmpty ? locations : { ...locations, body };
}
