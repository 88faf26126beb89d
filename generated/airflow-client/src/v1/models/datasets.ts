/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A DAG that a dataset can start. Since 2.4. */
export interface DagScheduleDatasetReference {
  /** Id of the DAG. */
  dag_id?: string | null;
  /** When it was made. */
  created_at?: string;
  /** When it last changed. */
  updated_at?: string;
}

/** A dataset. Since 2.4. */
export interface Dataset {
  /** Number of the row on the server. */
  id?: number;
  /** URI, by which DAGs and this API name it. */
  uri?: string;
  /** Free data that its author gave it. */
  extra?: { [key: string]: unknown } | null;
  /** When it was made. */
  created_at?: string;
  /** When it last changed. */
  updated_at?: string;
  /** DAGs that wait for it. */
  consuming_dags?: DagScheduleDatasetReference[];
  /** Tasks that update it. */
  producing_tasks?: TaskOutletDatasetReference[];
  /** Aliases that point to the dataset. */
  aliases?: {
    /** Number of the alias. */
    id?: number;
    /** Name of the alias. */
    name?: string;
  }[];
}

/** One page of datasets, and how many there are in all. Since 2.4. */
export interface DatasetCollection {
  /** Datasets, or waiting events, of this page. */
  datasets?: Dataset[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** A task that updates a dataset. Since 2.4. */
export interface TaskOutletDatasetReference {
  /** Id of the DAG. */
  dag_id?: string | null;
  /** Id of the task in its DAG. */
  task_id?: string | null;
  /** When it was made. */
  created_at?: string;
  /** When it last changed. */
  updated_at?: string;
}
