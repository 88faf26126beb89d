/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** The tasks of a DAG, and how many there are. */
export interface TaskCollectionResponse {
  /** Tasks of the DAG. */
  tasks: TaskResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** A task as the file of its DAG defines it. */
export interface TaskResponse {
  /** Id of the task in its DAG. */
  task_id: string | null;
  /** Name of the task for people; the id where the task gives none. */
  task_display_name: string | null;
  /** Owner of the task, as its file says. */
  owner: string | null;
  /** First logical date for which the task is scheduled. */
  start_date: string | null;
  /** Last logical date for which the task is scheduled; null for none. */
  end_date: string | null;
  /**
   * What has to become of the tasks before it: `all_success` unless its file says another, such as `all_done` or
   * `one_failed`.
   */
  trigger_rule: string | null;
  /** Whether it waits for the same task of the run before, which has to succeed or be skipped. */
  depends_on_past: boolean;
  /** Whether it also waits for the tasks after that one. */
  wait_for_downstream: boolean;
  /** How many times it is tried again. */
  retries: number | null;
  /** Queue of the executor that it goes to. */
  queue: string | null;
  /** Name of the pool. */
  pool: string | null;
  /** Slots of the pool that it takes. */
  pool_slots: number | null;
  /** How long one try may run; null for no limit. */
  execution_timeout: TimeDelta | null;
  /** How long to wait before the next try; null for none. */
  retry_delay: TimeDelta | null;
  /** Factor by which that wait grows with every try; 0 for none. A boolean before 3.2. */
  retry_exponential_backoff: number;
  /** Weight in the queue; higher goes first. */
  priority_weight: number | null;
  /**
   * How weights of other tasks add to its own: those after it (`downstream`, the default), those before it (`upstream`),
   * or none (`absolute`).
   */
  weight_rule: string | null;
  /** Colour in the web interface. */
  ui_color: string | null;
  /** Colour of its text in the web interface. */
  ui_fgcolor: string | null;
  /** Names of fields that are templates. */
  template_fields: string[] | null;
  /** Tasks after it. */
  downstream_task_ids: string[] | null;
  /** Documentation that the author wrote, in Markdown. */
  doc_md: string | null;
  /** Name of the operator for people, without its module. */
  operator_name: string | null;
  /** Params by name, each with its value, schema and description. */
  params: { [key: string]: unknown } | null;
  /** Class of the operator: `module_path` and `class_name`. */
  class_ref: { [key: string]: unknown } | null;
  /** Whether the task is mapped. */
  is_mapped: boolean | null;
  /** Names of links that the operator offers. */
  extra_links: string[];
}

/** A length of time: the sum of its members. */
export interface TimeDelta {
  /**
   * Which of the kinds of interval this is.
   *
   * @default "TimeDelta"
   */
  __type?: string;
  /** Days. */
  days: number;
  /** Seconds. */
  seconds: number;
  /** Microseconds. */
  microseconds: number;
}
