import { unformattedJson } from "./unformatted-json.js";
import { unformattedTypeScript } from "./unformatted-typescript.js";

/** A fenced code block: its fence, language and code. */
const fencedCode = /^(`{3,}|~{3,})(\w*)[^\n]*\n([\s\S]*?)^\1/gm;

/**
 * Removes white space and the markup characters that formatters choose freely: `*` or `_` for
 * emphasis,
 * `*`, `+` or `-` for lists, the dashes and colons of table rules, and backslashes.
 *
 * Formatters also format fenced code, so the rules of its language apply to it.
 */
export function unformattedMarkdown(text: string): string {
  const blocks: string[] = [];
  let end = 0;
  for (const match of text.matchAll(fencedCode)) {
    const [block, , language = "", code = ""] = match;
    blocks.push(unformattedProse(text.slice(end, match.index)), unformattedCode(language, code));
    end = match.index + block.length;
  }
  return [...blocks, unformattedProse(text.slice(end))].join("\n");
}

function unformattedProse(text: string): string {
  return text.replace(/^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/gm, "").replace(/[\s*_+\\-]+/g, "");
}

function unformattedCode(language: string, code: string): string {
  if (/^(?:ts|typescript|js|javascript)$/.test(language)) return unformattedTypeScript(code);
  return language === "json" ? unformattedJson(code) : code.replace(/\s+/g, "");
}
