// Tests get this module instead of `src/emit/emit.ts` (jest.config.mjs), so that each of them checks what it emits with the parser of `--verify`.

// @ts-expect-error the extension keeps the path from leading here again
import { emit as emitUnverified } from "../../src/emit/emit.ts";
import type { EmitInput } from "../../src/emit/emit-input.js";
import type { EmittedFile } from "../../src/emit/emitted-file.js";
import type { Emitter } from "../../src/emit/emitter.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { verifySources } from "../../src/pipeline/verify-sources.js";

type Emit = (
  input: EmitInput,
  report: unknown,
  further?: readonly Emitter[],
  onFile?: (file: EmittedFile) => void,
) => Promise<readonly EmittedFile[]>;

export const emit: Emit = async (input, report, further, onFile) => {
  const files: readonly EmittedFile[] = await (emitUnverified as Emit)(input, report, further, onFile);
  const generated = files.filter(({ origin }) => origin === "generated");
  await verifySources(generated, (further ?? []).length > 0 || hasOwnTemplates(input));
  return files;
};

let builtIn: ReadonlyMap<string, string> | undefined;

function hasOwnTemplates({ templates }: EmitInput): boolean {
  builtIn ??= readTemplates();
  return [...templates].some(([path, text]) => builtIn?.get(path) !== text);
}
