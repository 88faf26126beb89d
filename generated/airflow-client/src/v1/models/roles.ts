/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Action } from "./shared.js";

/** An action and the resource that it applies to. */
export interface ActionResource {
  /** The action, such as `can_read`. */
  action?: Action;
  /** The resource, such as `DAGs`. */
  resource?: Resource;
}

/** A resource that actions apply to. */
export interface Resource {
  /** Name of the resource, such as `DAGs`. */
  name?: string;
}

/** A role and its permissions. */
export interface Role {
  /**
   * Name of the role.
   *
   * Min length `1`.
   */
  name?: string;
  /** Permissions of the role: actions, each on a resource. */
  actions?: ActionResource[];
}

/** A page of roles, with the total number. */
export interface RoleCollection {
  /** Roles on this page. */
  roles?: Role[];
  /** Total number of items on all pages. */
  total_entries?: number;
}
