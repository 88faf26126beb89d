import { fatal } from "../../diagnostics/collect.js";
import { appliedBump, highest, nextVersion } from "../../diff/advice.js";
import type { Bump, Comparison, DiffResult, JudgedChange } from "../../index.js";
import { count } from "../../util/count.js";
import { printable } from "../printable.js";

/** The comparisons of one package, and its old version. */
interface Release {
  readonly name: string | undefined;
  readonly output: string | undefined;
  readonly version: string;
  readonly comparisons: readonly Comparison[];
}

/** A package may hold several APIs. */
function releasesOf({ comparisons }: DiffResult): readonly Release[] {
  const outputs = [...new Set(comparisons.map(({ output }) => output))];
  return outputs.map((output) => {
    const own = comparisons.filter((comparison) => comparison.output === output);
    const [first] = own;
    return {
      name: own.find((each) => each.package)?.package,
      output,
      version: first?.version ?? first?.before.api.version ?? "",
      comparisons: own,
    };
  });
}

/** Returns the next version of each package; with several, after its folder. */
export function nextVersions(result: DiffResult): string {
  const releases = releasesOf(result);
  return releases
    .map((release) => {
      const version = nextVersion(release.version, bumpOf(release));
      if (version === undefined) {
        const message = `${JSON.stringify(release.version)} is not a semantic version, so it has no next one.`;
        throw fatal("usage", { message, fix: "Set `packageVersion` of the target, or `info.version` of the document, such as 1.0.0." });
      }
      return releases.length === 1 ? `${version}\n` : `${printable(release.output ?? "")} ${version}\n`;
    })
    .join("");
}

function bumpOf({ comparisons }: Release): Bump {
  return highest(comparisons.map(({ advice }) => advice.sdk));
}

/** Returns a file for `.changeset`. Below 1.0, a breaking change is `minor`. */
export function changesetText(result: DiffResult): string {
  const releases = releasesOf(result);
  const lines = releases.flatMap((release) => {
    const bump = appliedBump(release.version, bumpOf(release));
    return bump === "none" ? [] : `${JSON.stringify(release.name ?? release.comparisons[0]?.after.clientName ?? "")}: ${bump}`;
  });
  const changes = changesOf(result);
  return ["---", ...lines, "---", "", summaryOf(changes), "", ...changes.map(bullet)].join("\n").trimEnd().concat("\n");
}

/** Returns a message after Conventional Commits 1.0. */
export function commitText(result: DiffResult): string {
  const changes = changesOf(result);
  const sources = changes.filter(({ change }) => change.verdicts.source === "breaking");
  const { sdk } = result.advice;
  const type = sdk === "major" ? "feat!" : sdk === "minor" ? "feat" : sdk === "patch" ? "fix" : "chore";
  const breaking = sources.map(({ change }) => `BREAKING CHANGE: ${printable(change.message)}`);
  const others = changes.filter((change) => !sources.includes(change));
  return [`${type}: ${headline(changes)}`, others.map(bullet).join("\n"), ...breaking]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function changesOf({ comparisons }: DiffResult): readonly JudgedChange[] {
  return comparisons.flatMap(({ changes }) => changes);
}

function bullet({ change }: JudgedChange): string {
  return `- ${printable(change.message)}`;
}

function summaryOf(changes: readonly JudgedChange[]): string {
  const text = headline(changes);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function headline(changes: readonly JudgedChange[]): string {
  const breaking = changes.filter(({ change }) => change.verdicts.source === "breaking").length;
  if (changes.length === 0) return "update the SDK";
  const { length: others } = changes.filter(({ change }) => change.cause !== undefined);
  const parts = [
    ...(others < changes.length ? [`${count(changes.length - others, "change")} of the API`] : []),
    ...(others > 0 ? [`${count(others, "change")} of the configuration`] : []),
  ];
  return `update the SDK for ${parts.join(" and ")}${breaking === 0 ? "" : `, ${breaking} breaking`}`;
}
