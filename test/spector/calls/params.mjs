/** Returns the params object of a call, with the names that the model has for the parameters and the body. */
export function paramsOf({ parameters, body, contentType, accept }, operation) {
  const params = {};
  for (const { location, name, value } of parameters) {
    const parameter = operation.parameters.find((candidate) => candidate.in === location && isSameName(location, candidate.name, name));
    if (parameter === undefined) throw new Error(`the model has no ${location} parameter ${name}`);
    if (parameter.param !== undefined) params[parameter.param] = value;
  }
  if (body !== undefined && operation.body?.mode === "properties") Object.assign(params, body);
  else if (body !== undefined) params.body = body;
  const names = new Set(operation.params.properties.map(({ name }) => name));
  const choices = Object.entries({ contentType, accept }).filter(([name, value]) => value !== undefined && names.has(name));
  return { ...params, ...Object.fromEntries(choices) };
}

function isSameName(location, left, right) {
  return location === "header" ? left.toLowerCase() === right.toLowerCase() : left === right;
}
