/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A DAG that a dataset can trigger. Since 2.4. */
export interface DagScheduleDatasetReference {
  /** Id of the DAG. */
  dag_id?: string | null;
  /** Creation time. */
  created_at?: string;
  /** Time of the last change. */
  updated_at?: string;
}

/** A dataset. Since 2.4. */
export interface Dataset {
  /** Id of the database row. */
  id?: number;
  /** URI that identifies the dataset in DAGs and in this API. */
  uri?: string;
  /** Custom data of the dataset. */
  extra?: { [key: string]: unknown } | null;
  /** Creation time. */
  created_at?: string;
  /** Time of the last change. */
  updated_at?: string;
  /** DAGs that wait for the dataset. */
  consuming_dags?: DagScheduleDatasetReference[];
  /** Tasks that update the dataset. */
  producing_tasks?: TaskOutletDatasetReference[];
  /** Aliases of the dataset. */
  aliases?: {
    /** Id of the alias. */
    id?: number;
    /** Name of the alias. */
    name?: string;
  }[];
}

/** A page of datasets, with the total number. Since 2.4. */
export interface DatasetCollection {
  /** Datasets, or queued events, on this page. */
  datasets?: Dataset[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** A task that updates a dataset. Since 2.4. */
export interface TaskOutletDatasetReference {
  /** Id of the DAG. */
  dag_id?: string | null;
  /** Id of the task in its DAG. */
  task_id?: string | null;
  /** Creation time. */
  created_at?: string;
  /** Time of the last change. */
  updated_at?: string;
}
