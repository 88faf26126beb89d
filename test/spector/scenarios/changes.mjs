/** Changes to scenarios that OpenAPI cannot express as they are written. Each says the same with other words. */
const changes = {
  // A path with a query string: the constant is a parameter.
  routes: (text) =>
    text.replace(
      /@route\("(\w+)\?fixed=true\{&param(\*?)\}"\)\n(\s*op `?\w+`?\()param: /g,
      (_, path, star, operation) => `@route("${path}")\n${operation}@query fixed: "true", @query(#{ explode: ${star === "*"} }) param: `,
    ),
  // A range of statuses that is not a hundred: only its first.
  "response.status-code-range": (text) =>
    text.replace(/@minValue\(494\)\s*@maxValue\(499\)\s*@statusCode\s*_: int32;/, "@statusCode _: 494;"),
};

/** Returns the text of a scenario that is compiled. */
export function changedScenario(name, text) {
  if (!Object.hasOwn(changes, name)) return text;
  const changed = changes[name](text);
  if (changed === text) throw new Error(`The change of ${name} does not apply any more.`);
  return changed;
}

/** The OpenAPI emitter crashes on a parameter named `constructor`, because it looks names up in `{}`. */
export function fixEmitter(source) {
  const fixed = source.replace(
    "examples.parameters[httpProp.options.name] ?? []",
    "(Object.hasOwn(examples.parameters, httpProp.options.name) ? examples.parameters[httpProp.options.name] : [])",
  );
  if (fixed === source) throw new Error("The fix of the OpenAPI emitter does not apply any more.");
  return fixed;
}
