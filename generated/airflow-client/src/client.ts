/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "./api.js";
import * as AirflowHelpers from "./helpers/Airflow.js";
import * as backfillsHelpers from "./helpers/backfills.js";
import * as connectionsHelpers from "./helpers/connections.js";
import * as dagRunsHelpers from "./helpers/dagRuns.js";
import * as dagsHelpers from "./helpers/dags.js";
import * as healthHelpers from "./helpers/health.js";
import * as importErrorsHelpers from "./helpers/importErrors.js";
import * as poolsHelpers from "./helpers/pools.js";
import * as taskInstancesHelpers from "./helpers/taskInstances.js";
import * as variablesHelpers from "./helpers/variables.js";
import * as xcomsHelpers from "./helpers/xcoms.js";
import * as assetAliases from "./resources/assetAliases.js";
import * as assetEvents from "./resources/assetEvents.js";
import * as assetStateStore from "./resources/assetStateStore.js";
import * as assets from "./resources/assets.js";
import * as auth from "./resources/auth.js";
import * as backfills from "./resources/backfills.js";
import * as config from "./resources/config.js";
import * as connections from "./resources/connections.js";
import * as dagRuns from "./resources/dagRuns.js";
import * as dagSources from "./resources/dagSources.js";
import * as dagStats from "./resources/dagStats.js";
import * as dagTags from "./resources/dagTags.js";
import * as dagVersions from "./resources/dagVersions.js";
import * as dagWarnings from "./resources/dagWarnings.js";
import * as dags from "./resources/dags.js";
import * as eventLogs from "./resources/eventLogs.js";
import * as health from "./resources/health.js";
import * as hitlDetails from "./resources/hitlDetails.js";
import * as importErrors from "./resources/importErrors.js";
import * as jobs from "./resources/jobs.js";
import * as plugins from "./resources/plugins.js";
import * as pools from "./resources/pools.js";
import * as providers from "./resources/providers.js";
import * as server from "./resources/server.js";
import * as taskGroupInstances from "./resources/taskGroupInstances.js";
import * as taskInstances from "./resources/taskInstances.js";
import * as taskStateStore from "./resources/taskStateStore.js";
import * as tasks from "./resources/tasks.js";
import * as variables from "./resources/variables.js";
import * as xcoms from "./resources/xcoms.js";
import type { Client, ClientOptions } from "./runtime/index.js";
import { bind, type Bound, createFacade, internals } from "./runtime/internal.js";

interface AssetAliasesMethods extends Bound<typeof assetAliases> {}

interface AssetEventsMethods extends Bound<typeof assetEvents> {}

interface AssetStateStoreMethods extends Bound<typeof assetStateStore> {}

interface AssetsMethods extends Bound<typeof assets> {}

interface AuthMethods extends Bound<typeof auth> {}

interface BackfillsMethods extends Bound<typeof backfills & typeof backfillsHelpers> {}

interface ConfigMethods extends Bound<typeof config> {}

interface ConnectionsMethods extends Bound<typeof connections & typeof connectionsHelpers> {}

interface DagRunsMethods extends Bound<typeof dagRuns & typeof dagRunsHelpers> {}

interface DagSourcesMethods extends Bound<typeof dagSources> {}

interface DagStatsMethods extends Bound<typeof dagStats> {}

interface DagTagsMethods extends Bound<typeof dagTags> {}

interface DagVersionsMethods extends Bound<typeof dagVersions> {}

interface DagWarningsMethods extends Bound<typeof dagWarnings> {}

interface DagsMethods extends Bound<typeof dags & typeof dagsHelpers> {}

interface EventLogsMethods extends Bound<typeof eventLogs> {}

interface HealthMethods extends Bound<typeof health & typeof healthHelpers> {}

interface HitlDetailsMethods extends Bound<typeof hitlDetails> {}

interface ImportErrorsMethods extends Bound<typeof importErrors & typeof importErrorsHelpers> {}

interface JobsMethods extends Bound<typeof jobs> {}

interface PluginsMethods extends Bound<typeof plugins> {}

interface PoolsMethods extends Bound<typeof pools & typeof poolsHelpers> {}

interface ProvidersMethods extends Bound<typeof providers> {}

interface ServerMethods extends Bound<typeof server> {}

interface TaskGroupInstancesMethods extends Bound<typeof taskGroupInstances> {}

interface TaskInstancesMethods extends Bound<typeof taskInstances & typeof taskInstancesHelpers> {}

interface TaskStateStoreMethods extends Bound<typeof taskStateStore> {}

interface TasksMethods extends Bound<typeof tasks> {}

interface VariablesMethods extends Bound<typeof variables & typeof variablesHelpers> {}

interface XcomsMethods extends Bound<typeof xcoms & typeof xcomsHelpers> {}

/** Every function of this API accepts this client, like the light client. */
export interface Airflow extends Client {}

