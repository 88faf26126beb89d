/** What a document may cost before it is refused. Real documents stay far below each. */
export const limits = {
  /** Bytes of one file or reply, after decompression. GitHub's description has 13 MB. */
  bytes: 64 * 1024 * 1024,
  /** Milliseconds for one reply, redirects and body included. */
  fetchTime: 30_000,
  /** Redirects that one fetch follows. */
  redirects: 5,
  /** How deep objects and lists may lie in one another. */
  depth: 200,
  /** Values in the document, counted as often as aliases repeat them. GitHub's description has 1.2 million. */
  values: 10_000_000,
} as const;
