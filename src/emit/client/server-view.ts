import type { Property, SdkModel, ServerTemplate } from "../../model/model.js";
import { type Code, docComment, literal, objectLiteral } from "../../print/typescript/code.js";
import { interfaceBody, type TypeScope } from "./type-text.js";

/** What the template of the API's module prints for a server with variables. */
export interface ServerView {
  readonly doc: Code;
  /** Members of the interface of their values. */
  readonly body: Code;
  readonly url: string;
  /** What each may be, the default first; one value alone where any other is possible. */
  readonly values: Code;
}

/** What the module of an API exports beside `api`, where its server has variables. */
export const serverNames = { variables: "ServerVariables", url: "serverUrl" } as const;

export function serverView({ api }: SdkModel, scope: TypeScope): ServerView | null {
  const { serverTemplate: server } = api;
  if (server === undefined) return null;
  return {
    doc: docComment([`Values of the variables of the server \`${server.url}\`.`]),
    body: interfaceBody({ kind: "object", properties: serverProperties(server) }, scope),
    url: server.url,
    values: objectLiteral(server.variables.map(({ name, default: preset, values = [preset] }) => [name, literal(values)])),
  };
}

/** The variables as members of what a caller passes. */
export function serverProperties({ variables }: ServerTemplate): readonly Property[] {
  return variables.map(({ name, default: preset, values, doc }) => ({
    name,
    type: values === undefined ? { kind: "scalar", scalar: "string" } : { kind: "enum", values, open: false },
    required: false,
    default: preset,
    limits: [],
    doc,
    origin: "#/servers",
  }));
}
