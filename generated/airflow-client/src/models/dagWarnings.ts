/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";

/** One page of warnings, and how many there are in all. */
export interface DAGWarningCollectionResponse {
  /** Warnings of this page. */
  dag_warnings: DAGWarningResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** A warning about a DAG. */
export interface DAGWarningResponse {
  /** Id of the DAG. */
  dag_id: string;
  /** Kind of warning. */
  warning_type: OpenEnum<DagWarningType>;
  /** What is wrong, in words. */
  message: string;
  /** When it was found. */
  timestamp: string;
  /** Name of the DAG for people; the id where the DAG gives none. Since 3.1. */
  dag_display_name: string;
}

/**
 * What a warning is about: a pool that is not there, two assets that clash, or values in the file that change each
 * time it is parsed (since 3.2).
 */
export type DagWarningType = "asset conflict" | "non-existent pool" | "runtime varying value";
