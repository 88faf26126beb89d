/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** Returns the reason that the body of an error response states; empty if there is none. */
export function describeError(body: unknown): string {
  if (typeof body !== "object" || body === null) return "";
  const { title, detail, message, error_description, error, errors } = body as Readonly<Record<string, unknown>>;
  const [reason = ""] = [detail, message, error_description, error, errors].map(describeIssues).filter((text) => text !== "");
  return [title, reason].filter((part) => typeof part === "string" && part !== "").join(": ");
}

/** How many items of a list of errors a message shows. */
const maxIssues = 3;

/** Describes a string, an error object, or the first items of a list of them. */
function describeIssues(value: unknown): string {
  if (!Array.isArray(value)) return describeIssue(value);
  const texts = value
    .slice(0, maxIssues)
    .map(describeIssue)
    .filter((text) => text !== "");
  if (value.length > maxIssues) texts.push(`and ${value.length - maxIssues} more`);
  return texts.join("; ");
}

/**
 * Describes one error by its location and its text, and never by the input that it repeats. FastAPI
 * has the location as `loc` and the text as `msg`.
 */
function describeIssue(issue: unknown): string {
  if (typeof issue === "string") return issue;
  if (typeof issue !== "object" || issue === null) return "";
  const { loc, msg, reason, title, message, detail } = issue as Readonly<Record<string, unknown>>;
  const location = Array.isArray(loc) ? loc.filter((part) => typeof part === "string" || typeof part === "number").join(".") : "";
  return [location, msg, reason, title, message, detail].filter((part) => typeof part === "string" && part !== "").join(": ");
}
