/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";
import type { BulkActionNotOnExistence, BulkActionOnExistence, JsonValue } from "./shared.js";

/** A variable to write. */
export interface VariableBody {
  /**
   * Key of the variable.
   *
   * Max length `250`.
   */
  readonly key: string;
  /** A string or any other JSON value, which is stored and returned as a string. */
  readonly value: JsonValue;
  /** Human-readable description. */
  readonly description?: string | null;
  /**
   * Team that owns the item. If the server has no teams, this is null in responses and rejected in
   * requests. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** Bulk actions on variables. */
export interface VariableBulkBody {
  /** Actions to run, in order. */
  readonly actions: readonly (VariableBulkCreateAction | VariableBulkUpdateAction | VariableBulkDeleteAction)[];
}

/** Creates variables. */
export interface VariableBulkCreateAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "create";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly VariableBody[];
  /**
   * What to do if an entity already exists: `fail` (nothing of the action is done), `skip` or
   * `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: OpenEnum<BulkActionOnExistence>;
}

/** Deletes variables by their keys. */
export interface VariableBulkDeleteAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly string[];
  /**
   * What to do if an entity does not exist: `fail` (nothing of the action is done) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: OpenEnum<BulkActionNotOnExistence>;
}

/** Updates variables. */
export interface VariableBulkUpdateAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "update";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly VariableBody[];
  /** Names of the fields to write. Defaults to the fields that an entity has. Since 3.2. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What to do if an entity does not exist: `fail` (nothing of the action is done) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: OpenEnum<BulkActionNotOnExistence>;
}

/** One page of variables and the total count. */
export interface VariableCollectionResponse {
  /** Variables on this page. */
  variables: VariableResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** A variable. */
export interface VariableResponse {
  /** Key of the variable. */
  key: string;
  /**
   * Value as a string, regardless of the JSON type that was written. `***` if the key looks
   * secret.
   */
  value?: string | null;
  /** Human-readable description. */
  description: string | null;
  /** Whether the value is stored encrypted. */
  is_encrypted: boolean;
  /**
   * Team that owns the item. If the server has no teams, this is null in responses and rejected in
   * requests. Since 3.2.
   */
  team_name: string | null;
}
