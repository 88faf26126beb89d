import type { Report } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject } from "../../util/json-kind.js";
import { step } from "../../util/json-pointer.js";
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
 * Changes the value in place, so no other code may use it. Reports the targets without a match once
 * for each overlay.
 */
export function applyOverlays(value: Json, overlays: readonly LoadedOverlay[], report: Report): Json {
  for (const overlay of overlays) applyOverlay(value, overlay, report);
  return value;
}

function applyOverlay(root: Json, { source, actions }: LoadedOverlay, report: Report): void {
  const unmatched: string[] = [];
  for (const action of actions) {
    const paths = action.find(root);
    if (paths.length === 0) unmatched.push(action.target);
    else applyAction(root, action, paths, (message) => report("overlay-target-scalar", { message, file: source.name }));
  }
  if (unmatched.length === 0) return;
  const targets = unmatched.slice(0, maxTargetsShown).join(", ") + (unmatched.length > maxTargetsShown ? ", ..." : "");
  const message = `${unmatched.length} of ${actions.length} actions of "${source.name}" have a target that matches nothing: ${targets}`;
  report("overlay-target-missing", { message, file: source.name });
}

function applyAction(root: Json, { target, change }: OverlayAction, paths: readonly JsonPath[], refuse: (message: string) => void): void {
  switch (change.kind) {
    case "remove":
      // The last item goes first, so that the indexes of the others stay valid.
      for (const path of [...paths].sort(byDescendingIndex)) removeAt(root, path, refuse);
      break;
    case "update":
      for (const path of paths) updateAt(root, path, change.update, target, refuse);
      break;
    case "copy": {
      const source = copySource(root, change.from);
      if (source !== undefined) for (const path of paths) updateAt(root, path, source, target, refuse);
    }
  }
}

function updateAt(root: Json, path: JsonPath, update: Json, target: string, refuse: (message: string) => void): void {
  const value = valueAt(root, path);
  if (isJsonArray(value)) (value as Json[]).push(...(isJsonArray(update) ? update : [update]).map(deepCopy));
  else if (isJsonObject(value)) merge(value, update);
  else refuse(`The target "${target}" is neither an object nor an array.`);
}

/** Copies the source before any target changes, because a target may contain the source. */
function copySource(root: Json, find: FindTargets): Json | undefined {
  const [path] = find(root);
  const value = path && valueAt(root, path);
  return value === undefined ? undefined : deepCopy(value);
}

function byDescendingIndex(left: JsonPath, right: JsonPath): number {
  const [leftKey, rightKey] = [left.at(-1), right.at(-1)];
  return typeof leftKey === "number" && typeof rightKey === "number" ? rightKey - leftKey : 0;
}

function removeAt(root: Json, path: JsonPath, refuse: (message: string) => void): void {
  const key = path.at(-1);
  const parent = valueAt(root, path.slice(0, -1));
  if (key === undefined) refuse("An overlay cannot remove the whole document.");
  else if (isJsonArray(parent)) (parent as Json[]).splice(Number(key), 1);
  else if (isJsonObject(parent)) delete (parent as { [key: string]: Json })[key];
}

function valueAt(root: Json, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>((value, key) => step(value, String(key)), root);
}
