import { Bytes } from "../plan/values.mjs";
import { paramsOf } from "./params.mjs";

const credentials = {
  apiKey: (secret) => `apiKey(${JSON.stringify(secret)})`,
  bearer: (secret) => `bearer(${JSON.stringify(secret)})`,
  http: (secret) =>
    `credential((next) => (request) => next({ ...request, headers: new Headers([...request.headers, ["authorization", ${JSON.stringify(secret)}]]) }))`,
};

/** How the result of a call is compared, by the mode of the step. */
const comparisons = {
  response: (call, { expected }) => [
    `  const result = await ${call}.withResponse();`,
    `  await context.response(result, ${literal(expected)});`,
    ...(expected.json === undefined ? [] : [`  void (${literal(expected.json)} satisfies typeof result.data); // the response`]),
  ],
  error: (call, { expected }) => [`  await context.error(await ${call}.safe(), ${literal(expected)});`],
  pages: (call, { expected }) => [
    "  const ids = [];",
    `  for await (const { id } of ${call}) ids.push(id);`,
    `  context.items(ids, ${literal(expected)});`,
  ],
  items: (call, { expected }) => [
    "  const items = [];",
    `  for await (const item of ${call}) items.push(item);`,
    `  context.items(items, ${literal(expected)});`,
  ],
  events: eventsOf,
  reconnect: eventsOf,
};

/**
 * Writes the module of a plan: a function that makes its calls with a typed client. `operations` is the model's operations by method and
 * path. Throws if the model lacks an operation or a parameter.
 */
export function writeCall({ document, steps, credential }, operations) {
  const auth = credential ? `, auth: ${credentials[credential.kind](credential.secret)}` : "";
  const calls = steps.map((step) => blockOf(step, operations.get(`${step.method} ${step.path}`), auth));
  const imported = ["apiKey", "bearer", "credential"].filter((name) => auth.includes(`${name}(`));
  return [
    `import { ${["Client", ...imported].join(", ")} } from "../clients/${document.name}/index.js";`,
    'import { blob, type Context, file } from "../context.js";',
    "",
    "void [blob, file];",
    "export async function call(context: Context): Promise<void> {",
    ...calls.flat().map((line) => `  ${line}`),
    "}",
    "",
  ].join("\n");
}

function blockOf(step, operation, auth) {
  if (operation === undefined) throw new Error(`the model has no operation ${step.method} ${step.path}`);
  const params = paramsOf(step, operation);
  const argument = Object.keys(params).length > 0 || !operation.params.optional ? literal(params) : "";
  const options = step.mode === "reconnect" ? `${argument || "{}"}, { reconnect: true }` : argument;
  const call = `client${property(operation.resource)}${property(operation.name)}(${options})`;
  return [
    "{",
    `  const client = new Client({ baseUrl: context.baseUrl + ${JSON.stringify(step.base)}${auth}, retry: false });`,
    ...comparisons[step.mode](call, step),
    "}",
  ];
}

/** The expected number of events ends the loop, because a stream that reconnects has no end. */
function eventsOf(call, { expected }) {
  return [
    "  const events: object[] = [];",
    `  for await (const event of ${call}.events()) {`,
    "    events.push(event);",
    `    if (events.length === ${expected.length}) break;`,
    "  }",
    `  context.events(events, ${literal(expected)});`,
  ];
}

function property(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

function literal(value) {
  if (value instanceof Bytes) {
    const { base64, type, name } = value;
    const args = name === undefined ? [base64, type] : [base64, type, name];
    return `${name === undefined ? "blob" : "file"}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`;
  }
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{ ${entries.map(([name, entry]) => `${JSON.stringify(name)}: ${literal(entry)}`).join(", ")} }`;
}
