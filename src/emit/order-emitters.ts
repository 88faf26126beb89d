import type { Emitter } from "./emitter.js";

/**
 * Orders emitters so that each runs after the emitters that it names in `after`, and otherwise
 * keeps their order. Throws an Error if two emitters have one name, if `after` names no emitter of
 * the run, or if emitters wait for each other.
 */
export function orderEmitters(emitters: readonly Emitter[]): readonly Emitter[] {
  const names = new Set(emitters.map(({ name }) => name));
  if (names.size < emitters.length) throw new Error("Two emitters have the same name.");
  const ordered: Emitter[] = [];
  let waiting = emitters;
  while (waiting.length > 0) {
    const done = new Set(ordered.map(({ name }) => name));
    const ready = waiting.filter((emitter) => predecessors(emitter, emitters).every((name) => done.has(name)));
    if (ready.length === 0) throw new Error(`These emitters wait for each other or for an unknown one: ${namesOf(waiting)}.`);
    ordered.push(...ready);
    waiting = waiting.filter((emitter) => !ready.includes(emitter));
  }
  return ordered;
}

/**
 * Names of the emitters that run before this one. Emitters that wait for all others do not wait for
 * each other.
 */
export function predecessors({ name, after = [] }: Emitter, emitters: readonly Emitter[]): readonly string[] {
  if (after !== "all") return after;
  return emitters.filter((other) => other.name !== name && other.after !== "all").map((other) => other.name);
}

function namesOf(emitters: readonly Emitter[]): string {
  return emitters.map(({ name }) => name).join(", ");
}
