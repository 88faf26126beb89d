import type { BodyContent, BodyPart } from "../../model/model.js";

/**
 * Returns the properties of a form or multipart body that the runtime does not write by default.
 * Only the fields of a form have a style.
 */
export function wireParts({ encoding, parts = [] }: BodyContent): readonly BodyPart[] {
  return parts.map((part) => (encoding === "form" ? withStyle(part) : withoutStyle(part)));
}

function withStyle(part: BodyPart): BodyPart {
  const hasOptions = part.explode !== undefined || part.allowReserved === true;
  return part.style === undefined && hasOptions ? { ...part, style: "form" } : part;
}

function withoutStyle({ name, contentType }: BodyPart): BodyPart {
  return contentType === undefined ? { name } : { name, contentType };
}
