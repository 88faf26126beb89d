import { RequestError } from "./errors.js";
import { formBody } from "./form-body.js";
import { multipartBody } from "./multipart-body.js";
import type { BodySpec, Operation, ParameterSpec } from "./operation.js";
import { parameterOf } from "./parameter-style.js";

type Params = Readonly<Record<string, unknown>>;

/** The body of a request; sets its content type. Throws {@link RequestError}. */
export function encodeBody(operation: Operation, params: Params, headers: Headers): BodyInit | undefined {
  const { body } = operation;
  if (body === undefined) {
    headers.delete("content-type");
    return undefined;
  }
  const value = body.whole ? params["body"] : membersOf(operation, body, params);
  if (value === undefined) {
    if (body.required) throw new RequestError("parameter body is missing");
    headers.delete("content-type");
    return undefined;
  }
  const type = contentType(body, headers.get("content-type"), value);
  if (type === "multipart/form-data") headers.delete("content-type");
  else headers.set("content-type", type);
  return encodings.find(({ match }) => match.test(type))?.encode(value) ?? binaryBody(value);
}

/** Encodings by media type, the first that matches; bytes otherwise. */
const encodings: readonly { readonly match: RegExp; readonly encode: (value: unknown) => BodyInit }[] = [
  { match: /^[^;]*[/+]json\s*(;|$)/i, encode: jsonBody },
  { match: /^application\/x-www-form-urlencoded\b/i, encode: formBody },
  { match: /^multipart\/form-data\b/i, encode: multipartBody },
];

/** Every member that no parameter takes; undefined where there is none and none is needed. */
function membersOf(operation: Operation, body: BodySpec, params: Params): Params | undefined {
  const taken = new Set(takenMembers(operation));
  for (const name of body.shared ?? []) taken.delete(name);
  const rest = Object.entries(params).filter(([name, value]) => value !== undefined && !taken.has(name));
  return rest.length === 0 && !body.required ? undefined : Object.assign(Object.create(null), body.defaults, Object.fromEntries(rest));
}

function takenMembers(operation: Operation): string[] {
  const { path, pathParams = [], query = [], headers = [], cookies = [], accept = [] } = operation;
  const specs: readonly ParameterSpec[] = [...pathParams, ...query, ...headers, ...cookies];
  const named = specs.map((spec) => parameterOf(spec)).map(({ name, member = name }) => member);
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = ""]) =>
    pathParams.some((spec) => parameterOf(spec).name === name) ? [] : [name],
  );
  return [...named, ...inPath, ...(accept.length > 1 ? ["accept"] : [])];
}

/** The caller's content type if the document has it, else the preferred one; a range such as `image/*` is as good as no type. */
function contentType({ content }: BodySpec, asked: string | null, value: unknown): string {
  const essence = asked?.replace(/;.*/s, "").trim().toLowerCase();
  const [preferred = "application/json"] = content;
  if (asked && content.some((type) => type.toLowerCase() === essence || type.includes("*"))) return asked;
  if (!preferred.includes("*")) return preferred;
  return (value instanceof Blob && value.type) || (typeof value === "string" ? "text/plain" : "application/octet-stream");
}

function jsonBody(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new RequestError("the body cannot be written as JSON", { cause });
  }
}

function binaryBody(value: unknown): BodyInit {
  if (typeof value === "string" || value instanceof Blob || value instanceof ArrayBuffer || value instanceof ReadableStream) return value;
  if (ArrayBuffer.isView(value)) return value as BodyInit;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new RequestError("a body of this media type is text, a Blob, an ArrayBuffer, a typed array or a ReadableStream");
}
