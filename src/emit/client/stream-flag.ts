import type { Operation, StreamFlag } from "../../model/model.js";
import { type Code, code, identifier, join, literal, memberAccess, propertyKey } from "../../print/typescript/code.js";
import { union } from "./type-layout.js";

/** The type of the params with the value of the property that selects a stream, or not. */
export function flagType({ path, streams, others, default: preset }: StreamFlag, isStream: boolean): Code {
  const isOptional = preset === isStream;
  const values = (isStream ? streams : others).map(literal);
  const value = union(isOptional ? [...values, code`null`] : values);
  return path.reduceRight((inner, name) => code`{ readonly ${propertyKey(name)}${isOptional ? code`?` : code``}: ${inner} }`, value);
}

/** The condition that the params select the stream. */
export function flagCondition({ path, streams, others, default: preset }: StreamFlag, { params }: Operation): Code {
  const isOptional = params.properties.some(({ name, required }) => name === path[0] && !required);
  const value = path.reduce(
    (object, name, index) => (index > 0 && isOptional ? code`${object}?.${optionalMember(name)}` : memberAccess(object, name)),
    identifier("params"),
  );
  return preset
    ? join(
        others.map((other) => code`${value} !== ${other}`),
        code` && `,
      )
    : join(
        streams.map((stream) => code`${value} === ${stream}`),
        code` || `,
      );
}

/** What follows `?.`: a name, or a string in brackets. */
function optionalMember(name: string): Code {
  const key = propertyKey(name);
  return /^[\w$]+$/.test(name) && !/^\d/.test(name) ? key : code`[${name}]`;
}
