import type { PinnedNames } from "../model/naming/pinned-names.js";
import type { Json } from "../util/json.js";

/** `.pinwheel/manifest.json`: what the last run wrote. Its text depends on nothing but what it describes. */
export interface Manifest {
  readonly format: 1;
  /** Name and version of the generator, as in `pinwheel-codegen 0.1.0`. */
  readonly generator: string;
  /** SHA-256 over generator, templates, configuration, documents, overlays and helpers: equal means that nothing can have changed. */
  readonly fingerprint: string;
  /** There were warnings: the next run does everything again, so that they are told again. Absent where there were none. */
  readonly warned?: true;
  /** SHA-256 of every file but this one, by path relative to the output folder, sorted. */
  readonly files: Readonly<Record<string, string>>;
  /** Names once given, by API of the package; the model builder reads and writes them. */
  readonly names: Readonly<Record<string, PinnedNames>>;
  /** What was read from helper modules, so that they are parsed again only when they change. */
  readonly helpers: Readonly<Record<string, { readonly sha256: string; readonly facts: Json }>>;
}
