/** What a document may cost. Real documents stay far below each default. */
export interface Limits {
  /** Bytes of one file or response, after decompression. */
  readonly documentBytes: number;
  /** Nesting of objects and arrays. */
  readonly depth: number;
  /** Values in the document after YAML aliases are expanded. */
  readonly values: number;
  /** Files that the references of a document lead to. */
  readonly references: number;
  /** URLs that are fetched for one document. */
  readonly urls: number;
  /** Seconds to fetch one file, including redirects and the body. */
  readonly fetchSeconds: number;
  /** Properties of all parts of `allOf` together, with those that they inherit. */
  readonly inheritedProperties: number;
  /** Named types of one API. */
  readonly types: number;
  /** Files of the output. */
  readonly outputFiles: number;
  /** Bytes of all files of the output together. */
  readonly outputBytes: number;
  /** Seconds to build and to emit the output. */
  readonly seconds: number;
}

export const defaultLimits: Limits = {
  // GitHub's description has 13 MB, and that of Microsoft Graph over 30 MB.
  documentBytes: 64 * 1024 * 1024,
  depth: 200,
  // GitHub's description has 1.2 million.
  values: 10_000_000,
  // DigitalOcean's description has 2900.
  references: 20_000,
  // A server could refer to new ones without an end.
  urls: 500,
  fetchSeconds: 30,
  inheritedProperties: 300_000,
  types: 200_000,
  outputFiles: 100_000,
  outputBytes: 1024 * 1024 * 1024,
  seconds: 600,
};

/** Returns all limits, with those of a configuration. */
export function limitsOf(changes: Partial<Limits> | undefined): Limits {
  return changes === undefined ? defaultLimits : { ...defaultLimits, ...changes };
}

/** Advice for a document that exceeds a limit. */
export function limitFix(name: keyof Limits, advice = "Make the document smaller"): string {
  return `${advice}. Or, if you trust it, raise \`limits.${name}\` of the target in the configuration.`;
}
