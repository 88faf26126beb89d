import type { Spec } from "../openapi/spec.js";
import { compact } from "../util/compact.js";
import { parseUrl } from "../util/parse-url.js";
import type { ApiInfo } from "./model.js";
import { serverTemplate } from "./server-template.js";

/** Collects the facts about the API as a whole. */
export function buildApiInfo(spec: Spec, source: string, sha256: string): ApiInfo {
  const { title, version, description } = spec.info;
  const absolute = spec.servers.filter(({ url }) => parseUrl(url) !== undefined);
  const [first] = absolute;
  return {
    title,
    version,
    ...compact({ description: description === "" ? undefined : description }),
    servers: absolute.map(({ url }) => withoutTrailingSlash(url)),
    ...compact({ serverTemplate: first && serverTemplate(first) }),
    serverPath: relativeServer(spec.servers[0]?.url),
    pathPrefix: commonPrefix(spec.operations.map(({ path }) => path)),
    source,
    sha256,
    ...compact({ sample: spec.sample }),
  };
}

/** Returns the title without words such as "REST API", for the name of the client class. */
export function clientName(title: string): string {
  return title.replace(/\b(rest|http|web|open|public|stable)?\s*api\b/gi, " ").trim() || title;
}

function relativeServer(url: string | undefined): string {
  return url === undefined || parseUrl(url) !== undefined ? "" : withoutTrailingSlash(url);
}

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/+$/, "");
}

/**
 * Returns the fixed segments that every path starts with. The last segment of a path never counts.
 */
function commonPrefix(paths: readonly string[]): string {
  if (paths.length < 2) return "";
  const [first = [], ...others] = paths.map((path) => path.split("/").slice(1, -1));
  const isShared = (segment: string, index: number): boolean => !segment.includes("{") && others.every((other) => other[index] === segment);
  const end = first.findIndex((segment, index) => !isShared(segment, index));
  const shared = end === -1 ? first : first.slice(0, end);
  return shared.map((segment) => `/${segment}`).join("");
}
