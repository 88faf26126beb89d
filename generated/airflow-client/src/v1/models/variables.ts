/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A variable. */
export interface Variable {
  /** Key of the variable. */
  key?: string;
  /** Description of its purpose. Since 2.4. */
  description?: string | null;
  /** The value, always a string. */
  value?: string;
}

/** A page of variables, with the total number. */
export interface VariableCollection {
  /** Variables on this page. */
  variables?: VariableCollectionItem[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** A variable in a list. */
export interface VariableCollectionItem {
  /** Key of the variable. */
  key?: string;
  /** Description of its purpose. Since 2.4. */
  description?: string | null;
  /** The value as a string, not masked. */
  value?: string;
}
