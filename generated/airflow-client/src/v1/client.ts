/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { bind, type Bound, type Client, type ClientOptions, createFacade, internals } from "../runtime/index.js";
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

/** Can be handed to every function of this API, as the light client can. */
export interface Airflow extends Client {}

/**
 * Client of Airflow API 2.11.
 *
 * The REST API of Apache Airflow 2, in its last form: that of release 2.11.
 */
export class Airflow {
  /** The configuration of the server, where it lets itself be read; off by default. */
  readonly config: Bound<typeof config>;
  /**
   * Credentials and addresses of the systems that tasks talk to, as far as they are in the database. Passwords are never
   * shown.
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
  /** Things about DAGs that the server finds doubtful, such as a pool that is not there. */
  readonly dagWarnings: Bound<typeof dagWarnings>;
  /**
   * DAGs: the workflows that Airflow knows, and whether they are paused. What their files hold can only be changed
   * there.
   */
  readonly dags: Bound<typeof dags & typeof dagsHelpers>;
  /**
   * Events that say that a dataset was updated, by a task or from outside. They start the DAGs that wait for the
   * dataset. Since 2.4.
   */
  readonly datasetEvents: Bound<typeof datasetEvents>;
  /** Datasets: what some DAGs produce and others wait for, named by a URI. Airflow 3 calls them assets. Since 2.4. */
  readonly datasets: Bound<typeof datasets>;
  /** The audit log: who did what, and when, from the web interface, the command line or this API. */
  readonly eventLogs: Bound<typeof eventLogs>;
  /** How the parts of the server are. */
  readonly health: Bound<typeof health & typeof healthHelpers>;
  /** DAG files that could not be imported. Such a file has no DAGs, or keeps those of its last good version. */
  readonly importErrors: Bound<typeof importErrors & typeof importErrorsHelpers>;
  /** Actions that roles can allow. Deprecated. */
  readonly permissions: Bound<typeof permissions>;
  /** Plugins that the server has loaded. */
  readonly plugins: Bound<typeof plugins>;
  /** Pools: how many tasks of a kind may run at once. Each task takes slots of one pool, `default_pool` if it names none. */
  readonly pools: Bound<typeof pools & typeof poolsHelpers>;
  /** Provider packages installed on the server. */
  readonly providers: Bound<typeof providers>;
  /** Roles of users. Deprecated. */
  readonly roles: Bound<typeof roles>;
  /** The server itself: which release it runs. */
  readonly server: Bound<typeof server>;
  /**
   * Task instances: one task in one run, with its state, tries and logs. A mapped task has several in a run, told apart
   * by `map_index`; methods that end in `Mapped` are about one of them.
   */
  readonly taskInstances: Bound<typeof taskInstances & typeof taskInstancesHelpers>;
  /** Tasks of a DAG, as its file defines them now. What becomes of a task in a run is a task instance. */
  readonly tasks: Bound<typeof tasks>;
  /** Users. Deprecated. */
  readonly users: Bound<typeof users>;
  /** Variables: settings that DAGs read by key, as far as they are in the database. Values are text, and shown in clear. */
  readonly variables: Bound<typeof variables & typeof variablesHelpers>;
  /**
   * XCom entries: small values that tasks hand to one another, each under a key. What a task returns is under
   * `return_value`.
   */
  readonly xcoms: Bound<typeof xcoms & typeof xcomsHelpers>;
  /**
   * Tells which release the server runs, and which of the two APIs it has. Works without credentials.
   *
   * For `api`, `v2` means an Airflow 3, which `airflow-client` is for.
   */
  readonly version: Bound<typeof AirflowHelpers>["version"];

  constructor(options: ClientOptions) {
    const middleware = [...AirflowHelpers.middleware, ...(options.middleware ?? [])];
    Object.defineProperty(this, internals, { value: createFacade(api, { ...options, middleware }) });
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
   * A client from environment variables: `AIRFLOW_API_URL`, and user and password, a token or a session cookie.
   *
   * `AIRFLOW_API_USERNAME` with `AIRFLOW_API_PASSWORD` is sent with every call, as HTTP Basic; `AIRFLOW_API_TOKEN` is
   * sent as it is, for the Google backend and for gateways; `AIRFLOW_API_SESSION` is a session cookie.
   * `AIRFLOW_API_TIMEOUT` is in milliseconds. `AIRFLOW_API_ALLOW_INSECURE` is `true` where credentials may go over plain
   * http to another machine. Options given here count before variables, and `prefix` is for a second server.
   *
   * Throws a RequestError that names the variable which is missing or wrong, and shows no value.
   */
  static fromEnv(...args: Parameters<typeof AirflowHelpers.fromEnv>): Airflow {
    return new Airflow(AirflowHelpers.fromEnv(...args));
  }
}
