import type { Json } from "../util/json.js";
import type { ChangePlace } from "./change.js";
import type { Finding } from "./finding.js";

/** What a message may contain, in braces. */
export interface MessageFacts {
  /** `Book.title`, or `limit` of `books.list`. */
  readonly location: string;
  /** `books.list`, or how many operations. */
  readonly operation: string;
  readonly property: string;
  readonly before: string;
  readonly after: string;
  /** The status of a response. */
  readonly status: string;
  /** ` instead of ...`, if there was a limit before. */
  readonly was: string;
  /** `, but to ...`, if there is a limit now. */
  readonly now: string;
}

/** Writes the message of a change, in Markdown. */
export function writeMessage(template: string, finding: Finding, where: ChangePlace, operations: readonly string[]): string {
  const facts = factsOf(finding, where, operations);
  return template.replaceAll(/\{(\w+)\}/g, (text, name: string) => (isFact(facts, name) ? facts[name] : text));
}

function isFact(facts: MessageFacts, name: string): name is keyof MessageFacts {
  return Object.hasOwn(facts, name);
}

function factsOf({ before, after, place }: Finding, where: ChangePlace, operations: readonly string[]): MessageFacts {
  return {
    location: placeText(where, operations),
    operation: operationText(operations),
    property: code(where.property ?? ""),
    before: value(before),
    after: value(after),
    status: code(place.path[0] ?? String(after ?? "")),
    was: before === undefined ? "" : ` instead of ${value(before)}`,
    now: after === undefined ? "" : `, but to ${value(after)}`,
  };
}

function placeText({ type, property }: ChangePlace, operations: readonly string[]): string {
  if (type !== undefined) return code(property === undefined ? type : `${type}.${property}`);
  if (property === undefined) return `the body of ${operationText(operations)}`;
  return operations.length === 0 ? code(property) : `${code(property)} of ${operationText(operations)}`;
}

function operationText(operations: readonly string[]): string {
  const [first, second, ...others] = operations;
  if (first === undefined) return "the API";
  if (second === undefined) return code(first);
  return others.length === 0 ? `${code(first)} and ${code(second)}` : `${code(first)} and ${operations.length - 1} other operations`;
}

function value(json: Json | undefined): string {
  if (json === undefined) return "none";
  return code(typeof json === "string" ? json : JSON.stringify(json));
}

/** Text of the document is data: code in Markdown, whatever backticks and line breaks it has. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  if (longest === 0) return `\`${line}\``;
  const fence = "`".repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}
