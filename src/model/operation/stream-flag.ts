import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecStream } from "../../openapi/spec.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import { isStream } from "../is-stream.js";
import type { Operation, OperationResponse, Property, ResponseContent, StreamFlag, StreamFlagValue, Type } from "../model.js";
import type { BuiltBody } from "./body.js";
import { type LookUp, resolveAlias } from "./convert-schema.js";

/** An operation whose body may have a property that selects a stream. */
export interface StreamRequest {
  readonly stream: SpecStream | false | undefined;
  readonly built: BuiltBody | undefined;
  readonly success: readonly OperationResponse[];
  /** Name of the param with a whole body. */
  readonly bodyParam: string;
}

/**
 * Returns how a request selects a stream, and how it ends. By convention, if the responses of one
 * status are JSON and a stream, and the body has a boolean property `stream`, that property selects
 * it, and an event with the data `[DONE]` ends it.
 */
export function findStreamFlag(request: StreamRequest, lookUp: LookUp, report: Report): Pick<Operation, "streamFlag" | "streamEnd"> {
  const { stream, built, success } = request;
  if (stream === false) return {};
  const content = built && success.map(streamOf).find((found) => found !== undefined);
  const name = stream?.property ?? "stream";
  const property = content && flagOf(request, name, stream?.values ?? [true], lookUp);
  if (property === undefined && stream?.property !== undefined) reportMissing(stream, report);
  const flag = property && content && { ...property, mediaType: content.mediaType };
  const end = stream?.end ?? (flag === undefined ? [] : ["[DONE]"]);
  return compact({ streamFlag: flag, streamEnd: end.length === 0 ? undefined : end });
}

/** The stream of a response that may also be something else. Server-sent events come first. */
function streamOf({ content }: OperationResponse): ResponseContent | undefined {
  const streams = content.filter(isStream);
  if (streams.length === content.length) return undefined;
  return streams.find(({ decoding }) => decoding === "events") ?? streams[0];
}

function flagOf(
  { built, bodyParam }: StreamRequest,
  name: string,
  streams: readonly StreamFlagValue[],
  lookUp: LookUp,
): Omit<StreamFlag, "mediaType"> | undefined {
  if (built === undefined) return undefined;
  const { body, members } = built;
  const types = members === undefined ? body.content.map(({ type }) => type) : [members];
  const found = types.map((type) => propertiesOf(type, name, lookUp));
  const properties = found.flat();
  const isFlag = found.every(({ length }) => length > 0) && properties.every(({ type }) => valuesOf(type, lookUp) !== undefined);
  const values = [...new Set(properties.flatMap(({ type }) => valuesOf(type, lookUp) ?? []))];
  const others = values.filter((value) => !streams.includes(value));
  const isOfOneKind = values.every((value) => typeof value === typeof streams[0]);
  if (!isFlag || !isOfOneKind || others.length === 0 || !streams.every((value) => values.includes(value))) return undefined;
  const presets = properties.map((each) => each.sends ?? each.default);
  return {
    path: members === undefined ? [bodyParam, name] : [name],
    streams,
    others,
    default: streams.some((value) => presets.includes(value)),
  };
}

/**
 * Returns the properties with a name of an object, of the parts of an intersection, or of all
 * alternatives of a union. Empty if an alternative has none.
 */
function propertiesOf(type: Type, name: string, lookUp: LookUp, depth = 0): readonly Property[] {
  const target = resolveAlias(type, lookUp);
  const inner = (part: Type): readonly Property[] => (depth > maxDepth ? [] : propertiesOf(part, name, lookUp, depth + 1));
  if (target.kind === "object") return target.properties.filter((property) => property.name === name);
  if (target.kind === "intersection") return target.members.flatMap(inner);
  if (target.kind !== "union") return [];
  const all = target.members.map(inner);
  return all.every(({ length }) => length > 0) ? all.flat() : [];
}

/** No document nests compositions so deep. The limit ends those that lead back to themselves. */
const maxDepth = 20;

/** Returns the texts and booleans of a type that may also be null. Undefined for other types. */
function valuesOf(type: Type, lookUp: LookUp): readonly StreamFlagValue[] | undefined {
  const target = resolveAlias(type, lookUp);
  switch (target.kind) {
    case "scalar":
      return target.scalar === "boolean" ? [true, false] : undefined;
    case "null":
      return [];
    case "literal":
      return onlyFlagValues([target.value]);
    case "enum":
      return onlyFlagValues(target.values);
    case "union": {
      const members = target.members.map((member) => valuesOf(member, lookUp));
      return members.every((values) => values !== undefined) ? members.flat() : undefined;
    }
    default:
      return undefined;
  }
}

function onlyFlagValues(values: readonly Json[]): readonly StreamFlagValue[] | undefined {
  const known = values.filter((value) => typeof value === "string" || typeof value === "boolean");
  return known.length === values.length ? known : undefined;
}

function reportMissing({ origin, property, values = [true] }: SpecStream, report: Report): void {
  const texts = values.map((value) => JSON.stringify(value)).join(" or ");
  const message = `The body has no property ${JSON.stringify(property)} that could select a stream with ${texts}, and another response with another value.`;
  report("value-ignored", { message, pointer: origin, instead: "No property selects the stream." });
}