/**
 * Client of Airflow API 3.3.
 *
 * The REST API of Apache Airflow 3, as of release 3.3.
 */
export class Airflow {
  /**
   * Tasks add assets under an asset alias at run time. DAGs can then wait for assets that are not
   * known in advance.
   *
   * Methods: `list`, `get`.
   */
  readonly assetAliases: AssetAliasesMethods;
  /**
   * An asset event records that a task or an external system updated an asset. It starts the DAGs
   * that wait for the asset.
   *
   * Methods: `list`, `create`.
   */
  readonly assetEvents: AssetEventsMethods;
  /**
   * Values that tasks and watchers store with an asset, such as how far they have read. Since 3.3.
   *
   * Methods: `list`, `clear`, `get`, `set`, `delete`.
   */
  readonly assetStateStore: AssetStateStoreMethods;
  /**
   * Some DAGs produce an asset, and others wait for it. An asset has a URI and a numeric ID, which
   * this API uses. Airflow 2 calls assets datasets.
   *
   * Methods: `list`, `materialize`, `queuedEvents`, `deleteQueuedEvents`, `get`.
   */
  readonly assets: AssetsMethods;
  /**
   * Login and logout for browsers. Programs get a token from `/auth/token`.
   *
   * Methods: `login`, `logout`.
   */
  readonly auth: AuthMethods;
  /**
   * A backfill runs a DAG for a range of past dates. A DAG has at most one active backfill.
   *
   * Methods: `list`, `create`, `get`, `pause`, `unpause`, `cancel`, `dryRun`, `runAndWait`.
   */
  readonly backfills: BackfillsMethods;
  /**
   * The server configuration. The server does not expose it by default.
   *
   * Methods: `get`, `getOption`.
   */
  readonly config: ConfigMethods;
  /**
   * A connection holds the credentials and the address of an external system. Only connections in
   * the database are available. Secrets are masked in responses.
   *
   * Methods: `delete`, `get`, `update`, `getEnqueuedTest`, `enqueueTest`, `list`, `create`,
   * `bulk`, `test`, `createDefaults`, `sync`, `export`.
   */
  readonly connections: ConnectionsMethods;
  /**
   * Trigger, follow and clear DAG runs. A run is `queued`, `running`, `success` or `failed`, and
   * has a task instance for each task.
   *
   * Methods: `get`, `delete`, `update`, `bulk`, `list`, `trigger`, `upstreamAssetEvents`, `clear`,
   * `wait`, `listBatch`, `clearMany`, `clearPartitions`, `clearFailed`, `deleteOlderThan`,
   * `failedSince`, `triggerAndWait`.
   */
  readonly dagRuns: DagRunsMethods;
  /**
   * Source code of DAGs.
   *
   * Methods: `get`.
   */
  readonly dagSources: DagSourcesMethods;
  /**
   * Number of runs of each DAG in each state.
   *
   * Methods: `list`.
   */
  readonly dagStats: DagStatsMethods;
  /**
   * Tags of DAGs.
   *
   * Methods: `list`.
   */
  readonly dagTags: DagTagsMethods;
  /**
   * The server stores a DAG version when the structure of a DAG changes.
   *
   * Methods: `get`, `list`.
   */
  readonly dagVersions: DagVersionsMethods;
  /**
   * Warnings about DAGs, such as a missing pool.
   *
   * Methods: `list`.
   */
  readonly dagWarnings: DagWarningsMethods;
  /**
   * DAGs are the workflows that Airflow knows. They can be paused. Everything in a DAG file can
   * only be changed in that file.
   *
   * Methods: `queuedAssetEvents`, `deleteQueuedAssetEvents`, `queuedAssetEvent`,
   * `deleteQueuedAssetEvent`, `list`, `updateMany`, `get`, `update`, `delete`, `details`,
   * `favorite`, `unfavorite`, `reparseFile`, `pauseAll`, `lateRuns`.
   */
  readonly dags: DagsMethods;
  /**
   * The audit log records who did what and when, in the web interface, on the command line or
   * through this API.
   *
   * Methods: `get`, `list`.
   */
  readonly eventLogs: EventLogsMethods;
  /**
   * Health of the server components.
   *
   * Methods: `get`, `probe`.
   */
  readonly health: HealthMethods;
  /**
   * Tasks ask people questions and wait for the answers until a timeout. This is called human in
   * the loop. Since 3.1.
   *
   * Methods: `update`, `get`, `try`, `list`.
   */
  readonly hitlDetails: HitlDetailsMethods;
  /**
   * DAG files that failed to import. Such a file has no DAGs, or still has the DAGs of its last
   * valid version.
   *
   * Methods: `get`, `list`, `export`.
   */
  readonly importErrors: ImportErrorsMethods;
  /**
   * Server jobs, such as schedulers and triggerers, and whether they are alive.
   *
   * Methods: `list`.
   */
  readonly jobs: JobsMethods;
  /**
   * Plugins that the server has loaded.
   *
   * Methods: `list`, `importErrors`.
   */
  readonly plugins: PluginsMethods;
  /**
   * A pool limits how many tasks of a kind run at the same time. Each task uses slots of one pool,
   * which is `default_pool` unless the task names another.
   *
   * Methods: `delete`, `get`, `update`, `list`, `create`, `bulk`, `sync`, `export`.
   */
  readonly pools: PoolsMethods;
  /**
   * Provider packages that are installed on the server.
   *
   * Methods: `list`.
   */
  readonly providers: ProvidersMethods;
  /**
   * The release that the server runs.
   *
   * Methods: `version`.
   */
  readonly server: ServerMethods;
  /**
   * Update all task instances of a task group in a run in one call. Since 3.3.
   *
   * Methods: `update`, `updateDryRun`.
   */
  readonly taskGroupInstances: TaskGroupInstancesMethods;
  /**
   * A task instance is one task in one run, with its state, tries and logs. A mapped task has
   * several instances in a run, identified by `map_index`. Methods that end in `Mapped` act on one
   * of them.
   *
   * Methods: `links`, `get`, `update`, `delete`, `listMapped`, `dependenciesMapped`,
   * `dependencies`, `tries`, `triesMapped`, `getMapped`, `updateMapped`, `list`, `bulk`,
   * `listBatch`, `try`, `tryMapped`, `clear`, `updateDryRunMapped`, `updateDryRun`, `logs`,
   * `externalLogUrl`, `tailLogs`.
   */
  readonly taskInstances: TaskInstancesMethods;
  /**
   * Values that a task instance keeps between tries, such as its progress. Since 3.3.
   *
   * Methods: `list`, `clear`, `get`, `set`, `update`, `delete`.
   */
  readonly taskStateStore: TaskStateStoreMethods;
  /**
   * Tasks of a DAG, as its latest version defines them. A task in a run is a task instance.
   *
   * Methods: `list`, `get`.
   */
  readonly tasks: TasksMethods;
  /**
   * A variable is a setting that DAGs read by key. Only variables in the database are available.
   * Values are strings.
   *
   * Methods: `delete`, `get`, `update`, `list`, `create`, `bulk`, `sync`, `export`.
   */
  readonly variables: VariablesMethods;
  /**
   * Tasks pass small values to each other as XCom entries, each under a key. The return value of a
   * task has the key `return_value`.
   *
   * Methods: `get`, `update`, `delete`, `list`, `create`, `read`.
   */
  readonly xcoms: XcomsMethods;
  /**
   * Returns the release of the server, and the version of its API. Needs no credentials.
   *
   * An `api` of `v1` means Airflow 2, which needs `airflow-client/v1`. Throws an ApiError or a
   * ConnectionError.
   */
  readonly version: Bound<typeof AirflowHelpers>["version"];

