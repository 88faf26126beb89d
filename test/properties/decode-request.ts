import type { Json } from "../../src/util/json.js";
import { isJsonObject } from "../../src/util/json-kind.js";
import type { RandomBody, RandomParameter } from "./request-arbitrary.js";
import type { Schema } from "./schema-arbitrary.js";

/** A request as the server receives it. */
export interface RawRequest {
  readonly url: string;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  readonly body: Buffer;
}

/** Reads a parameter by the table of styles of OpenAPI 3.1.1, and by RFC 6570. */
export function decodeParameter(parameter: RandomParameter, { url, headers }: RawRequest, segment: string): Json | undefined {
  const { name, in: location } = parameter;
  if (location === "path") return decodePath(parameter, segment);
  if (location === "header") return decodeList(parameter, String(headers[name]), ",", (text) => text);
  const source = location === "query" ? (url.split("?")[1] ?? "").split("&") : String(headers["cookie"]).split("; ");
  return decodePairs(parameter, source.map(pairOf));
}

type Pair = readonly [key: string, value: string];

function pairOf(text: string): Pair {
  const index = text.indexOf("=");
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}

function decodePath(parameter: RandomParameter, segment: string): Json | undefined {
  const { style, explode, name } = parameter;
  if (style === "simple") return decodeList(parameter, segment, ",", decodeURIComponent);
  if (style === "label") return decodeList(parameter, without(".", segment), explode ? "." : ",", decodeURIComponent);
  const pairs = without(";", segment).split(";").map(pairOf);
  if (explode || parameter.schema["type"] === "string") return decodePairs(parameter, pairs);
  return decodeList(parameter, without(`${name}=`, without(";", segment)), ",", decodeURIComponent);
}

function without(prefix: string, text: string): string {
  if (!text.startsWith(prefix)) throw new Error(`${JSON.stringify(text)} does not start with ${prefix}`);
  return text.slice(prefix.length);
}

const separators: { readonly [style: string]: string } = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C", matrix: "," };

/** Reads `name=value` pairs of a query, a cookie or the style matrix. */
function decodePairs(parameter: RandomParameter, pairs: readonly Pair[]): Json | undefined {
  const { name, style, explode, schema } = parameter;
  if (schema["type"] === "object" && explode) {
    const named = Object.keys(propertiesOf(schema)).map((key): Pair => [style === "deepObject" ? `${name}[${key}]` : key, key]);
    const found = named.flatMap(([wire, key]) =>
      pairs.filter(([each]) => decodeURIComponent(each) === wire).map(([, value]): Pair => [key, value]),
    );
    return Object.fromEntries(found.map(([key, value]) => [key, scalarOf(decodeURIComponent(value), propertiesOf(schema)[key])]));
  }
  const own = pairs.filter(([key]) => key === name).map(([, value]) => value);
  if (explode && schema["type"] === "array") return own.map((value) => scalarOf(decodeURIComponent(value), schema["items"]));
  if (own.length !== 1) throw new Error(`${name} occurs ${own.length} times`);
  return decodeList(parameter, own[0] ?? "", separators[style] ?? ",", decodeURIComponent);
}

/** Reads a scalar, or items in one text. */
function decodeList({ schema, explode }: RandomParameter, text: string, separator: string, decode: (text: string) => string): Json {
  if (schema["type"] === "array") return text.split(separator).map((item) => scalarOf(decode(item), schema["items"]));
  if (schema["type"] !== "object") return scalarOf(decode(text), schema);
  const items = text.split(separator);
  const flat = explode ? items.flatMap(pairOf) : items;
  const keys = flat.filter((_, index) => index % 2 === 0);
  return Object.fromEntries(
    keys.map((key, index) => [decode(key), scalarOf(decode(flat[2 * index + 1] ?? ""), propertiesOf(schema)[decode(key)])]),
  );
}

function propertiesOf({ properties }: Schema): { readonly [name: string]: Json } {
  return isJsonObject(properties) ? properties : {};
}

function scalarOf(text: string, schema: Json | undefined): Json {
  const type = isJsonObject(schema) ? schema["type"] : undefined;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return type === "integer" || type === "number" ? Number(text) : text;
}

/** Reads a body by its media type. */
export function decodeBody({ mediaType, schema }: RandomBody, { headers, body }: RawRequest): Json {
  const sent = String(headers["content-type"]);
  if (!sent.startsWith(mediaType)) throw new Error(`Content-Type is ${sent}`);
  if (mediaType === "application/json") return JSON.parse(body.toString("utf8"));
  if (mediaType === "text/plain") return body.toString("utf8");
  if (mediaType === "application/octet-stream") return [...body];
  const fields = mediaType === "multipart/form-data" ? partsOf(sent, body) : [...new URLSearchParams(body.toString("utf8"))];
  return decodeFields(schema, fields);
}

function decodeFields(schema: Schema, fields: readonly Pair[]): Json {
  const entries = Object.entries(propertiesOf(schema)).flatMap(([key, property]): readonly (readonly [string, Json])[] => {
    const own = fields.filter(([name]) => name === key).map(([, value]) => value);
    const [first] = own;
    if (first === undefined) return [];
    const type = isJsonObject(property) ? property["type"] : undefined;
    if (type === "array") return [[key, own]];
    return [[key, type === "object" ? JSON.parse(first) : scalarOf(first, property)]];
  });
  return Object.fromEntries(entries);
}

/** The parts of a multipart body (RFC 2046, 5.1; RFC 7578). */
function partsOf(contentType: string, body: Buffer): readonly Pair[] {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1] ?? "";
  const pieces = `\r\n${body.toString("latin1")}`.split(`\r\n--${boundary}`);
  if (pieces.at(-1)?.trimEnd() !== "--") throw new Error("The last boundary is missing.");
  return pieces.slice(1, -1).map((piece) => {
    const end = piece.indexOf("\r\n\r\n");
    const name = /name="([^"]*)"/.exec(piece.slice(0, end))?.[1] ?? "";
    return [name, Buffer.from(piece.slice(end + 4), "latin1").toString("utf8")];
  });
}
