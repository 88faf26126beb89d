import type { Json } from "../../../util/json.js";
import { asObject, type Conversion, mapProperties, type SourceNode } from "./conversion.js";
import { keepReference, refOf } from "./references.js";
import { convertSchema } from "./schemas.js";

/** Converts the schemas of `content`, which a document has in the form of OpenAPI 3. */
export function convertContent(conversion: Conversion, node: SourceNode): Json {
  const content = asObject(node);
  if (content === undefined) return node.value;
  return mapProperties(content, (media) => {
    const object = asObject(media);
    if (object === undefined) return media.value;
    return mapProperties(object, (child, key) => (key === "schema" ? convertSchema(conversion, child) : child.value));
  });
}

/** Converts an object with `content`, such as a request body in the form of OpenAPI 3. */
export function convertWithContent(conversion: Conversion, node: SourceNode): Json {
  const object = asObject(node);
  if (object === undefined) return node.value;
  if (refOf(object.value) !== undefined) return keepReference(conversion, object.pointer, { ...object.value });
  return mapProperties(object, (child, key) => (key === "content" ? convertContent(conversion, child) : child.value));
}
