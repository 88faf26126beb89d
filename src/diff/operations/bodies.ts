import type { Body, BodyContent, Operation } from "../../model/model.js";
import { addFinding, type Comparison } from "../comparison.js";
import type { Finding, OperationOwner, Place } from "../finding.js";
import { isSameJson } from "../same-json.js";
import { compareTypes } from "../types/compare-types.js";
import { isSameStructure } from "../types/same-structure.js";
import { matchContent } from "./content.js";

/** Compares the body that an operation sends. */
export function compareBodies(
  comparison: Comparison,
  { body: before }: Operation,
  { body: after }: Operation,
  owner: OperationOwner,
): void {
  if (before === undefined && after === undefined) return;
  const place: Place = {
    path: [],
    pointer: after?.origin ?? before?.origin ?? "",
    cause: `${before?.origin ?? ""} ${after?.origin ?? ""}`,
  };
  const add = (finding: Omit<Finding, "place">): void => addFinding(comparison, owner, { place, ...finding });
  if (before === undefined) {
    add({ name: after?.required === true ? "required-request-body-added" : "request-body-added" });
    return;
  }
  if (after === undefined) {
    add({ name: "request-body-removed", lost: before.content.map(({ type }) => type) });
    return;
  }
  if (before.required !== after.required) {
    add({ name: after.required ? "request-body-became-required" : "request-body-became-optional" });
  }
  if (before.mode !== after.mode)
    add({ name: "request-body-param-changed", before: modeLabels[before.mode], after: modeLabels[after.mode] });
  const { matches, removed, added, replaced } = matchContent(before.content, after.content);
  for (const content of removed) add({ name: "request-media-type-removed", before: content.mediaType, lost: [content.type] });
  for (const content of added) add({ name: "request-media-type-added", after: content.mediaType });
  if (replaced !== undefined) addReplaced(replaced.before, replaced.after, before, add);
  const pairs = [...matches, ...(replaced === undefined ? [] : [replaced])];
  pairs.forEach((pair, index) => {
    if (!isSameJson(encodingOf(pair.before), encodingOf(pair.after)) && pair !== replaced) {
      add({ name: "request-encoding-changed", before: pair.before.mediaType, after: pair.after.mediaType });
    }
    const [first] = pairs;
    const isRepeated =
      index > 0 &&
      first !== undefined &&
      isSameJson(shape(first.before), shape(pair.before)) &&
      isSameStructure(comparison, first.after.type, pair.after.type);
    if (!isRepeated) compareTypes(comparison, { before: pair.before.type, after: pair.after.type, place, owner });
  });
}

const modeLabels: Readonly<Record<Body["mode"], string>> = { properties: "params", whole: "body" };

/** Callers who selected the old media type do not compile. All others send the new one. */
function addReplaced(before: BodyContent, after: BodyContent, { content }: Body, add: (finding: Omit<Finding, "place">) => void): void {
  add({
    name: "request-media-type-changed",
    before: before.mediaType,
    after: after.mediaType,
    verdicts: content.length > 1 ? { source: "breaking" } : {},
  });
}

function encodingOf({ encoding, parts, positions }: BodyContent) {
  return JSON.parse(JSON.stringify([encoding, parts ?? null, positions ?? null]));
}

function shape({ type }: BodyContent): string {
  return JSON.stringify(type, (key, value: unknown) => (key === "origin" || key === "doc" || key === "example" ? undefined : value));
}
