import type { SdkModel } from "../model/model.js";
import type { HelperFunction, HelperModule } from "./helper-modules.js";

/** The functions that a hand-written module adds to the client class. */
export interface FacadeHelpers<Module extends HelperModule = HelperModule> {
  readonly module: Module;
  readonly methods: readonly HelperFunction[];
  readonly statics: readonly HelperFunction[];
  /** Functions that the class cannot have, because a resource or the language uses their name. */
  readonly refused: readonly HelperFunction[];
}

/**
 * Finds the module that is named after the client class. If a resource has that name too, the
 * module belongs to the resource.
 */
export function facadeHelpers<Module extends HelperModule>(
  { clientName, resources }: Pick<SdkModel, "clientName" | "resources">,
  helpers: readonly Module[],
): FacadeHelpers<Module> | undefined {
  const resourceNames = new Set(resources.flatMap(({ segments }) => segments.slice(0, 1)));
  const module = resourceNames.has(clientName) ? undefined : helpers.find(({ resource }) => resource === clientName);
  if (module === undefined) return undefined;
  const isMethod = ({ name }: HelperFunction): boolean => !resourceNames.has(name) && name !== "constructor";
  const isStatic = ({ name }: HelperFunction): boolean => !reservedStatics.has(name);
  return {
    module,
    methods: module.functions.filter(isMethod),
    statics: module.standalone.filter(isStatic),
    refused: [...module.functions.filter((helper) => !isMethod(helper)), ...module.standalone.filter((helper) => !isStatic(helper))],
  };
}

/**
 * Whether a function returns client options. The client class turns `fromEnv(): ClientOptions` into
 * `static fromEnv(): Shop`.
 */
export function returnsOptions({ returns }: HelperFunction): boolean {
  return /(^|\.)ClientOptions$/.test(returns);
}

/**
 * Properties that every function has, and therefore every class (ECMA-262, sections 20.2.4 and
 * 15.7).
 */
const reservedStatics: ReadonlySet<string> = new Set(["arguments", "caller", "length", "name", "prototype"]);
