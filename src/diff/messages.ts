import type { Json } from "../util/json.js";
import type { Direction } from "./catalogue.js";
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
  /** `, but by ...`, if there is a limit now. */
  readonly now: string;
  /** How the default of the server changed. */
  readonly defaults: string;
  /** How the value that the client sends for an omitted one changed. */
  readonly sends: string;
}

/** The operations whose change it is, sorted, and the directions in which it matters. */
interface MessageUse {
  readonly operations: readonly string[];
  readonly direction: Direction;
}

/** Writes the message of a change, in Markdown. */
export function writeMessage(template: string, finding: Finding, where: ChangePlace, use: MessageUse): string {
  const facts = factsOf(finding, where, use);
  const sentence = use.operations.length > 1 ? inPlural(template) : template;
  return sentence.replaceAll(/\{(\w+)\}/g, (text, name: string) => (isFact(facts, name) ? facts[name] : text));
}

/** The verbs after `{operation}`, for one operation and for several. */
const plurals: ReadonlyMap<string, string> = new Map([
  ["accepts", "accept"],
  ["describes", "describe"],
  ["does", "do"],
  ["has", "have"],
  ["is", "are"],
  ["iterates", "iterate"],
  ["requires", "require"],
  ["returns", "return"],
  ["succeeds", "succeed"],
  ["was", "were"],
]);

function inPlural(template: string): string {
  return template.replace(/^(\{operation\}(?: also| no longer| never)?) (\w+)/, (text, subject: string, verb: string) => {
    const plural = plurals.get(verb);
    return plural === undefined ? text : `${subject} ${plural}`;
  });
}

function isFact(facts: MessageFacts, name: string): name is keyof MessageFacts {
  return Object.hasOwn(facts, name);
}

function factsOf({ before, after, place }: Finding, where: ChangePlace, use: MessageUse): MessageFacts {
  return {
    location: placeText(where, use),
    operation: operationText(use.operations),
    property: code(where.property ?? ""),
    before: value(before),
    after: value(after),
    status: code(place.path[0] ?? String(after ?? "")),
    was: insteadOf(before),
    now: after === undefined ? "" : `, but by ${value(after)}`,
    defaults: defaultText(before, after),
    sends: after === undefined ? `no longer sends ${value(before)}` : `sends ${value(after)}${insteadOf(before)}`,
  };
}

function defaultText(before: Json | undefined, after: Json | undefined): string {
  if (before === undefined) return `defaults to ${value(after)}, where it had no default: pass a value to keep the old behaviour`;
  const change = after === undefined ? `no longer defaults to ${value(before)}` : `defaults to ${value(after)}${insteadOf(before)}`;
  return `${change}: pass ${value(before)} to keep the old behaviour`;
}

function insteadOf(before: Json | undefined): string {
  return before === undefined ? "" : ` instead of ${value(before)}`;
}

function placeText({ type, property }: ChangePlace, { operations, direction }: MessageUse): string {
  if (type !== undefined) return code(property === undefined ? type : `${type}.${property}`);
  if (property === undefined) return `the ${direction === "response" ? "response" : "body"} of ${operationText(operations)}`;
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
