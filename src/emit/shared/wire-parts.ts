import type { BodyContent, BodyPart } from "../../model/model.js";

/**
 * Returns the properties of a form or multipart body that the runtime does not write by default. A
 * part of a multipart body has a style or a content type (OpenAPI 3.1, section 4.8.15.1).
 */
export function wireParts({ encoding, parts = [] }: BodyContent): readonly BodyPart[] {
  return parts.map((part) => {
    const styled = withStyle(part);
    if (encoding === "form") return styled;
    return styled.style === undefined ? withoutStyle(part) : withoutContentType(styled);
  });
}

function withoutContentType({ contentType: _, ...part }: BodyPart): BodyPart {
  return part;
}

function withStyle(part: BodyPart): BodyPart {
  const hasOptions = part.explode !== undefined || part.allowReserved === true;
  return part.style === undefined && hasOptions ? { ...part, style: "form" } : part;
}

function withoutStyle({ name, contentType }: BodyPart): BodyPart {
  return contentType === undefined ? { name } : { name, contentType };
}
