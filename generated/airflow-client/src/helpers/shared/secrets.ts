/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** What Airflow shows in place of a secret. */
const mask = "***";

export type Difference = "same" | "different" | "hidden";

/**
 * Whether a value of the caller's differs from what the server shows. What stands behind `***` is not known: if everything else is the
 * same, the answer is `hidden`. Text that holds a JSON object or list is compared by value, since servers write it anew; empty text is
 * the same as none.
 */
export function differenceOf(wanted: unknown, shown: unknown): Difference {
  if (shown === mask) return "hidden";
  if (typeof wanted === "string" && typeof shown === "string") return ofTexts(wanted, shown);
  if (isEmpty(wanted) && isEmpty(shown)) return "same";
  if (typeof wanted === "string" || typeof shown === "string") return ofParsed(structureOf(wanted), structureOf(shown));
  return ofStructures(wanted, shown);
}

/** True where the value, or a part of it, is what Airflow shows in place of a secret. */
export function holdsMask(value: unknown): boolean {
  if (typeof value === "string") {
    const inside = structureOf(value);
    return value === mask || /:\*\*\*@/.test(value) || (inside !== undefined && holdsMask(inside));
  }
  return typeof value === "object" && value !== null && Object.values(value).some(holdsMask);
}

function ofTexts(wanted: string, shown: string): Difference {
  if (wanted === shown) return "same";
  const [left, right] = [structureOf(wanted), structureOf(shown)];
  if (left !== undefined && right !== undefined) return ofStructures(left, right);
  return shown.includes(mask) && fitsMask(wanted, shown) ? "hidden" : "different";
}

function ofParsed(wanted: unknown, shown: unknown): Difference {
  return wanted === undefined || shown === undefined ? "different" : ofStructures(wanted, shown);
}

function ofStructures(wanted: unknown, shown: unknown): Difference {
  if (shown === mask) return "hidden";
  if (typeof wanted !== "object" || typeof shown !== "object" || wanted === null || shown === null) {
    if (typeof wanted === "string" && typeof shown === "string") return ofTexts(wanted, shown);
    return Object.is(wanted, shown) ? "same" : "different";
  }
  const [left, right] = [new Map(Object.entries(wanted)), new Map(Object.entries(shown))];
  if (Array.isArray(wanted) !== Array.isArray(shown) || left.size !== right.size) return "different";
  const parts = [...left].map(([name, value]) => (right.has(name) ? ofStructures(value, right.get(name)) : "different"));
  return parts.includes("different") ? "different" : parts.includes("hidden") ? "hidden" : "same";
}

/** Whether a text could be the shown one, with any text behind each mask. */
function fitsMask(text: string, shown: string): boolean {
  const [first = "", ...others] = shown.split(mask);
  const last = others.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}

/** The object or list that a value is, or that a text holds as JSON. */
function structureOf(value: unknown): object | undefined {
  if (typeof value === "object" && value !== null) return value;
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === "object" && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
