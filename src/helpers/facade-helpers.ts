import type { SdkModel } from "../model/model.js";
import type { HelperFunction, HelperModule } from "./helper-modules.js";

/** What a hand-written module named after the client class adds to it. */
export interface FacadeHelpers<Module extends HelperModule = HelperModule> {
  readonly module: Module;
  readonly methods: readonly HelperFunction[];
  readonly statics: readonly HelperFunction[];
  /** Functions that the class cannot have: a resource, or the language, has their name. */
  readonly refused: readonly HelperFunction[];
}

/** The module of the client among the helpers of an API. One that is named after a resource as well belongs to the resource. */
export function facadeHelpers<Module extends HelperModule>(
  { clientName, resources }: Pick<SdkModel, "clientName" | "resources">,
  helpers: readonly Module[],
): FacadeHelpers<Module> | undefined {
  const names = new Set(resources.map(({ name }) => name));
  const module = names.has(clientName) ? undefined : helpers.find(({ resource }) => resource === clientName);
  if (module === undefined) return undefined;
  const isTaken = ({ name }: HelperFunction): boolean => names.has(name) || name === "constructor";
  const isReserved = ({ name }: HelperFunction): boolean => reservedStatics.has(name);
  return {
    module,
    methods: module.functions.filter((one) => !isTaken(one)),
    statics: module.standalone.filter((one) => !isReserved(one)),
    refused: [...module.functions.filter(isTaken), ...module.standalone.filter(isReserved)],
  };
}

/** Whether the class is to be made of what a function returns: `fromEnv(): ClientOptions` becomes `static fromEnv(): Airflow`. */
export function returnsOptions({ returns }: HelperFunction): boolean {
  return /(^|\.)ClientOptions$/.test(returns);
}

/** Properties that every function has, and therefore every class (ECMA-262, 20.2.4 and 15.7). */
const reservedStatics: ReadonlySet<string> = new Set(["arguments", "caller", "length", "name", "prototype"]);
