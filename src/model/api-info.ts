import type { Spec, SpecServer } from "../openapi/spec.js";
import { compact } from "../util/compact.js";
import { parseUrl } from "../util/parse-url.js";
import type { ApiInfo, DescribedServer, ServerTemplate } from "./model.js";
import { asPath, relativeServerTemplate, serverTemplate } from "./server-template.js";

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
    ...compact({ serverList: serverList(absolute) }),
    ...compact({ serverTemplate: templateOf(first ?? spec.servers[0], first === undefined) }),
    serverPath: relativeServer(spec.servers[0]?.url),
    pathPrefix: commonPrefix(spec.operations.map(({ path }) => path)),
    source,
    sha256,
    ...compact({ sample: spec.sample }),
  };
}

function templateOf(server: SpecServer | undefined, isRelative: boolean): ServerTemplate | undefined {
  if (server === undefined) return undefined;
  return isRelative ? relativeServerTemplate(server) : serverTemplate(server);
}

function serverList(servers: readonly SpecServer[]): readonly DescribedServer[] | undefined {
  const isDescribed = servers.some(({ name, description }) => name !== undefined || (description ?? "") !== "");
  if (servers.length < 2 && !isDescribed) return undefined;
  return servers.map(({ name, url, description }) => ({
    ...compact({ name }),
    url: withoutTrailingSlash(url),
    doc: compact({ text: description === "" ? undefined : description }),
  }));
}

/**
 * Returns the name of the product in a title, for the name of the client class: `GitHub` of
 * `GitHub's official OpenAPI spec (v3)`. `API` if the title has no letters or digits.
 */
export function clientName(title: string): string {
  const beginning = title.slice(0, 200);
  const product = beginning.replace(/\([^)]*\)/g, " ").replace(/['\u2019]s\s.*/s, " ");
  const candidates = [product.replace(descriptive, " "), product, beginning];
  return candidates.find((candidate) => /[\p{L}\p{N}]/u.test(candidate))?.trim() ?? "API";
}

/** The part of a title that describes the document: `public REST API reference v2`. */
const descriptive = new RegExp(
  [
    "\\b(?:(?:http|official|open|public|rest|stable|web)\\s+)*",
    "(?:apis?|openapi)\\b",
    "(?:\\s+(?:definition|description|documentation|reference|spec|specification))?",
    "(?:\\s+v?\\d+(?:\\.\\d+)*)?",
  ].join(""),
  "gi",
);

function relativeServer(url: string | undefined): string {
  return url === undefined || parseUrl(url) !== undefined ? "" : withoutTrailingSlash(asPath(url));
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
