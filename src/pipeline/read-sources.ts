import type { ResolvedApi, ResolvedTarget } from "../config/resolve-target.js";
import type { SourceOptions, SourceText } from "../openapi/load/source.js";
import { compact } from "../util/compact.js";
import { limitsOf } from "../util/limits.js";
import type { Run } from "./run.js";

/** The texts that an API is read from. Nothing has been parsed. */
export interface ApiSources {
  readonly api: ResolvedApi;
  readonly document: SourceText;
  readonly overlays: readonly SourceText[];
}

/** Reads the documents and overlays of a target. */
export async function readSources(target: ResolvedTarget, run: Run): Promise<ApiSources[]> {
  run.onStage(`Reading ${target.apis.map((api) => api.source).join(", ")}`);
  const { readSource } = await import("../openapi/load/source.js");
  const readApi = async (api: ResolvedApi): Promise<ApiSources> => {
    const read = async (path: string): Promise<SourceText> => {
      const source = await unlessAborted(readSource(path, sourceOptions(api, run)), run.signal);
      run.texts.set(source.name, source.text);
      return source;
    };
    const [document, overlays] = await Promise.all([read(api.document), Promise.all((api.overlays ?? []).map(read))]);
    return { api, document, overlays };
  };
  return Promise.all(target.apis.map(readApi));
}

/** Returns what the document of an API and its external references may reach. */
export function sourceOptions({ allowRemote = [], allowFile = [], limits }: ResolvedApi, { cwd, stdin, files }: Run): SourceOptions {
  return compact({ cwd, allowRemote, allowFile, stdin, files, limits: limits && limitsOf(limits) });
}

/**
 * Rejects as soon as the signal fires. Because a pipe on standard input may never end, reading must
 * be abortable.
 */
function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
