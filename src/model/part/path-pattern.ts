/**
 * Returns whether a path matches a pattern: `*` is any text in one segment, `**` any number of
 * segments, also none. All other characters are themselves.
 *
 * Libraries for file names do not help, because braces and brackets have a meaning there.
 */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const segments = pattern.split("/").slice(1);
  const expression = new RegExp(`^${segments.map(segmentExpression).join("")}$`, "u");
  return (path) => expression.test(path);
}

function segmentExpression(segment: string): string {
  if (segment === "**") return "(?:/[^/]*)*";
  const texts = segment.split(/\*+/).map((text) => text.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&"));
  return `/${texts.join("[^/]*")}`;
}
