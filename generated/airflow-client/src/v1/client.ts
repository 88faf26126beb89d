// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
import { bind, type Bound, type Client, type ClientOptions, core, facadeOf } from "../runtime/index.js";
import { api } from "./api.js";
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
import * as taskInstances from "./resources/taskInstances.js";
import * as tasks from "./resources/tasks.js";
import * as users from "./resources/users.js";
import * as variables from "./resources/variables.js";
import * as version from "./resources/version.js";
import * as xcoms from "./resources/xcoms.js";

/** Can be handed to every function of this API, as the light client can. */
export interface Airflow extends Client {}

/**
 * Client of Airflow API (Stable) 2.10.5.
 *
 * The REST API of Apache Airflow 2, in its last form: that of release 2.11.
 */
export class Airflow {
  /** The configuration of the server, where it lets itself be read. */
  readonly config: Bound<typeof config>;
  /** Credentials and addresses of the systems that tasks talk to. */
  readonly connections: Bound<typeof connections>;
  /** Runs of DAGs: trigger them, follow them, clear them. */
  readonly dagRuns: Bound<typeof dagRuns>;
  /** The source code of DAGs. */
  readonly dagSources: Bound<typeof dagSources>;
  /** How many runs each DAG has in each state. */
  readonly dagStats: Bound<typeof dagStats>;
  /** Things about DAGs that the server finds doubtful, such as a pool that is not there. */
  readonly dagWarnings: Bound<typeof dagWarnings>;
  /** DAGs: the workflows that Airflow knows, and whether they are paused. */
  readonly dags: Bound<typeof dags>;
  /** Events that say that a dataset was updated. */
  readonly datasetEvents: Bound<typeof datasetEvents>;
  /** Datasets: what some DAGs produce and others wait for. Airflow 3 calls them assets. */
  readonly datasets: Bound<typeof datasets>;
  /** The audit log: who did what, and when. */
  readonly eventLogs: Bound<typeof eventLogs>;
  /** How the parts of the server are. */
  readonly health: Bound<typeof health>;
  /** DAG files that could not be imported. */
  readonly importErrors: Bound<typeof importErrors>;
  /** Actions that roles can allow. Deprecated. */
  readonly permissions: Bound<typeof permissions>;
  /** Plugins that the server has loaded. */
  readonly plugins: Bound<typeof plugins>;
  /** Pools: how many tasks of a kind may run at once. */
  readonly pools: Bound<typeof pools>;
  /** Provider packages installed on the server. */
  readonly providers: Bound<typeof providers>;
  /** Roles of users. Deprecated. */
  readonly roles: Bound<typeof roles>;
  /** Task instances: one task in one run, with its state, tries and logs. */
  readonly taskInstances: Bound<typeof taskInstances>;
  /** Tasks of a DAG, as its file defines them. */
  readonly tasks: Bound<typeof tasks>;
  /** Users. Deprecated. */
  readonly users: Bound<typeof users>;
  /** Variables: settings that DAGs read by key. */
  readonly variables: Bound<typeof variables>;
  /** Which release the server runs. */
  readonly version: Bound<typeof version>;
  /** XCom entries: small values that tasks hand to one another. */
  readonly xcoms: Bound<typeof xcoms>;

  constructor(options: ClientOptions) {
    Object.defineProperty(this, core, { value: facadeOf(api, options) });
    this.config = bind(this, config);
    this.connections = bind(this, connections);
    this.dagRuns = bind(this, dagRuns);
    this.dagSources = bind(this, dagSources);
    this.dagStats = bind(this, dagStats);
    this.dagWarnings = bind(this, dagWarnings);
    this.dags = bind(this, dags);
    this.datasetEvents = bind(this, datasetEvents);
    this.datasets = bind(this, datasets);
    this.eventLogs = bind(this, eventLogs);
    this.health = bind(this, health);
    this.importErrors = bind(this, importErrors);
    this.permissions = bind(this, permissions);
    this.plugins = bind(this, plugins);
    this.pools = bind(this, pools);
    this.providers = bind(this, providers);
    this.roles = bind(this, roles);
    this.taskInstances = bind(this, taskInstances);
    this.tasks = bind(this, tasks);
    this.users = bind(this, users);
    this.variables = bind(this, variables);
    this.version = bind(this, version);
    this.xcoms = bind(this, xcoms);
  }
}
