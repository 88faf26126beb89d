import type { Guide } from "../../emitter.js";

/** Whether the guide is a section of README.md instead of a page. */
export function isGettingStarted({ name }: Guide): boolean {
  return name === "getting-started";
}

export function guidePath({ name }: Guide): string {
  return `docs/guides/${name}.md`;
}

/** The first heading of a guide, or its name with spaces. */
export function guideTitle({ name, text }: Guide): string {
  const heading = /^# +(.+)$/m.exec(text)?.[1]?.trim();
  return heading ?? name.replace(/-/g, " ").replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
