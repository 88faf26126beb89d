import type { Report } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject } from "../../util/json-kind.js";
import type { DocumentFiles } from "../document-file.js";
import { type Cursor, type Step, startCursor } from "./cursor.js";
import { deepCopy, merge } from "./merge.js";
import type { LoadedOverlay, OverlayAction } from "./parse-overlay.js";
import type { FindTargets, JsonPath } from "./target.js";

export { type LoadedOverlay, parseOverlay } from "./parse-overlay.js";

/** How many targets without a match a message names. */
const maxTargetsShown = 3;

/**
 * Applies overlays in order. Each action sees the result of the actions before it (Overlay 1.0.0,
 * section 4.3).
 *
 * Changes the value and the files in place, so no other code may use them. Reports the targets
 * without a match once for each overlay.
 */
export function applyOverlays(value: Json, overlays: readonly LoadedOverlay[], report: Report, files?: DocumentFiles): Json {
  const start = startCursor(value, files);
  for (const overlay of overlays) applyOverlay(start, overlay, report);
  return value;
}

/** The document, and how to follow a path in it. */
interface Start {
  readonly root: Cursor;
  readonly step: Step;
}

function applyOverlay(start: Start, { source, actions }: LoadedOverlay, report: Report): void {
  const unmatched: string[] = [];
  for (const action of actions) {
    const paths = action.find(start.root, start.step);
    if (paths.length === 0) unmatched.push(action.target);
    else applyAction(start, action, paths, (message) => report("overlay-target-scalar", { message, file: source.name }));
  }
  if (unmatched.length === 0) return;
  const targets = unmatched.slice(0, maxTargetsShown).join(", ") + (unmatched.length > maxTargetsShown ? ", ..." : "");
  const message = `${unmatched.length} of ${actions.length} actions of "${source.name}" have a target that matches nothing: ${targets}`;
  report("overlay-target-missing", { message, file: source.name });
}

function applyAction(start: Start, { target, change }: OverlayAction, paths: readonly JsonPath[], refuse: (message: string) => void): void {
  switch (change.kind) {
    case "remove":
      // The last item goes first, so that the indexes of the others stay valid.
      for (const path of [...paths].sort(byDescendingIndex)) removeAt(start, path, refuse);
      break;
    case "update":
      for (const path of paths) updateAt(start, path, change.update, target, refuse);
      break;
    case "copy": {
      const source = copySource(start, change.from);
      if (source !== undefined) for (const path of paths) updateAt(start, path, source, target, refuse);
    }
  }
}

function updateAt(start: Start, path: JsonPath, update: Json, target: string, refuse: (message: string) => void): void {
  const value = valueAt(start, path);
  if (isJsonArray(value)) (value as Json[]).push(...(isJsonArray(update) ? update : [update]).map(deepCopy));
  else if (isJsonObject(value)) merge(value, update);
  else refuse(`The target "${target}" is neither an object nor an array.`);
}

/** Copies the source before any target changes, because a target may contain the source. */
function copySource(start: Start, find: FindTargets): Json | undefined {
  const [path] = find(start.root, start.step);
  const value = path && valueAt(start, path);
  return value === undefined ? undefined : deepCopy(value);
}

function byDescendingIndex(left: JsonPath, right: JsonPath): number {
  const [leftKey, rightKey] = [left.at(-1), right.at(-1)];
  return typeof leftKey === "number" && typeof rightKey === "number" ? rightKey - leftKey : 0;
}

function removeAt(start: Start, path: JsonPath, refuse: (message: string) => void): void {
  const key = path.at(-1);
  const parent = cursorAt(start, path)?.parent;
  if (key === undefined) refuse("An overlay cannot remove the whole document.");
  else if (isJsonArray(parent)) (parent as Json[]).splice(Number(key), 1);
  else if (isJsonObject(parent)) delete (parent as { [key: string]: Json })[key];
}

function valueAt(start: Start, path: JsonPath): Json | undefined {
  return cursorAt(start, path)?.value;
}

function cursorAt({ root, step }: Start, path: JsonPath): Cursor | undefined {
  return path.reduce<Cursor | undefined>((cursor, key) => cursor && step(cursor, String(key)), root);
}
