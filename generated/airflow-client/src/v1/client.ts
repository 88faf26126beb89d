/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Client, ClientOptions } from "../runtime/index.js";
import { bind, type Bound, createFacade, internals } from "../runtime/internal.js";
import { api } from "./api.js";
import * as AirflowHelpers from "./helpers/Airflow.js";
import * as connectionsHelpers from "./helpers/connections.js";
import * as dagRunsHelpers from "./helpers/dagRuns.js";
import * as dagsHelpers from "./helpers/dags.js";
import * as healthHelpers from "./helpers/health.js";
import * as importErrorsHelpers from "./helpers/importErrors.js";
import * as poolsHelpers from "./helpers/pools.js";
import * as taskInstancesHelpers from "./helpers/taskInstances.js";
import * as variablesHelpers from "./helpers/variables.js";
import * as xcomsHelpers from "./helpers/xcoms.js";
import * as config from "./resources/config.js";
import * as connections from "./resources/connections.js";
import * as dagRuns from "./resources/dagRuns.js";
import * as dagSources from "./resources/dagSources.js";
import * as dagStats from "./resources/dagStats.js";
import * as dagWarnings from "./resources/dagWarnings.js";
import * as dags from "./resources/dags.js";
import * as datasetEvents from "./resources/datasetEvents.js";
import * as datasets from "./resources/datasets.js";
import * as eventLogs from "./resources/eventLogs.js";
import * as health from "./resources/health.js";
import * as importErrors from "./resources/importErrors.js";
import * as permissions from "./resources/permissions.js";
import * as plugins from "./resources/plugins.js";
import * as pools from "./resources/pools.js";
import * as providers from "./resources/providers.js";
import * as roles from "./resources/roles.js";
import * as server from "./resources/server.js";
import * as taskInstances from "./resources/taskInstances.js";
import * as tasks from "./resources/tasks.js";
import * as users from "./resources/users.js";
import * as variables from "./resources/variables.js";
import * as xcoms from "./resources/xcoms.js";

interface ConfigMethods extends Bound<typeof config> {}

interface ConnectionsMethods extends Bound<typeof connections & typeof connectionsHelpers> {}

interface DagRunsMethods extends Bound<typeof dagRuns & typeof dagRunsHelpers> {}

interface DagSourcesMethods extends Bound<typeof dagSources> {}

interface DagStatsMethods extends Bound<typeof dagStats> {}

interface DagWarningsMethods extends Bound<typeof dagWarnings> {}

interface DagsMethods extends Bound<typeof dags & typeof dagsHelpers> {}

interface DatasetEventsMethods extends Bound<typeof datasetEvents> {}

interface DatasetsMethods extends Bound<typeof datasets> {}

interface EventLogsMethods extends Bound<typeof eventLogs> {}

interface HealthMethods extends Bound<typeof health & typeof healthHelpers> {}

interface ImportErrorsMethods extends Bound<typeof importErrors & typeof importErrorsHelpers> {}

interface PermissionsMethods extends Bound<typeof permissions> {}

interface PluginsMethods extends Bound<typeof plugins> {}

interface PoolsMethods extends Bound<typeof pools & typeof poolsHelpers> {}

interface ProvidersMethods extends Bound<typeof providers> {}

interface RolesMethods extends Bound<typeof roles> {}

interface ServerMethods extends Bound<typeof server> {}

interface TaskInstancesMethods extends Bound<typeof taskInstances & typeof taskInstancesHelpers> {}

interface TasksMethods extends Bound<typeof tasks> {}

interface UsersMethods extends Bound<typeof users> {}

interface VariablesMethods extends Bound<typeof variables & typeof variablesHelpers> {}

interface XcomsMethods extends Bound<typeof xcoms & typeof xcomsHelpers> {}

/** Every function of this API accepts this client, like the light client. */
export interface Airflow extends Client {}

/**
 * Client of Airflow API 2.11.
 *
 * The REST API of Apache Airflow 2 in its final version, that of release 2.11.
 */
