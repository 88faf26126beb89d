/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Action } from "./shared.js";

/** A page of actions, with the total number. */
export interface ActionCollection {
  /** Actions on this page. */
  actions?: Action[];
  /** Total number of items on all pages. */
  total_entries?: number;
}
