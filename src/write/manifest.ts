/**
 * The content of `.pinwheel/manifest.json`: what the last run wrote. It depends only on what it
 * describes.
 */
export interface Manifest {
  readonly format: 1;
  /** Name and version of the generator, such as `pinwheel-codegen 0.1.0`. */
  readonly generator: string;
  /**
   * SHA-256 of all inputs: generator, templates, configuration, documents, overlays and helpers.
   * Equal inputs mean equal output.
   */
  readonly fingerprint: string;
  /**
   * The files that references of the documents led to, one list per API, relative to its document.
   * Missing if there are none.
   */
  readonly references?: readonly (readonly string[])[];
  /**
   * Set after a run with warnings. Unless they are kept beside the manifest, the next run does all
   * the work to report them again.
   */
  readonly warned?: true;
  /**
   * Content hash (see `contentHash`) of every written file, by path relative to the output folder,
   * sorted.
   */
  readonly files: Readonly<Record<string, string>>;
  /**
   * Hash without formatting (see `unformattedHash`) of the same files. Missing for other languages.
   */
  readonly unformatted: Readonly<Record<string, string>>;
  /** Short hashes of the messages that are reported only once, sorted. */
  readonly reported: readonly string[];
}