export class Airflow {
  /**
   * The configuration of the server. Servers do not expose it by default.
   *
   * Methods: `get`, `getOption`.
   */
  readonly config: ConfigMethods;
  /**
   * Credentials and addresses of external systems that tasks use. Only connections in the database
   * are included. Passwords are never returned.
   *
   * Methods: `list`, `create`, `get`, `update`, `delete`, `test`, `sync`, `export`.
   */
  readonly connections: ConnectionsMethods;
  /**
   * Runs of DAGs: trigger, monitor and clear them. A run is `queued`, `running`, `success` or
   * `failed`, and has a task instance for each task.
   *
   * Methods: `list`, `trigger`, `listBatch`, `get`, `delete`, `update`, `clear`,
   * `upstreamDatasetEvents`, `setNote`, `backfill`, `clearFailed`, `deleteOlderThan`,
   * `failedSince`, `triggerAndWait`.
   */
  readonly dagRuns: DagRunsMethods;
  /**
   * The source code of DAGs.
   *
   * Methods: `get`.
   */
  readonly dagSources: DagSourcesMethods;
  /**
   * The number of runs of each DAG in each state.
   *
   * Methods: `list`.
   */
  readonly dagStats: DagStatsMethods;
  /**
   * Problems that the server has detected in DAGs, such as a pool that does not exist.
   *
   * Methods: `list`.
   */
  readonly dagWarnings: DagWarningsMethods;
  /**
   * DAGs, the workflows of Airflow, and whether they are paused. To change anything else, edit the
   * file of the DAG.
   *
   * Methods: `list`, `updateMany`, `get`, `update`, `delete`, `queuedDatasetEvent`,
   * `deleteQueuedDatasetEvent`, `queuedDatasetEvents`, `deleteQueuedDatasetEvents`, `reparseFile`,
   * `details`, `pauseAll`, `lateRuns`.
   */
  readonly dags: DagsMethods;
  /**
   * Updates of datasets, by a task or from outside. They trigger the DAGs that wait for the
   * dataset. Since 2.4.
   *
   * Methods: `list`, `create`.
   */
  readonly datasetEvents: DatasetEventsMethods;
  /**
   * Datasets that some DAGs produce and others wait for, identified by a URI. Airflow 3 calls them
   * assets. Since 2.4.
   *
   * Methods: `queuedEvents`, `deleteQueuedEvents`, `list`, `get`.
   */
  readonly datasets: DatasetsMethods;
  /**
   * The audit log: actions of users in the web interface, on the command line and through this
   * API.
   *
   * Methods: `list`, `get`.
   */
  readonly eventLogs: EventLogsMethods;
  /**
   * The health of the components of the server.
   *
   * Methods: `get`, `probe`.
   */
  readonly health: HealthMethods;
  /**
   * DAG files that failed to import. Such a file has no DAGs, or keeps the DAGs of its last valid
   * version.
   *
   * Methods: `list`, `get`, `export`.
   */
  readonly importErrors: ImportErrorsMethods;
  /**
   * Actions that roles can allow. Deprecated.
   *
   * Methods: `list`.
   */
  readonly permissions: PermissionsMethods;
  /**
   * Plugins that the server has loaded.
   *
   * Methods: `list`.
   */
  readonly plugins: PluginsMethods;
  /**
   * Pools limit how many tasks run at the same time. Each task uses slots of one pool, by default
   * `default_pool`.
   *
   * Methods: `list`, `create`, `get`, `update`, `delete`, `sync`, `export`.
   */
  readonly pools: PoolsMethods;
  /**
   * Provider packages that are installed on the server.
   *
   * Methods: `list`.
   */
  readonly providers: ProvidersMethods;
  /**
   * Roles of users. Deprecated.
   *
   * Methods: `list`, `create`, `get`, `update`, `delete`.
   */
  readonly roles: RolesMethods;
  /**
   * The release of the server.
   *
   * Methods: `version`.
   */
  readonly server: ServerMethods;
  /**
   * Task instances: a task in a run, with its state, tries and logs. A mapped task has several
   * instances in a run, identified by `map_index`. Methods that end in `Mapped` work on one of
   * them.
   *
   * Methods: `clear`, `setNote`, `setNoteMapped`, `dependencies`, `dependenciesMapped`,
   * `setState`, `list`, `get`, `update`, `getMapped`, `updateMapped`, `listMapped`, `listBatch`,
   * `try`, `tries`, `triesMapped`, `tryMapped`, `links`, `logs`, `tailLogs`.
   */
  readonly taskInstances: TaskInstancesMethods;
  /**
   * Tasks of a DAG, as its file currently defines them. The execution of a task in a run is a task
   * instance.
   *
   * Methods: `list`, `get`.
   */
  readonly tasks: TasksMethods;
  /**
   * Users. Deprecated.
   *
   * Methods: `list`, `create`, `get`, `update`, `delete`.
   */
  readonly users: UsersMethods;
  /**
   * Variables: settings that DAGs read by key. Only variables in the database are included. Values
   * are strings and are not masked.
   *
   * Methods: `list`, `create`, `get`, `update`, `delete`, `sync`, `export`.
   */
  readonly variables: VariablesMethods;
  /**
   * XCom entries: small values that tasks exchange, each with a key. The return value of a task
   * has the key `return_value`.
   *
   * Methods: `list`, `get`, `read`.
   */
  readonly xcoms: XcomsMethods;
  /**
   * Returns the release of the server, and the version of its API. Needs no credentials.
   *
   * An `api` of `v2` means Airflow 3, which needs `airflow-client`. Throws an ApiError or a
   * ConnectionError.
   */
  readonly version: Bound<typeof AirflowHelpers>["version"];

