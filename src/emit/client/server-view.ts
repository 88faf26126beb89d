import type { SdkModel, ServerTemplate } from "../../model/model.js";
import { type Code, docComment, literal, objectLiteral } from "../../print/typescript/code.js";
import { serverProperties } from "../shared/server-variables.js";
import type { TypeScope } from "./type-scope.js";
import { interfaceBody } from "./type-text.js";

/** What the template of the API's module prints if the URL of the server has variables. */
export interface ServerView {
  readonly doc: Code;
  /** Body of the interface of the variables' values. */
  readonly body: Code;
  readonly url: string;
  readonly values: Code;
  /** Whether the URL is relative, so that the descriptor of the API has URL and values. */
  readonly relative: boolean;
}

export function serverView({ api }: SdkModel, scope: TypeScope): ServerView | null {
  const { serverTemplate: server } = api;
  if (server === undefined) return null;
  return {
    doc: docComment([`Values of the variables in the server URL \`${server.url}\`.`]),
    body: interfaceBody({ kind: "object", properties: serverProperties(server) }, scope),
    url: server.url,
    values: variableValues(server),
    relative: server.relative === true,
  };
}

/**
 * The allowed values of each variable, the default first. A variable that allows any value has only
 * its default.
 */
export function variableValues({ variables }: ServerTemplate): Code {
  return objectLiteral(variables.map(({ name, default: preset, values = [preset] }) => [name, literal(values)]));
}
