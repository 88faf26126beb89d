import { reachableNames } from "../../src/diff/comparison.js";
import type { NamedType, Operation, Resource, SdkModel } from "../../src/model/model.js";
import { readStatements } from "./read-values.js";
import { objectsOf, propertiesOf } from "./sample-values.js";

/**
 * Writes a file that uses everything that an SDK offers: it passes every param with every kind of
 * value, reads every property of every response, and imports every type.
 */
export function writeCaller(model: SdkModel): string {
  let count = 0;
  const scope = { types: new Map(model.types.map((type) => [type.name, type])), next: () => `v${++count}` };
  const models = model.types.map(({ name }) => name);
  const imports = [
    `import { apiKey, ${model.clientName} } from "./sdk/index.js";`,
    ...(models.length === 0
      ? []
      : [`import type { ${models.join(", ")} } from "./sdk/models.js";`, `export type All = [${models.join(", ")}];`]),
    ...model.resources.map(importParams),
    ...(model.webhooks === undefined ? [] : ['import type { Webhooks } from "./sdk/webhooks.js";']),
  ];
  const received = receivedTypes(model, scope.types).filter(({ type }) => type.kind !== "enum");
  return [
    ...imports,
    "function use(): void {}",
    ...received.map((type) => readerOf(type, scope)),
    `const api = new ${model.clientName}({ auth: { key: apiKey("k") }${serverVariables(model)} });`,
    ...model.resources.flatMap((resource) => resource.operations.map((operation) => callOf(resource, operation, scope))),
    ...(model.webhooks?.list ?? []).map(({ name, payload }) => {
      const [content] = payload?.content ?? [];
      const read = content === undefined ? "void event;" : readStatements("event.payload", content.type, scope);
      return `export function ${name}Webhook(event: Webhooks[${JSON.stringify(name)}]): void { ${read} }`;
    }),
  ].join("\n");
}

interface Scope {
  readonly types: ReadonlyMap<string, NamedType>;
  readonly next: () => string;
}

/** Imports the types of the params of all operations. */
function importParams({ segments, operations }: Resource): string {
  const names = operations
    .filter(({ params }) => params.properties.length > 0 || params.body !== undefined)
    .map(({ typeName }) => `${typeName}Params`);
  const aliases = names.map((name) => `${name} as ${segments.join("_")}${name}`);
  return `export type { ${aliases.join(", ")} } from "./sdk/resources/${segments.join("/")}.js";`;
}

/** Returns the named types that responses and webhooks contain. */
function receivedTypes({ resources, webhooks }: SdkModel, types: ReadonlyMap<string, NamedType>): readonly NamedType[] {
  const operations = resources.flatMap((resource) => resource.operations);
  const bodies = operations.flatMap(({ success, errors }) => [...success, ...errors].flatMap(({ content }) => content));
  const payloads = (webhooks?.list ?? []).flatMap(({ payload }) => payload?.content ?? []);
  const names = reachableNames(
    types,
    [...bodies, ...payloads].map(({ type }) => type),
  );
  return [...types.values()].filter(({ name }) => names.has(name));
}

function readerOf({ name, type }: NamedType, scope: Scope): string {
  return `export function read${name}(value: ${name}): void { ${readStatements("value", type, scope)} }`;
}

function serverVariables({ api }: SdkModel): string {
  const variables = api.serverTemplate?.variables ?? [];
  const entries = variables.map(
    ({ name, values, default: preset }) => `${JSON.stringify(name)}: ${JSON.stringify(values?.at(-1) ?? preset)}`,
  );
  return entries.length === 0 ? "" : `, serverVariables: { ${entries.join(", ")} }`;
}

function callOf({ segments }: Resource, operation: Operation, scope: Scope): string {
  const method = ["api", ...segments, operation.name].join(".");
  const { params } = operation;
  const bodyProperties = params.body === undefined ? [] : propertiesOf(params.body.type, { types: scope.types, open: new Set() });
  const properties = [
    ...params.properties,
    ...bodyProperties.map((property) => (params.body?.optional === true ? { ...property, required: false } : property)),
  ];
  const values = objectsOf(properties, { types: scope.types, open: new Set() });
  const calls = properties.length === 0 ? [`await ${method}();`] : values.map((value) => `await ${method}(${value});`);
  const first = properties.length === 0 ? `${method}()` : `${method}(${values[0]})`;
  const streams =
    operation.streamFlag?.path.map(
      (name) =>
        `for await (const item of ${method}({ ${JSON.stringify(name)}: ${JSON.stringify(operation.streamFlag?.streams[0])} })) void item;`,
    ) ?? [];
  return `export async function ${scope.next()}(): Promise<void> { ${[...calls, ...streams, ...readsOf(operation, first, scope)].join("\n  ")} }`;
}

function readsOf({ success, errors, pagination }: Operation, call: string, scope: Scope): readonly string[] {
  const [content] = success[0]?.content ?? [];
  const isSingle = success.length === 1;
  const isStream = content !== undefined && ["lines", "events", "sequence"].includes(content.decoding);
  const read = (expression: string): string => (content === undefined ? "" : readStatements(expression, content.type, scope));
  const item = scope.next();
  return [
    ...(content === undefined || !isSingle || content.decoding === "binary"
      ? []
      : [isStream ? `for await (const ${item} of ${call}) { ${read(item)} }` : `{ const body = await ${call}; ${read("body")} }`]),
    ...(pagination === undefined ? [] : [`for await (const ${item} of ${call}) { ${readStatements(item, pagination.item, scope)} }`]),
    ...(isSingle
      ? []
      : [`{ const raw = await ${call}.withResponse(); ${success.map(({ status }) => `if (raw.status === ${status}) use();`).join(" ")} }`]),
    ...errors.flatMap(({ status, content: [error] }) =>
      typeof status !== "number" || error === undefined
        ? []
        : [`{ const r = await ${call}.safe(); if (!r.ok && r.status === ${status}) { ${readStatements("r.error", error.type, scope)} } }`],
    ),
    ...(isSingle && !isStream ? headersOf(success[0]?.headers ?? [], call, scope) : []),
  ];
}

function headersOf(headers: Operation["success"][number]["headers"], call: string, scope: Scope): readonly string[] {
  return headers.map(({ name, required, type }) => {
    const [variable, text] = [scope.next(), scope.next()];
    const wire = type.kind === "scalar" && type.scalar !== "string" && type.scalar !== "boolean" ? `\`\${number}\`` : "string";
    const read = `const ${text}: ${wire} = ${variable}; void ${text};`;
    const get = `const ${variable} = (await ${call}.withResponse()).headers.get(${JSON.stringify(name)});`;
    return `{ ${get} ${required ? read : `if (${variable} !== null) { ${read} }`} }`;
  });
}
