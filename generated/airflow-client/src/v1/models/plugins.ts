/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A page of plugins, with the total number. */
export interface PluginCollection {
  /** Plugins on this page. */
  plugins?: PluginCollectionItem[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** A plugin and its extensions. */
export interface PluginCollectionItem {
  /** Name of the plugin. */
  name?: string;
  /** Hooks of the plugin. */
  hooks?: (string | null)[];
  /** Executors of the plugin. */
  executors?: (string | null)[];
  /** Macros of the plugin. */
  macros?: (string | null)[];
  /** Flask blueprints of the plugin. */
  flask_blueprints?: (string | null)[];
  /** Views of the plugin. */
  appbuilder_views?: ({ [key: string]: unknown } | null)[];
  /** Menu items of the plugin. */
  appbuilder_menu_items?: ({ [key: string]: unknown } | null)[];
  /** Links that the plugin adds to all operators. */
  global_operator_extra_links?: (string | null)[];
  /** Links that the plugin adds to some operators. */
  operator_extra_links?: (string | null)[];
  /** Source of the plugin: a file or a package. */
  source?: string | null;
  /** Scheduling conditions for task instances of the plugin. Since 2.8. */
  ti_deps?: string[];
  /** Listeners of the plugin. Since 2.8. */
  listeners?: string[];
  /** Timetables of the plugin. Since 2.8. */
  timetables?: string[];
}
