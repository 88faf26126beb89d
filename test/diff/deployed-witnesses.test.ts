// What happens between SDKs of the old document and servers of the new one, in both directions of every class: values at the boundaries of
// the old schemas are requests, and values at the boundaries of the new schemas are responses.
import { diffModels } from "../../src/diff/diff-models.js";
import { directions } from "./directions.js";
import { findBrokenSequence } from "./pages-and-streams.js";
import { findBrokenExchange } from "./wire.js";

test.each(directions.map((direction) => [direction.name, direction] as const))("%s", (_, { before, after, documents }) => {
  const changes = diffModels(before, after);
  const verdicts = changes.map(({ verdicts: { deployed } }) => deployed);
  const told = changes.map(({ code, verdicts: { deployed } }) => `${code}: ${deployed}`).join(", ");
  const problem = findBrokenExchange(documents) ?? findBrokenSequence(before, after);
  if (verdicts.includes("breaking")) expect({ told, isBroken: problem !== undefined }).toEqual({ told, isBroken: true });
  else if (!verdicts.includes("warning")) expect({ told, problem }).toEqual({ told, problem: undefined });
});
