/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../../runtime/index.js";
import type { DAG, TimeDelta } from "./shared.js";

/** A Python class by name. */
export interface ClassReference {
  /** Python module. */
  module_path?: string;
  /** Name of the class. */
  class_name?: string;
}

/** A colour, as CSS writes it. */
export type Color = string;

/** A task as the file of its DAG defines it. */
export interface Task {
  /** Module and class of the operator. */
  class_ref?: ClassReference;
  /** Id of the task in its DAG. */
  task_id?: string;
  /** Name of the task for people; the id where the task gives none. Since 2.9. */
  task_display_name?: string;
  /** Owner of the task, as its file says. */
  owner?: string;
  /** First logical date for which the task is scheduled. */
  start_date?: string | null;
  /** Last logical date for which the task is scheduled; null for none. */
  end_date?: string | null;
  /** What has to become of the tasks before it; `all_success` unless its file says another. */
  trigger_rule?: OpenEnum<TriggerRule>;
  /** Classes of the links that the operator offers. */
  extra_links?: {
    /** Name of the class. */
    class_name?: string;
    /** Python module. */
    module_path?: string;
  }[];
  /** Whether it waits for the same task of the run before, which has to succeed or be skipped. */
  depends_on_past?: boolean;
  /** Whether the task is mapped. Since 2.3. */
  is_mapped?: boolean;
  /** Whether it also waits for the tasks after that one. */
  wait_for_downstream?: boolean;
  /** How many times it is tried again after it has failed. */
  retries?: number;
  /** Queue of the executor that it goes to. */
  queue?: string | null;
  /** Executor that runs it; null for the default one. Since 2.10. */
  executor?: string | null;
  /** Name of the pool. */
  pool?: string;
  /** Slots of the pool that it takes. */
  pool_slots?: number;
  /** How long one try may run; null for no limit. */
  execution_timeout?: TimeDelta | null;
  /** How long to wait before the next try. */
  retry_delay?: TimeDelta;
  /** Whether that wait grows with every try. */
  retry_exponential_backoff?: boolean;
  /** Weight in the queue; higher goes first. */
  priority_weight?: number;
  /**
   * How weights of other tasks add to its own: those after it (`downstream`, the default), those before it (`upstream`),
   * or none (`absolute`).
   */
  weight_rule?: WeightRule;
  /** Colour in the web interface. */
  ui_color?: Color;
  /** Colour of its text in the web interface. */
  ui_fgcolor?: Color;
  /** Names of fields that are templates. */
  template_fields?: string[];
  /** The DAG inside it, for the subdags of old releases. */
  sub_dag?: DAG;
  /** Tasks after it. */
  downstream_task_ids?: string[];
  /** Documentation that the author wrote, in Markdown. Since 2.10. */
  doc_md?: string | null;
  /** Name of the operator for people. */
  operator_name?: string;
  /** Params by name, each with its `value`, `schema` and `description`. */
  params?: { [key: string]: unknown };
}

/** The tasks of a DAG. */
export interface TaskCollection {
  /** Tasks of the DAG. */
  tasks?: Task[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** What has to become of the tasks before a task, so that it runs; `all_success` unless its file says otherwise. */
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

/** How weights of other tasks add to that of a task. */
export type WeightRule = string;
