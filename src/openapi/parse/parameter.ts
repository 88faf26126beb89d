import { describeJson } from "../../util/json-kind.js";
import type { SpecParameter, SpecSchema } from "../spec.js";
import { parseContent } from "./media.js";
import { type Builder, flagProperty, itemsOf, type Node, type ObjectNode, optionalFlag, property, stringProperty } from "./node.js";
import { memoizeByPointer, type ParseContext } from "./parse-context.js";
import { resolveObject } from "./reference.js";
import { parseSchema } from "./schema.js";
import { sharedDescriptionFor } from "./shared-descriptions.js";

type Place = SpecParameter["in"];
type Style = SpecParameter["style"];

/** Styles by place, the default first: OpenAPI 3.1, section 4.8.12.2.3. */
const styles: Readonly<Record<Place, readonly [Style, ...Style[]]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
  querystring: ["form"],
};

/** The parameters of a list, those with problems that nothing can be made of left out. */
export function parseParameters(reading: ParseContext, list: Node | undefined): readonly SpecParameter[] {
  const read = itemsOf(reading, list).flatMap((node) => {
    const object = resolveObject(reading, node, "parameters");
    const parameter = object && memoizeByPointer(reading.parameters, object.pointer, () => parseParameter(reading, object));
    return parameter === undefined ? [] : [parameter];
  });
  return dropRepeated(reading, read, list);
}

/** Those of the path item and of the operation, merged by place and name; the operation wins and keeps the place in the order. */
export function mergeParameters(shared: readonly SpecParameter[], mine: readonly SpecParameter[]): readonly SpecParameter[] {
  const merged = new Map(shared.map((parameter) => [identity(parameter), parameter]));
  for (const parameter of mine) merged.set(identity(parameter), parameter);
  return [...merged.values()];
}

function dropRepeated(reading: ParseContext, parameters: readonly SpecParameter[], list: Node | undefined): readonly SpecParameter[] {
  const distinct = mergeParameters([], parameters);
  if (distinct.length < parameters.length) {
    const message = "Two parameters of one list have the same name and place; the last one counts.";
    reading.report("parameter-repeated", { message, pointer: list?.pointer ?? "#" });
  }
  return distinct;
}

function identity(parameter: SpecParameter): string {
  return `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
}

function parseParameter(reading: ParseContext, node: ObjectNode): SpecParameter | undefined {
  const name = stringProperty(reading, node, "name");
  const place = parseLocation(reading, node);
  if (name === undefined || place === undefined) {
    if (name === undefined) reading.report("parameter-invalid", { message: 'A parameter has no "name".', pointer: node.pointer });
    return undefined;
  }
  if (place === "header" && isReservedHeader(reading, node, name)) return undefined;
  const style = parseStyle(reading, node, place);
  const parameter: Builder<SpecParameter> = {
    origin: node.pointer,
    name,
    in: place,
    required: parsePresence(reading, node, name, place),
    style,
    explode: optionalFlag(reading, node, "explode") ?? (style === "form" || style === "cookie"),
    allowReserved: flagProperty(reading, node, "allowReserved") && place === "query",
    schema: { origin: node.pointer },
  };
  parseShape(reading, node, name, parameter);
  if (place === "querystring" && !isWholeQuery(reading, node, parameter)) return undefined;
  const description = stringProperty(reading, node, "description") ?? sharedDescriptionFor(reading, "parameters", name);
  if (description !== undefined) parameter.description = description;
  if (flagProperty(reading, node, "deprecated")) parameter.deprecated = true;
  return parameter;
}

function parseLocation(reading: ParseContext, node: ObjectNode): Place | undefined {
  const place = property(node, "in")?.value;
  const known = reading.rules.parameterPlaces.find((candidate) => candidate === place);
  if (known !== undefined) return known;
  const found = typeof place === "string" ? JSON.stringify(place.slice(0, 40)) : describeJson(place);
  const message = `A parameter is in ${found}; parameters are in ${reading.rules.parameterPlaces.join(", ")}.`;
  reading.report("parameter-invalid", { message, pointer: node.pointer, instead: "The parameter was left out." });
  return undefined;
}

function parsePresence(reading: ParseContext, node: ObjectNode, name: string, place: Place): boolean {
  const required = flagProperty(reading, node, "required");
  if (place !== "path" || required) return required;
  const message = `The path parameter ${JSON.stringify(name)} is not marked as required.`;
  reading.report("path-parameter-optional", { message, pointer: node.pointer, instead: "Read as required, as every path parameter is." });
  return true;
}

function parseStyle(reading: ParseContext, node: ObjectNode, place: Place): Style {
  const style = property(node, "style");
  if (style === undefined) return styles[place][0];
  const known = styles[place].find((candidate) => candidate === style.value);
  if (known !== undefined) return known;
  const message = `${typeof style.value === "string" ? JSON.stringify(style.value) : describeJson(style.value)} is no style of ${place} parameters.`;
  reading.report("parameter-style", { message, pointer: style.pointer, instead: `Read as ${JSON.stringify(styles[place][0])}.` });
  return styles[place][0];
}

/** `schema`, or the one entry of `content`. */
function parseShape(reading: ParseContext, node: ObjectNode, name: string, parameter: Builder<SpecParameter>): void {
  const schema = property(node, "schema");
  const content = parseContent(reading, property(node, "content"));
  const [media, ...others] = content;
  if (schema !== undefined) parameter.schema = parseSchema(reading, schema);
  else if (media !== undefined) {
    parameter.content = media.mediaType;
    parameter.schema = media.schema ?? ({ origin: node.pointer } satisfies SpecSchema);
  }
  if (others.length > 0 || (schema === undefined) === (media === undefined)) {
    const message = `The parameter ${JSON.stringify(name)} needs either "schema" or "content" with one entry.`;
    reading.report("parameter-shape", { message, pointer: node.pointer });
  }
}

/** A query as a whole has `content` (OpenAPI 3.2, Parameter Locations); of media types, forms and JSON are known. */
function isWholeQuery(reading: ParseContext, node: ObjectNode, { name, content }: SpecParameter): boolean {
  if (content !== undefined && /^application\/x-www-form-urlencoded\s*(;|$)|[/+]json\s*(;|$)/.test(content)) return true;
  const message = `The parameter ${JSON.stringify(name)} in querystring needs "content" that is a form or JSON.`;
  reading.report("parameter-shape", { message, pointer: node.pointer, instead: "The parameter was left out." });
  return false;
}

/**
 * OpenAPI ignores header parameters of these names (3.1, section 4.8.12.2). `Accept` with a list of values is kept: Airflow selects the type
 * of the reply by it.
 */
function isReservedHeader(reading: ParseContext, node: ObjectNode, name: string): boolean {
  const header = name.toLowerCase();
  if (header !== "accept" && header !== "content-type" && header !== "authorization") return false;
  const schema = header === "accept" ? resolveObject(reading, property(node, "schema"), "schemas") : undefined;
  if (schema !== undefined && Object.hasOwn(schema.value, "enum")) return false;
  const message = `OpenAPI ignores a header parameter named ${name}.`;
  reading.report("header-parameter-ignored", { message, pointer: node.pointer, instead: "The parameter was left out." });
  return true;
}
