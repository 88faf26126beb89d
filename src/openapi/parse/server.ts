import { compact } from "../../util/compact.js";
import type { SpecServer, SpecServerVariable } from "../spec.js";
import { checkFields } from "./check-fields.js";
import { asPlainObject, asString, itemsOf, type Node, type ObjectNode, objectProperty, property, stringProperty } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/** Parses servers, and inserts the default of every variable into the URL. */
export function parseServers(context: ParseContext, node: Node | undefined): readonly SpecServer[] {
  return itemsOf(context, node).flatMap((item) => {
    const object = asPlainObject(context, item);
    return (object && parseServer(context, object)) ?? [];
  });
}

/** Parses one server. Reports and omits a server without a URL. */
export function parseServer(context: ParseContext, node: ObjectNode): SpecServer | undefined {
  checkFields(context, "server", node);
  const url = stringProperty(context, node, "url");
  if (url === undefined) {
    context.report("server-invalid", { message: 'A server has no "url".', pointer: node.pointer, instead: "The server was omitted." });
    return undefined;
  }
  const variables = parseVariables(context, node, url);
  const template = variables.length === 0 ? {} : { template: url, variables };
  const description = stringProperty(context, node, "description");
  return compact({ url: insertDefaults(url, variables), ...template, description, name: stringProperty(context, node, "name") });
}

const variablePattern = /\{([^{}]*)\}/g;

function insertDefaults(url: string, variables: readonly SpecServerVariable[]): string {
  const defaults = new Map(variables.map((variable) => [variable.name, variable.default]));
  return url.replaceAll(variablePattern, (match: string, name: string) => defaults.get(name) ?? match);
}

/**
 * Parses the variables that the URL names, in the order of the URL. A variable without a default is
 * reported and stays in the URL.
 */
function parseVariables(context: ParseContext, node: ObjectNode, url: string): readonly SpecServerVariable[] {
  const names = new Set([...url.matchAll(variablePattern)].map(([, name = ""]) => name));
  const variables = names.size === 0 ? undefined : objectProperty(context, node, "variables");
  return [...names].flatMap((name) => {
    const variable = variables && objectProperty(context, variables, name);
    const preset = variable && stringProperty(context, variable, "default");
    if (variable !== undefined && preset !== undefined) return [parseVariable(context, variable, name, preset)];
    const message = `The server variable ${JSON.stringify(name)} has no default.`;
    context.report("server-variable", { message, pointer: node.pointer, instead: "It stays in the URL." });
    return [];
  });
}

function parseVariable(context: ParseContext, node: ObjectNode, name: string, preset: string): SpecServerVariable {
  checkFields(context, "serverVariable", node);
  const values = itemsOf(context, property(node, "enum")).flatMap((item) => asString(context, item) ?? []);
  const isMissing = values.length > 0 && !values.includes(preset);
  if (isMissing) {
    const message = `The default ${JSON.stringify(preset)} of the server variable ${JSON.stringify(name)} is not in its "enum".`;
    context.report("server-variable-default", { message, pointer: node.pointer, instead: "The default was added to the values." });
  }
  const allValues = isMissing ? [preset, ...values] : values;
  return compact({
    name,
    default: preset,
    values: allValues.length > 0 ? allValues : undefined,
    description: stringProperty(context, node, "description"),
  });
}
