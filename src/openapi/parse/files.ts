import type { Json } from "../../util/json.js";
import { isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer, splitPointer, step, unescapeSegment } from "../../util/json-pointer.js";
import { parseUrl } from "../../util/parse-url.js";
import { visitKeywordObjects } from "../data-positions.js";
import type { DocumentFile, DocumentFiles } from "../document-file.js";
import { memoizeByPointer, type Node, type ParseContext } from "./parse-context.js";

/** The files of a document, by key and by URI. */
export interface FileIndex extends Pick<DocumentFiles, "failures" | "hasIdentities"> {
  /** With the document itself, which has an empty key. */
  readonly byKey: ReadonlyMap<string, DocumentFile>;
  /** Keys by URI, also by the URIs of symbolic links. */
  readonly keys: ReadonlyMap<string, string>;
}

export function indexFiles(root: JsonObject, { uri, files, aliases, failures, hasIdentities }: DocumentFiles): FileIndex {
  const all: readonly DocumentFile[] = [{ key: "", uri, value: root }, ...files];
  const keys = new Map(all.map((file) => [file.uri, file.key]));
  for (const [alias, target] of aliases) keys.set(alias, keys.get(target) ?? "");
  return {
    byKey: new Map(all.map((file) => [file.key, file])),
    keys,
    failures,
    hasIdentities,
  };
}

/** Returns the file that a pointer leads into. */
export function fileOf({ files, root }: ParseContext, pointer: string): DocumentFile {
  return files.byKey.get(splitPointer(pointer).key) ?? { key: "", uri: "file:///document", value: root };
}

/** Returns the value at a canonical pointer. */
export function nodeAt(context: ParseContext, pointer: string): Node | undefined {
  let value: Json | undefined = fileOf(context, pointer).value;
  for (const segment of segmentsOf(pointer)) value = step(value, segment);
  return value === undefined ? undefined : { pointer, value };
}

/** The schema resource that a reference is in. */
export interface Scope {
  /** Pointer of the schema with the nearest `$id`, or of the file. */
  readonly pointer: string;
  /** URI that relative references start from. */
  readonly base: string;
}

/** Finds the schema with the nearest `$id` around a pointer. */
export function scopeOf(context: ParseContext, at: string): Scope {
  const file = fileOf(context, at);
  let pointer = `${file.key}#`;
  let scope: Scope = { pointer, base: baseOf(file, context.files) };
  if (!context.files.hasIdentities || !context.rules.schemaIdentifiers) return scope;
  let value: Json | undefined = file.value;
  for (const segment of segmentsOf(at)) {
    value = step(value, segment);
    pointer = childPointer(pointer, segment);
    const id = isJsonObject(value) ? identifierOf(value) : undefined;
    const base = id === undefined ? undefined : resolveUri(id, scope.base);
    if (base !== undefined) scope = { pointer, base };
  }
  return scope;
}

/** Schemas and documents with a `$id` or `$self`, by that URI. */
export interface Identities {
  /** Canonical pointers by URI without fragment. */
  readonly resources: ReadonlyMap<string, string>;
  /** Canonical pointers by the pointer of the resource and `#ANCHOR`: `common.yaml##pet`. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Pointers of all schemas with an anchor, by the name of the anchor. */
  readonly schemasByAnchor: ReadonlyMap<string, readonly string[]>;
}

const noIdentities: Identities = { resources: new Map(), anchors: new Map(), schemasByAnchor: new Map() };

/** Returns every `$id`, `$self`, `$anchor` and `$dynamicAnchor`. Searches for them once. */
export function identities(context: ParseContext): Identities {
  if (!context.files.hasIdentities) return noIdentities;
  return memoizeByPointer(context.identities, "#", () => findIdentities(context));
}

function findIdentities(context: ParseContext): Identities {
  const resources = new Map<string, string>();
  const anchors = new Map<string, string>();
  const schemasByAnchor = new Map<string, readonly string[]>();
  for (const file of context.files.byKey.values()) {
    const root: Scope = { pointer: `${file.key}#`, base: baseOf(file, context.files) };
    if (root.base !== file.uri) resources.set(root.base, root.pointer);
    const scopes = [root];
    visitKeywordObjects(file.value, root.pointer, (object, pointer) => {
      const scope = innerScope(object, pointer, scopes);
      if (scope !== undefined) {
        scopes.push(scope);
        resources.set(scope.base, pointer);
      }
      for (const anchor of anchorsOf(object)) {
        schemasByAnchor.set(anchor, [...(schemasByAnchor.get(anchor) ?? []), pointer]);
        for (const start of [scopeAround(pointer, scopes), root]) {
          const key = `${start.pointer}#${anchor}`;
          if (!anchors.has(key)) anchors.set(key, pointer);
        }
      }
    });
  }
  return { resources, anchors, schemasByAnchor };
}

/** Returns the scope that an object opens with its `$id`. Undefined if it opens none. */
function innerScope(object: JsonObject, pointer: string, scopes: readonly Scope[]): Scope | undefined {
  const around = scopeAround(pointer, scopes);
  const id = pointer === around.pointer ? undefined : identifierOf(object);
  const base = id === undefined ? undefined : resolveUri(id, around.base);
  return base === undefined ? undefined : { pointer, base };
}

/** Returns the innermost scope around a pointer. The first scope is that of the file. */
function scopeAround(pointer: string, scopes: readonly Scope[]): Scope {
  const around = scopes.findLast((scope) => pointer === scope.pointer || pointer.startsWith(`${scope.pointer}/`));
  if (around === undefined) throw new Error(`Defect: ${pointer} is in no scope.`);
  return around;
}

function anchorsOf(object: JsonObject): readonly string[] {
  return ["$anchor", "$dynamicAnchor"].map((keyword) => textOf(object, keyword)).filter((anchor) => anchor !== undefined);
}

/** The URI of a file: its `$self` or `$id`, or where it was read from. */
function baseOf({ uri, value }: DocumentFile, { hasIdentities }: FileIndex): string {
  const id = hasIdentities && isJsonObject(value) ? (textOf(value, "$self") ?? identifierOf(value)) : undefined;
  return (id === undefined ? undefined : resolveUri(id, uri)) ?? uri;
}

/** `$id` without a fragment. Older drafts of JSON Schema used `#name` like an anchor. */
function identifierOf(object: JsonObject): string | undefined {
  const id = textOf(object, "$id");
  return id === undefined || id.startsWith("#") ? undefined : id;
}

function textOf(object: JsonObject, key: string): string | undefined {
  const text = ownValue(object, key);
  return typeof text === "string" ? text : undefined;
}

/** Resolves a reference without its fragment (RFC 3986, section 5). */
export function resolveUri(ref: string, base: string): string | undefined {
  const url = parseUrl(withoutFragment(ref), base);
  return url?.href;
}

export function withoutFragment(ref: string): string {
  return ref.includes("#") ? ref.slice(0, ref.indexOf("#")) : ref;
}

function segmentsOf(pointer: string): readonly string[] {
  return splitPointer(pointer).fragment.split("/").slice(1).map(unescapeSegment);
}
