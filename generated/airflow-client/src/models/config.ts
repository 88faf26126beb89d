/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** The configuration by section. */
export interface Config {
  /** Sections of the configuration. */
  sections: ConfigSection[];
}

/** One option of the configuration. */
export interface ConfigOption {
  /** Name of the option. */
  key: string;
  /**
   * Value of the option. If the configuration is returned as pairs, this is a pair of the value
   * and its source.
   */
  value: string | [string, string];
}

/** One section of the configuration. */
export interface ConfigSection {
  /** Name of the section, such as `core`. */
  name: string;
  /** Options of the section. */
  options: ConfigOption[];
}
