import type { HelperModule } from "../helpers/helper-modules.js";
import type { Resource, SdkModel } from "../model/model.js";
import { allWebhooks } from "../model/webhook/all-webhooks.js";
import { fileStems, resourceStems } from "./file-stems.js";
import { startAnchors } from "./page-names.js";

/** Where the docs pages of one API are. Paths are relative to the output folder. */
export interface DocsLinks {
  /** `docs`, or `docs/NAME` for a further API. */
  readonly folder: string;
  /** Returns the page of a resource. */
  readonly resource: (resource: string) => string;
  /** Returns the page of a named type. */
  readonly model: (type: string) => string;
  /**
   * Returns the anchor of a method on the page of its resource. `kind` is needed
   * because an operation and a hand-written function may have the same name.
   */
  readonly anchor: (resource: string, kind: MethodKind, method: string) => string;
  /** The page of all webhooks and callbacks, if the API has any. */
  readonly webhooks: string;
  /** Returns the anchor of a webhook or callback, by its id. */
  readonly webhookAnchor: (id: string) => string;
}

/** GitHub shows this file with the folder. */
const reservedPages = ["readme"];

export type MethodKind = "operation" | "helper";

/**
 * Decides the pages and anchors of an API, before any emitter runs, so that every emitter can link
 * to them.
 */
export function docsLinks(name: string | undefined, model: SdkModel, helpers: readonly HelperModule[]): DocsLinks {
  const folder = name === undefined ? "docs" : `docs/${name}`;
  const resourceFiles = resourceStems(model.resources, reservedPages);
  const modelFiles = fileStems(
    model.types.map((type) => type.name),
    reservedPages,
  );
  const anchors = new Map(model.resources.flatMap((resource) => methodAnchors(resource, helpers)));
  const webhookAnchors = anchorsOfWebhooks(model);
  return {
    folder,
    resource: (resource) => `${folder}/resources/${resourceFiles.get(resource) ?? resource}.md`,
    model: (type) => `${folder}/models/${modelFiles.get(type) ?? type}.md`,
    webhooks: `${folder}/webhooks.md`,
    webhookAnchor: (id) => webhookAnchors.get(id) ?? "",
    anchor: (resource, kind, method) => anchors.get(anchorKey(resource, kind, method)) ?? "",
  };
}

/** Anchors in the order of the headings on the page: its title, the guide, the events. */
function anchorsOfWebhooks(model: SdkModel): ReadonlyMap<string, string> {
  const anchor = startAnchors();
  for (const heading of webhookHeadings) anchor(heading);
  return new Map(allWebhooks(model).map(({ id, name }) => [id, anchor(name)]));
}

const webhookHeadings = ["Webhooks", "Handling requests"];

/**
 * Anchors in the order of the headings on the page: the resource, its hand-written functions, its
 * operations.
 */
function methodAnchors({ name, operations }: Resource, helpers: readonly HelperModule[]): readonly (readonly [string, string])[] {
  const anchor = startAnchors();
  anchor(name);
  const functions = helpers.filter(({ resource }) => resource === name).flatMap((helper) => helper.functions);
  const methods = [
    ...functions.map((helper) => ["helper", helper.name] as const),
    ...operations.map((operation) => ["operation", operation.name] as const),
  ];
  return methods.map(([kind, method]) => [anchorKey(name, kind, method), anchor(`${name}.${method}`)] as const);
}

function anchorKey(resource: string, kind: MethodKind, method: string): string {
  return `${resource}.${kind}.${method}`;
}
