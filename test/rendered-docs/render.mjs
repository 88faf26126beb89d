import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluate } from "@mdx-js/mdx";
import MarkdownIt from "markdown-it";
import { createElement } from "react";
import * as runtime from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import remarkGfm from "remark-gfm";
import { build } from "vitepress";

/** Every Markdown file below a folder, by its path in the folder. */
export function pagesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".md")).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [relative(folder, file), readFileSync(file, "utf8")]));
}

/** The renderers of single pages, with HTML switched on where they have a choice, because that is the harder case. */
export const renderers = {
  "cmark-gfm": (text) => {
    const extensions = ["table", "strikethrough", "autolink", "tasklist", "footnotes"].flatMap((name) => ["-e", name]);
    const { status, stdout, stderr } = spawnSync("cmark-gfm", ["--unsafe", ...extensions], {
      input: text,
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(`cmark-gfm failed: ${stderr}`);
    return stdout;
  },
  "markdown-it": (text) => new MarkdownIt({ html: true, linkify: true, typographer: true }).render(text),
  mdx: async (text) => {
    const { default: Content } = await evaluate(text, { ...runtime, remarkPlugins: [remarkGfm] });
    return renderToStaticMarkup(createElement(Content));
  },
};

/** Builds a site of all pages with VitePress, and returns its folder. */
export async function buildSite(folder, sets) {
  for (const [name, pages] of sets) {
    for (const [path, text] of pages) {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  writeFileSync(join(folder, "index.md"), "# Start\n\nA page that no document has text in.\n");
  mkdirSync(join(folder, ".vitepress"), { recursive: true });
  const config = { title: "Docs", ignoreDeadLinks: true, metaChunk: true, appearance: false };
  writeFileSync(join(folder, ".vitepress/config.mjs"), `export default ${JSON.stringify(config)};\n`);
  // VitePress looks for its packages beside the pages.
  symlinkSync(fileURLToPath(new URL("node_modules", import.meta.url)), join(folder, "node_modules"));
  await build(folder);
  return join(folder, ".vitepress/dist");
}
