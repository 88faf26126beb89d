/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";

/** One page of warnings and the total count. */
export interface DAGWarningCollectionResponse {
  /** Warnings on this page. */
  dag_warnings: DAGWarningResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** A warning about a DAG. */
export interface DAGWarningResponse {
  /** ID of the DAG. */
  dag_id: string;
  /** Kind of warning. */
  warning_type: OpenEnum<DagWarningType>;
  /** Human-readable description of the problem. */
  message: string;
  /** Time when the warning was recorded. */
  timestamp: string;
  /** Display name of the DAG. Defaults to its ID. Since 3.1. */
  dag_display_name: string;
}

/**
 * Kind of warning: a missing pool, two conflicting assets, or values in the file that change on
 * every parse (since 3.2).
 */
export type DagWarningType = "asset conflict" | "non-existent pool" | "runtime varying value";
