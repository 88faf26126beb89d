import { RequestError } from "./errors.js";
import { isRecord } from "./members.js";
import type { EncodeBody } from "./operation.js";
import { scalar } from "./parameter.js";
import { jsonOf } from "./path-style.js";

/**
 * `multipart/form-data`: one part for each member, for each item of an array, a Blob or File as a file, bytes as a file without a name,
 * another object as JSON with that content type, anything else as text; with a content type where the document names one. Throws
 * {@link RequestError}.
 */
export const multipartBody: EncodeBody = (value, parts) => {
  if (value instanceof FormData) return value;
  if (!isRecord(value)) throw new RequestError("a multipart body is an object or FormData");
  const form = new FormData();
  for (const [name, member] of Object.entries(value)) {
    const contentType = Object.hasOwn(parts, name) ? parts[name]?.contentType : undefined;
    const isDocument = contentType?.includes("json");
    for (const part of Array.isArray(member) && !isDocument ? member : [member]) addPart(form, name, part, contentType);
  }
  return form;
};

function addPart(form: FormData, name: string, part: unknown, contentType: string | undefined): void {
  if (part === undefined || part === null) return;
  if (part instanceof Blob) addBlob(form, name, contentType && !part.type ? retyped(part, contentType) : part);
  else if (part instanceof ArrayBuffer || ArrayBuffer.isView(part))
    form.append(name, new Blob([part as BlobPart], { type: contentType ?? "" }));
  else if (contentType?.includes("json") || isRecord(part)) {
    form.append(name, new Blob([jsonOf(name, part)], { type: contentType ?? "application/json" }));
  } else if (contentType) form.append(name, new Blob([scalar(part, name)], { type: contentType }));
  else form.append(name, scalar(part, name));
}

/** Tells the name of a File without the folders of its sender's machine. */
function addBlob(form: FormData, name: string, blob: Blob): void {
  if (blob instanceof File) form.append(name, blob, blob.name.replace(/^.*[/\\]/s, ""));
  else form.append(name, blob);
}

/** The same bytes with a type; a File keeps its name. */
function retyped(blob: Blob, type: string): Blob {
  return blob instanceof File ? new File([blob], blob.name, { type }) : new Blob([blob], { type });
}
