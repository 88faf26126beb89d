import type { Json } from "../util/json.js";
import { isJsonArray, isJsonObject } from "../util/json-kind.js";
import type { Target } from "./config.js";

/** A property that has no correct meaning, and how to correct it. */
export interface ConfigProblem {
  readonly message: string;
  readonly fix?: string;
}

/** Finds fields of package.json that the output decides, or that no file would have. */
export function packageFields(targets: readonly Target[]): ConfigProblem[] {
  return targets.flatMap((target, index) => {
    const name = `targets[${index}]`;
    return target.package === undefined ? withoutPackage(target, name) : wrongFields(target, name);
  });
}

function withoutPackage(target: Target, name: string): ConfigProblem[] {
  const used = (["license", "packageJson"] as const).filter((property) => target[property] !== undefined);
  return used.map((property) => ({
    message: `\`${name}.${property}\` is for a package, and this target has sources alone.`,
    fix: "Remove it, or name the package with `package`.",
  }));
}

const added = "It is added to that of the output.";
const layout = "The build decides it, because it refers to files of the output. Remove it.";

/** Fields that `packageJson` must not have, and what to do instead. */
const decided: ReadonlyMap<string, string> = new Map([
  ["name", "Use `package` of the target."],
  ["version", "Use `packageVersion` of the target."],
  ["type", layout],
  ["main", layout],
  ["module", layout],
  ["types", layout],
  ["typings", layout],
  ["typesVersions", layout],
]);

function wrongFields({ license, packageJson = {} }: Target, name: string): ConfigProblem[] {
  const field = (path: string): string => `\`${name}.packageJson.${path}\``;
  const { files, exports, license: other } = packageJson;
  return [
    ...Object.keys(packageJson).flatMap((path) => {
      const fix = decided.get(path);
      return fix === undefined ? [] : [{ message: `${field(path)} must not be set.`, fix }];
    }),
    ...(files === undefined || isJsonArray(files) ? [] : [{ message: `${field("files")} must be an array.`, fix: added }]),
    ...(exports === undefined || areSubpaths(exports)
      ? []
      : [{ message: `${field("exports")} must be an object whose keys begin with a dot.`, fix: added }]),
    ...(license === undefined || other === undefined || license === other
      ? []
      : [{ message: `${field("license")} differs from \`${name}.license\`.`, fix: "Remove one of them." }]),
  ];
}

function areSubpaths(exports: Json): boolean {
  return isJsonObject(exports) && Object.keys(exports).every((key) => key.startsWith("."));
}
