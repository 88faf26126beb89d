/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** The configuration, section by section. */
export interface Config {
  /** Sections of the configuration. */
  sections: ConfigSection[];
}

/** One option of the configuration. */
export interface ConfigOption {
  /** Name of the option. */
  key: string;
  /** The value, or where the whole is shown as pairs, value and where it comes from. */
  value: string | [string, string];
}

/** One section of the configuration. */
export interface ConfigSection {
  /** Name of the section, such as `core`. */
  name: string;
  /** Options of the section. */
  options: ConfigOption[];
}
