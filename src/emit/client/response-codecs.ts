import { isStream } from "../../model/is-stream.js";
import type { MappedType, Operation, OperationResponse, Property, Type } from "../../model/model.js";
import { foldTypeWith, leaves, type TypeHandlers, type TypeOf, visitTypes } from "../../model/type-fold.js";
import { type Code, code, list, literal, objectLiteral, use } from "../../print/typescript/code.js";
import { jsonTypes } from "./json-types.js";
import { runtimeValue } from "./runtime-symbols.js";

/** What the text of codecs depends on. */
export interface CodecScope {
  /** The module that declares the codecs of named types. */
  readonly path: string;
  /** The named types that contain mapped types, and need a codec. */
  readonly names: ReadonlySet<string>;
  /** Those among them that contain integers as strings, which requests convert, too. */
  readonly sentNames: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, Type>;
}

/** Returns the codecs of the JSON of responses by status. Undefined if none is needed. */
export function responseCodecs(responses: readonly OperationResponse[], scope: CodecScope): Code | undefined {
  const codecs = responses.flatMap(({ status, content }) => {
    const json = content.find(({ decoding }) => decoding === "json");
    const codec = json && codecOf(json.type, scope);
    return codec === undefined ? [] : [[String(status), codec] as const];
  });
  return codecs.length === 0 ? undefined : objectLiteral(codecs);
}

/** Returns the codecs of the items of a stream. Undefined if none is needed. */
export function itemCodecs({ success }: Operation, scope: CodecScope): Code | undefined {
  const stream = success.flatMap(({ content }) => content).find(isStream);
  if (stream === undefined) return undefined;
  const kinds = (stream.events ?? []).flatMap(({ names, format, type }) =>
    names === undefined ? [] : [{ names, codec: format === "json" ? codecOf(type, scope) : undefined }],
  );
  const rest = stream.events?.find(({ names }) => names === undefined);
  const codec = stream.events === undefined ? codecOf(stream.type, scope) : rest?.format === "json" ? codecOf(rest.type, scope) : undefined;
  if (codec === undefined && kinds.every((kind) => kind.codec === undefined)) return undefined;
  const events = kinds.map((kind) =>
    objectLiteral([
      ["names", kind.names],
      ["codec", kind.codec ?? literal(null)],
    ]),
  );
  return objectLiteral([
    ["convert", runtimeValue("wireItems")],
    ["codec", codec],
    ["events", events.length === 0 ? undefined : list(code`[`, events, code`]`)],
  ]);
}

/**
 * Returns the codec of the params that are sent in the body. Undefined if none of them contains an
 * integer as a string: the runtime writes all other values as they are.
 */
export function bodyCodec({ body, parameters }: Operation, scope: CodecScope): Code | undefined {
  const type = body?.content[0]?.type;
  if (body === undefined || type === undefined || !isConverted(type, scope.sentNames)) return undefined;
  const codec = codecOf(type, scope);
  if (body.mode === "properties" || codec === undefined) return codec;
  const param = parameters.some((parameter) => parameter.param === "body") ? "requestBody" : "body";
  return objectLiteral([
    ["kind", "object"],
    ["properties", objectLiteral([[param, codec]])],
  ]);
}

/** Whether a type contains an integer as a string. */
export function isConverted(type: Type, names: ReadonlySet<string>): boolean {
  let found = false;
  visitTypes(type, (inner) => {
    if (inner.kind === "scalar" && inner.scalar === "integer" && inner.mapped === "string") found = true;
    if (inner.kind === "ref" && names.has(inner.name)) found = true;
  });
  return found;
}

/** The constant with the codec of a named type. */
export function codecName(name: string): string {
  return `${name}Codec`;
}

/** Returns the codec of a type; undefined if no value in it is converted. */
export function codecOf(type: Type, scope: CodecScope): Code | undefined {
  return foldTypeWith(scope, type, handlers);
}

