/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { BulkActionNotOnExistence, BulkActionOnExistence } from "./shared.js";

/** How a test that a worker runs is going. Since 3.3. */
export interface AsyncConnectionTestResponse {
  /** Token that the test was asked for with. */
  token: string;
  /** Id of the connection, as DAGs name it. */
  connection_id: string;
  /** How the test is going: `pending`, `queued`, `running`, `success` or `failed`. */
  state: string;
  /** What the test found, for people. */
  result_message?: string | null;
  /** When it was made. */
  created_at: string;
}

/** A connection to write. */
export interface ConnectionBody {
  /**
   * Id, as DAGs name it: letters, digits, `_`, `.` and `-`.
   *
   * Max length `200`; pattern `^[\w.-]+$`.
   */
  readonly connection_id: string;
  /** Type, such as `postgres`, `http` or `aws`; the provider package tells. */
  readonly conn_type: string;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /** Host name or address. */
  readonly host?: string | null;
  /** User name to log in with. */
  readonly login?: string | null;
  /** Name of the schema or database. */
  readonly schema?: string | null;
  /** Port number. */
  readonly port?: number | null;
  /** Password. Answers have it masked. */
  readonly password?: string | null;
  /** More settings: text that holds a JSON object. */
  readonly extra?: string | null;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** Actions on connections. */
export interface ConnectionBulkBody {
  /** What to do, in order. */
  readonly actions: readonly (ConnectionBulkCreateAction | ConnectionBulkUpdateAction | ConnectionBulkDeleteAction)[];
}

/** Creates connections. */
export interface ConnectionBulkCreateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "create";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly ConnectionBody[];
  /**
   * What happens where the entity is there already: `fail` (which stops the action), `skip` or `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: BulkActionOnExistence;
}

/** Deletes connections. */
export interface ConnectionBulkDeleteAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly (string | ConnectionBody)[];
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** Changes connections. */
export interface ConnectionBulkUpdateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "update";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly ConnectionBody[];
  /** Names of the fields to write; left out, all that an entity has. Since 3.2. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** One page of connections, and how many there are in all. */
export interface ConnectionCollectionResponse {
  /** Connections of this page. */
  connections: ConnectionResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** A connection, its secrets masked. */
export interface ConnectionResponse {
  /** Id of the connection, as DAGs name it. */
  connection_id: string;
  /** Type of the connection, such as `postgres`. */
  conn_type: string;
  /** What it is for, in words of people. */
  description: string | null;
  /** Host name or address. */
  host: string | null;
  /** User name to log in with. */
  login: string | null;
  /** Name of the schema or database. */
  schema: string | null;
  /** Port number. */
  port: number | null;
  /** `***` where there is one, null where there is none. */
  password: string | null;
  /** More settings: text that holds a JSON object, its secrets masked. */
  extra: string | null;
  /** Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2. */
  team_name: string | null;
}

/** A test that waits for a worker, and the token to ask with. Since 3.3. */
export interface ConnectionTestQueuedResponse {
  /** Token to ask with, for `connections.getEnqueuedTest`. */
  token: string;
  /** Id of the connection, as DAGs name it. */
  connection_id: string;
  /** How the test is going, `pending` at first. */
  state: string;
}

/** A connection for a worker to test. Since 3.3. */
export interface ConnectionTestRequestBody {
  /**
   * Id of the connection, as DAGs name it.
   *
   * Max length `200`; pattern `^[\w.-]+$`.
   */
  readonly connection_id: string;
  /** Type of the connection, such as `postgres`. */
  readonly conn_type: string;
  /** What it is for, in words of people. */
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
  readonly password?: string | null;
  /** More settings: text that holds a JSON object. */
  readonly extra?: string | null;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
  /**
   * Whether to store the connection if the test succeeds, which needs the permission to edit it.
   *
   * @default false
   */
  readonly commit_on_success?: boolean;
  /** Executor to test with; null for the default one. */
  readonly executor?: string | null;
  /** Queue of the workers to test with. */
  readonly queue?: string | null;
}

/** How a test of a connection ended. */
export interface ConnectionTestResponse {
  /** Whether the test succeeded. */
  status: boolean;
  /** What the test found, for people. */
  message: string;
}
