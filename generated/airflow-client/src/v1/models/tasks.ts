/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../../runtime/index.js";
import type { DAG, TimeDelta } from "./shared.js";

/** The name of a Python class. */
export interface ClassReference {
  /** Python module. */
  module_path?: string;
  /** Name of the class. */
  class_name?: string;
}

/**
 * A color in CSS syntax.
 *
 * Pattern `^#[a-fA-F0-9]{3,6}$`.
 */
export type Color = string;

/** A task as defined in the DAG file. */
export interface Task {
  /** Module and class of the operator. */
  class_ref?: ClassReference;
  /** Id of the task in its DAG. */
  task_id?: string;
  /** Display name of the task; its id by default. Since 2.9. */
  task_display_name?: string;
  /** Owner of the task, as defined in its file. */
  owner?: string;
  /** First logical date of the task's schedule. */
  start_date?: string | null;
  /** Last logical date of the task's schedule; null for none. */
  end_date?: string | null;
  /** The condition on upstream tasks for the task to run; `all_success` by default. */
  trigger_rule?: OpenEnum<TriggerRule>;
  /** Classes of the links that the operator provides. */
  extra_links?: {
    /** Name of the class. */
    class_name?: string;
    /** Python module. */
    module_path?: string;
  }[];
  /**
   * Whether the task waits until the same task in the previous run has succeeded or was skipped.
   */
  depends_on_past?: boolean;
  /** Whether the task is mapped. Since 2.3. */
  is_mapped?: boolean;
  /**
   * Whether the task also waits for the tasks downstream of the same task in the previous run.
   */
  wait_for_downstream?: boolean;
  /** Number of retries after a failure. */
  retries?: number;
  /** Queue of the executor. */
  queue?: string | null;
  /** Executor that runs it; missing for the default executor. Since 2.10. */
  executor?: string | null;
  /** Name of the pool. */
  pool?: string;
  /** Number of pool slots that it uses. */
  pool_slots?: number;
  /** Maximum duration of a try; null for no limit. */
  execution_timeout?: TimeDelta | null;
  /** Delay before the next try. */
  retry_delay?: TimeDelta;
  /** Whether the delay grows with each try. */
  retry_exponential_backoff?: boolean;
  /** Priority in the queue; higher values run first. */
  priority_weight?: number;
  /**
   * How the weights of other tasks are added to the weight of this task: those of downstream tasks
   * (`downstream`, the default), of upstream tasks (`upstream`), or none (`absolute`).
   */
  weight_rule?: WeightRule;
  /** Color in the web interface. */
  ui_color?: Color;
  /** Text color in the web interface. */
  ui_fgcolor?: Color;
  /** Names of the template fields. */
  template_fields?: string[];
  /** The subdag of the task (old releases). */
  sub_dag?: DAG;
  /** Downstream tasks. */
  downstream_task_ids?: string[];
  /** Documentation by the author, in Markdown. Since 2.10. */
  doc_md?: string | null;
  /** Display name of the operator. */
  operator_name?: string;
  /** Params by name, each with its `value`, `schema` and `description`. */
  params?: { [key: string]: unknown };
}

/** The tasks of a DAG. */
export interface TaskCollection {
  /** Tasks of the DAG. */
  tasks?: Task[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** The condition on upstream tasks for a task to run; `all_success` by default. */
export type TriggerRule =
  | "all_success"
  | "all_failed"
  | "all_done"
  | "all_done_setup_success"
  | "one_success"
  | "one_failed"
  | "one_done"
  | "none_failed"
  | "none_skipped"
  | "none_failed_or_skipped"
  | "none_failed_min_one_success"
  | "dummy"
  | "all_skipped"
  | "always";

/** How the weights of other tasks are added to the weight of a task. */
export type WeightRule = string;
