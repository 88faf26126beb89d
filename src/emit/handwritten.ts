import type { EmitInput } from "./emit-input.js";

/** Keys of hand-written files. Emitters copy files by key and never handle raw text. */
export const keyOf = {
  runtime: (path: string): string => `runtime/${path}`,
  module: (path: string): string => `modules/${path}`,
  helper: (api: string | undefined, path: string): string => `helpers/${api ?? "."}/${path}`,
  guide: (name: string): string => `guides/${name}.md`,
  template: (path: string): string => `templates/${path}`,
};

/**
 * Returns the text of every hand-written file, by key. `templates` are files of `templates/` that
 * are copied as they are.
 */
export function handwrittenTexts(input: EmitInput, templates: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { apis, modules = [], moduleFiles = [], guides = [], runtimeFiles } = input;
  return new Map([
    ...runtimeFiles.map(({ path, text }) => [keyOf.runtime(path), text] as const),
    ...modules.map(({ file, text }) => [keyOf.module(file), text] as const),
    ...moduleFiles.map(({ path, text }) => [keyOf.module(path), text] as const),
    ...apis.flatMap(({ name, helpers }) => helpers.map(({ file, text }) => [keyOf.helper(name, file), text] as const)),
    ...guides.map(({ name, text }) => [keyOf.guide(name), `${text.replace(/\r\n?/g, "\n").trim()}\n`] as const),
    ...[...templates].map(([path, text]) => [keyOf.template(path), text] as const),
  ]);
}
