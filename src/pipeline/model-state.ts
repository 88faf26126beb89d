import type { Change } from "../diff/change.js";
import type { SdkModel } from "../model/model.js";
import { diskFileSystem } from "../write/file-system.js";
import { modelStatePath } from "../write/output-path.js";
import { readStateFile } from "../write/state-file.js";
import { generatorIdentity } from "./generator-identity.js";

/** The models of a target, one for each API, as the last run built them. */
export interface ModelState {
  /** SHA-256 of the documents. */
  readonly documents: readonly string[];
  /** Reads the models. Undefined if the file is damaged. */
  readonly models: () => readonly SdkModel[] | undefined;
}

/** The properties of the file that come before the models. */
interface Head {
  readonly format: 1;
  /** SHA-256 of the generator. Another one may build another model. */
  readonly generator: string;
  readonly documents: readonly string[];
}

/** What separates the head from the models. Neither can contain it: the head has hashes only. */
const modelsKey = ',"models":';

/**
 * Returns the text of the file that keeps the models of a run for the next one. Without a line break
 * at the end, because it would copy a large text.
 */
export function modelStateText(models: readonly SdkModel[]): string {
  const head: Head = { format: 1, generator: generatorIdentity().sha256, documents: models.map(({ api }) => api.sha256) };
  return JSON.stringify({ ...head, models });
}

/**
 * Reads the models that the last run left in an output folder. Undefined if there are none, or
 * another generator built them. The file is state: without it, a run only reports less.
 */
export async function readModelState(output: string): Promise<ModelState | undefined> {
  const text = await readText(output);
  const head = parse(`${text.slice(0, Math.max(text.indexOf(modelsKey), 0))}}`);
  if (!isHead(head) || head.generator !== generatorIdentity().sha256) return undefined;
  return { documents: head.documents, models: () => modelsOf(text) };
}

/** This generator wrote the models, so their form is not checked. A half-written file is no JSON. */
function modelsOf(text: string): readonly SdkModel[] | undefined {
  const state = parse(text);
  if (typeof state !== "object" || state === null || !("models" in state) || !Array.isArray(state.models)) return undefined;
  return state.models;
}

async function readText(output: string): Promise<string> {
  try {
    return (await readStateFile(diskFileSystem, output, modelStatePath)) ?? "";
  } catch {
    return "";
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== "object" || value === null) return false;
  if (!("format" in value && "generator" in value && "documents" in value)) return false;
  return value.format === 1 && Array.isArray(value.documents);
}

/**
 * Returns what changed in the APIs of a target since the last run. Undefined if it is not known, or
 * the documents are the same.
 */
export async function changesSince(output: string, models: readonly SdkModel[]): Promise<readonly Change[] | undefined> {
  const state = await readModelState(output);
  const isSame = state?.documents.length === models.length && models.every(({ api }, index) => api.sha256 === state.documents[index]);
  const before = isSame ? undefined : state?.models();
  if (before === undefined) return undefined;
  const { diffModels } = await import("../diff/diff-models.js");
  return models.flatMap((model) => {
    const old = before.find(({ clientName, api }) => clientName === model.clientName && api.source === model.api.source);
    return old === undefined ? [] : diffModels(old, model);
  });
}
