import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecOperation, SpecParameter } from "../../openapi/spec.js";
import type { SpecSchema } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { OperationResponse, Parameter, Property } from "../model.js";
import { annotations } from "../schema/object.js";
import type { ConvertSchema } from "./convert-schema.js";

/** The parameters of an operation, as they are sent and as the caller passes them. */
export interface BuiltParameters {
  readonly parameters: readonly Parameter[];
  readonly properties: readonly Property[];
}

/** Locations in order of precedence: of two parameters with one name, the first keeps it. */
const locations: readonly SpecParameter["in"][] = ["path", "query", "querystring", "header", "cookie"];

/**
 * Builds the parameters of an operation. A required parameter with a single value is a constant,
 * which callers do not pass.
 */
export function buildParameters(
  operation: SpecOperation,
  success: readonly OperationResponse[],
  convert: ConvertSchema,
  report: Report,
): BuiltParameters {
  const all = operation.parameters.filter((parameter) => !isAccept(parameter));
  const ordered = locations.flatMap((location) => all.filter((parameter) => parameter.in === location));
  const reserved = namesOfClient(operation, success);
  const names = new Set<string>(reserved);
  const parameters: Parameter[] = [];
  const properties: Property[] = [];
  for (const parameter of ordered) {
    const constant = parameter.required ? onlyValue(parameter.schema) : undefined;
    if (constant !== undefined) {
      parameters.push({ ...wireForm(parameter), constant });
      continue;
    }
    const param = paramName(parameter, names, reserved, report);
    names.add(param);
    parameters.push({ ...wireForm(parameter), param });
    properties.push(paramProperty(parameter, param, convert));
  }
  return { parameters, properties: [...properties, ...acceptProperty(success)] };
}

/**
 * The names of params that the client adds for the operation. The runtime reads them by these
 * names, so that a parameter cannot have one of them. A parameter may be named `body`, because the
 * body is `requestBody` then.
 */
function namesOfClient({ parameters, body }: SpecOperation, success: readonly OperationResponse[]): readonly string[] {
  const isBodyTaken = body !== undefined && parameters.some(({ name }) => name === "body");
  return [
    ...(mediaTypesOf(success).length > 1 ? ["accept"] : []),
    ...(body !== undefined && body.content.length > 1 ? ["contentType"] : []),
    ...(isBodyTaken ? ["requestBody"] : []),
  ];
}

function mediaTypesOf(success: readonly OperationResponse[]): readonly string[] {
  return [...new Set(success.flatMap(({ content }) => content.map(({ mediaType }) => mediaType)))];
}

/**
 * Whether a parameter is the `accept` header. The client sends it, and callers choose with
 * {@link acceptProperty}.
 */
function isAccept(parameter: SpecParameter): boolean {
  return parameter.in === "header" && parameter.name.toLowerCase() === "accept";
}

/** Lets the caller choose among several media types of successful responses. */
function acceptProperty(success: readonly OperationResponse[]): readonly Property[] {
  const values = mediaTypesOf(success);
  const response = success.find(({ content }) => content.length > 1) ?? success.find(({ content }) => content.length > 0);
  if (response === undefined || values.length < 2) return [];
  return [
    {
      name: "accept",
      type: { kind: "enum", values, open: false },
      required: false,
      ...compact({ default: values[0] }),
      limits: [],
      doc: { text: "Media type of the response." },
      origin: response.origin,
    },
  ];
}

function wireForm({ name, in: location, style, explode, allowReserved, content, origin }: SpecParameter): Parameter {
  return { name, in: location, style, explode, allowReserved, ...compact({ content }), origin };
}

/**
 * Returns the name of the param that carries a parameter. Parameters whose name is taken are named
 * after their location too.
 */
function paramName(parameter: SpecParameter, names: ReadonlySet<string>, reserved: readonly string[], report: Report): string {
  if (!names.has(parameter.name)) return parameter.name;
  const name = freeName(`${parameter.name}_${parameter.in}`, names);
  report("parameter-name-collision", {
    message: reserved.includes(parameter.name)
      ? `The client adds a param named ${parameter.name}.`
      : `There are several parameters named ${parameter.name}.`,
    pointer: parameter.origin,
    instead: `the ${parameter.in} parameter is passed as ${name}`,
  });
  return name;
}

function freeName(name: string, names: ReadonlySet<string>): string {
  return names.has(name) ? freeName(`${name}_`, names) : name;
}

function paramProperty(parameter: SpecParameter, name: string, convert: ConvertSchema): Property {
  const { schema, required, example, description, deprecated, origin } = parameter;
  const { doc, ...facts } = annotations(schema, { schemas: new Map() });
  return {
    name,
    type: convert(schema, "request"),
    required,
    ...facts,
    ...compact({ example: example?.value ?? facts.example }),
    doc: { ...doc, ...compact({ text: parameter.in === "cookie" ? cookieText(description) : description, deprecated }) },
    origin,
  };
}

/** Adds the limit of browsers to a description (Fetch standard, forbidden request-header). */
function cookieText(description: string | undefined): string {
  const limit = "Browsers do not send this cookie, because scripts cannot set the header `Cookie`.";
  return description === undefined || description === "" ? limit : `${description}\n\n${limit}`;
}

/** Returns the only scalar that a schema allows; undefined if it allows others. */
function onlyValue(schema: SpecSchema): string | number | boolean | undefined {
  const [first, ...others] = schema.enum ?? [];
  const value = schema.const?.value ?? (others.length === 0 ? first : undefined);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}
