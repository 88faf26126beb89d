/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { BodySpec, EncodeBody, Operation, PartSpecs } from "../core/operation.js";

/** The body is the member `body` of the params. Throws {@link RequestError}. */
export const wholeBody: BodySpec["send"] = ({ body }, params, headers) =>
  body && written(body, params[body.param ?? "body"], headers, params["contentType"]);

/** Every member of the params that no parameter takes is a member of the body. Throws {@link RequestError}. */
export const objectBody: BodySpec["send"] = (operation, params, headers) => {
  const { body } = operation;
  const taken = new Set(takenMembers(operation));
  for (const name of body?.shared ?? []) taken.delete(name);
  const rest = Object.entries(params).filter(([name, value]) => value !== undefined && !taken.has(name));
  if (body === undefined || (rest.length === 0 && !body.required)) return undefined;
  return written(body, Object.assign(Object.create(null), body.defaults, Object.fromEntries(rest)), headers, params["contentType"]);
};

function takenMembers({ path, query = [], styled, headers, cookies, accept = [], body }: Operation): string[] {
  const specs = [...(styled?.path ?? []), ...(styled?.query ?? []), ...(headers?.names ?? []), ...(cookies?.names ?? [])];
  const renamed = new Set(styled?.path?.map(({ name }) => name));
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = ""]) => (renamed.has(name) ? [] : [name]));
  const chosen = [...(accept.length > 1 ? ["accept"] : []), ...(Object.keys(body?.content ?? {}).length > 1 ? ["contentType"] : [])];
  return [...query, ...specs.map((spec) => (typeof spec === "string" ? spec : (spec.param ?? spec.name))), ...inPath, ...chosen];
}

function written({ content, required }: BodySpec, value: unknown, headers: Headers, type: unknown): BodyInit | undefined {
  if (value === undefined) {
    if (required) throw new RequestError("parameter body is missing");
    return undefined;
  }
  const [declared, writer] = chosen(
    content,
    typeof type === "string" && Object.keys(content).length > 1 ? type : headers.get("content-type"),
  );
  const { encode, parts } = typeof writer === "function" ? { encode: writer, parts: {} } : writer;
  const body = encode(value, parts);
  if (body instanceof FormData) headers.delete("content-type");
  else if (body instanceof Blob && /^multipart\//.test(body.type)) headers.set("content-type", body.type);
  else headers.set("content-type", declared.includes("*") ? typeOf(value, headers.get("content-type")) : declared);
  return body;
}

type Writer = EncodeBody | { readonly encode: EncodeBody; readonly parts: PartSpecs };

/** The media type that the caller names, by the member `contentType` of the params or by the header, if the document has it, else the preferred one. */
function chosen(content: BodySpec["content"], asked: string | null): [type: string, writer: Writer] {
  const entries = Object.entries(content);
  const essence = asked?.replace(/;.*/s, "").trim().toLowerCase();
  const known = entries.find(([type]) => type.replace(/;.*/s, "").trim().toLowerCase() === essence);
  if (known && asked) return [asked, known[1]];
  const range = asked && entries.find(([type]) => type.includes("*"));
  const [first] = entries;
  if (first === undefined) throw new RequestError("the operation declares no media type for its body");
  return range || first;
}

/** A range such as `image/*` is as good as no type. */
function typeOf(value: unknown, asked: string | null): string {
  return asked || (value instanceof Blob && value.type) || (typeof value === "string" ? "text/plain" : "application/octet-stream");
}
