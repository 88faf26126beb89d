import { compact } from "../../util/compact.js";
import type { SpecBody } from "../spec.js";
import { checkFields } from "./check-fields.js";
import { parseContent } from "./media.js";
import { flagProperty, type Node, type ObjectNode, property, stringProperty } from "./node.js";
import { memoizeByPointer, type ParseContext } from "./parse-context.js";
import { resolveObject } from "./reference.js";

/** Parses the request body of an operation. */
export function parseBody(context: ParseContext, node: Node | undefined): SpecBody | undefined {
  const object = node && resolveObject(context, node, "requestBodies");
  return object && memoizeByPointer(context.bodies, object.pointer, () => parseResolvedBody(context, object));
}

function parseResolvedBody(context: ParseContext, node: ObjectNode): SpecBody {
  checkFields(context, "requestBody", node);
  const content = parseContent(context, property(node, "content"));
  if (content.length === 0) {
    context.report("body-without-content", { message: 'The request body has no media type in "content".', pointer: node.pointer });
  }
  return compact({
    origin: node.pointer,
    required: flagProperty(context, node, "required"),
    content,
    description: stringProperty(context, node, "description"),
  });
}
