import { fatal } from "../diagnostics/collect.js";
import type { PinwheelError } from "../diagnostics/diagnostic.js";

/** A template that has been parsed and checked: steps that print one after the other. */
export type Program = readonly Step[];

export type Step = TextStep | ValueStep | SymbolStep | IfStep | EachStep;

/** Text of the template itself. */
export interface TextStep {
  readonly kind: "text";
  readonly text: string;
}

/** `{{path}}` */
export interface ValueStep {
  readonly kind: "value";
  readonly path: Path;
  /** Whether the tag is the only thing on its line. */
  readonly isAlone: boolean;
}

/** `{{type "Call"}}`: a keyword of the language that the template is for, and a name. */
export interface SymbolStep {
  readonly kind: "symbol";
  readonly keyword: string;
  readonly name: string;
  readonly position: TemplatePosition;
}

/** `{{#if}}`, and `{{#unless}}` with its two branches exchanged. */
export interface IfStep {
  readonly kind: "if";
  readonly condition: Path;
  readonly whenTrue: Program;
  readonly whenFalse: Program;
}

/** `{{#each}}`; `otherwise` prints for an empty list. */
export interface EachStep {
  readonly kind: "each";
  readonly list: Path;
  readonly body: Program;
  readonly otherwise: Program;
}

/** Where a value is found. */
export interface Path {
  /** As the template writes it, for messages. */
  readonly text: string;
  /** How many loops outwards the lookup starts: the number of `../`. */
  readonly depth: number;
  /** What `@index`, `@first` and `@last` name. */
  readonly loop?: LoopVariable;
  /** Properties to follow from there. */
  readonly properties: readonly string[];
  readonly position: TemplatePosition;
}

export type LoopVariable = "index" | "first" | "last";

export interface TemplatePosition {
  /** Path of the template below `templates/`. */
  readonly file: string;
  /** Counted from 1. Missing where Handlebars does not report it. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
}

/** Every step of a program in the order of the template, those inside blocks too. */
export function allSteps(program: Program): readonly Step[] {
  return program.flatMap((step) => [step, ...innerSteps(step)]);
}

function innerSteps(step: Step): readonly Step[] {
  switch (step.kind) {
    case "text":
    case "value":
    case "symbol":
      return [];
    case "if":
      return [...allSteps(step.whenTrue), ...allSteps(step.whenFalse)];
    case "each":
      return [...allSteps(step.body), ...allSteps(step.otherwise)];
  }
}

/** The error for a template that cannot be used. */
export function templateError(position: TemplatePosition, message: string): PinwheelError {
  return fatal("template-invalid", { message, ...position });
}
