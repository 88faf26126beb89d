/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** The tasks of a DAG and their count. */
export interface TaskCollectionResponse {
  /** Tasks of the DAG. */
  tasks: TaskResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** A task as defined in the file of its DAG. */
export interface TaskResponse {
  /** ID of the task in its DAG. */
  task_id: string | null;
  /** Display name of the task. Defaults to its ID. */
  task_display_name: string | null;
  /** Owner of the task, from its file. */
  owner: string | null;
  /** First logical date for which the task is scheduled. */
  start_date: string | null;
  /** Last logical date for which the task is scheduled, or null. */
  end_date: string | null;
  /**
   * Required outcome of the upstream tasks. Defaults to `all_success`. Other values are `all_done`
   * or `one_failed`, for example.
   */
  trigger_rule: string | null;
  /** Whether the task waits until the same task of the previous run succeeded or was skipped. */
  depends_on_past: boolean;
  /**
   * Whether the task also waits for the tasks downstream of the same task in the previous run.
   */
  wait_for_downstream: boolean;
  /** Number of retries. */
  retries: number | null;
  /** Queue of the executor. */
  queue: string | null;
  /** Name of the pool. */
  pool: string | null;
  /** Number of pool slots that the task uses. */
  pool_slots: number | null;
  /** Maximum duration of one try, or null for no limit. */
  execution_timeout: TimeDelta | null;
  /** Delay before the next try, or null for none. */
  retry_delay: TimeDelta | null;
  /**
   * Factor by which the retry delay grows with every try, or 0 for none. A boolean before 3.2.
   */
  retry_exponential_backoff: number;
  /** Priority in the queue. Higher values run first. */
  priority_weight: number | null;
  /**
   * Which tasks add their weights to the weight of this task: downstream tasks (`downstream`, the
   * default), upstream tasks (`upstream`), or none (`absolute`).
   */
  weight_rule: string | null;
  /** Colour in the web interface. */
  ui_color: string | null;
  /** Text colour in the web interface. */
  ui_fgcolor: string | null;
  /** Names of the template fields. */
  template_fields: string[] | null;
  /** IDs of the downstream tasks. */
  downstream_task_ids: string[] | null;
  /** Documentation from the author, in Markdown. */
  doc_md: string | null;
  /** Display name of the operator, without its module. */
  operator_name: string | null;
  /** Params by name, each with its value, schema and description. */
  params: { [key: string]: unknown } | null;
  /** Class of the operator: `module_path` and `class_name`. */
  class_ref: { [key: string]: unknown } | null;
  /** Whether the task is mapped. */
  is_mapped: boolean | null;
  /** Names of the extra links of the operator. */
  extra_links: string[];
}

/** A duration, which is the sum of its properties. */
export interface TimeDelta {
  /**
   * Kind of interval.
   *
   * @default "TimeDelta"
   */
  __type?: string;
  /** Number of days. */
  days: number;
  /** Number of seconds. */
  seconds: number;
  /** Number of microseconds. */
  microseconds: number;
}
