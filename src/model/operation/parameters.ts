import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecParameter } from "../../openapi/spec.js";
import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { OperationResponse, Parameter, Property } from "../model.js";
import { annotations } from "../schema/object.js";
import type { ConvertSchema } from "./convert-schema.js";

/** Parameters on the wire, and the members of the caller's params that fill them. */
export interface BuiltParameters {
  readonly parameters: readonly Parameter[];
  readonly members: readonly Property[];
}

/** In this order parameters of one name keep it: who comes later is named after its place too. */
const places: readonly SpecParameter["in"][] = ["path", "query", "querystring", "header", "cookie"];

/** Builds the parameters of an operation. Those with one possible value are constants, which nobody has to pass. */
export function buildParameters(
  specParameters: readonly SpecParameter[],
  success: readonly OperationResponse[],
  convert: ConvertSchema,
  report: Report,
): BuiltParameters {
  const ordered = places.flatMap((place) => specParameters.filter((parameter) => parameter.in === place && !selectsReply(parameter)));
  const taken = new Set<string>();
  const parameters: Parameter[] = [];
  const members: Property[] = [];
  for (const parameter of ordered) {
    const constant = parameter.required ? onlyValue(parameter.schema) : undefined;
    const member = constant === undefined ? memberName(parameter, taken, report) : undefined;
    parameters.push({
      ...wireForm(parameter),
      ...(member === undefined ? {} : { param: member }),
      ...(constant === undefined ? {} : { constant }),
    });
    if (member !== undefined) members.push(memberOf(parameter, member, convert));
  }
  return { parameters, members: [...members, ...acceptMember(success)] };
}

/** The `accept` header is ours to send: it follows from the replies, and the caller chooses by {@link acceptMember}. */
function selectsReply(parameter: SpecParameter): boolean {
  return parameter.in === "header" && parameter.name.toLowerCase() === "accept";
}

/** Lets the caller choose where a successful reply comes in several media types. */
function acceptMember(success: readonly OperationResponse[]): readonly Property[] {
  const reply = success.find(({ content }) => content.length > 1);
  const [first] = reply?.content ?? [];
  if (reply === undefined || first === undefined) return [];
  const type = { kind: "enum", values: reply.content.map(({ mediaType }) => mediaType), open: false } as const;
  const doc = { text: "Media type of the reply." };
  return [{ name: "accept", type, required: false, default: first.mediaType, limits: [], doc, origin: reply.origin }];
}

function wireForm({ name, in: place, style, explode, allowReserved, content, origin }: SpecParameter): Parameter {
  return { name, in: place, style, explode, allowReserved, ...(content === undefined ? {} : { content }), origin };
}

function memberName(parameter: SpecParameter, taken: Set<string>, report: Report): string {
  const name = taken.has(parameter.name) ? freeName(`${parameter.name}_${parameter.in}`, taken) : parameter.name;
  if (name !== parameter.name) {
    report("parameter-name-collision", {
      message: `There are several parameters named ${parameter.name}.`,
      pointer: parameter.origin,
      instead: `the one in the ${parameter.in} is the member ${name}`,
    });
  }
  taken.add(name);
  return name;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeName(`${name}_`, taken) : name;
}

function memberOf(parameter: SpecParameter, name: string, convert: ConvertSchema): Property {
  const about = annotations(parameter.schema, { schemas: new Map() });
  const doc = {
    ...about.doc,
    ...(parameter.description === undefined ? {} : { text: parameter.description }),
    ...(parameter.deprecated === true ? ({ deprecated: true } as const) : {}),
  };
  return { name, type: convert(parameter.schema, "request"), required: parameter.required, ...about, doc, origin: parameter.origin };
}

function onlyValue(schema: SpecSchema): string | number | boolean | undefined {
  const value = schema.const?.value ?? (schema.enum?.length === 1 ? schema.enum[0] : undefined);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}
