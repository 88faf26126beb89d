/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";

/** A menu item that a plugin adds. */
export interface AppBuilderMenuItemResponse {
  /** Name of the item. */
  name: string;
  /** URL of the link. */
  href: string;
  /** Menu category of the item. */
  category?: string | null;
  [key: string]: unknown;
}

/** A view that a plugin adds. */
export interface AppBuilderViewResponse {
  /** Name of the item. */
  name?: string | null;
  /** Menu category of the item. */
  category?: string | null;
  /** Name of the view. */
  view?: string | null;
  /** Label of the menu item. */
  label?: string | null;
  [key: string]: unknown;
}

/** A page that a plugin links to. Since 3.1. */
export interface ExternalViewResponse {
  /** Name of the item. */
  name: string;
  /** URL of the icon. */
  icon?: string | null;
  /** URL of the icon for dark backgrounds. */
  icon_dark_mode?: string | null;
  /** Route in the web interface. */
  url_route?: string | null;
  /** Menu category of the item. */
  category?: string | null;
  /**
   * Whether the item is at the top level of the menu. Since 3.3.
   *
   * @default false
   */
  nav_top_level?: boolean | null;
  /** URL of the link. */
  href: string;
  /**
   * Part of the web interface that shows the item.
   *
   * @default "nav"
   */
  destination?: OpenEnum<"nav" | "dag" | "dag_run" | "task" | "task_instance" | "base">;
  [key: string]: unknown;
}

/** A FastAPI application that a plugin adds. */
export interface FastAPIAppResponse {
  /** The application, as Python text. */
  app: string;
  /** Path prefix of the application. */
  url_prefix: string;
  /** Name of the item. */
  name: string;
  [key: string]: unknown;
}

/** A FastAPI middleware that a plugin adds. */
export interface FastAPIRootMiddlewareResponse {
  /** The middleware, as Python text. */
  middleware: string;
  /** Name of the item. */
  name: string;
  [key: string]: unknown;
}

/** One page of plugins and the total count. */
export interface PluginCollectionResponse {
  /** Plugins on this page. */
  plugins: PluginResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** The plugins that failed to load and their count. Since 3.1. */
export interface PluginImportErrorCollectionResponse {
  /** All plugins that failed to load. */
  import_errors: PluginImportErrorResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** A plugin that failed to load. Since 3.1. */
export interface PluginImportErrorResponse {
  /** Source of the plugin, which is a file or a package. */
  source: string;
  /** Reason why the plugin failed to load. */
  error: string;
}

/** A plugin and everything it adds. */
export interface PluginResponse {
  /** Name of the plugin. */
  name: string;
  /** Macros that the plugin adds. */
  macros: string[];
  /** Flask blueprints that the plugin adds. */
  flask_blueprints: string[];
  /** FastAPI applications that the plugin adds. */
  fastapi_apps: FastAPIAppResponse[];
  /** FastAPI middlewares that the plugin adds. */
  fastapi_root_middlewares: FastAPIRootMiddlewareResponse[];
  /** Pages that the plugin links to. Since 3.1. */
  external_views: ExternalViewResponse[];
  /** React applications that the plugin adds. Since 3.1. */
  react_apps: ReactAppResponse[];
  /** Views that the plugin adds. */
  appbuilder_views: AppBuilderViewResponse[];
  /**
   * Menu items that the plugin adds.
   *
   * @deprecated
   */
  appbuilder_menu_items: AppBuilderMenuItemResponse[];
  /** Links that the plugin adds to every operator. */
  global_operator_extra_links: string[];
  /** Links that the plugin adds to some operators. */
  operator_extra_links: string[];
  /** Source of the plugin, which is a file or a package. */
  source: string;
  /** Listeners that the plugin adds. */
  listeners: string[];
  /** Timetables that the plugin adds. */
  timetables: string[];
}

/** A React application that a plugin adds. Since 3.1. */
export interface ReactAppResponse {
  /** Name of the item. */
  name: string;
  /** URL of the icon. */
  icon?: string | null;
  /** URL of the icon for dark backgrounds. */
  icon_dark_mode?: string | null;
  /** Route in the web interface. */
  url_route?: string | null;
  /** Menu category of the item. */
  category?: string | null;
  /**
   * Whether the item is at the top level of the menu. Since 3.3.
   *
   * @default false
   */
  nav_top_level?: boolean | null;
  /** URL of the JavaScript bundle. */
  bundle_url: string;
  /**
   * Part of the web interface that shows the item.
   *
   * @default "nav"
   */
  destination?: OpenEnum<"nav" | "dag" | "dag_run" | "task" | "task_instance" | "base" | "dashboard">;
  [key: string]: unknown;
}
