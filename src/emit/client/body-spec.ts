import type { Body, BodyContent, Operation, PartPositions, PositionalPart } from "../../model/model.js";
import { isRefusedMethod } from "../../model/operation/unsendable.js";
import { type Code, objectLiteral } from "../../print/typescript/code.js";
import type { Json } from "../../util/json.js";
import { wireParts } from "../shared/wire-parts.js";
import { runtimeValue } from "./runtime-symbols.js";

/**
 * Returns the body of an operation as the runtime reads it; undefined if it has none.
 *
 * @param codec of the params in the body, if some of them are converted
 */
export function bodySpec(operation: Operation, codec?: Code): Code | undefined {
  const { body, method, parameters } = operation;
  if (isRefusedMethod(method))
    return objectLiteral([
      ["send", runtimeValue("refusedMethod")],
      ["content", {}],
    ]);
  if (body === undefined) return undefined;
  const isWhole = body.mode === "whole";
  const send = runtimeValue(isWhole ? "wholeBody" : "objectBody");
  return objectLiteral([
    ["send", codec === undefined ? send : runtimeValue("convertedBody")],
    [
      "convert",
      codec &&
        objectLiteral([
          ["codec", codec],
          ["send", send],
        ]),
    ],
    ["content", objectLiteral(body.content.map((content) => [content.mediaType, encoderOf(content)]))],
    ["required", body.required ? true : undefined],
    ["param", isWhole && parameters.some(({ param }) => param === "body") ? "requestBody" : undefined],
    ...(isWhole ? [] : [bodyParams(operation, body)]),
    ["defaults", Object.keys(body.defaults).length === 0 ? undefined : body.defaults],
  ]);
}

/**
 * The params that are not properties of the body, because they belong to parameters. All others are
 * sent, also those that the document does not list. Otherwise a misspelled property would be
 * dropped silently. If a property selects a stream, the method adds `accept`.
 */
function bodyParams({ params, streamFlag }: Operation, { shared }: Body): [string, Json | undefined] {
  const all = [...params.properties.map(({ name }) => name), ...(streamFlag === undefined ? [] : ["accept"])];
  const names = [...new Set(all)].filter((name) => !shared.includes(name));
  return ["not", names.length === 0 ? undefined : names];
}

const encoders: Readonly<Record<BodyContent["encoding"], string>> = {
  json: "jsonBody",
  any: "anyBody",
  form: "formBody",
  multipart: "multipartBody",
  text: "binaryBody",
  binary: "binaryBody",
  lines: "linesBody",
  sequence: "sequenceBody",
  mixed: "mixedBody",
};

/** The function alone, or with the encodings that the document states for single properties. */
function encoderOf(content: BodyContent): Code {
  const encode = runtimeValue(encoders[content.encoding]);
  const positional = positionalParts(content);
  if (positional !== undefined) return encoderWithParts(encode, positional);
  const parts = wireParts(content);
  if (parts.length === 0) return encode;
  const specs = parts.map(({ name, contentType, style, explode, allowReserved }) => {
    const members = [
      ["contentType", contentType],
      ["style", style === undefined ? undefined : runtimeValue(style)],
      ["explode", explode],
      ["allowReserved", allowReserved],
    ] as const;
    return [name, objectLiteral(members)] as const;
  });
  return encoderWithParts(encode, objectLiteral(specs));
}

function encoderWithParts(encode: Code, parts: Code): Code {
  return objectLiteral([
    ["encode", encode],
    ["parts", parts],
  ]);
}

/**
 * The parts of a multipart body without names, by position. The empty key is the media type of the
 * body, unless it is multipart/mixed. Undefined if all of it is the default.
 */
function positionalParts({ encoding, mediaType, positions }: BodyContent): Code | undefined {
  if (encoding !== "mixed") return undefined;
  const own = mediaType === "multipart/mixed" ? [] : [["", objectLiteral([["contentType", mediaType]])] as const];
  const specs = [...own, ...(positions === undefined ? [] : positionSpecs(positions))];
  return specs.length === 0 ? undefined : objectLiteral(specs);
}

function positionSpecs({ prefix, item }: PartPositions): readonly (readonly [string, Code])[] {
  const specs = prefix.map((part, index) => [String(index), positionSpec(part)] as const);
  return item === undefined ? specs : [...specs, ["*", positionSpec(item)]];
}

function positionSpec({ contentType, positions }: PositionalPart): Code {
  return objectLiteral([
    ["contentType", contentType],
    ["parts", positions && objectLiteral(positionSpecs(positions))],
  ]);
}
