/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A connection with its secrets, which are written and never read. */
export interface Connection {
  /** Id, as DAGs name it: letters, digits, `_`, `.` and `-`. */
  connection_id?: string;
  /** Type, such as `postgres`, `http` or `aws`; the provider package tells. */
  conn_type?: string;
  /** What it is for, in words of people. Since 2.4. */
  description?: string | null;
  /** Host name or address. */
  host?: string | null;
  /** User name to log in with. */
  login?: string | null;
  /** Name of the schema or database. */
  schema?: string | null;
  /** Port number. */
  port?: number | null;
  /** More settings, as text that holds JSON. */
  extra?: string | null;
}

/** One page of connections, and how many there are in all. */
export interface ConnectionCollection {
  /** Connections of this page. */
  connections?: ConnectionCollectionItem[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** A connection without its secrets. */
export interface ConnectionCollectionItem {
  /** Id, as DAGs name it: letters, digits, `_`, `.` and `-`. */
  connection_id?: string;
  /** Type, such as `postgres`, `http` or `aws`; the provider package tells. */
  conn_type?: string;
  /** What it is for, in words of people. Since 2.4. */
  description?: string | null;
  /** Host name or address. */
  host?: string | null;
  /** User name to log in with. */
  login?: string | null;
  /** Name of the schema or database. */
  schema?: string | null;
  /** Port number. */
  port?: number | null;
}

/** A connection with its secrets, which are written and never read. */
export interface ConnectionInput {
  /** Id, as DAGs name it: letters, digits, `_`, `.` and `-`. */
  readonly connection_id?: string;
  /** Type, such as `postgres`, `http` or `aws`; the provider package tells. */
  readonly conn_type?: string;
  /** What it is for, in words of people. Since 2.4. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name to log in with. */
  readonly login?: string | null;
  /** Name of the schema or database. */
  readonly schema?: string | null;
  /** Port number. */
  readonly port?: number | null;
  /** Password. In answers it is masked or missing. */
  readonly password?: string;
  /** More settings, as text that holds JSON. */
  readonly extra?: string | null;
}

/** How a test of a connection ended. Since 2.2. */
export interface ConnectionTest {
  /** Whether the test succeeded. */
  status?: boolean;
  /** What the test found, for people. */
  message?: string;
}
