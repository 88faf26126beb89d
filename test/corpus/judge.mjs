import { refusals } from "./refusals.mjs";

/** How many times longer than the reference a document may take. A larger document may take longer in proportion. */
const tolerance = 4;

/** Returns the result of a document. An expected refusal is not a problem, and its absence is. */
export function judge({ name, bytes }, { problem, refusal = "", seconds }, reference) {
  const expected = refusals[name]?.code ?? "";
  if (refusal !== expected) {
    const actual = problem === "" ? "it is accepted" : problem;
    return {
      name,
      seconds,
      problem: expected === "" ? problem : `expected the refusal ${expected} (test/corpus/refusals.mjs), but ${actual}`,
    };
  }
  if (expected !== "") return { name, seconds, problem: "" };
  const maximum = tolerance * reference.seconds * Math.max(1, bytes / reference.bytes);
  const isSlow = problem === "" && seconds > maximum;
  return {
    name,
    seconds,
    problem: isSlow ? `generating takes ${seconds.toFixed(1)} s, but at most ${maximum.toFixed(1)} s are expected` : problem,
  };
}
