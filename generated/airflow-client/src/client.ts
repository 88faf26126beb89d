// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
import { api } from "./api.js";
import * as dagRunsHelpers from "./helpers/dagRuns.js";
import * as dagsHelpers from "./helpers/dags.js";
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
import * as taskGroupInstances from "./resources/taskGroupInstances.js";
import * as taskInstances from "./resources/taskInstances.js";
import * as taskStateStore from "./resources/taskStateStore.js";
import * as tasks from "./resources/tasks.js";
import * as variables from "./resources/variables.js";
import * as version from "./resources/version.js";
import * as xcoms from "./resources/xcoms.js";
import { bind, type Bound, type Client, type ClientOptions, core, facadeOf } from "./runtime/index.js";

/** Can be handed to every function of this API, as the light client can. */
export interface Airflow extends Client {}

/**
 * Client of Airflow API 2.
 *
 * The REST API of Apache Airflow 3, as release 3.3 serves it.
 */
export class Airflow {
  /** Asset aliases: names under which assets are found only when a task runs. */
  readonly assetAliases: Bound<typeof assetAliases>;
  /** Events that say that an asset was updated. */
  readonly assetEvents: Bound<typeof assetEvents>;
  /** Values that tasks and watchers keep with an asset. Since 3.3. */
  readonly assetStateStore: Bound<typeof assetStateStore>;
  /** Assets: what some DAGs produce and others wait for. Airflow 2 calls them datasets. */
  readonly assets: Bound<typeof assets>;
  /** Login and logout for browsers. Programs get a token from `/auth/token`. */
  readonly auth: Bound<typeof auth>;
  /** Backfills: runs of a DAG for dates that have passed. */
  readonly backfills: Bound<typeof backfills>;
  /** The configuration of the server, where it lets itself be read. */
  readonly config: Bound<typeof config>;
  /** Credentials and addresses of the systems that tasks talk to. */
  readonly connections: Bound<typeof connections>;
  /** Runs of DAGs: trigger them, follow them, clear them. */
  readonly dagRuns: Bound<typeof dagRuns & typeof dagRunsHelpers>;
  /** The source code of DAGs. */
  readonly dagSources: Bound<typeof dagSources>;
  /** How many runs each DAG has in each state. */
  readonly dagStats: Bound<typeof dagStats>;
  /** Tags that DAGs carry. */
  readonly dagTags: Bound<typeof dagTags>;
  /** Versions of DAGs: what the server remembers of each change. */
  readonly dagVersions: Bound<typeof dagVersions>;
  /** Things about DAGs that the server finds doubtful, such as a pool that is not there. */
  readonly dagWarnings: Bound<typeof dagWarnings>;
  /** DAGs: the workflows that Airflow knows, and whether they are paused. */
  readonly dags: Bound<typeof dags & typeof dagsHelpers>;
  /** The audit log: who did what, and when. */
  readonly eventLogs: Bound<typeof eventLogs>;
  /** How the parts of the server are. */
  readonly health: Bound<typeof health>;
  /** Questions that tasks ask of people, and the answers. Since 3.1. */
  readonly hitlDetails: Bound<typeof hitlDetails>;
  /** DAG files that could not be imported. */
  readonly importErrors: Bound<typeof importErrors>;
  /** Jobs of the server, such as schedulers and triggerers, and whether they are alive. */
  readonly jobs: Bound<typeof jobs>;
  /** Plugins that the server has loaded. */
  readonly plugins: Bound<typeof plugins>;
  /** Pools: how many tasks of a kind may run at once. */
  readonly pools: Bound<typeof pools>;
  /** Provider packages installed on the server. */
  readonly providers: Bound<typeof providers>;
  /** Task groups in a run: set all of their task instances at once. Since 3.3. */
  readonly taskGroupInstances: Bound<typeof taskGroupInstances>;
  /** Task instances: one task in one run, with its state, tries and logs. */
  readonly taskInstances: Bound<typeof taskInstances>;
  /** Values that a task instance keeps between its tries. Since 3.3. */
  readonly taskStateStore: Bound<typeof taskStateStore>;
  /** Tasks of a DAG, as its file defines them. */
  readonly tasks: Bound<typeof tasks>;
  /** Variables: settings that DAGs read by key. */
  readonly variables: Bound<typeof variables>;
  /** Which release the server runs. */
  readonly version: Bound<typeof version>;
  /** XCom entries: small values that tasks hand to one another. */
  readonly xcoms: Bound<typeof xcoms>;

  constructor(options: ClientOptions) {
    Object.defineProperty(this, core, { value: facadeOf(api, options) });
    this.assetAliases = bind(this, assetAliases);
    this.assetEvents = bind(this, assetEvents);
    this.assetStateStore = bind(this, assetStateStore);
    this.assets = bind(this, assets);
    this.auth = bind(this, auth);
    this.backfills = bind(this, backfills);
    this.config = bind(this, config);
    this.connections = bind(this, connections);
    this.dagRuns = bind(this, dagRuns, dagRunsHelpers);
    this.dagSources = bind(this, dagSources);
    this.dagStats = bind(this, dagStats);
    this.dagTags = bind(this, dagTags);
    this.dagVersions = bind(this, dagVersions);
    this.dagWarnings = bind(this, dagWarnings);
    this.dags = bind(this, dags, dagsHelpers);
    this.eventLogs = bind(this, eventLogs);
    this.health = bind(this, health);
    this.hitlDetails = bind(this, hitlDetails);
    this.importErrors = bind(this, importErrors);
    this.jobs = bind(this, jobs);
    this.plugins = bind(this, plugins);
    this.pools = bind(this, pools);
    this.providers = bind(this, providers);
    this.taskGroupInstances = bind(this, taskGroupInstances);
    this.taskInstances = bind(this, taskInstances);
    this.taskStateStore = bind(this, taskStateStore);
    this.tasks = bind(this, tasks);
    this.variables = bind(this, variables);
    this.version = bind(this, version);
    this.xcoms = bind(this, xcoms);
  }
}
