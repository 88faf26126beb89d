import { type EachStep, type LoopVariable, type Path, type Program, type SymbolStep, templateError, type ValueStep } from "./program.js";

/** Where paths start: a view, or one entry of a list inside the scope around the loop. */
export interface Scope {
  readonly value: unknown;
  readonly outer?: Scope;
  readonly loop?: Readonly<Record<LoopVariable, number | boolean>>;
}

/** Turns static text and values into output of one language. */
export interface Printer {
  readonly text: (text: string) => void;
  /** Throws a PinwheelError for a value that the language cannot print. */
  readonly value: (value: unknown, step: ValueStep) => void;
  readonly symbol: (step: SymbolStep) => void;
}

/**
 * Prints a view. Throws a PinwheelError where the view lacks a property, or `each` gets something
 * other than a list.
 */
export function interpret(program: Program, scope: Scope, print: Printer): void {
  for (const step of program) {
    switch (step.kind) {
      case "text":
        print.text(step.text);
        break;
      case "value":
        print.value(lookUp(step.path, scope), step);
        break;
      case "symbol":
        print.symbol(step);
        break;
      case "if":
        interpret(isTrue(lookUp(step.condition, scope)) ? step.whenTrue : step.whenFalse, scope, print);
        break;
      case "each":
        interpretEach(step, scope, print);
        break;
    }
  }
}

function interpretEach({ list, body, otherwise }: EachStep, outer: Scope, print: Printer): void {
  const items = lookUp(list, outer);
  if (!Array.isArray(items)) throw templateError(list.position, `{{#each ${list.text}}} needs a list.`);
  if (items.length === 0) interpret(otherwise, outer, print);
  for (const [index, value] of items.entries()) {
    interpret(body, { value, outer, loop: { index, first: index === 0, last: index === items.length - 1 } }, print);
  }
}

/** As in Handlebars, an empty list is false. */
function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/**
 * Follows own properties only, so that a template never reaches a prototype. A property that the
 * view lacks is an error: views have every property, with `undefined` or `null` for a missing
 * value.
 */
function lookUp(path: Path, scope: Scope): unknown {
  const start = scopeAt(scope, path.depth);
  let value = path.loop === undefined ? start?.value : start?.loop?.[path.loop];
  for (const name of path.properties) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) {
      throw templateError(path.position, `The view has no value \`${path.text}\`.`);
    }
    value = Reflect.get(value, name);
  }
  return value;
}

function scopeAt(scope: Scope, depth: number): Scope | undefined {
  return depth === 0 || scope.outer === undefined ? scope : scopeAt(scope.outer, depth - 1);
}
