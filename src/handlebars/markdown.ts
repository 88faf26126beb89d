import { type Block, isBlock, isInline, lineText, plain, templatePage } from "../print/markdown/markdown.js";
import { compileProgram } from "./compile.js";
import { interpret, type Printer } from "./interpret.js";
import { checkPositions } from "./markdown-positions.js";
import { PageText } from "./page-text.js";
import { templateError, type ValueStep } from "./program.js";

/** Prints a view as a page of Markdown. Throws a PinwheelError for a value that the view lacks. */
export type Render = (view: object) => Block;

/**
 * Compiles a template for Markdown: `{{x}}` prints what `print/markdown` made unchanged, and any
 * other text escaped. Throws a PinwheelError for a value inside code, a link target or HTML, and
 * for everything that `compileProgram` refuses.
 *
 * @param file path below `templates/`, for messages
 */
export function compileMarkdown(text: string, file: string): Render {
  const program = compileProgram(text, file);
  checkPositions(program);
  return (view) => {
    const page = new PageText();
    interpret(program, { value: view }, markdownPrinter(page));
    return templatePage(page.toString());
  };
}

function markdownPrinter(page: PageText): Printer {
  return {
    text: (text) => page.addText(text),
    value: (value, step) => page.addValue(valueText(value, step)),
    symbol: ({ position }) => {
      throw templateError(position, "Templates for Markdown have no symbols.");
    },
  };
}

function valueText(value: unknown, { path, isAlone }: ValueStep): string {
  if (isInline(value)) return lineText(value);
  if (isBlock(value)) {
    if (isAlone) return value.text;
    throw templateError(path.position, `\`${path.text}\` spans several lines, so {{${path.text}}} must be alone on its line.`);
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return lineText(plain(String(value)));
  throw templateError(path.position, `\`${path.text}\` has no value that can be printed here.`);
}
