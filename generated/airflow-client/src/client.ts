/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
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
import { bind, type Bound, type Client, type ClientOptions, createFacade, internals } from "./runtime/index.js";

/** Can be handed to every function of this API, as the light client can. */
export interface Airflow extends Client {}

/**
 * Client of Airflow API 3.3.
 *
 * The REST API of Apache Airflow 3, as release 3.3 serves it.
 */
export class Airflow {
  /**
   * Asset aliases: names under which a task may add assets when it runs, so that a DAG can wait for assets that are not
   * known before.
   */
  readonly assetAliases: Bound<typeof assetAliases>;
  /** Events that say that an asset was updated, by a task or from outside. They start the DAGs that wait for the asset. */
  readonly assetEvents: Bound<typeof assetEvents>;
  /** Values that tasks and watchers keep with an asset, such as how far they have read. Since 3.3. */
  readonly assetStateStore: Bound<typeof assetStateStore>;
  /**
   * Assets: what some DAGs produce and others wait for, named by a URI and, in this API, by a number. Airflow 2 calls
   * them datasets.
   */
  readonly assets: Bound<typeof assets>;
  /** Login and logout for browsers. Programs get a token from `/auth/token`. */
  readonly auth: Bound<typeof auth>;
  /** Backfills: runs of a DAG for the dates of a range that have passed. A DAG has one active backfill at most. */
  readonly backfills: Bound<typeof backfills & typeof backfillsHelpers>;
  /** The configuration of the server, where it lets itself be read; off by default. */
  readonly config: Bound<typeof config>;
  /**
   * Credentials and addresses of the systems that tasks talk to, as far as they are in the database. Secrets are masked
   * in answers.
   */
  readonly connections: Bound<typeof connections & typeof connectionsHelpers>;
  /**
   * Runs of DAGs: trigger them, follow them, clear them. A run is `queued`, `running`, `success` or `failed`, and has a
   * task instance for each task.
   */
  readonly dagRuns: Bound<typeof dagRuns & typeof dagRunsHelpers>;
  /** The source code of DAGs. */
  readonly dagSources: Bound<typeof dagSources>;
  /** How many runs each DAG has in each state. */
  readonly dagStats: Bound<typeof dagStats>;
  /** Tags that DAGs carry. */
  readonly dagTags: Bound<typeof dagTags>;
  /** Versions of DAGs: what the server remembers of each change of their structure. */
  readonly dagVersions: Bound<typeof dagVersions>;
  /** Things about DAGs that the server finds doubtful, such as a pool that is not there. */
  readonly dagWarnings: Bound<typeof dagWarnings>;
  /**
   * DAGs: the workflows that Airflow knows, and whether they are paused. What their files hold can only be changed
   * there.
   */
  readonly dags: Bound<typeof dags & typeof dagsHelpers>;
  /** The audit log: who did what, and when, from the web interface, the command line or this API. */
  readonly eventLogs: Bound<typeof eventLogs>;
  /** How the parts of the server are. */
  readonly health: Bound<typeof health & typeof healthHelpers>;
  /**
   * Human in the loop: questions that tasks ask of people, and the answers. The task waits for an answer until its time
   * is up. Since 3.1.
   */
  readonly hitlDetails: Bound<typeof hitlDetails>;
  /** DAG files that could not be imported. Such a file has no DAGs, or keeps those of its last good version. */
  readonly importErrors: Bound<typeof importErrors & typeof importErrorsHelpers>;
  /** Jobs of the server, such as schedulers and triggerers, and whether they are alive. */
  readonly jobs: Bound<typeof jobs>;
  /** Plugins that the server has loaded. */
  readonly plugins: Bound<typeof plugins>;
  /** Pools: how many tasks of a kind may run at once. Each task takes slots of one pool, `default_pool` if it names none. */
  readonly pools: Bound<typeof pools & typeof poolsHelpers>;
  /** Provider packages installed on the server. */
  readonly providers: Bound<typeof providers>;
  /** The server itself: which release it runs. */
  readonly server: Bound<typeof server>;
  /** Task groups in a run: set all of their task instances at once. Since 3.3. */
  readonly taskGroupInstances: Bound<typeof taskGroupInstances>;
  /**
   * Task instances: one task in one run, with its state, tries and logs. A mapped task has several in a run, told apart
   * by `map_index`; methods that end in `Mapped` are about one of them.
   */
  readonly taskInstances: Bound<typeof taskInstances & typeof taskInstancesHelpers>;
  /** Values that a task instance keeps between its tries, such as how far it got. Since 3.3. */
  readonly taskStateStore: Bound<typeof taskStateStore>;
  /** Tasks of a DAG, as the newest version of its file defines them. What becomes of a task in a run is a task instance. */
  readonly tasks: Bound<typeof tasks>;
  /** Variables: settings that DAGs read by key, as far as they are in the database. Values are text. */
  readonly variables: Bound<typeof variables & typeof variablesHelpers>;
  /**
   * XCom entries: small values that tasks hand to one another, each under a key. What a task returns is under
   * `return_value`.
   */
  readonly xcoms: Bound<typeof xcoms & typeof xcomsHelpers>;
  /**
   * Tells which release the server runs, and which of the two APIs it has. Works without credentials.
   *
   * For `api`, `v1` means an Airflow 2, which `airflow-client/v1` is for.
   */
  readonly version: Bound<typeof AirflowHelpers>["version"];

  constructor(options: ClientOptions) {
    const middleware = [...AirflowHelpers.middleware, ...(options.middleware ?? [])];
    Object.defineProperty(this, internals, { value: createFacade(api, { ...options, middleware }) });
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
   * A client from environment variables: `AIRFLOW_API_URL`, and one way to log in.
   *
   * `AIRFLOW_API_USERNAME` with `AIRFLOW_API_PASSWORD` gets tokens from the server, and so does `AIRFLOW_API_CLIENT_ID`
   * with `AIRFLOW_API_CLIENT_SECRET` where users are Keycloak's; `AIRFLOW_API_TOKEN` is sent as it is, and
   * `AIRFLOW_API_SESSION` as a session cookie. `AIRFLOW_API_TIMEOUT` is in milliseconds. `AIRFLOW_API_ALLOW_INSECURE` is
   * `true` where credentials may go over plain http to another machine. Options given here count before variables, and
   * `prefix` is for a second server.
   *
   * Throws a RequestError that names the variable which is missing or wrong, and shows no value.
   */
  static fromEnv(...args: Parameters<typeof AirflowHelpers.fromEnv>): Airflow {
    return new Airflow(AirflowHelpers.fromEnv(...args));
  }
}
