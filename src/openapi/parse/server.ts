import type { SpecServer, SpecServerVariable } from "../spec.js";
import { asObject, asText, type Draft, itemsOf, member, type Node, type ObjectNode, objectMember, textMember } from "./node.js";
import type { Reading } from "./parse-context.js";

/** Servers with their variables replaced by their defaults. */
export function readServers(reading: Reading, node: Node | undefined): readonly SpecServer[] {
  return itemsOf(reading, node).flatMap((item) => {
    const object = asObject(reading, item);
    const server = object && readServer(reading, object);
    return server === undefined ? [] : [server];
  });
}

function readServer(reading: Reading, node: ObjectNode): SpecServer | undefined {
  const url = textMember(reading, node, "url");
  if (url === undefined) {
    reading.report("server-invalid", { message: 'A server has no "url".', pointer: node.at, instead: "The server was left out." });
    return undefined;
  }
  const variables = readVariables(reading, node, url);
  const server: Draft<SpecServer> = { url: filled(url, variables) };
  if (variables.length > 0) {
    server.template = url;
    server.variables = variables;
  }
  const description = textMember(reading, node, "description");
  if (description !== undefined) server.description = description;
  return server;
}

const place = /\{([^{}]*)\}/g;

function filled(url: string, variables: readonly SpecServerVariable[]): string {
  const defaults = new Map(variables.map((variable) => [variable.name, variable.default]));
  return url.replaceAll(place, (template: string, name: string) => defaults.get(name) ?? template);
}

/** Those that the URL names, in its order; one without a default stays in the URL as it is. */
function readVariables(reading: Reading, node: ObjectNode, url: string): readonly SpecServerVariable[] {
  const names = new Set([...url.matchAll(place)].map(([, name = ""]) => name));
  const variables = names.size === 0 ? undefined : objectMember(reading, node, "variables");
  return [...names].flatMap((name) => {
    const variable = variables && objectMember(reading, variables, name);
    const preset = variable && textMember(reading, variable, "default");
    if (variable !== undefined && preset !== undefined) return [readVariable(reading, variable, name, preset)];
    reading.report("server-variable", { message: `The server variable ${JSON.stringify(name)} has no default.`, pointer: node.at });
    return [];
  });
}

function readVariable(reading: Reading, node: ObjectNode, name: string, preset: string): SpecServerVariable {
  const variable: Draft<SpecServerVariable> = { name, default: preset };
  const values = itemsOf(reading, member(node, "enum")).flatMap((item) => asText(reading, item) ?? []);
  if (values.length > 0) variable.values = values.includes(preset) ? values : [preset, ...values];
  if (values.length > 0 && !values.includes(preset)) {
    const message = `The default of the server variable ${JSON.stringify(name)} is not among its values.`;
    reading.report("server-variable-default", { message, pointer: node.at, instead: "The default was added to the values." });
  }
  const description = textMember(reading, node, "description");
  if (description !== undefined) variable.description = description;
  return variable;
}
