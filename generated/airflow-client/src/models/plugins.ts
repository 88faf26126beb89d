/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";

/** A menu item that a plugin adds. */
export interface AppBuilderMenuItemResponse {
  /** Name. */
  name: string;
  /** Address it points to. */
  href: string;
  /** Menu category it stands under. */
  category?: string | null;
  [key: string]: unknown;
}

/** A view that a plugin adds. */
export interface AppBuilderViewResponse {
  /** Name. */
  name?: string | null;
  /** Menu category it stands under. */
  category?: string | null;
  /** Name of the view. */
  view?: string | null;
  /** Text of the menu entry. */
  label?: string | null;
  [key: string]: unknown;
}

/** A page that a plugin links to. Since 3.1. */
export interface ExternalViewResponse {
  /** Name. */
  name: string;
  /** Address of its icon. */
  icon?: string | null;
  /** Address of its icon on a dark background. */
  icon_dark_mode?: string | null;
  /** Where it stands in the web interface. */
  url_route?: string | null;
  /** Menu category it stands under. */
  category?: string | null;
  /**
   * Whether it stands at the top of the menu. Since 3.3.
   *
   * @default false
   */
  nav_top_level?: boolean | null;
  /** Address it points to. */
  href: string;
  /**
   * Part of the web interface it appears in.
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
  /** Path the application answers under. */
  url_prefix: string;
  /** Name. */
  name: string;
  [key: string]: unknown;
}

/** A FastAPI middleware that a plugin adds. */
export interface FastAPIRootMiddlewareResponse {
  /** The middleware, as Python text. */
  middleware: string;
  /** Name. */
  name: string;
  [key: string]: unknown;
}

/** One page of plugins, and how many there are in all. */
export interface PluginCollectionResponse {
  /** Plugins of this page. */
  plugins: PluginResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** Plugins that could not be loaded, and how many there are. Since 3.1. */
export interface PluginImportErrorCollectionResponse {
  /** Plugins that could not be loaded, all of them. */
  import_errors: PluginImportErrorResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** A plugin that could not be loaded. Since 3.1. */
export interface PluginImportErrorResponse {
  /** Where the plugin comes from: a file, or a package. */
  source: string;
  /** Why it could not be loaded. */
  error: string;
}

/** A plugin and what it adds. */
export interface PluginResponse {
  /** Name of the plugin. */
  name: string;
  /** Macros it adds. */
  macros: string[];
  /** Flask blueprints it adds. */
  flask_blueprints: string[];
  /** FastAPI applications it adds. */
  fastapi_apps: FastAPIAppResponse[];
  /** FastAPI middlewares it adds. */
  fastapi_root_middlewares: FastAPIRootMiddlewareResponse[];
  /** Pages it links to. Since 3.1. */
  external_views: ExternalViewResponse[];
  /** React applications it adds. Since 3.1. */
  react_apps: ReactAppResponse[];
  /** Views it adds. */
  appbuilder_views: AppBuilderViewResponse[];
  /**
   * Menu items it adds.
   *
   * @deprecated
   */
  appbuilder_menu_items: AppBuilderMenuItemResponse[];
  /** Links it adds to every operator. */
  global_operator_extra_links: string[];
  /** Links it adds to some operators. */
  operator_extra_links: string[];
  /** Where the plugin comes from: a file, or a package. */
  source: string;
  /** Listeners it adds. */
  listeners: string[];
  /** Timetables it adds. */
  timetables: string[];
}

/** A React application that a plugin adds. Since 3.1. */
export interface ReactAppResponse {
  /** Name. */
  name: string;
  /** Address of its icon. */
  icon?: string | null;
  /** Address of its icon on a dark background. */
  icon_dark_mode?: string | null;
  /** Where it stands in the web interface. */
  url_route?: string | null;
  /** Menu category it stands under. */
  category?: string | null;
  /**
   * Whether it stands at the top of the menu. Since 3.3.
   *
   * @default false
   */
  nav_top_level?: boolean | null;
  /** Address of its JavaScript. */
  bundle_url: string;
  /**
   * Part of the web interface it appears in.
   *
   * @default "nav"
   */
  destination?: OpenEnum<"nav" | "dag" | "dag_run" | "task" | "task_instance" | "base" | "dashboard">;
  [key: string]: unknown;
}
