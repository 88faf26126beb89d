import { createHash } from "node:crypto";
import type { ResolvedApi, ResolvedTarget } from "../config/resolve-target.js";
import type { Change, OtherCause } from "../diff/change.js";
import type { SdkModel } from "../model/model.js";
import { isObject } from "../util/is-object.js";
import { tryParseJson } from "../util/try-parse-json.js";
import { diskFileSystem } from "../write/file-system.js";
import { hash, hashing } from "../write/hash.js";
import { modelStatePath } from "../write/output-path.js";
import { readSpareFile } from "../write/state-file.js";
import { generatorIdentity } from "./generator-identity.js";
import { modelSettings } from "./model-settings.js";

/** The models of a target, one for each API, as the last run built them. */
export interface ModelState {
  /** SHA-256 of the documents. */
  readonly documents: readonly string[];
  /** SHA-256 of the settings of each API. */
  readonly settings: readonly string[];
  /** Whether this generator built the models, not another version of it. */
  readonly isOwn: boolean;
  /** Reads the models. Undefined if anything else has changed the file. */
  readonly models: () => readonly SdkModel[] | undefined;
}

/** The properties of the file that come before the models. */
interface Head {
  readonly format: 1;
  /** SHA-256 of the generator. Another one may build another model. */
  readonly generator: string;
  /** SHA-256 of the types of the models. Models with other types have another form. */
  readonly types: string;
  readonly documents: readonly string[];
  readonly settings: readonly string[];
}

/** What separates the head from the models. Neither can contain it: the head has hashes only. */
const modelsKey = ',"models":';

/** What precedes the SHA-256 of all text before it, at the end of the file. */
const checksumKey = ',"sha256":';

/** Returns the text that keeps the models of a run for the next one, in parts: it is large. */
export function modelStateParts(apis: readonly ResolvedApi[], models: readonly SdkModel[]): Iterable<string> {
  return withChecksum(inBlocks(stateParts(apis, models)));
}

function* stateParts(apis: readonly ResolvedApi[], models: readonly SdkModel[]): Generator<string> {
  const documents = models.map(({ api }) => api.sha256);
  const { sha256: generator, model: types } = generatorIdentity();
  const head: Head = { format: 1, generator, types, documents, settings: settingsOf(apis) };
  yield `${openObject(head)}${modelsKey}[`;
  for (const [index, { types, resources, ...rest }] of models.entries()) {
    yield `${index === 0 ? "" : ","}${openObject(rest)},"types":[`;
    yield* items(types);
    yield '],"resources":[';
    for (const [place, { operations, ...resource }] of resources.entries()) {
      yield `${place === 0 ? "" : ","}${openObject(resource)},"operations":[`;
      yield* items(operations);
      yield "]}";
    }
    yield "]}";
  }
  yield "]";
}

/** Ends the object with the checksum of its text. */
function* withChecksum(parts: Iterable<string>): Generator<string> {
  const sum = createHash("sha256");
  yield* hashing(parts, sum);
  yield `${checksumKey}"${sum.digest("hex")}"}\n`;
}

/** A JSON object with at least one property, without the brace at its end. */
function openObject(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}

function* items(values: readonly object[]): Generator<string> {
  for (const [index, value] of values.entries()) yield (index === 0 ? "" : ",") + JSON.stringify(value);
}

/** Joins small parts, because each block is one write. */
function* inBlocks(parts: Iterable<string>): Generator<string> {
  let block = "";
  for (const part of parts) {
    block += part;
    if (block.length < blockLength) continue;
    yield block;
    block = "";
  }
  yield block;
}

/** Characters of a block. */
const blockLength = 64 * 1024;

/**
 * Reads the models that the last run left in an output folder. Undefined if there are none, or
 * another generator built them. The file is state: without it, a run only reports less.
 */
export async function readModelState(output: string): Promise<ModelState | undefined> {
  const state = await readAnyState(output);
  return state?.isOwn ? state : undefined;
}

async function readAnyState(output: string): Promise<ModelState | undefined> {
  const text = await readSpareFile(diskFileSystem, output, modelStatePath);
  const head = tryParseJson(`${text.slice(0, Math.max(text.indexOf(modelsKey), 0))}}`);
  const { sha256, model } = generatorIdentity();
  if (!isHead(head) || head.types !== model) return undefined;
  const { documents, settings, generator } = head;
  return { documents, settings, isOwn: generator === sha256, models: () => modelsOf(text) };
}

function settingsOf(apis: readonly ResolvedApi[]): readonly string[] {
  return apis.map((api) => hash(modelSettings(api)));
}

/** With the checksum and the types of the head, the form of the models need not be checked. */
function modelsOf(text: string): readonly SdkModel[] | undefined {
  const end = text.lastIndexOf(checksumKey);
  if (end < 0 || text.slice(end) !== `${checksumKey}"${hash(text.slice(0, end))}"}\n`) return undefined;
  return JSON.parse(text).models;
}

function isHead(value: unknown): value is Head {
  if (!isObject(value) || value["format"] !== 1) return false;
  const { generator, types, documents, settings } = value;
  return typeof generator === "string" && typeof types === "string" && Array.isArray(documents) && Array.isArray(settings);
}

/** What changed since the last run. */
export interface RecentChanges {
  readonly changes: readonly Change[];
  /** Everything that may have caused them: the document, or something else. */
  readonly causes: readonly ("document" | OtherCause)[];
}

/**
 * Returns what changed in the SDKs of a target since the last run. Undefined if it is not known, or
 * the documents, settings and generator are the same.
 */
export async function changesSince({ output, apis }: ResolvedTarget, models: readonly SdkModel[]): Promise<RecentChanges | undefined> {
  const state = await readAnyState(output);
  if (state === undefined) return undefined;
  const causes = causesOf(state, apis, models);
  const before = causes.length === 0 ? undefined : state.models();
  if (before === undefined) return undefined;
  const { diffModels } = await import("../diff/diff-models.js");
  const [cause] = causes;
  const mark = causes.length === 1 && cause !== undefined && cause !== "document" ? { cause } : {};
  const changes = models.flatMap((model) => {
    const versions = before.filter(({ api }) => api.source === model.api.source);
    const old = versions.length === 1 ? versions[0] : versions.find(({ clientName }) => clientName === model.clientName);
    return old === undefined ? [] : diffModels(old, model).map((change) => ({ ...change, ...mark }));
  });
  return { changes, causes };
}

function causesOf(state: ModelState, apis: readonly ResolvedApi[], models: readonly SdkModel[]): RecentChanges["causes"] {
  const isSame = (before: readonly string[], after: readonly string[]) => JSON.stringify(before) === JSON.stringify(after);
  const documents = models.map(({ api }) => api.sha256);
  return [
    ...(isSame(state.documents, documents) ? [] : ["document" as const]),
    ...(isSame(state.settings, settingsOf(apis)) ? [] : ["configuration" as const]),
    ...(state.isOwn ? [] : ["generator" as const]),
  ];
}
