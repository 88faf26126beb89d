import type { SpecBody } from "../spec.js";
import { readContent } from "./media.js";
import { type Draft, flagMember, member, type Node, type ObjectNode, textMember } from "./node.js";
import { once, type Reading } from "./parse-context.js";
import { resolveObject } from "./reference.js";

/** The request body of an operation. */
export function readBody(reading: Reading, node: Node | undefined): SpecBody | undefined {
  const object = node && resolveObject(reading, node, "requestBodies");
  return object && once(reading.bodies, object.at, () => readObject(reading, object));
}

function readObject(reading: Reading, node: ObjectNode): SpecBody {
  const content = readContent(reading, member(node, "content"));
  if (content.length === 0) reading.report("body-without-content", { message: "The request body has no content.", pointer: node.at });
  const body: Draft<SpecBody> = { origin: node.at, required: flagMember(reading, node, "required"), content };
  const description = textMember(reading, node, "description");
  if (description !== undefined) body.description = description;
  return body;
}
