import type { Spec } from "../openapi/spec.js";
import type { ApiInfo } from "./model.js";
import { serverTemplate } from "./server-template.js";

/** What is said of the API as a whole. */
export function buildApiInfo(spec: Spec, source: string, sha256: string): ApiInfo {
  const { title, version, description } = spec.info;
  const urls = spec.servers.map(({ url }) => url);
  const [first] = spec.servers.filter(({ url }) => URL.canParse(url));
  const template = first && serverTemplate(first);
  return {
    title,
    version,
    ...(description === undefined || description === "" ? {} : { description }),
    servers: urls.filter((url) => URL.canParse(url)).map((url) => url.replace(/\/+$/, "")),
    ...(template === undefined ? {} : { serverTemplate: template }),
    serverPath: relativeServer(urls),
    pathPrefix: commonPrefix(spec.operations.map((operation) => operation.path)),
    source,
    sha256,
    ...(spec.sample === undefined ? {} : { sample: spec.sample }),
  };
}

/** The client class: the title without words that say only that it is an API. */
export function clientName(title: string): string {
  return title.replace(/\b(rest|http|web|open|public|stable)?\s*api\b/gi, " ").trim() || title;
}

function relativeServer(urls: readonly string[]): string {
  const [first] = urls;
  return first === undefined || URL.canParse(first) ? "" : first.replace(/\/+$/, "");
}

/** The fixed segments that every path starts with; a path that is nothing else keeps its last segment. */
function commonPrefix(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split("/").slice(1, -1));
  const differs = first.findIndex((segment, i) => segment.includes("{") || others.some((other) => other[i] !== segment));
  const shared = paths.length < 2 ? [] : first.slice(0, differs === -1 ? first.length : differs);
  return shared.map((segment) => `/${segment}`).join("");
}
