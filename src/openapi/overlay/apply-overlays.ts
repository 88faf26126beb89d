import type { Report } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject } from "../../util/json-kind.js";
import { step } from "../../util/json-pointer.js";
import { copyOf, isContainer, merge } from "./merge.js";
import type { LoadedOverlay, OverlayAction } from "./parse-overlay.js";
import type { JsonPath } from "./target.js";

export { type LoadedOverlay, parseOverlay } from "./parse-overlay.js";

/** How many targets without a match a message names. */
const shown = 3;

/**
 * Applies overlays in order, each action to what the ones before it left: Overlay 1.0.0, section 4.3. The value is changed in place; it must
 * have been parsed for this, and nothing of it may be shared. Actions whose target matches nothing are told in one diagnostic an overlay.
 */
export function applyOverlays(value: Json, overlays: readonly LoadedOverlay[], report: Report): Json {
  for (const overlay of overlays) applyOverlay(value, overlay, report);
  return value;
}

function applyOverlay(root: Json, { source, actions }: LoadedOverlay, report: Report): void {
  const missed: string[] = [];
  for (const action of actions) {
    const ways = action.find(root);
    if (ways.length === 0) missed.push(action.target);
    else applyAction(root, action, ways, source.name, report);
  }
  if (missed.length === 0) return;
  const names = missed.slice(0, shown).join(", ") + (missed.length > shown ? ", ..." : "");
  const message = `${missed.length} of ${actions.length} actions of ${source.name} found nothing to change: ${names}`;
  report("overlay-target-missing", { message, file: source.name });
}

/** Ways in falling order, so that removing an item moves none that is still to be removed. */
function applyAction(root: Json, { target, change }: OverlayAction, ways: readonly JsonPath[], file: string, report: Report): void {
  if (change.kind === "remove") {
    for (const way of [...ways].sort(byFallingIndex)) removeAt(root, way, file, report);
    return;
  }
  const update = change.kind === "update" ? change.update : copied(root, change.from);
  if (update === undefined) return;
  for (const way of ways) {
    const place = valueAt(root, way);
    if (isContainer(place)) mergeInto(place, update);
    else report("overlay-target-scalar", { message: `The target ${target} is neither an object nor a list.`, file });
  }
}

function mergeInto(place: Json, update: Json): void {
  if (isJsonArray(place)) (place as Json[]).push(...(isJsonArray(update) ? update : [update]).map(copyOf));
  else if (isJsonObject(place)) merge(place, update);
}

function copied(root: Json, from: OverlayAction["find"]): Json | undefined {
  const [way] = from(root);
  const found = way && valueAt(root, way);
  return found === undefined ? undefined : copyOf(found);
}

function byFallingIndex(a: JsonPath, b: JsonPath): number {
  const [last, other] = [a.at(-1), b.at(-1)];
  return typeof last === "number" && typeof other === "number" ? other - last : 0;
}

function removeAt(root: Json, way: JsonPath, file: string, report: Report): void {
  const key = way.at(-1);
  const parent = valueAt(root, way.slice(0, -1));
  if (key === undefined) report("overlay-target-scalar", { message: "The whole document cannot be removed.", file });
  else if (isJsonArray(parent)) (parent as Json[]).splice(Number(key), 1);
  else if (isJsonObject(parent)) delete (parent as { [key: string]: Json })[key];
}

function valueAt(root: Json, way: JsonPath): Json | undefined {
  let value: Json | undefined = root;
  for (const segment of way) value = step(value, String(segment));
  return value;
}
