import type { Property, ServerTemplate } from "../../model/model.js";

/**
 * Names that the module of an API exports if the URL of its server has variables: a type, and a
 * function that builds the URL.
 */
export const serverNames = { variables: "ServerVariables", url: "serverUrl" } as const;

/** The variables of a server URL as properties of the object that callers pass. */
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
