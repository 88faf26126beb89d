import { aligned, type Code, concatAll, isCode, literal, templateText, use } from "../print/typescript/code.js";
import type { Json } from "../util/json.js";
import { compileProgram } from "./compile.js";
import { interpret, type Printer } from "./interpret.js";
import { allSteps, type SymbolStep, templateError } from "./program.js";
import type { RuntimeExport, RuntimeExports } from "./runtime-exports.js";
import { checkPositions } from "./typescript-positions.js";

/** Renders a view. Throws a PinwheelError for a value that the view lacks. */
export type Template = (view: object) => Code;

/**
 * Compiles a template for TypeScript: `{{x}}` prints `Code` unchanged and any other value as a
 * literal; `{{type "Call"}}` and `{{value "call"}}` print an export of the runtime and import it.
 * Throws a PinwheelError for a value inside a comment or a string, and for anything else that
 * Handlebars has.
 *
 * @param name path below `templates/`, for messages
 */
export function compileTemplate(name: string, text: string, runtime: RuntimeExports): Template {
  const program = compileProgram(text, name, ["type", "value"]);
  checkPositions(program);
  for (const step of allSteps(program)) if (step.kind === "symbol") exportOf(step, runtime);
  return (view) => {
    const output: Code[] = [];
    interpret(program, { value: view }, codePrinter(output, runtime));
    return concatAll(output);
  };
}

function codePrinter(output: Code[], runtime: RuntimeExports): Printer {
  return {
    text: (text) => output.push(templateText(text)),
    value: (value, { path }) => {
      if (isCode(value)) output.push(aligned(value));
      else if (isJson(value)) output.push(aligned(literal(value)));
      else throw templateError(path.position, `\`${path.text}\` has no value that can be printed here.`);
    },
    symbol: (step) => output.push(use(step.name, exportOf(step, runtime).file, step.keyword === "type" ? "type" : "value")),
  };
}

/**
 * Throws a PinwheelError for a misspelt name. Otherwise only compiling the output would find it.
 */
function exportOf({ keyword, name, position }: SymbolStep, runtime: RuntimeExports): RuntimeExport {
  const match = runtime.get(name);
  if (match === undefined) throw templateError(position, `The runtime does not export \`${name}\`.`);
  if (match.kind === "type" && keyword === "value") {
    throw templateError(position, `\`${name}\` of the runtime is a type: write \`{{type "${name}"}}\`.`);
  }
  return match;
}

function isJson(value: unknown): value is Json {
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== "object" || value === null) return value === null || ["string", "number", "boolean"].includes(typeof value);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson);
}
