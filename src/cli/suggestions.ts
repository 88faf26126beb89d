import { fatal } from "../diagnostics/collect.js";
import type { PinwheelError } from "../diagnostics/diagnostic.js";
import { nearestMatch } from "../util/nearest-match.js";
import { allFlags } from "./flags.js";

/** `pinwheel help` is a command of yargs. */
const knownCommands: readonly string[] = [...Object.keys(allFlags), "help"];

/** Returns the error for a first argument that is neither a command nor an option. */
export function unknownCommand([name]: readonly string[]): PinwheelError | undefined {
  if (name === undefined || name.startsWith("-") || knownCommands.includes(name)) return undefined;
  const message = `Unknown command: ${name}.`;
  const command = meantName(name, knownCommands);
  if (command !== undefined) return fatal("usage", { message, fix: `Did you mean ${command}?` });
  if (looksLikeDocument(name)) return fatal("usage", { message, fix: `Did you mean generate ${name}?` });
  return fatal("usage", { message });
}

function looksLikeDocument(argument: string): boolean {
  return /^https?:\/\/|\.(json|ya?ml)$/i.test(argument);
}

/** Returns what was probably meant by unknown arguments. Undefined if nothing is similar. */
export function suggestOptions(names: readonly string[], command: string | undefined): string | undefined {
  const flags = command !== undefined && Object.hasOwn(allFlags, command) ? allFlags[command] : undefined;
  const candidates = [...Object.keys(flags ?? {}), "help", "version"];
  const meant = names.flatMap((name) => meantName(name, candidates) ?? []);
  if (meant.length > 0) return `Did you mean ${meant.map((name) => `--${name}`).join(", ")}?`;
  return names.map(otherCommands).find((sentence) => sentence !== undefined);
}

/** Returns the candidate that a name is a misspelling of, or the only one that it abbreviates. */
function meantName(name: string, candidates: readonly string[]): string | undefined {
  const longer = candidates.filter((candidate) => candidate.startsWith(name));
  const only = name.length > 1 && longer.length === 1 ? longer[0] : undefined;
  return nearestMatch(name, candidates) ?? only;
}

/** An option may exist, but not for this command. */
function otherCommands(option: string): string | undefined {
  const commands = Object.entries(allFlags).flatMap(([name, flags]) => (Object.hasOwn(flags, option) ? [name] : []));
  return commands.length === 0 ? undefined : `--${option} is an option of ${new Intl.ListFormat("en").format(commands)}.`;
}
