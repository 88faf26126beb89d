/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Action } from "./shared.js";

/** One page of actions, and how many there are in all. */
export interface ActionCollection {
  /** Actions of this page. */
  actions?: Action[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}
