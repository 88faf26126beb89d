import { selectTargets } from "../../config/select-targets.js";
import { diagnose } from "../../diagnostics/collect.js";
import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { type Advice, advise, highest } from "../../diff/advice.js";
import type { Change } from "../../diff/change.js";
import { isExpired, type JudgedChange, judgeChanges } from "../../diff/judge.js";
import { type DiffPolicy, levelledCodes } from "../../diff/policy.js";
import type { SdkModel } from "../../model/model.js";
import { compact } from "../../util/compact.js";
import { nearestMatch } from "../../util/nearest-match.js";
import type { Run, RunOptions } from "../run.js";

export interface CompareOptions extends RunOptions {
  /** The old version: a document, `REV:path`, or a model. Default: that of git. */
  readonly before?: string;
  /** The new version. Default: every target of the configuration. */
  readonly after?: string;
  /** Revision of git to compare with. Default: the merge base with the default branch. */
  readonly against?: string;
  /** The date of today, as `2026-12-31`, for acceptances and sunsets. */
  readonly today?: string;
}

/** Two versions of one API. */
export interface ComparedPair {
  /** How messages name it. */
  readonly title: string;
  /** The output folder, relative to the current folder. Missing for documents. */
  readonly output?: string;
  /** Name of the npm package. */
  readonly package?: string;
  /** Version of the old npm package. */
  readonly version?: string;
  readonly before: SdkModel;
  readonly after: SdkModel;
  /** The old document with the new configuration. Missing: the configuration changes nothing. */
  readonly configured?: SdkModel;
  /** The generators that wrote both SDKs, such as `pinwheel-codegen 0.1.0`, if they differ. */
  readonly generators?: { readonly before: string; readonly after: string };
}

export interface Comparison extends ComparedPair {
  readonly changes: readonly JudgedChange[];
  readonly advice: Advice;
}

export interface Comparisons {
  readonly comparisons: readonly Comparison[];
  /** The highest advice of all. */
  readonly advice: Advice;
}

/** Compares the versions that the options name, and applies the policy of the configuration. */
export async function compareVersions(options: CompareOptions, run: Run): Promise<Comparisons> {
  const isDocument = options.before !== undefined || options.after !== undefined;
  const policy = await policyOf(options, isDocument);
  const [{ allCodes }, { diffModels }] = await Promise.all([import("../../diff/catalogue.js"), import("../../diff/diff-models.js")]);
  checkCodes(
    policy,
    allCodes().map(({ code }) => code),
  );
  const pairs = await (isDocument ? compareTwo(options, run) : compareAll(options, run));
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const comparisons = pairs.map((pair): Comparison => {
    const { before, after, configured = before } = pair;
    const found = [...diffModels(before, configured).map(byConfiguration), ...diffModels(configured, after)];
    const changes = judgeChanges(found, before, after, { policy, today });
    const ofDocument = changes.filter(({ change }) => change.cause === undefined);
    const advice = { sdk: advise(changes, isSame(before, after)).sdk, api: advise(ofDocument, isSame(configured, after)).api };
    return { ...pair, changes, advice };
  });
  reportAcceptances(policy, comparisons, today, run);
  const advices = comparisons.map(({ advice }) => advice);
  return { comparisons, advice: { sdk: highest(advices.map(({ sdk }) => sdk)), api: highest(advices.map(({ api }) => api)) } };
}

async function compareTwo(options: CompareOptions, run: Run): Promise<readonly ComparedPair[]> {
  const { compareDocuments } = await import("./compare-documents.js");
  return compareDocuments(options, run);
}

async function compareAll(options: CompareOptions, run: Run): Promise<readonly ComparedPair[]> {
  const { compareTargets } = await import("./compare-targets.js");
  return compareTargets(options, run);
}

/** For documents, a configuration is read only if the options name it, and only for its policy. */
async function policyOf(
  { before: _before, after: _after, document: _document, ...options }: CompareOptions,
  isDocument: boolean,
): Promise<DiffPolicy> {
  if (isDocument && options.config === undefined) return {};
  const { diff = {} } = await selectTargets(isDocument ? compact({ config: options.config, cwd: options.cwd }) : options);
  return diff;
}

/** @throws PinwheelError `config-invalid` for a code that no change has */
function checkCodes(policy: DiffPolicy, known: readonly string[]): void {
  const problems = levelledCodes(policy)
    .filter((code) => !known.includes(code))
    .map((code) => {
      const match = nearestMatch(code, known);
      const fix = match === undefined ? "docs/changes.md lists the codes." : `Did you mean ${JSON.stringify(match)}?`;
      return diagnose("config-invalid", { message: `\`diff.${code}\` is not the code of a change.`, fix });
    });
  if (problems.length > 0) throw new PinwheelError(problems);
}

/** The configuration does not change what the server accepts and returns. */
function byConfiguration(change: Change): Change {
  return { ...change, verdicts: { ...change.verdicts, deployed: "safe" }, cause: "configuration" };
}

/** Where the document is, and its hash and version, are not what callers see. */
function isSame(before: SdkModel, after: SdkModel): boolean {
  const textOf = ({ api: { source: _source, sha256: _sha256, version: _version, ...api }, ...model }: SdkModel) =>
    JSON.stringify({ api, model });
  return textOf(before) === textOf(after);
}

function reportAcceptances({ accept = [] }: DiffPolicy, comparisons: readonly Comparison[], today: string, run: Run): void {
  const fingerprints = new Set(comparisons.flatMap(({ changes }) => changes.map(({ change }) => change.fingerprint)));
  for (const acceptance of accept) {
    const { fingerprint, until } = acceptance;
    if (isExpired(acceptance, today)) {
      run.report("change-acceptance-expired", { message: `The acceptance of the change ${fingerprint} ended on ${until}.` });
    } else if (!fingerprints.has(fingerprint)) {
      run.report("change-acceptance-unused", { message: `No change has the fingerprint ${fingerprint}, which the configuration accepts.` });
    }
  }
}
