import { createHash } from "node:crypto";
import type { Change } from "../diff/change.js";
import type { SdkModel } from "../model/model.js";
import { tryParseJson } from "../util/try-parse-json.js";
import { diskFileSystem } from "../write/file-system.js";
import { hash } from "../write/hash.js";
import { modelStatePath } from "../write/output-path.js";
import { readSpareFile } from "../write/state-file.js";
import { generatorIdentity } from "./generator-identity.js";

/** The models of a target, one for each API, as the last run built them. */
export interface ModelState {
  /** SHA-256 of the documents. */
  readonly documents: readonly string[];
  /** Reads the models. Undefined if anything else has changed the file. */
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

/** What precedes the SHA-256 of all text before it, at the end of the file. */
const checksumKey = ',"sha256":';

/** Returns the text that keeps the models of a run for the next one, in parts: it is large. */
export function modelStateParts(models: readonly SdkModel[]): Iterable<string> {
  return withChecksum(inBlocks(stateParts(models)));
}

function* stateParts(models: readonly SdkModel[]): Generator<string> {
  const head: Head = { format: 1, generator: generatorIdentity().sha256, documents: models.map(({ api }) => api.sha256) };
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
  for (const part of parts) {
    sum.update(part);
    yield part;
  }
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
  const text = await readSpareFile(diskFileSystem, output, modelStatePath);
  const head = tryParseJson(`${text.slice(0, Math.max(text.indexOf(modelsKey), 0))}}`);
  if (!isHead(head) || head.generator !== generatorIdentity().sha256) return undefined;
  return { documents: head.documents, models: () => modelsOf(text) };
}

/** The checksum shows that this generator wrote the models, so their form need not be checked. */
function modelsOf(text: string): readonly SdkModel[] | undefined {
  const end = text.lastIndexOf(checksumKey);
  if (end < 0 || text.slice(end) !== `${checksumKey}"${hash(text.slice(0, end))}"}\n`) return undefined;
  return JSON.parse(text).models;
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
