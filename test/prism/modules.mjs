import { bytes } from "./sample.mjs";

/** Returns the module with one function for each call. Each is on a line of its own that has its number. */
export function callsModule(cases, { auth }) {
  const lines = cases.map(({ segments, method, params }, index) => {
    const target = ["client", ...segments, method].map((name, depth) => (depth === 0 ? name : `[${JSON.stringify(name)}]`)).join("");
    const argument = Object.keys(params).length === 0 ? "" : literal(params);
    return `  /* ${index} */ (client: Client) => ${target}(${argument}),`;
  });
  const credentials = auth.map(({ id, kind }) => `${JSON.stringify(id)}: ${credentialOf(kind)}`);
  const names = [...new Set(auth.map(({ kind }) => credentialOf(kind).split("(")[0]))];
  return `import { Client, type ClientOptions${names.map((name) => `, ${name}`).join("")} } from "./client/index.js";

export const connect = (baseUrl: string, fetch: NonNullable<ClientOptions["fetch"]>): Client =>
  new Client({ baseUrl, fetch, retry: false${credentials.length === 0 ? "" : `, auth: { ${credentials.join(", ")} }`} });

export const calls = [
${lines.join("\n")}
] as const;
`;
}

function credentialOf(kind) {
  switch (kind) {
    case "apiKey":
      return 'apiKey("key")';
    case "basic":
      return 'basic({ username: "ada", password: "secret" })';
    default:
      return 'bearer("token")';
  }
}

/**
 * Returns the module with every answer as a value of the type that its call promises. The parameter is generic, so that properties that the
 * document does not list are allowed, as in any answer.
 */
export function answersModule(results) {
  const lines = results.flatMap(({ index, answer, isAnswered }, position) => {
    if (!isAnswered) return [];
    const value = answer instanceof Blob ? "new Blob()" : answer === undefined ? "undefined" : literal(answer);
    return [`/* ${position} */ fits<Awaited<ReturnType<(typeof calls)[${index}]>>>()(${value});`];
  });
  return `import type { calls } from "./calls.js";

const fits = <T>() => <Answer extends T>(_: Answer): void => {};

${lines.join("\n")}
`;
}

/** Returns TypeScript for a value, on one line. */
function literal(value) {
  if (value === bytes) return 'new Blob(["bytes"])';
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, each]) => `${name === "__proto__" ? '["__proto__"]' : JSON.stringify(name)}: ${literal(each)}`)
    .join(", ")} }`;
}
