import type { SpecServer, SpecServerVariable } from "../spec.js";
import { asObject, asString, type Builder, itemsOf, type Node, type ObjectNode, objectProperty, property, stringProperty } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/** Servers with their variables replaced by their defaults. */
export function parseServers(reading: ParseContext, node: Node | undefined): readonly SpecServer[] {
  return itemsOf(reading, node).flatMap((item) => {
    const object = asObject(reading, item);
    const server = object && parseServer(reading, object);
    return server === undefined ? [] : [server];
  });
}

function parseServer(reading: ParseContext, node: ObjectNode): SpecServer | undefined {
  const url = stringProperty(reading, node, "url");
  if (url === undefined) {
    reading.report("server-invalid", { message: 'A server has no "url".', pointer: node.pointer, instead: "The server was left out." });
    return undefined;
  }
  const variables = parseVariables(reading, node, url);
  const server: Builder<SpecServer> = { url: filled(url, variables) };
  if (variables.length > 0) {
    server.template = url;
    server.variables = variables;
  }
  const description = stringProperty(reading, node, "description");
  if (description !== undefined) server.description = description;
  return server;
}

const place = /\{([^{}]*)\}/g;

function filled(url: string, variables: readonly SpecServerVariable[]): string {
  const defaults = new Map(variables.map((variable) => [variable.name, variable.default]));
  return url.replaceAll(place, (template: string, name: string) => defaults.get(name) ?? template);
}

/** Those that the URL names, in its order; one without a default stays in the URL as it is. */
function parseVariables(reading: ParseContext, node: ObjectNode, url: string): readonly SpecServerVariable[] {
  const names = new Set([...url.matchAll(place)].map(([, name = ""]) => name));
  const variables = names.size === 0 ? undefined : objectProperty(reading, node, "variables");
  return [...names].flatMap((name) => {
    const variable = variables && objectProperty(reading, variables, name);
    const preset = variable && stringProperty(reading, variable, "default");
    if (variable !== undefined && preset !== undefined) return [parseVariable(reading, variable, name, preset)];
    reading.report("server-variable", { message: `The server variable ${JSON.stringify(name)} has no default.`, pointer: node.pointer });
    return [];
  });
}

function parseVariable(reading: ParseContext, node: ObjectNode, name: string, preset: string): SpecServerVariable {
  const variable: Builder<SpecServerVariable> = { name, default: preset };
  const values = itemsOf(reading, property(node, "enum")).flatMap((item) => asString(reading, item) ?? []);
  if (values.length > 0) variable.values = values.includes(preset) ? values : [preset, ...values];
  if (values.length > 0 && !values.includes(preset)) {
    const message = `The default of the server variable ${JSON.stringify(name)} is not among its values.`;
    reading.report("server-variable-default", { message, pointer: node.pointer, instead: "The default was added to the values." });
  }
  const description = stringProperty(reading, node, "description");
  if (description !== undefined) variable.description = description;
  return variable;
}
