import { RequestError } from "./errors.js";
import { isRecord, scalar } from "./parameter-style.js";

/**
 * `multipart/form-data`: one part for each member, for each item of an array, a Blob or File as a file, another object as
 * JSON with that content type, anything else as text. Throws {@link RequestError}.
 */
export function multipartBody(value: unknown): FormData {
  if (value instanceof FormData) return value;
  if (!isRecord(value)) throw new RequestError("a multipart body is an object or FormData");
  const form = new FormData();
  for (const [name, member] of Object.entries(value)) {
    for (const part of Array.isArray(member) ? member : [member]) addPart(form, name, part);
  }
  return form;
}

function addPart(form: FormData, name: string, part: unknown): void {
  if (part === undefined || part === null) return;
  if (part instanceof Blob) form.append(name, part);
  else if (isRecord(part)) form.append(name, new Blob([JSON.stringify(part)], { type: "application/json" }));
  else form.append(name, scalar(part, name));
}
