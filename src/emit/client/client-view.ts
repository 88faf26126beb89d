import { facadeHelpers, returnsOptions } from "../../helpers/facade-helpers.js";
import type { HelperModule } from "../../helpers/helper-modules.js";
import type { SdkModel } from "../../model/model.js";
import {
  type Code,
  code,
  docComment,
  identifier,
  literal,
  memberAccess,
  propertyKey,
  use,
  useModule,
} from "../../print/typescript/code.js";
import type { PackageInfo } from "../emitter.js";
import type { ApiPaths } from "../paths.js";
import { serverNames } from "../shared/server-variables.js";
import {
  type FacadeInput,
  type FacadeInterface,
  type FacadeMember,
  facadeInterfaces,
  facadeMembers,
  interfaceNames,
} from "./facade-members.js";
import { runtimeType, runtimeValue } from "./runtime-symbols.js";

/** What the template of the facade prints. */
export interface ClientView {
  readonly doc: Code;
  readonly name: Code;
  readonly api: Code;
  /** Whether the options can be omitted, because the document names a server. */
  readonly optionsDefault: boolean;
  readonly optionsType: Code;
  /** The options as `createClient` takes them. */
  readonly options: Code;
  /** `"shop-client/1.0.0"`. Null without a package. */
  readonly userAgent: Code | null;
  readonly resources: readonly FacadeMember[];
  /** The types of `resources`. */
  readonly interfaces: readonly FacadeInterface[];
  /** The hand-written module with methods of the client. Null if there are none. */
  readonly bound: Code | null;
  readonly methods: readonly FacadeMethod[];
  readonly statics: readonly FacadeStatic[];
  /** `ShopHelpers.middleware`: what goes around every request of this client. */
  readonly middleware: Code | null;
}

interface FacadeMethod {
  readonly doc: Code;
  readonly key: Code;
  /** `this.version` */
  readonly target: Code;
  /** `Bound<typeof ShopHelpers>["version"]` */
  readonly type: Code;
  /** `methods.version` */
  readonly value: Code;
}

interface FacadeStatic {
  readonly doc: Code;
  readonly key: Code;
  /** `ShopHelpers.fromEnv` */
  readonly helper: Code;
  /** Whether the class is made of what the function returns. */
  readonly givesClient: boolean;
}

export function clientView(model: SdkModel, helpers: readonly HelperModule[], paths: ApiPaths, info?: PackageNames): ClientView {
  const facade: FacadeInput = { resources: model.resources, helpers, paths, reserved: fixedNames(model) };
  return {
    ...facadeView(model, helpers, paths),
    doc: docComment([`Client of ${model.api.title} ${model.api.version}.`, model.api.description]),
    name: identifier(model.clientName),
    api: use("api", paths.api, "value"),
    optionsDefault: model.api.servers.length > 0,
    ...optionsView(model, paths),
    userAgent: info === undefined ? null : literal(userAgent(info)),
    resources: facadeMembers(facade),
    interfaces: facadeInterfaces(facade),
  };
}

/** Every name that the module of the client declares. */
export function declaredClientNames(model: SdkModel): readonly string[] {
  const reserved = fixedNames(model);
  return [...reserved, ...interfaceNames({ resources: model.resources, reserved })];
}

function fixedNames({ clientName }: SdkModel): readonly string[] {
  return [clientName, "methods", "middleware", "Parameters"];
}

type PackageNames = Pick<PackageInfo, "name" | "version">;

/**
 * `name/version` as a product of RFC 9110, 10.1.5, whose tokens have no `@` and `/`: `@shop/client`
 * becomes `shop-client`.
 */
function userAgent({ name, version }: PackageNames): string {
  return `${name.replace(/^@/, "").replaceAll("/", "-")}/${version}`;
}

function optionsView({ api }: SdkModel, paths: ApiPaths): Pick<ClientView, "optionsType" | "options"> {
  const plain = runtimeType("ClientOptions");
  if (api.serverTemplate === undefined) return { optionsType: plain, options: code`options` };
  const variables = use(serverNames.variables, paths.api, "type");
  return {
    optionsType: code`${plain} & ${runtimeType("ServerOptions")}<${variables}>`,
    options: code`${runtimeValue(api.serverTemplate.relative ? "withRelativeServerUrl" : "withServerUrl")}(options, ${use(serverNames.url, paths.api, "value")})`,
  };
}

function facadeView(
  model: SdkModel,
  helpers: readonly HelperModule[],
  paths: ApiPaths,
): Pick<ClientView, "bound" | "methods" | "statics" | "middleware"> {
  const facade = facadeHelpers(model, helpers);
  if (facade === undefined) return { bound: null, methods: [], statics: [], middleware: null };
  const { module, methods, statics } = facade;
  const names = useModule(`${module.resource}Helpers`, paths.helper(module.file));
  return {
    bound: methods.length === 0 ? null : names,
    methods: methods.map(({ name, doc }) => ({
      doc: docComment([unwrapped(doc)]),
      key: propertyKey(name),
      target: memberAccess(code`this`, name),
      type: code`${runtimeType("Bound")}<typeof ${names}>[${name}]`,
      value: memberAccess(code`methods`, name),
    })),
    statics: statics.map((one) => ({
      doc: docComment([unwrapped(one.doc)]),
      key: propertyKey(one.name),
      helper: memberAccess(names, one.name),
      givesClient: returnsOptions(one),
    })),
    middleware: module.middleware === true ? memberAccess(names, "middleware") : null,
  };
}

/** Joins the wrapped lines of a doc comment. Lists, tables and code keep their lines. */
function unwrapped(doc: string | undefined): string | undefined {
  return doc?.includes("```") === true ? doc : doc?.replace(/([^\n])\n(?![\n|]|\s*([-*]|\d+\.)\s)/g, "$1 ");
}
