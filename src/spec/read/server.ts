import type { SpecServer } from "../spec.js";
import { asObject, type Draft, itemsOf, type Node, type ObjectNode, objectMember, textMember } from "./node.js";
import type { Reading } from "./reading.js";

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
  const server: Draft<SpecServer> = { url: fillVariables(reading, node, url) };
  const description = textMember(reading, node, "description");
  if (description !== undefined) server.description = description;
  return server;
}

function fillVariables(reading: Reading, node: ObjectNode, url: string): string {
  if (!url.includes("{")) return url;
  const variables = objectMember(reading, node, "variables");
  return url.replaceAll(/\{([^{}]*)\}/g, (template: string, name: string) => {
    const variable = variables && objectMember(reading, variables, name);
    const preset = variable && textMember(reading, variable, "default");
    if (preset !== undefined) return preset;
    reading.report("server-variable", { message: `The server variable ${JSON.stringify(name)} has no default.`, pointer: node.at });
    return template;
  });
}
