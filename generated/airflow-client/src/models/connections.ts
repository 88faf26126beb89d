/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";
import type { BulkActionNotOnExistence, BulkActionOnExistence } from "./shared.js";

/** The status of a connection test that runs on a worker. Since 3.3. */
export interface AsyncConnectionTestResponse {
  /** Token of the test. */
  token: string;
  /** ID of the connection, which DAGs use to refer to it. */
  connection_id: string;
  /** Status of the test: `pending`, `queued`, `running`, `success` or `failed`. */
  state: string;
  /** Human-readable result of the test. */
  result_message?: string | null;
  /** Creation time. */
  created_at: string;
}

/** A connection to write. */
export interface ConnectionBody {
  /**
   * ID of the connection, which DAGs use to refer to it. It can contain letters, digits, `_`, `.`
   * and `-`.
   *
   * Max length `200`; pattern `^[\w.-]+$`.
   */
  readonly connection_id: string;
  /**
   * Type of the connection, such as `postgres`, `http` or `aws`. The provider package defines it.
   */
  readonly conn_type: string;
  /** Human-readable description. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name for the login. */
  readonly login?: string | null;
  /** Name of the schema or database. */
  readonly schema?: string | null;
  /** Port number. */
  readonly port?: number | null;
  /** Password. Masked in responses. */
  readonly password?: string | null;
  /** Additional settings, as a string that contains a JSON object. */
  readonly extra?: string | null;
  /**
   * Team that owns the item. If the server has no teams, this is null in responses and rejected in
   * requests. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** Bulk actions on connections. */
export interface ConnectionBulkBody {
  /** Actions to run, in order. */
  readonly actions: readonly (ConnectionBulkCreateAction | ConnectionBulkUpdateAction | ConnectionBulkDeleteAction)[];
}

/** Creates connections. */
export interface ConnectionBulkCreateAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "create";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly ConnectionBody[];
  /**
   * What to do if an entity already exists: `fail` (nothing of the action is done), `skip` or
   * `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: OpenEnum<BulkActionOnExistence>;
}

/** Deletes connections by their IDs. */
export interface ConnectionBulkDeleteAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly string[];
  /**
   * What to do if an entity does not exist: `fail` (nothing of the action is done) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: OpenEnum<BulkActionNotOnExistence>;
}

/** Updates connections. */
export interface ConnectionBulkUpdateAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "update";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly ConnectionBody[];
  /** Ignored for connections: the server writes the fields that an entity has. Since 3.2. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What to do if an entity does not exist: `fail` (nothing of the action is done) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: OpenEnum<BulkActionNotOnExistence>;
}

/** One page of connections and the total count. */
export interface ConnectionCollectionResponse {
  /** Connections on this page. */
  connections: ConnectionResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** A connection with masked secrets. */
export interface ConnectionResponse {
  /** ID of the connection, which DAGs use to refer to it. */
  connection_id: string;
  /** Type of the connection, such as `postgres`. */
  conn_type: string;
  /** Human-readable description. */
  description: string | null;
  /** Host name or address. */
  host: string | null;
  /** User name for the login. */
  login: string | null;
  /** Name of the schema or database. */
  schema: string | null;
  /** Port number. */
  port: number | null;
  /** Masked password (`***`), or null if there is none. */
  password: string | null;
  /** Additional settings, as a string that contains a JSON object. Secrets are masked. */
  extra: string | null;
  /**
   * Team that owns the item. If the server has no teams, this is null in responses and rejected in
   * requests. Since 3.2.
   */
  team_name: string | null;
}

/** A queued connection test, with a token to get its result. Since 3.3. */
export interface ConnectionTestQueuedResponse {
  /** Token for `connections.getEnqueuedTest`. */
  token: string;
  /** ID of the connection, which DAGs use to refer to it. */
  connection_id: string;
  /** Status of the test. The first status is `pending`. */
  state: string;
}

/** A connection for a worker to test. Since 3.3. */
export interface ConnectionTestRequestBody {
  /**
   * ID of the connection, which DAGs use to refer to it.
   *
   * Max length `200`; pattern `^[\w.-]+$`.
   */
  readonly connection_id: string;
  /** Type of the connection, such as `postgres`. */
  readonly conn_type: string;
  /** Human-readable description. */
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
  readonly password?: string | null;
  /** Additional settings, as a string that contains a JSON object. */
  readonly extra?: string | null;
  /**
   * Team that owns the item. If the server has no teams, this is null in responses and rejected in
   * requests.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
  /**
   * Whether to store the connection if the test succeeds. This needs permission to edit the
   * connection.
   *
   * @default false
   */
  readonly commit_on_success?: boolean;
  /** Executor for the test, or null for the default executor. */
  readonly executor?: string | null;
  /** Queue of the workers for the test. */
  readonly queue?: string | null;
}

/** The result of a connection test. */
export interface ConnectionTestResponse {
  /** Whether the test succeeded. */
  status: boolean;
  /** Human-readable result of the test. */
  message: string;
}
