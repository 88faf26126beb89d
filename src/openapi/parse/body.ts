import type { SpecBody } from "../spec.js";
import { parseContent } from "./media.js";
import { type Builder, flagProperty, type Node, type ObjectNode, property, stringProperty } from "./node.js";
import { memoizeByPointer, type ParseContext } from "./parse-context.js";
import { resolveObject } from "./reference.js";

/** The request body of an operation. */
export function parseBody(reading: ParseContext, node: Node | undefined): SpecBody | undefined {
  const object = node && resolveObject(reading, node, "requestBodies");
  return object && memoizeByPointer(reading.bodies, object.pointer, () => readObject(reading, object));
}

function readObject(reading: ParseContext, node: ObjectNode): SpecBody {
  const content = parseContent(reading, property(node, "content"));
  if (content.length === 0) reading.report("body-without-content", { message: "The request body has no content.", pointer: node.pointer });
  const body: Builder<SpecBody> = { origin: node.pointer, required: flagProperty(reading, node, "required"), content };
  const description = stringProperty(reading, node, "description");
  if (description !== undefined) body.description = description;
  return body;
}
