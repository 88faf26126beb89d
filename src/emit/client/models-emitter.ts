import { leavesOf } from "../../print/typescript/leaves.js";
import { type Contribution, type Emitter, type EmitterInput, emitterContract, type OutputFile } from "../emitter.js";
import { keyOf } from "../handwritten.js";
import { runtimeIndex } from "../paths.js";
import { generatedSources, modelKinds } from "./source-files.js";

/** The part of the runtime that models use. It imports nothing. */
const valueTypes = "core/value-types.ts";

/** Writes the models alone, without a client. */
export const modelsEmitter: Emitter = {
  name: "models",
  contract: emitterContract,
  emit: (input): Contribution => ({ files: modelFiles(input), exports: packageExports(input) }),
};

function modelFiles(input: EmitterInput): readonly OutputFile[] {
  const sources = input.apis.flatMap((api) => [...generatedSources(modelKinds, api, input)]);
  if (!sources.some(usesRuntime)) return sources;
  return [...sources, { path: runtimeIndex, copyOf: keyOf.runtime(valueTypes), root: "sources" }];
}

function usesRuntime(file: OutputFile): boolean {
  if (!("code" in file)) return false;
  return leavesOf(file.code).some((leaf) => typeof leaf === "object" && leaf.kind === "use" && leaf.from === runtimeIndex);
}

/** A package of models has one subpath for each API. */
function packageExports({ apis }: EmitterInput): Contribution["exports"] & object {
  return apis.map(({ name }) =>
    name === undefined ? { subpath: ".", module: "models" } : { subpath: `./${name}`, module: `${name}/models` },
  );
}
