import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecParameter } from "../../openapi/spec.js";
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
  specParameters: readonly SpecParameter[],
  success: readonly OperationResponse[],
  convert: ConvertSchema,
  report: Report,
): BuiltParameters {
  const ordered = locations.flatMap((location) => specParameters.filter((parameter) => parameter.in === location && !isAccept(parameter)));
  const names = new Set<string>();
  const parameters: Parameter[] = [];
  const properties: Property[] = [];
  for (const parameter of ordered) {
    const constant = parameter.required ? onlyValue(parameter.schema) : undefined;
    if (constant !== undefined) {
      parameters.push({ ...wireForm(parameter), constant });
      continue;
    }
    const param = paramName(parameter, names, report);
    names.add(param);
    parameters.push({ ...wireForm(parameter), param });
    properties.push(paramProperty(parameter, param, convert));
  }
  return { parameters, properties: [...properties, ...acceptProperty(success)] };
}

/**
 * Whether a parameter is the `accept` header. The client sends it, and callers choose with
 * {@link acceptProperty}.
 */
function isAccept(parameter: SpecParameter): boolean {
  return parameter.in === "header" && parameter.name.toLowerCase() === "accept";
}

/** Lets the caller choose the media type of a response that has several. */
function acceptProperty(success: readonly OperationResponse[]): readonly Property[] {
  const response = success.find(({ content }) => content.length > 1);
  if (response === undefined) return [];
  const values = response.content.map(({ mediaType }) => mediaType);
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
function paramName(parameter: SpecParameter, names: ReadonlySet<string>, report: Report): string {
  if (!names.has(parameter.name)) return parameter.name;
  const name = freeName(`${parameter.name}_${parameter.in}`, names);
  report("parameter-name-collision", {
    message: `There are several parameters named ${parameter.name}.`,
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