  constructor(options: ClientOptions) {
    const middleware = [...AirflowHelpers.middleware, ...(options.middleware ?? [])];
    Object.defineProperty(this, internals, { value: createFacade(api, { ...options, middleware }, "airflow-client/0.1.0") });
    this.config = bind(this, config);
    this.connections = bind(this, connections, connectionsHelpers);
    this.dagRuns = bind(this, dagRuns, dagRunsHelpers);
    this.dagSources = bind(this, dagSources);
    this.dagStats = bind(this, dagStats);
    this.dagWarnings = bind(this, dagWarnings);
    this.dags = bind(this, dags, dagsHelpers);
    this.datasetEvents = bind(this, datasetEvents);
    this.datasets = bind(this, datasets);
    this.eventLogs = bind(this, eventLogs);
    this.health = bind(this, health, healthHelpers);
    this.importErrors = bind(this, importErrors, importErrorsHelpers);
    this.permissions = bind(this, permissions);
    this.plugins = bind(this, plugins);
    this.pools = bind(this, pools, poolsHelpers);
    this.providers = bind(this, providers);
    this.roles = bind(this, roles);
    this.server = bind(this, server);
    this.taskInstances = bind(this, taskInstances, taskInstancesHelpers);
    this.tasks = bind(this, tasks);
    this.users = bind(this, users);
    this.variables = bind(this, variables, variablesHelpers);
    this.xcoms = bind(this, xcoms, xcomsHelpers);
    const methods = bind(this, AirflowHelpers);
    this.version = methods.version;
  }

  /**
   * Creates a client from environment variables: `AIRFLOW_API_URL`, and credentials.
   *
   * | variables | credentials |
   * |---|---|
   * | `AIRFLOW_API_USERNAME`, `AIRFLOW_API_PASSWORD` | HTTP Basic |
   * | `AIRFLOW_API_TOKEN` | this token, for the Google backend and for gateways |
   * | `AIRFLOW_API_SESSION` | this session cookie |
   *
   * `AIRFLOW_API_TIMEOUT` is the timeout in milliseconds. `AIRFLOW_API_ALLOW_INSECURE=true` allows
   * credentials over plain HTTP to another host. Options override variables. Use `prefix` for the
   * variables of a second server.
   *
   * Throws a RequestError that names the missing or invalid variable. It never contains a value.
   */
  static fromEnv(...args: Parameters<typeof AirflowHelpers.fromEnv>): Airflow {
    return new Airflow(AirflowHelpers.fromEnv(...args));
  }
}
