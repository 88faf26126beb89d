import { diagnose } from "../../diagnostics/collect.js";
import { type Diagnostic, PinwheelError } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { describeJson, isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { parseText } from "../load/parse-text.js";
import type { SourceText } from "../load/source.js";
import { compileTarget, type FindTargets } from "./target.js";

/** A valid overlay with compiled targets. */
export interface LoadedOverlay {
  readonly source: SourceText;
  readonly actions: readonly OverlayAction[];
}

export interface OverlayAction {
  /** The JSONPath as the overlay writes it. */
  readonly target: string;
  readonly find: FindTargets;
  readonly change: OverlayChange;
}

export type OverlayChange =
  | { readonly kind: "remove" }
  | { readonly kind: "update"; readonly update: Json }
  /** Overlay 1.1: merges another value of the document into the target. */
  | { readonly kind: "copy"; readonly from: FindTargets };

/**
 * Parses an OpenAPI Overlay 1.0 or 1.1 document.
 *
 * @throws {PinwheelError} with all problems of the overlay.
 */
export async function parseOverlay(source: SourceText): Promise<LoadedOverlay> {
  const root = await parseText(source.text, source.name);
  const problems: Diagnostic[] = [];
  const refuse: Refuse = (pointer, message) => {
    problems.push(diagnose("overlay-invalid", { message, pointer, file: source.name }));
    return undefined;
  };
  const nodes = parseHead(root, refuse);
  const actions: OverlayAction[] = [];
  for (const [index, node] of nodes.entries()) {
    const action = await parseAction(node, `#/actions/${index}`, refuse);
    if (action !== undefined) actions.push(action);
  }
  if (problems.length > 0) throw new PinwheelError(problems);
  return { source, actions };
}

type Refuse = (pointer: string, message: string) => undefined;

/** Checks the required properties (Overlay 1.0.0, section 4.3.1) and returns the actions. */
function parseHead(root: Json, refuse: Refuse): readonly Json[] {
  if (!isJsonObject(root)) {
    refuse("#", `The overlay is ${describeJson(root)}. It must be an object.`);
    return [];
  }
  const version = ownValue(root, "overlay");
  if (typeof version !== "string" || !/^1\.[01](\.|$)/.test(version)) {
    const description = typeof version === "string" ? JSON.stringify(version.slice(0, 40)) : describeJson(version);
    refuse(version === undefined ? "#" : "#/overlay", `"overlay" is ${description}. It must be "1.0.0" or "1.1.0".`);
  }
  checkInfo(ownValue(root, "info"), refuse);
  const actions = ownValue(root, "actions");
  if (isJsonArray(actions)) return actions;
  refuse(actions === undefined ? "#" : "#/actions", `"actions" is ${describeJson(actions)}. It must be an array.`);
  return [];
}

function checkInfo(info: Json | undefined, refuse: Refuse): void {
  if (!isJsonObject(info)) {
    refuse(info === undefined ? "#" : "#/info", `"info" is ${describeJson(info)}. It must be an object.`);
    return;
  }
  for (const key of ["title", "version"]) {
    const value = ownValue(info, key);
    if (typeof value !== "string") refuse("#/info", `"${key}" of "info" is ${describeJson(value)}. It must be a string.`);
  }
}

async function parseAction(action: Json, pointer: string, refuse: Refuse): Promise<OverlayAction | undefined> {
  if (!isJsonObject(action)) return refuse(pointer, `An action is ${describeJson(action)}. It must be an object.`);
  const target = ownValue(action, "target");
  if (typeof target !== "string") return refuse(pointer, `"target" of an action is ${describeJson(target)}. It must be a JSONPath.`);
  const find = await compile(target, `${pointer}/target`, refuse);
  const change = await parseChange(action, pointer, refuse);
  return find && change && { target, find, change };
}

/** If `remove` is true, `update` and `copy` have no effect (Overlay 1.0.0, section 4.3.3). */
async function parseChange(action: JsonObject, pointer: string, refuse: Refuse): Promise<OverlayChange | undefined> {
  const [remove, update, copy] = [ownValue(action, "remove"), ownValue(action, "update"), ownValue(action, "copy")];
  if (remove !== undefined && typeof remove !== "boolean") {
    return refuse(`${pointer}/remove`, `"remove" is ${describeJson(remove)}. It must be true or false.`);
  }
  if (remove === true) return { kind: "remove" };
  if (update !== undefined) return { kind: "update", update };
  if (copy === undefined) return refuse(pointer, 'An action has neither "update" nor "copy" nor "remove". Add one of them.');
  if (typeof copy !== "string") return refuse(`${pointer}/copy`, `"copy" is ${describeJson(copy)}. It must be a JSONPath.`);
  const from = await compile(copy, `${pointer}/copy`, refuse);
  return from && { kind: "copy", from };
}

async function compile(path: string, pointer: string, refuse: Refuse): Promise<FindTargets | undefined> {
  try {
    return await compileTarget(path);
  } catch (error) {
    return refuse(pointer, `${JSON.stringify(path)} is not a valid JSONPath: ${error instanceof Error ? error.message : "unknown error"}.`);
  }
}
