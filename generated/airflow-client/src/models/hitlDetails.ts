/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { TaskInstanceHistoryResponse, TaskInstanceResponse } from "./shared.js";

/** What a task instance asks of a person, and the answer if there is one. Since 3.1. */
export interface HITLDetail {
  /**
   * What can be chosen.
   *
   * Min items `1`.
   */
  options: string[];
  /** What is asked, in a line. */
  subject: string;
  /** What is asked, in full. */
  body?: string | null;
  /** Options that are taken if nobody answers in time. */
  defaults?: string[] | null;
  /**
   * Whether several options may be chosen.
   *
   * @default false
   */
  multiple?: boolean;
  /** What can be filled in: params by name, each with value, schema and description. */
  params?: { [key: string]: unknown };
  /** Who may answer; empty for everyone with access. */
  assigned_users?: HITLUser[];
  /** When it was asked. */
  created_at: string;
  /** Who answered. */
  responded_by_user?: HITLUser | null;
  /** When the answer was given. */
  responded_at?: string | null;
  /** What the person chose. */
  chosen_options?: string[] | null;
  /** What the person filled in, by the name of the param. */
  params_input?: { [key: string]: unknown };
  /**
   * Whether there is an answer.
   *
   * @default false
   */
  response_received?: boolean;
  /** The task instance that asks. */
  task_instance: TaskInstanceResponse;
}

/** One page of questions, and how many there are in all. Since 3.1. */
export interface HITLDetailCollection {
  /** Questions of this page. */
  hitl_details: HITLDetail[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** What one try of a task instance asked. Since 3.2. */
export interface HITLDetailHistory {
  /**
   * What can be chosen.
   *
   * Min items `1`.
   */
  options: string[];
  /** What is asked, in a line. */
  subject: string;
  /** What is asked, in full. */
  body?: string | null;
  /** Options that are taken if nobody answers in time. */
  defaults?: string[] | null;
  /**
   * Whether several options may be chosen.
   *
   * @default false
   */
  multiple?: boolean;
  /** What can be filled in: params by name, each with value, schema and description. */
  params?: { [key: string]: unknown };
  /** Who may answer; empty for everyone with access. */
  assigned_users?: HITLUser[];
  /** When it was asked. */
  created_at: string;
  /** Who answered. */
  responded_by_user?: HITLUser | null;
  /** When the answer was given. */
  responded_at?: string | null;
  /** What the person chose. */
  chosen_options?: string[] | null;
  /** What the person filled in, by the name of the param. */
  params_input?: { [key: string]: unknown };
  /**
   * Whether there is an answer.
   *
   * @default false
   */
  response_received?: boolean;
  /** The task instance that asks. */
  task_instance: TaskInstanceHistoryResponse;
}

/** An answer that was given. Since 3.1. */
export interface HITLDetailResponse {
  /** Who answered. */
  responded_by: HITLUser;
  /** When the answer was given. */
  responded_at: string;
  /**
   * What the person chose.
   *
   * Min items `1`.
   */
  chosen_options: string[];
  /** What the person filled in, by the name of the param. */
  params_input?: { [key: string]: unknown };
}

/** A person who may answer. Since 3.1. */
export interface HITLUser {
  /** Id of the user with the auth manager. */
  id: string;
  /** Name of the user. */
  name: string;
}

/** An answer to give. Since 3.1. */
export interface UpdateHITLDetailPayload {
  /**
   * What is chosen, out of `options`.
   *
   * Min items `1`.
   */
  readonly chosen_options: readonly string[];
  /** Values for the params that the question has. */
  readonly params_input?: { readonly [key: string]: unknown };
}
