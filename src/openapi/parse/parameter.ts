import { compact } from "../../util/compact.js";
import type { SpecParameter } from "../spec.js";
import type { SpecSchema } from "../spec-schema.js";
import { checkChildren, checkFields } from "./check-fields.js";
import { parseParameterExample } from "./example.js";
import { parseContent } from "./media.js";
import { flagProperty, itemsOf, type Node, type ObjectNode, optionalFlag, property, quote, stringProperty } from "./node.js";
import { memoizeByPointer, type ParseContext } from "./parse-context.js";
import { isWholeQuery, reportQueryEncodings } from "./querystring.js";
import { resolveObject } from "./reference.js";
import { parseSchema } from "./schema.js";
import { sharedDescriptionFor } from "./shared-descriptions.js";

type Location = SpecParameter["in"];
type Style = SpecParameter["style"];

/** Allowed styles by location, the default first: OpenAPI 3.1, section 4.8.12.2.3. */
const styles: Readonly<Record<Location, readonly [Style, ...Style[]]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
  querystring: ["form"],
};

/** Parses a list of parameters. Parameters that cannot be used are reported and omitted. */
export function parseParameters(context: ParseContext, list: Node | undefined): readonly SpecParameter[] {
  const parameters = itemsOf(context, list).flatMap((node) => {
    const object = resolveObject(context, node, "parameters");
    const parameter = object && memoizeByPointer(context.parameters, object.pointer, () => parseParameter(context, object));
    return parameter ?? [];
  });
  const distinct = mergeParameters([], parameters);
  if (distinct.length < parameters.length) {
    const message = 'Two parameters in a list have the same "name" and "in".';
    context.report("parameter-repeated", { message, pointer: list?.pointer ?? "#", instead: "The last one was used." });
  }
  return distinct;
}

/**
 * Merges the parameters of a path item and an operation by name and location. The operation wins,
 * at the position of the path item.
 */
export function mergeParameters(shared: readonly SpecParameter[], own: readonly SpecParameter[]): readonly SpecParameter[] {
  return [...new Map([...shared, ...own].map((parameter) => [identityOf(parameter), parameter])).values()];
}

function identityOf(parameter: SpecParameter): string {
  return `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
}

function parseParameter(context: ParseContext, node: ObjectNode): SpecParameter | undefined {
  checkFields(context, "parameter", node);
  checkChildren(context, "example", node, "examples");
  const name = stringProperty(context, node, "name");
  const location = parseLocation(context, node);
  if (name === undefined) context.report("parameter-invalid", { message: 'A parameter has no "name".', pointer: node.pointer });
  if (name === undefined || location === undefined) return undefined;
  if (location === "header" && isIgnoredHeader(context, node, name)) return undefined;
  const style = parseStyle(context, node, location);
  const parameter: SpecParameter = compact({
    origin: node.pointer,
    name,
    in: location,
    required: parseRequired(context, node, name, location),
    style,
    explode: optionalFlag(context, node, "explode") ?? (style === "form" || style === "cookie"),
    allowReserved: flagProperty(context, node, "allowReserved") && context.rules.reservedLocations.includes(location),
    ...parseShape(context, node, name),
    example: parseParameterExample(context, node),
    description: stringProperty(context, node, "description") ?? sharedDescriptionFor(context, "parameters", name),
    deprecated: flagProperty(context, node, "deprecated") ? true : undefined,
  });
  return location === "querystring" && !isWholeQuery(context, parameter) ? undefined : parameter;
}

function parseLocation(context: ParseContext, node: ObjectNode): Location | undefined {
  const { parameterLocations } = context.rules;
  const value = property(node, "in")?.value;
  const location = parameterLocations.find((candidate) => candidate === value);
  if (location === undefined) {
    const message = `"in" of a parameter is ${quote(value)}. It must be one of ${parameterLocations.join(", ")}.`;
    context.report("parameter-invalid", { message, pointer: node.pointer, instead: "The parameter was omitted." });
  }
  return location;
}

function parseRequired(context: ParseContext, node: ObjectNode, name: string, location: Location): boolean {
  const required = flagProperty(context, node, "required");
  if (location !== "path" || required) return required;
  const message = `The path parameter ${JSON.stringify(name)} is not marked as required.`;
  context.report("path-parameter-optional", { message, pointer: node.pointer, instead: "Read as required." });
  return true;
}

function parseStyle(context: ParseContext, node: ObjectNode, location: Location): Style {
  const allowed = styles[location];
  const styleNode = property(node, "style");
  if (styleNode === undefined) return allowed[0];
  const style = allowed.find((candidate) => candidate === styleNode.value);
  if (style !== undefined) return style;
  const message = `"style" of a ${location} parameter is ${quote(styleNode.value)}. It must be one of ${allowed.join(", ")}.`;
  context.report("parameter-style", { message, pointer: styleNode.pointer, instead: `Read as ${JSON.stringify(allowed[0])}.` });
  return allowed[0];
}

/** Parses `schema`, or the only entry of `content`. If both are present, `schema` wins. */
function parseShape(context: ParseContext, node: ObjectNode, name: string): { readonly schema: SpecSchema; readonly content?: string } {
  const schema = property(node, "schema");
  const content = parseContent(context, property(node, "content"));
  const [media] = content;
  if (content.length > 1 || (schema === undefined) === (media === undefined)) {
    const message = `The parameter ${JSON.stringify(name)} needs either "schema" or "content" with one media type.`;
    context.report("parameter-shape", { message, pointer: node.pointer });
  }
  if (media !== undefined && property(node, "in")?.value === "querystring") reportQueryEncodings(context, media, node.pointer);
  if (schema !== undefined) return { schema: parseSchema(context, schema) };
  return compact({ content: media?.mediaType, schema: media?.schema ?? { origin: node.pointer } });
}

/**
 * Whether OpenAPI ignores a header parameter with this name (3.1, section 4.8.12.2). Reports it.
 *
 * An `Accept` parameter with an `enum` is kept, because some APIs select the media type of the
 * response by it.
 */
function isIgnoredHeader(context: ParseContext, node: ObjectNode, name: string): boolean {
  const header = name.toLowerCase();
  if (header !== "accept" && header !== "content-type" && header !== "authorization") return false;
  const schema = header === "accept" ? resolveObject(context, property(node, "schema"), "schemas") : undefined;
  if (schema !== undefined && Object.hasOwn(schema.value, "enum")) return false;
  const message = `OpenAPI ignores a header parameter named ${JSON.stringify(name)}.`;
  context.report("header-parameter-ignored", { message, pointer: node.pointer, instead: "The parameter was omitted." });
  return true;
}