const handlers: TypeHandlers<Code | undefined, CodecScope> = {
  ...leaves<Code | undefined>(() => undefined),
  scalar: ({ mapped }) => (mapped === undefined ? undefined : code`{ kind: ${codecKinds[mapped]} }`),
  ref: ({ name }, _, { names, path }) =>
    names.has(name) ? code`{ kind: "ref", to: () => ${use(codecName(name), path, "value")} }` : undefined,
  array: ({ items }, codec) => wrapped("array", "items", codec(items)),
  record: ({ values }, codec) => wrapped("record", "values", codec(values)),
  tuple: ({ items, rest }, codec) => {
    const codecs = items.map(codec);
    const rests = rest && codec(rest);
    if (rests === undefined && codecs.every((item) => item === undefined)) return undefined;
    return objectLiteral([
      ["kind", "tuple"],
      [
        "items",
        list(
          code`[`,
          codecs.map((item) => item ?? literal(null)),
          code`]`,
        ),
      ],
      ["rest", rests],
    ]);
  },
  object: (type, codec) => objectCodec(type, codec),
  union: ({ members }, codec, scope) => unionCodec(members, codec, scope),
  // Their types stay those of the wire.
  intersection: () => undefined,
};

const codecKinds: Readonly<Record<MappedType, string>> = {
  bigint: "int64",
  string: "int64-string",
  Date: "date-time",
  "Temporal.Instant": "instant",
  "Temporal.PlainDate": "plain-date",
};

function wrapped(kind: string, name: string, inner: Code | undefined): Code | undefined {
  return inner === undefined
    ? undefined
    : objectLiteral([
        ["kind", kind],
        [name, inner],
      ]);
}

function objectCodec({ properties, extra }: TypeOf<"object">, codec: (type: Type) => Code | undefined): Code | undefined {
  const codecs = properties.map(({ name, type }) => [name, codec(type)] as const);
  const converted = codecs.filter(([, inner]) => inner !== undefined);
  const extras = extra && codec(extra);
  if (converted.length === 0 && extras === undefined) return undefined;
  const plain = codecs.flatMap(([name, inner]) => (inner === undefined ? [name] : []));
  const required = properties.filter((property) => property.required && property.access !== "write").map(({ name }) => name);
  const constants = properties.flatMap((property) => constantOf(property));
  return objectLiteral([
    ["kind", "object"],
    ["properties", objectLiteral(converted)],
    ["extra", extras],
    ["plain", extras === undefined || plain.length === 0 ? undefined : plain],
    ["required", required.length === 0 ? undefined : required],
    ["is", constants.length === 0 ? undefined : objectLiteral(constants)],
  ]);
}

function constantOf({ name, type }: Property): readonly (readonly [string, Code])[] {
  if (type.kind === "enum" && !type.open) return [[name, literal(type.values)]];
  return type.kind === "literal" && typeof type.value !== "object" ? [[name, literal([type.value])]] : [];
}

/** The alternatives that are converted come first, all others are recognized by their JSON type. */
function unionCodec(members: readonly Type[], codec: (type: Type) => Code | undefined, { types }: CodecScope): Code | undefined {
  const codecs = members.flatMap((member) => codec(member) ?? []);
  const others = members.filter((member) => member.kind !== "null" && codec(member) === undefined);
  const [only, ...further] = codecs;
  if (only === undefined || (further.length === 0 && others.length === 0)) return only;
  const kinds = others.map((member) => jsonTypes(member, types));
  const isAny = kinds.some((kind) => kind === undefined);
  const distinct = [...new Set(kinds.flatMap((kind) => kind ?? []))];
  const rest = objectLiteral([
    ["kind", "json"],
    ["types", isAny ? undefined : distinct],
  ]);
  return objectLiteral([
    ["kind", "union"],
    ["alternatives", list(code`[`, others.length === 0 ? codecs : [...codecs, rest], code`]`)],
  ]);
}
