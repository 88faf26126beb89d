/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { TaskInstanceHistoryResponse, TaskInstanceResponse } from "./shared.js";

/** The question of a task instance and its answer, if any. Since 3.1. */
export interface HITLDetail {
  /**
   * Available options.
   *
   * Min items `1`.
   */
  options: string[];
  /** Question in one line. */
  subject: string;
  /** Full text of the question. */
  body?: string | null;
  /** Options that apply if the question has no answer in time. */
  defaults?: string[] | null;
  /**
   * Whether several options can be chosen.
   *
   * @default false
   */
  multiple?: boolean;
  /** Input fields: params by name, each with its value, schema and description. */
  params?: { [key: string]: unknown };
  /** Users who can answer. If empty, everyone with access can answer. */
  assigned_users?: HITLUser[];
  /** Time when the question was created. */
  created_at: string;
  /** User who answered. */
  responded_by_user?: HITLUser | null;
  /** Time of the answer. */
  responded_at?: string | null;
  /** Chosen options. */
  chosen_options?: string[] | null;
  /** Values that the user entered, by the name of the param. */
  params_input?: { [key: string]: unknown };
  /**
   * Whether the question has an answer.
   *
   * @default false
   */
  response_received?: boolean;
  /** Task instance that has the question. */
  task_instance: TaskInstanceResponse;
}

/** One page of questions and the total count. Since 3.1. */
export interface HITLDetailCollection {
  /** Questions on this page. */
  hitl_details: HITLDetail[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** The question of one try of a task instance. Since 3.2. */
export interface HITLDetailHistory {
  /**
   * Available options.
   *
   * Min items `1`.
   */
  options: string[];
  /** Question in one line. */
  subject: string;
  /** Full text of the question. */
  body?: string | null;
  /** Options that apply if the question has no answer in time. */
  defaults?: string[] | null;
  /**
   * Whether several options can be chosen.
   *
   * @default false
   */
  multiple?: boolean;
  /** Input fields: params by name, each with its value, schema and description. */
  params?: { [key: string]: unknown };
  /** Users who can answer. If empty, everyone with access can answer. */
  assigned_users?: HITLUser[];
  /** Time when the question was created. */
  created_at: string;
  /** User who answered. */
  responded_by_user?: HITLUser | null;
  /** Time of the answer. */
  responded_at?: string | null;
  /** Chosen options. */
  chosen_options?: string[] | null;
  /** Values that the user entered, by the name of the param. */
  params_input?: { [key: string]: unknown };
  /**
   * Whether the question has an answer.
   *
   * @default false
   */
  response_received?: boolean;
  /** Task instance that has the question. */
  task_instance: TaskInstanceHistoryResponse;
}

/** The answer to a question. Since 3.1. */
export interface HITLDetailResponse {
  /** User who answered. */
  responded_by: HITLUser;
  /** Time of the answer. */
  responded_at: string;
  /**
   * Chosen options.
   *
   * Min items `1`.
   */
  chosen_options: string[];
  /** Values that the user entered, by the name of the param. */
  params_input?: { [key: string]: unknown };
}

/** A user who can answer. Since 3.1. */
export interface HITLUser {
  /** ID of the user in the auth manager. */
  id: string;
  /** Name of the user. */
  name: string;
}

/** The answer to send. Since 3.1. */
export interface UpdateHITLDetailPayload {
  /**
   * Chosen values of `options`.
   *
   * Min items `1`.
   */
  readonly chosen_options: readonly string[];
  /** Values for the params of the question. */
  readonly params_input?: { readonly [key: string]: unknown };
}