  constructor(options: ClientOptions) {
    const middleware = [...AirflowHelpers.middleware, ...(options.middleware ?? [])];
    Object.defineProperty(this, internals, { value: createFacade(api, { ...options, middleware }, "airflow-client/0.1.0") });
    this.assetAliases = bind(this, assetAliases);
    this.assetEvents = bind(this, assetEvents);
    this.assetStateStore = bind(this, assetStateStore);
    this.assets = bind(this, assets);
    this.auth = bind(this, auth);
    this.backfills = bind(this, backfills, backfillsHelpers);
    this.config = bind(this, config);
    this.connections = bind(this, connections, connectionsHelpers);
    this.dagRuns = bind(this, dagRuns, dagRunsHelpers);
    this.dagSources = bind(this, dagSources);
    this.dagStats = bind(this, dagStats);
    this.dagTags = bind(this, dagTags);
    this.dagVersions = bind(this, dagVersions);
    this.dagWarnings = bind(this, dagWarnings);
    this.dags = bind(this, dags, dagsHelpers);
    this.eventLogs = bind(this, eventLogs);
    this.health = bind(this, health, healthHelpers);
    this.hitlDetails = bind(this, hitlDetails);
    this.importErrors = bind(this, importErrors, importErrorsHelpers);
    this.jobs = bind(this, jobs);
    this.plugins = bind(this, plugins);
    this.pools = bind(this, pools, poolsHelpers);
    this.providers = bind(this, providers);
    this.server = bind(this, server);
    this.taskGroupInstances = bind(this, taskGroupInstances);
    this.taskInstances = bind(this, taskInstances, taskInstancesHelpers);
    this.taskStateStore = bind(this, taskStateStore);
    this.tasks = bind(this, tasks);
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
   * | `AIRFLOW_API_USERNAME`, `AIRFLOW_API_PASSWORD` | a token for a user |
   * | `AIRFLOW_API_CLIENT_ID`, `AIRFLOW_API_CLIENT_SECRET` | a token for a Keycloak client |
   * | `AIRFLOW_API_TOKEN` | this token |
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
