import type { HelperModule } from "../../helpers/helper-modules.js";
import type { Doc, Resource } from "../../model/model.js";
import {
  type Code,
  code,
  docComment,
  hardline,
  join,
  line,
  list,
  memberAccess,
  nothing,
  propertyKey,
  useModule,
} from "../../print/typescript/code.js";
import { isReserved } from "../../print/typescript/identifier-text.js";
import type { ApiPaths } from "../paths.js";
import { docLines } from "./doc-lines.js";
import { runtimeType, runtimeValue } from "./runtime-symbols.js";
import { block } from "./type-layout.js";

/** A property of the client: a resource, what belongs to it, or both. */
export interface FacadeMember {
  readonly doc: Code;
  readonly key: Code;
  /** `this.dags` */
  readonly target: Code;
  /** `Bound<typeof dags & typeof dagsHelpers>` */
  readonly type: Code;
  /** `bind(this, dags, dagsHelpers)` */
  readonly value: Code;
}

/** Resources as a tree. A node without a resource only leads to others. */
interface Node {
  readonly segment: string;
  resource?: Resource;
  readonly children: Map<string, Node>;
}

/** Returns the properties of the client, in the order of the resources. */
export function facadeMembers(resources: readonly Resource[], helpers: readonly HelperModule[], paths: ApiPaths): readonly FacadeMember[] {
  const modulesOf = (resource: Resource): readonly Code[] => resourceModules(resource, helpers, paths);
  return [...tree(resources).values()].map((node) => ({
    doc: memberDoc(node),
    key: memberKey(node.segment),
    target: memberAccess(code`this`, node.segment),
    type: memberType(node, modulesOf),
    value: memberValue(node, modulesOf),
  }));
}

/** Returns the name of the namespace of a resource: `chatCompletions` for `chat.completions`. */
export function moduleName([first = "", ...others]: readonly string[]): string {
  return [first, ...others.map((segment) => segment.charAt(0).toUpperCase() + segment.slice(1))].join("");
}

function tree(resources: readonly Resource[]): ReadonlyMap<string, Node> {
  const root: Node = { segment: "", children: new Map() };
  for (const resource of resources) {
    const node = resource.segments.reduce(childOf, root);
    node.resource = resource;
  }
  return root.children;
}

function childOf({ children }: Node, segment: string): Node {
  const child = children.get(segment) ?? { segment, children: new Map() };
  children.set(segment, child);
  return child;
}

function memberDoc({ resource }: Node): Code {
  const doc: Doc = resource?.doc ?? {};
  return docComment(docLines(doc), doc.deprecated ? [{ tag: "deprecated" }] : []);
}

type ModulesOf = (resource: Resource) => readonly Code[];

function memberType({ resource, children }: Node, modulesOf: ModulesOf): Code {
  const nested = [...children.values()].map(
    (child) => code`${memberDoc(child)}readonly ${propertyKey(child.segment)}: ${memberType(child, modulesOf)}`,
  );
  const bound = resource === undefined ? [] : [code`${runtimeType("Bound")}<${typesOf(modulesOf(resource))}>`];
  return join([...bound, ...(nested.length === 0 ? [] : [block(nested, hardline)])], code` & `);
}

function typesOf(modules: readonly Code[]): Code {
  return join(
    modules.map((module) => code`typeof ${module}`),
    code` & `,
  );
}

function memberValue({ resource, children }: Node, modulesOf: ModulesOf): Code {
  const bound = resource === undefined ? nothing : code`${runtimeValue("bind")}(this, ${join(modulesOf(resource), code`, `)})`;
  if (children.size === 0) return bound;
  const properties = [...children.values()].map((child) => code`${propertyKey(child.segment)}: ${memberValue(child, modulesOf)}`);
  const nested = list(code`{`, properties, code`}`, line);
  return resource === undefined ? nested : code`Object.assign(${bound}, ${nested})`;
}

/** Helpers whose functions take the client first, so that the facade can bind them. */
function boundHelpers(resource: string, helpers: readonly HelperModule[]): readonly HelperModule[] {
  return helpers.filter((helper) => helper.resource === resource && helper.functions.length > 0);
}

function resourceModules({ name, segments }: Resource, helpers: readonly HelperModule[], paths: ApiPaths): readonly Code[] {
  const module = moduleName(segments);
  const local = isReserved(module) ? `${module}_` : module;
  const bound = boundHelpers(name, helpers);
  return [useModule(local, paths.resource(name)), ...bound.map(({ file }) => useModule(`${module}Helpers`, paths.helper(file)))];
}

/**
 * Returns a computed key for `constructor`, because no class field may have this name (ECMA-262,
 * 15.7.1).
 */
function memberKey(name: string): Code {
  return name === "constructor" ? code`[${name}]` : propertyKey(name);
}
