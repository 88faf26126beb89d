/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A connection with its secrets, which are write-only. */
export interface Connection {
  /** Id used in DAGs. May contain letters, digits, `_`, `.` and `-`. */
  connection_id?: string;
  /** Type, such as `postgres`, `http` or `aws`. The provider package defines it. */
  conn_type?: string;
  /** Description of its purpose. Since 2.4. */
  description?: string | null;
  /** Host name or address. */
  host?: string | null;
  /** User name for the login. */
  login?: string | null;
  /** Name of the schema or database. */
  schema?: string | null;
  /** Port number. */
  port?: number | null;
  /** Additional settings, as a string that contains JSON. */
  extra?: string | null;
}

/** A page of connections, with the total number. */
export interface ConnectionCollection {
  /** Connections on this page. */
  connections?: ConnectionCollectionItem[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** A connection without its secrets. */
export interface ConnectionCollectionItem {
  /** Id used in DAGs. May contain letters, digits, `_`, `.` and `-`. */
  connection_id?: string;
  /** Type, such as `postgres`, `http` or `aws`. The provider package defines it. */
  conn_type?: string;
  /** Description of its purpose. Since 2.4. */
  description?: string | null;
  /** Host name or address. */
  host?: string | null;
  /** User name for the login. */
  login?: string | null;
  /** Name of the schema or database. */
  schema?: string | null;
  /** Port number. */
  port?: number | null;
}

/** A connection with its secrets, which are write-only. */
export interface ConnectionInput {
  /** Id used in DAGs. May contain letters, digits, `_`, `.` and `-`. */
  readonly connection_id?: string;
  /** Type, such as `postgres`, `http` or `aws`. The provider package defines it. */
  readonly conn_type?: string;
  /** Description of its purpose. Since 2.4. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name for the login. */
  readonly login?: string | null;
  /** Name of the schema or database. */
  readonly schema?: string | null;
  /** Port number. */
  readonly port?: number | null;
  /** Password. Masked or missing in responses. */
  readonly password?: string;
  /** Additional settings, as a string that contains JSON. */
  readonly extra?: string | null;
}

/** The result of a connection test. Since 2.2. */
export interface ConnectionTest {
  /** Whether the test succeeded. */
  status?: boolean;
  /** Message with the result of the test. */
  message?: string;
}
