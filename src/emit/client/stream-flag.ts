import type { Operation, StreamFlag } from "../../model/model.js";
import { type Code, code, identifier, literal, memberAccess, propertyKey } from "../../print/typescript/code.js";

/** The type of the params with the value of the property that selects a stream, or not. */
export function flagType({ path, default: preset }: StreamFlag, isStream: boolean): Code {
  const isOptional = preset === isStream;
  const value = isOptional ? code`${literal(isStream)} | null` : literal(isStream);
  return path.reduceRight((inner, name) => code`{ readonly ${propertyKey(name)}${isOptional ? code`?` : code``}: ${inner} }`, value);
}

/** The condition that the params select the stream. */
export function flagCondition({ path, default: preset }: StreamFlag, { params }: Operation): Code {
  const isOptional = params.properties.some(({ name, required }) => name === path[0] && !required);
  const value = path.reduce(
    (object, name, index) => (index > 0 && isOptional ? code`${object}?.${optionalMember(name)}` : memberAccess(object, name)),
    identifier("params"),
  );
  return preset ? code`${value} !== false` : code`${value} === true`;
}

/** What follows `?.`: a name, or a string in brackets. */
function optionalMember(name: string): Code {
  const key = propertyKey(name);
  return /^[\w$]+$/.test(name) && !/^\d/.test(name) ? key : code`[${name}]`;
}
