import type { SpecParameter } from "../spec.js";
import type { ParseContext } from "./parse-context.js";

/**
 * Makes the path parameters fit the path: one that the path has and nobody declares becomes a string, one that the path has no place for is
 * left out. Both are reported.
 */
export function matchPath(reading: ParseContext, path: string, at: string, parameters: readonly SpecParameter[]): readonly SpecParameter[] {
  const placed = new Set(templateNames(path));
  const kept = parameters.filter(
    (parameter) => parameter.in !== "path" || placed.has(parameter.name) || !reportUnplaced(reading, path, at, parameter),
  );
  const declared = new Set(kept.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name));
  const missing = [...placed].filter((name) => !declared.has(name));
  return [...kept, ...missing.map((name) => undeclared(reading, path, at, name))];
}

/** The names between braces, in order. */
function templateNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].flatMap((match) => match[1] ?? []);
}

function reportUnplaced(reading: ParseContext, path: string, at: string, parameter: SpecParameter): true {
  const message = `The path ${JSON.stringify(path)} has no place for the parameter ${JSON.stringify(parameter.name)}.`;
  reading.report("path-parameter-unplaced", { message, pointer: at, instead: "The parameter was left out." });
  return true;
}

function undeclared(reading: ParseContext, path: string, at: string, name: string): SpecParameter {
  const message = `The path ${JSON.stringify(path)} has a parameter ${JSON.stringify(name)} that is declared nowhere.`;
  reading.report("path-parameter-undeclared", { message, pointer: at, instead: "Read as a required string." });
  const schema = { origin: at, types: ["string"] } as const;
  return { origin: at, name, in: "path", required: true, style: "simple", explode: false, allowReserved: false, schema };
}
