/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** One page of plugins, and how many there are in all. */
export interface PluginCollection {
  /** Plugins of this page. */
  plugins?: PluginCollectionItem[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** A plugin and what it adds. */
export interface PluginCollectionItem {
  /** Name of the plugin. */
  name?: string;
  /** Hooks it adds. */
  hooks?: (string | null)[];
  /** Executors it adds. */
  executors?: (string | null)[];
  /** Macros it adds. */
  macros?: (string | null)[];
  /** Flask blueprints it adds. */
  flask_blueprints?: (string | null)[];
  /** Views it adds. */
  appbuilder_views?: ({ [key: string]: unknown } | null)[];
  /** Menu items it adds. */
  appbuilder_menu_items?: ({ [key: string]: unknown } | null)[];
  /** Links it adds to every operator. */
  global_operator_extra_links?: (string | null)[];
  /** Links it adds to some operators. */
  operator_extra_links?: (string | null)[];
  /** Where the plugin comes from: a file, or a package. */
  source?: string | null;
  /** Conditions for task instances that it adds. Since 2.8. */
  ti_deps?: string[];
  /** Listeners it adds. Since 2.8. */
  listeners?: string[];
  /** Timetables it adds. Since 2.8. */
  timetables?: string[];
}
