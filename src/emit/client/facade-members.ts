import type { HelperModule } from "../../helpers/helper-modules.js";
import type { Resource } from "../../model/model.js";
import {
  type Code,
  code,
  docComment,
  hardline,
  identifier,
  join,
  line,
  list,
  memberAccess,
  nothing,
  propertyKey,
  useModule,
} from "../../print/typescript/code.js";
import { isReserved } from "../../print/typescript/identifier-text.js";
import { freeName } from "../../print/typescript/source-file.js";
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
  /** `DagsMethods` */
  readonly type: Code;
  /** `bind(this, dags, dagsHelpers)` */
  readonly value: Code;
}

/**
 * The type of a property of the client. Editors show its name, and they list its methods when it is
 * expanded. Without a name, they show `Bound` with the paths of modules.
 */
export interface FacadeInterface {
  readonly name: Code;
  /** ` extends Bound<typeof dags & typeof dagsHelpers>` */
  readonly heritage: Code;
  /** The resources that belong to this one. */
  readonly body: Code;
}

/** Resources as a tree. A node without a resource only leads to others. */
interface Node {
  readonly segment: string;
  /** The name of its interface. */
  readonly type: string;
  resource?: Resource;
  readonly children: Map<string, Node>;
}

/** What the properties of the client are made of. */
export interface FacadeInput {
  readonly resources: readonly Resource[];
  readonly helpers: readonly HelperModule[];
  readonly paths: ApiPaths;
  /** Names that the interfaces cannot have. */
  readonly reserved: readonly string[];
}

/** Returns the properties of the client, in the order of the resources. */
export function facadeMembers(input: FacadeInput): readonly FacadeMember[] {
  return [...tree(input).values()].map((node) => ({
    doc: memberDoc(node, input),
    key: memberKey(node.segment),
    target: memberAccess(code`this`, node.segment),
    type: identifier(node.type),
    value: memberValue(node, input),
  }));
}

/** Returns the types of the properties, and of those that are nested in them. */
export function facadeInterfaces(input: FacadeInput): readonly FacadeInterface[] {
  return nodesOf(tree(input)).map((node) => facadeInterface(node, input));
}

/** Returns the names of the interfaces, each once. */
export function interfaceNames(input: Pick<FacadeInput, "resources" | "reserved">): readonly string[] {
  return nodesOf(tree(input)).map(({ type }) => type);
}

/** Returns the name of the namespace of a resource: `chatCompletions` for `chat.completions`. */
export function moduleName([first = "", ...others]: readonly string[]): string {
  return [first, ...others.map(capitalized)].join("");
}

function tree({ resources, reserved }: Pick<FacadeInput, "resources" | "reserved">): ReadonlyMap<string, Node> {
  const root: Node = { segment: "", type: "", children: new Map() };
  const taken = new Set(reserved);
  for (const resource of resources) {
    const { segments } = resource;
    const node = segments.reduce((parent, segment, index) => childOf(parent, segment, segments.slice(0, index + 1), taken), root);
    node.resource = resource;
  }
  return root.children;
}

function childOf({ children }: Node, segment: string, segments: readonly string[], taken: Set<string>): Node {
  const child = children.get(segment) ?? { segment, type: interfaceName(segments, taken), children: new Map() };
  children.set(segment, child);
  return child;
}

function interfaceName(segments: readonly string[], taken: Set<string>): string {
  const module = moduleName(segments);
  const name = freeName(`${capitalized(module)}Methods`, taken);
  taken.add(name);
  return name;
}

/** Returns all nodes below the client, each before those that belong to it. */
function nodesOf(nodes: ReadonlyMap<string, Node>): readonly Node[] {
  return [...nodes.values()].flatMap((node) => [node, ...nodesOf(node.children)]);
}

function memberDoc({ resource }: Node, { helpers }: FacadeInput): Code {
  if (resource === undefined) return nothing;
  const methods = [...resource.operations, ...boundHelpers(resource.name, helpers).flatMap(({ functions }) => functions)];
  const names = new Set(methods.map(({ name }) => `\`${name}\``));
  const list = names.size === 0 ? undefined : `Methods: ${[...names].join(", ")}.`;
  return docComment([...docLines(resource.doc), list], resource.doc.deprecated ? [{ tag: "deprecated" }] : []);
}

function facadeInterface({ type, resource, children }: Node, input: FacadeInput): FacadeInterface {
  const nested = [...children.values()].map(
    (child) => code`${memberDoc(child, input)}readonly ${propertyKey(child.segment)}: ${identifier(child.type)}`,
  );
  const modules = resource && typesOf(resourceModules(resource, input));
  return {
    name: identifier(type),
    heritage: modules === undefined ? nothing : code` extends ${runtimeType("Bound")}<${modules}>`,
    body: block(nested, hardline),
  };
}

function typesOf(modules: readonly Code[]): Code {
  return join(
    modules.map((module) => code`typeof ${module}`),
    code` & `,
  );
}

function memberValue({ resource, children }: Node, input: FacadeInput): Code {
  const bound = resource === undefined ? nothing : code`${runtimeValue("bind")}(this, ${join(resourceModules(resource, input), code`, `)})`;
  if (children.size === 0) return bound;
  const properties = [...children.values()].map((child) => code`${propertyKey(child.segment)}: ${memberValue(child, input)}`);
  const nested = list(code`{`, properties, code`}`, line);
  return resource === undefined ? nested : code`Object.assign(${bound}, ${nested})`;
}

/** Helpers whose functions take the client first, so that the facade can bind them. */
function boundHelpers(resource: string, helpers: readonly HelperModule[]): readonly HelperModule[] {
  return helpers.filter((helper) => helper.resource === resource && helper.functions.length > 0);
}

function resourceModules({ name, segments }: Resource, { helpers, paths }: FacadeInput): readonly Code[] {
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

/** Normalized, because a capital letter and the mark after it can be one character. */
function capitalized(name: string): string {
  return (name.charAt(0).toUpperCase() + name.slice(1)).normalize("NFC");
}
