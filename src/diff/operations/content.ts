/** The media types of a body in both versions. */
export interface MatchedContent<Content> {
  readonly matches: readonly { readonly before: Content; readonly after: Content }[];
  readonly removed: readonly Content[];
  readonly added: readonly Content[];
  /** The only media type was replaced. */
  readonly replaced?: { readonly before: Content; readonly after: Content };
}

/** Finds the media types that both versions have. Parameters such as `charset` do not count. */
export function matchContent<Content extends { readonly mediaType: string }>(
  before: readonly Content[],
  after: readonly Content[],
): MatchedContent<Content> {
  const left = new Map(before.map((content) => [essence(content), content]));
  const right = new Map(after.map((content) => [essence(content), content]));
  const matches = [...left].flatMap(([mediaType, old]) => {
    const now = right.get(mediaType);
    return now === undefined ? [] : [{ before: old, after: now }];
  });
  const removed = [...left].filter(([mediaType]) => !right.has(mediaType)).map(([, content]) => content);
  const added = [...right].filter(([mediaType]) => !left.has(mediaType)).map(([, content]) => content);
  const [gone, fresh] = [removed[0], added[0]];
  if (gone === undefined || fresh === undefined || removed.length > 1 || added.length > 1) return { matches, removed, added };
  return { matches, removed: [], added: [], replaced: { before: gone, after: fresh } };
}

function essence({ mediaType }: { readonly mediaType: string }): string {
  return (mediaType.split(";")[0] ?? mediaType).trim().toLowerCase();
}
