/** The largest document that is accepted. Real documents stay far below each limit. */
export const limits = {
  /** Bytes of one file or response, after decompression. GitHub's description has 13 MB. */
  bytes: 64 * 1024 * 1024,
  /** Milliseconds to fetch one file, including redirects and the body. */
  fetchTime: 30_000,
  /** Redirects followed for one file. */
  redirects: 5,
  /** Files that the references of a document lead to. DigitalOcean's description has 2900. */
  files: 20_000,
  /** URLs that are fetched for one document. A server could refer to new ones without an end. */
  urls: 500,
  /** Nesting of objects and arrays. */
  depth: 200,
  /**
   * Values in the document after YAML aliases are expanded. GitHub's description has 1.2 million.
   */
  values: 10_000_000,
} as const;

/** Files that are read at the same time. */
export const fileConcurrency = 32;
