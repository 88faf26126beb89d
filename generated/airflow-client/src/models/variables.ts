/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { BulkActionNotOnExistence, BulkActionOnExistence, JsonValue } from "./shared.js";

/** A variable to write. */
export interface VariableBody {
  /**
   * Key of the variable.
   *
   * Max length `250`.
   */
  readonly key: string;
  /** The value: text, or any other JSON, which is stored as text and read back so. */
  readonly value: JsonValue;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** Actions on variables. */
export interface VariableBulkBody {
  /** What to do, in order. */
  readonly actions: readonly (VariableBulkCreateAction | VariableBulkUpdateAction | VariableBulkDeleteAction)[];
}

/** Creates variables. */
export interface VariableBulkCreateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "create";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly VariableBody[];
  /**
   * What happens where the entity is there already: `fail` (which stops the action), `skip` or `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: BulkActionOnExistence;
}

/** Deletes variables. */
export interface VariableBulkDeleteAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly (string | VariableBody)[];
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** Changes variables. */
export interface VariableBulkUpdateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "update";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly VariableBody[];
  /** Names of the fields to write; left out, all that an entity has. Since 3.2. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** One page of variables, and how many there are in all. */
export interface VariableCollectionResponse {
  /** Variables of this page. */
  variables: VariableResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** A variable. */
export interface VariableResponse {
  /** Key of the variable. */
  key: string;
  /** The value, as text whatever was written; `***` where the key looks secret. */
  value?: string | null;
  /** What it is for, in words of people. */
  description: string | null;
  /** Whether it is stored encrypted. */
  is_encrypted: boolean;
  /** Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2. */
  team_name: string | null;
}
