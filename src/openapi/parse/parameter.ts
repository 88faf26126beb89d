import { describeJson } from "../../util/json-kind.js";
import type { SpecParameter, SpecSchema } from "../spec.js";
import { readContent } from "./media.js";
import { type Draft, flagMember, itemsOf, member, type Node, type ObjectNode, optionalFlag, textMember } from "./node.js";
import { once, type Reading } from "./parse-context.js";
import { resolveObject } from "./reference.js";
import { readSchema } from "./schema.js";
import { wordsFor } from "./shared-descriptions.js";

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
export function readParameters(reading: Reading, list: Node | undefined): readonly SpecParameter[] {
  const read = itemsOf(reading, list).flatMap((node) => {
    const object = resolveObject(reading, node, "parameters");
    const parameter = object && once(reading.parameters, object.at, () => readParameter(reading, object));
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

function dropRepeated(reading: Reading, parameters: readonly SpecParameter[], list: Node | undefined): readonly SpecParameter[] {
  const distinct = mergeParameters([], parameters);
  if (distinct.length < parameters.length) {
    const message = "Two parameters of one list have the same name and place; the last one counts.";
    reading.report("parameter-repeated", { message, pointer: list?.at ?? "#" });
  }
  return distinct;
}

function identity(parameter: SpecParameter): string {
  return `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
}

function readParameter(reading: Reading, node: ObjectNode): SpecParameter | undefined {
  const name = textMember(reading, node, "name");
  const place = readPlace(reading, node);
  if (name === undefined || place === undefined) {
    if (name === undefined) reading.report("parameter-invalid", { message: 'A parameter has no "name".', pointer: node.at });
    return undefined;
  }
  if (place === "header" && isReservedHeader(reading, node, name)) return undefined;
  const style = readStyle(reading, node, place);
  const parameter: Draft<SpecParameter> = {
    origin: node.at,
    name,
    in: place,
    required: readPresence(reading, node, name, place),
    style,
    explode: optionalFlag(reading, node, "explode") ?? (style === "form" || style === "cookie"),
    allowReserved: flagMember(reading, node, "allowReserved") && place === "query",
    schema: { origin: node.at },
  };
  readShape(reading, node, name, parameter);
  if (place === "querystring" && !isWholeQuery(reading, node, parameter)) return undefined;
  const description = textMember(reading, node, "description") ?? wordsFor(reading, "parameters", name);
  if (description !== undefined) parameter.description = description;
  if (flagMember(reading, node, "deprecated")) parameter.deprecated = true;
  return parameter;
}

function readPlace(reading: Reading, node: ObjectNode): Place | undefined {
  const place = member(node, "in")?.value;
  const known = reading.rules.parameterPlaces.find((candidate) => candidate === place);
  if (known !== undefined) return known;
  const found = typeof place === "string" ? JSON.stringify(place.slice(0, 40)) : describeJson(place);
  const message = `A parameter is in ${found}; parameters are in ${reading.rules.parameterPlaces.join(", ")}.`;
  reading.report("parameter-invalid", { message, pointer: node.at, instead: "The parameter was left out." });
  return undefined;
}

function readPresence(reading: Reading, node: ObjectNode, name: string, place: Place): boolean {
  const required = flagMember(reading, node, "required");
  if (place !== "path" || required) return required;
  const message = `The path parameter ${JSON.stringify(name)} is not marked as required.`;
  reading.report("path-parameter-optional", { message, pointer: node.at, instead: "Read as required, as every path parameter is." });
  return true;
}

function readStyle(reading: Reading, node: ObjectNode, place: Place): Style {
  const style = member(node, "style");
  if (style === undefined) return styles[place][0];
  const known = styles[place].find((candidate) => candidate === style.value);
  if (known !== undefined) return known;
  const message = `${typeof style.value === "string" ? JSON.stringify(style.value) : describeJson(style.value)} is no style of ${place} parameters.`;
  reading.report("parameter-style", { message, pointer: style.at, instead: `Read as ${JSON.stringify(styles[place][0])}.` });
  return styles[place][0];
}

/** `schema`, or the one entry of `content`. */
function readShape(reading: Reading, node: ObjectNode, name: string, parameter: Draft<SpecParameter>): void {
  const schema = member(node, "schema");
  const content = readContent(reading, member(node, "content"));
  const [media, ...others] = content;
  if (schema !== undefined) parameter.schema = readSchema(reading, schema);
  else if (media !== undefined) {
    parameter.content = media.mediaType;
    parameter.schema = media.schema ?? ({ origin: node.at } satisfies SpecSchema);
  }
  if (others.length > 0 || (schema === undefined) === (media === undefined)) {
    const message = `The parameter ${JSON.stringify(name)} needs either "schema" or "content" with one entry.`;
    reading.report("parameter-shape", { message, pointer: node.at });
  }
}

/** A query as a whole has `content` (OpenAPI 3.2, Parameter Locations); of media types, forms and JSON are known. */
function isWholeQuery(reading: Reading, node: ObjectNode, { name, content }: SpecParameter): boolean {
  if (content !== undefined && /^application\/x-www-form-urlencoded\s*(;|$)|[/+]json\s*(;|$)/.test(content)) return true;
  const message = `The parameter ${JSON.stringify(name)} in querystring needs "content" that is a form or JSON.`;
  reading.report("parameter-shape", { message, pointer: node.at, instead: "The parameter was left out." });
  return false;
}

/**
 * OpenAPI ignores header parameters of these names (3.1, section 4.8.12.2). `Accept` with a list of values is kept: Airflow selects the type
 * of the reply by it.
 */
function isReservedHeader(reading: Reading, node: ObjectNode, name: string): boolean {
  const header = name.toLowerCase();
  if (header !== "accept" && header !== "content-type" && header !== "authorization") return false;
  const schema = header === "accept" ? resolveObject(reading, member(node, "schema"), "schemas") : undefined;
  if (schema !== undefined && Object.hasOwn(schema.value, "enum")) return false;
  const message = `OpenAPI ignores a header parameter named ${name}.`;
  reading.report("header-parameter-ignored", { message, pointer: node.at, instead: "The parameter was left out." });
  return true;
}
