import { compileMarkdown } from "../handlebars/markdown.js";
import type { RuntimeExports } from "../handlebars/runtime-exports.js";
import { templateText } from "../handlebars/text.js";
import { compileTemplate } from "../handlebars/typescript.js";
import { memoize } from "../util/memoize.js";
import type { EmitInput } from "./emit-input.js";
import type { Templates } from "./emitter.js";

/** Compiles each template when it is first rendered, and once. */
export function openTemplates({ templates }: EmitInput, runtime: RuntimeExports): Templates {
  const typescript = memoize((path: string) => compileTemplate(path, templateText(templates, path), runtime));
  const markdown = memoize((path: string) => compileMarkdown(templateText(templates, path), path));
  return {
    typescript: (path, view) => typescript(path)(view),
    markdown: (path, view) => markdown(path)(view),
  };
}

/** Returns the texts of templates that are copied as they are, by path. */
export function copiedTemplates({ templates }: EmitInput): ReadonlyMap<string, string> {
  return new Map([...templates].filter(([path]) => !path.endsWith(".hbs")));
}
