/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Action } from "./shared.js";

/** An action and what it is about. */
export interface ActionResource {
  /** The action, such as `can_read`. */
  action?: Action;
  /** What the action is about, such as `DAGs`. */
  resource?: Resource;
}

/** Something that an action is about. */
export interface Resource {
  /** Name of what actions are about, such as `DAGs`. */
  name?: string;
}

/** A role and what it allows. */
export interface Role {
  /**
   * Name of the role.
   *
   * Min length `1`.
   */
  name?: string;
  /** What the role allows: actions, each on a resource. */
  actions?: ActionResource[];
}

/** One page of roles, and how many there are in all. */
export interface RoleCollection {
  /** Roles of this page. */
  roles?: Role[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}
