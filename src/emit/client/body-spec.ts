import type { Body, BodyContent, Operation, Type } from "../../model/model.js";
import { type Code, objectLiteral } from "../../print/typescript/code.js";
import type { Json } from "../../util/json.js";
import { runtimeValue } from "./runtime-symbols.js";

/** Returns the body of an operation as the runtime reads it; undefined if it has none. */
export function bodySpec(operation: Operation, types: ReadonlyMap<string, Type>): Code | undefined {
  const { body, parameters } = operation;
  if (body === undefined) return undefined;
  const isWhole = body.mode === "whole";
  return objectLiteral([
    ["send", runtimeValue(isWhole ? "wholeBody" : "objectBody")],
    ["content", objectLiteral(body.content.map((content) => [content.mediaType, encoderOf(content)]))],
    ["required", body.required ? true : undefined],
    ["param", isWhole && parameters.some(({ param }) => param === "body") ? "requestBody" : undefined],
    ...(isWhole ? [] : [bodyParams(operation, body, types)]),
    ["defaults", Object.keys(body.defaults).length === 0 ? undefined : body.defaults],
  ]);
}

/**
 * The params that become properties of the body: of a closed schema those that it has, of an open
 * one all except the parameters, so that a caller may send properties that the document does not
 * list.
 */
function bodyParams({ params }: Operation, { closed, shared }: Body, types: ReadonlyMap<string, Type>): [string, Json | undefined] {
  if (closed) return ["properties", params.body === undefined ? [] : propertyNames(params.body.type, types)];
  const names = params.properties.map(({ name }) => name).filter((name) => !shared.includes(name));
  return ["not", names.length === 0 ? undefined : names];
}

function propertyNames(type: Type, types: ReadonlyMap<string, Type>): readonly string[] {
  const target = type.kind === "ref" ? types.get(type.name) : type;
  if (target?.kind === "ref") return propertyNames(target, types);
  return target?.kind === "object" ? target.properties.map(({ name }) => name) : [];
}

const encoders: Readonly<Record<BodyContent["encoding"], string>> = {
  json: "jsonBody",
  form: "formBody",
  multipart: "multipartBody",
  text: "binaryBody",
  binary: "binaryBody",
};

/** The function alone, or with the encodings that the document states for single properties. */
function encoderOf({ encoding, parts = [] }: BodyContent): Code {
  const encode = runtimeValue(encoders[encoding]);
  if (parts.length === 0) return encode;
  const isForm = encoding === "form";
  const specs = parts.map(({ name, contentType, style, explode, allowReserved }) => {
    const pairStyle = style ?? (explode !== undefined || allowReserved ? "form" : undefined);
    const members = [
      ["contentType", contentType],
      ["style", isForm && pairStyle !== undefined ? runtimeValue(pairStyle) : undefined],
      ["explode", isForm ? explode : undefined],
      ["allowReserved", isForm ? allowReserved : undefined],
    ] as const;
    return [name, objectLiteral(members)] as const;
  });
  return objectLiteral([
    ["encode", encode],
    ["parts", objectLiteral(specs)],
  ]);
}
