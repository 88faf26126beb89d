import { type Diagnostic, PinwheelError } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { describeJson, isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { checkDocumentGraph } from "../load/graph.js";
import { parseText } from "../load/parse-text.js";
import type { SourceText } from "../load/source.js";
import { compileTarget, type FindTargets } from "./target.js";

/** An overlay that has been checked, its targets ready to run. */
export interface LoadedOverlay {
  readonly source: SourceText;
  readonly actions: readonly OverlayAction[];
}

export interface OverlayAction {
  /** JSONPath, as the overlay writes it. */
  readonly target: string;
  readonly find: FindTargets;
  readonly change: OverlayChange;
}

export type OverlayChange =
  | { readonly kind: "remove" }
  | { readonly kind: "update"; readonly update: Json }
  /** Overlay 1.1: takes what stands elsewhere in the document. */
  | { readonly kind: "copy"; readonly from: FindTargets };

/**
 * Parses an OpenAPI Overlay 1.0 or 1.1 document that `readSource` has read, and makes its targets ready to run.
 *
 * @throws {PinwheelError} that names every place where it is not one.
 */
export async function parseOverlay(source: SourceText): Promise<LoadedOverlay> {
  const root = await parseText(source.text, source.name);
  checkDocumentGraph(root, source.name);
  const problems: Diagnostic[] = [];
  const refuse = (pointer: string, message: string): undefined => {
    problems.push({ code: "overlay-invalid", severity: "error", message, pointer, file: source.name });
  };
  const listed = readHead(root, refuse);
  const actions: OverlayAction[] = [];
  for (const [index, action] of listed.entries()) {
    const read = await readAction(action, `#/actions/${index}`, refuse);
    if (read !== undefined) actions.push(read);
  }
  if (problems.length > 0) throw new PinwheelError(problems);
  return { source, actions };
}

type Refuse = (pointer: string, message: string) => undefined;

/** The actions, after a look at the members that every overlay has: Overlay 1.0.0, section 4.3.1. */
function readHead(root: Json, refuse: Refuse): readonly Json[] {
  if (!isJsonObject(root)) {
    refuse("#", `The overlay is ${describeJson(root)}, where an object belongs.`);
    return [];
  }
  const version = ownValue(root, "overlay");
  if (typeof version !== "string" || !/^1\.[01](\.|$)/.test(version)) {
    const found = typeof version === "string" ? JSON.stringify(version.slice(0, 40)) : describeJson(version);
    refuse(version === undefined ? "#" : "#/overlay", `"overlay" is ${found}, where "1.0.0" or "1.1.0" belongs.`);
  }
  checkInfo(ownValue(root, "info"), refuse);
  const actions = ownValue(root, "actions");
  if (isJsonArray(actions)) return actions;
  refuse(actions === undefined ? "#" : "#/actions", `"actions" is ${describeJson(actions)}, where a list belongs.`);
  return [];
}

function checkInfo(info: Json | undefined, refuse: Refuse): void {
  if (!isJsonObject(info)) {
    refuse(info === undefined ? "#" : "#/info", `"info" is ${describeJson(info)}, where an object belongs.`);
    return;
  }
  for (const key of ["title", "version"]) {
    if (typeof ownValue(info, key) !== "string") refuse("#/info", `"info" has no "${key}" that is text.`);
  }
}

async function readAction(action: Json, at: string, refuse: Refuse): Promise<OverlayAction | undefined> {
  if (!isJsonObject(action)) return refuse(at, `An action is ${describeJson(action)}, where an object belongs.`);
  const target = ownValue(action, "target");
  if (typeof target !== "string") return refuse(at, `"target" of an action is ${describeJson(target)}, where a JSONPath belongs.`);
  const find = await compile(target, `${at}/target`, refuse);
  const change = await readChange(action, at, refuse);
  return find && change && { target, find, change };
}

/** With `remove`, the others have no effect: Overlay 1.0.0, section 4.3.3. */
async function readChange(action: JsonObject, at: string, refuse: Refuse): Promise<OverlayChange | undefined> {
  const [remove, update, copy] = [ownValue(action, "remove"), ownValue(action, "update"), ownValue(action, "copy")];
  if (remove !== undefined && typeof remove !== "boolean") {
    return refuse(`${at}/remove`, `"remove" is ${describeJson(remove)}, where true or false belongs.`);
  }
  if (remove === true) return { kind: "remove" };
  if (update !== undefined) return { kind: "update", update };
  if (copy === undefined) return refuse(at, 'An action has neither "update" nor "remove".');
  if (typeof copy !== "string") return refuse(`${at}/copy`, `"copy" is ${describeJson(copy)}, where a JSONPath belongs.`);
  const from = await compile(copy, `${at}/copy`, refuse);
  return from && { kind: "copy", from };
}

async function compile(path: string, at: string, refuse: Refuse): Promise<FindTargets | undefined> {
  try {
    return await compileTarget(path);
  } catch (error) {
    return refuse(at, `${JSON.stringify(path)} is not a JSONPath: ${error instanceof Error ? error.message : "unknown reason"}.`);
  }
}
