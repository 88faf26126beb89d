/** What a document may cost. Real documents stay far below each default. */
export interface Limits {
  /** Bytes of one file or response, after decompression. Default: 64 MiB. */
  readonly documentBytes: number;
  /** Nesting of objects and arrays. Default: 200. */
  readonly depth: number;
  /** Values in the document after YAML aliases are expanded. Default: 10 million. */
  readonly values: number;
  /** Files that the references of a document lead to. Default: 20,000. */
  readonly references: number;
  /** URLs that are fetched for one document. Default: 500. */
  readonly urls: number;
  /** Seconds to fetch one file, including its body and at most 5 redirects. Default: 30. */
  readonly fetchSeconds: number;
  /** Properties of all parts of `allOf` together, with those that they inherit. Default: 300,000. */
  readonly inheritedProperties: number;
  /** Named types of one API. Default: 200,000. */
  readonly types: number;
  /** Files of the output. Default: 100,000. */
  readonly outputFiles: number;
  /** Bytes of all files of the output together. Default: 1 GiB. */
  readonly outputBytes: number;
  /** Seconds to build and emit the output. A run ends between two stages or files. Default: 600. */
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
