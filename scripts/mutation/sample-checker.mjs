import { readFileSync } from "node:fs";
import { CheckStatus } from "@stryker-mutator/api/check";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { keyOf } from "./sample.mjs";

/**
 * A Stryker checker that lets only the mutants of the sample run. The range of a mutant also includes the mutants nested in it. Those
 * are reported as compile errors, which do not count.
 */
class SampleChecker {
  #keys = new Set();

  async init() {
    this.#keys = new Set(JSON.parse(readFileSync(process.env.PINWHEEL_MUTATION_SAMPLE, "utf8")));
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#result(mutant)]));
  }

  /** Stryker passes absolute paths into its copy of the project. */
  #result(mutant) {
    const isSampled = [...this.#keys].some((key) => key === keyOf(mutant, `${process.cwd().replaceAll("\\", "/")}/`));
    return isSampled ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: "not in the sample" };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", SampleChecker)];
