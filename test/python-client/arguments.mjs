// What both clients are called with: made from the model alone, so that a new parameter is in the next run.
import { choices, memberValue, plainText, propertiesOf } from "./values.mjs";

/**
 * The calls of one API: each operation once for each way to choose its arguments that differs from those before, and once for each media
 * type that a caller can ask for. `params` is what our client takes, the other members are where the values belong.
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
  const accept = operation.params.members.find((member) => isAccept(operation, member));
  const asked = (accept?.type.values ?? []).map((type) => ({ set: `accept ${type}`, params: { ...required.params, accept: type } }));
  const seen = new Set();
  return [...sets, ...asked].filter(({ params }) => {
    const text = JSON.stringify(params);
    return !seen.has(text) && seen.add(text);
  });
}

function paramsOf(operation, choice, types) {
  const { members, body } = operation.params;
  const own = members.map((member) => [member.name, isAccept(operation, member) ? undefined : ownValue(operation, member, choice, types)]);
  const ofBody = body && choice.optional === "none" && body.optional ? [] : bodyMembers(body, choice, types);
  return Object.fromEntries([...ofBody, ...own].filter(([, value]) => value !== undefined));
}

function bodyMembers(body, choice, types) {
  if (body === undefined) return [];
  return propertiesOf(body.type, types).map((property) => [property.name, memberValue(property, choice, types)]);
}

/** A path has no empty segments, a header no characters outside of ASCII, and what fills a member of the body as well keeps to its limits. */
function ownValue(operation, member, choice, types) {
  const place = operation.parameters.find((parameter) => parameter.member === member.name)?.in;
  const text = place === "header" || (place === "path" && choice.text === "") ? plainText : choice.text;
  if (member.type.kind === "unknown") return text;
  const shared = operation.body?.shared.includes(member.name) ? propertiesOf(operation.params.body.type, types) : [];
  const { limits } = shared.find(({ name }) => name === member.name) ?? member;
  return memberValue({ ...member, limits }, { ...choice, text }, types);
}

/** The member that asks for a media type is not a parameter of the document's. */
function isAccept(operation, { name }) {
  return name === "accept" && !operation.parameters.some((parameter) => parameter.member === name);
}

/** The values by wire name, apart from each other: in the path, the query, the headers and the body. */
function placed(operation, params, types) {
  const places = { path: {}, query: {}, header: {} };
  const taken = new Set();
  for (const { name, member, in: place, constant } of operation.parameters) {
    const value = constant ?? params[member];
    if (value !== undefined) places[place][name] = value;
    if (!operation.body?.shared.includes(member)) taken.add(member);
  }
  if (operation.params.body === undefined) return { ...places, accept: params.accept };
  const names = new Set(propertiesOf(operation.params.body.type, types).map(({ name }) => name));
  const body = Object.fromEntries(Object.entries(params).filter(([name]) => names.has(name) && !taken.has(name)));
  const without = operation.params.body.optional && Object.keys(body).length === 0;
  return without ? places : { ...places, body };
}
