/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A variable. */
export interface Variable {
  /** Key of the variable. */
  key?: string;
  /** What it is for, in words of people. Since 2.4. */
  description?: string | null;
  /** The value, always text. */
  value?: string;
}

/** One page of variables, and how many there are in all. */
export interface VariableCollection {
  /** Variables of this page. */
  variables?: VariableCollectionItem[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** A variable, as lists have it. */
export interface VariableCollectionItem {
  /** Key of the variable. */
  key?: string;
  /** What it is for, in words of people. Since 2.4. */
  description?: string | null;
  /** The value, as text and in clear. */
  value?: string;
}
