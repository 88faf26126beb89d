import { parsePointer } from "../../util/json-pointer.js";
import type { SpecExpression, SpecTemplate } from "../spec-link.js";

/**
 * Parses text with runtime expressions: one expression, or expressions in braces (OpenAPI 3.1,
 * section 4.8.20.4). Anything else is text.
 */
export function parseTemplate(text: string): SpecTemplate {
  const whole = parseExpression(text);
  if (whole !== undefined) return [whole];
  const parts = text.split(/(\{\$[^{}]*\})/).map((part) => (part.startsWith("{$") ? (parseExpression(part.slice(1, -1)) ?? part) : part));
  return parts.filter((part) => part !== "");
}

function parseExpression(text: string): SpecExpression | undefined {
  if (text === "$url") return { of: "url" };
  if (text === "$method") return { of: "method" };
  if (text === "$statusCode") return { of: "statusCode" };
  const match = /^\$(request|response)\.(?:(header|query|path)\.(.+)|body(#.*)?)$/s.exec(text);
  if (match === null) return undefined;
  const of = match[1] === "request" ? "request" : "response";
  const [, , location, name, fragment] = match;
  if (name !== undefined && (location === "header" || location === "query" || location === "path")) return { of, in: location, name };
  const path = fragment === undefined ? [] : parsePointer(fragment);
  return path && { of, in: "body", path };
}
