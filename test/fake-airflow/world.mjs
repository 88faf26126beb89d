// The state of the stand-in, and the progress of runs over time.
import { randomUUID } from "node:crypto";

/**
 * @typedef {object} TaskSeed
 * @property {string} task_id
 * @property {"success" | "failed" | "skipped"} [outcome] How each try ends; default `success`.
 * @property {readonly string[]} [log] Lines that each try writes in addition to the lines of the server.
 * @property {readonly [string, string]} [exception] Type and message of the exception that a failed try logs.
 * @property {unknown} [result] Becomes the XCom `return_value` of a successful try.
 *
 * @typedef {object} DagSeed
 * @property {string} dag_id
 * @property {readonly string[]} [tags]
 * @property {boolean} [is_paused]
 * @property {boolean} [daily] It runs daily, so that it can be backfilled.
 * @property {boolean} [has_import_errors] Its file can no longer be imported.
 * @property {readonly TaskSeed[]} tasks They run one after the other.
 *
 * @typedef {DagSeed & { tags: readonly string[], is_paused: boolean, createdAt: number, versionId: string }} Dag
 *
 * @typedef {object} TaskInstance
 * @property {string} id
 * @property {TaskSeed} task
 * @property {string | null} state
 * @property {number | null} startedAt
 * @property {number | null} endedAt
 * @property {number} try_number
 * @property {string | null} note
 * @property {TaskTry[]} earlierTries
 * @property {Map<string, { value: unknown, at: number }>} xcoms
 *
 * @typedef {{ state: string | null, startedAt: number | null, endedAt: number | null, try_number: number }} TaskTry
 *
 * @typedef {object} Run
 * @property {number} id Increases with each run of any DAG.
 * @property {string} dag_id
 * @property {string} dag_run_id
 * @property {string} state
 * @property {number} queuedAt
 * @property {number} eligibleAt Earliest start. It is later than queuedAt if the DAG was paused or the run was cleared.
 * @property {number | null} startedAt
 * @property {number | null} endedAt
 * @property {number} runAfter
 * @property {string | null} logical_date
 * @property {string | null} data_interval_start
 * @property {string | null} data_interval_end
 * @property {string | null} partition_key
 * @property {Record<string, unknown>} conf
 * @property {string | null} note
 * @property {string | null} user
 * @property {"manual" | "backfill"} run_type
 * @property {TaskInstance[]} tasks
 *
 * @typedef {{ event: string, at: number, owner: string | null, dag_id: string | null, run_id: string | null }} Happening
 * @typedef {{ filename: string, stack_trace: string, at: number }} ImportError
 * @typedef {{ id: number, dag_id: string, from: number, to: number, created: number, completed: number | null, runs: string[], body: any }} Backfill
 * @typedef {{ key: string, value: string, description: string | null, team_name: string | null }} Variable
 * @typedef {Record<string, unknown> & { connection_id: string }} Connection
 * @typedef {{ name: string, slots: number, description: string | null, include_deferred: boolean, team_name: string | null }} Pool
 *
 * @typedef {object} Pace
 * @property {number} queued Milliseconds that a run waits before it starts.
 * @property {number} task Milliseconds that a task takes.
 *
 * @typedef {object} World
 * @property {import("./clock.mjs").Clock} clock
 * @property {Pace} pace
 * @property {Map<string, Dag>} dags
 * @property {Run[]} runs In the order of their ids.
 * @property {number} nextRunId
 * @property {Map<string, Variable>} variables
 * @property {Map<string, Connection>} connections
 * @property {Map<string, Pool>} pools
 * @property {ImportError[]} importErrors
 * @property {{ dag_id: string, warning_type: string, message: string, at: number }[]} dagWarnings
 * @property {string} signature Signature of the tokens that the server issues. It changes when the server is set up again.
 * @property {() => number} linesWritten Number of its own lines that a running task has written: all of them, unless a test sets fewer.
 * @property {Backfill[]} backfills
 * @property {Happening[]} happenings
 */

/**
 * @param {import("./clock.mjs").Clock} clock
 * @param {Pace} pace
 * @param {readonly DagSeed[]} seeds
 * @returns {World}
 */
export function createWorld(clock, pace, seeds) {
  const createdAt = clock.now();
  const dags = seeds.map((seed) => ({ tags: [], is_paused: false, ...seed, createdAt, versionId: randomUUID() }));
  return {
    clock,
    pace,
    dags: new Map(dags.map((dag) => [dag.dag_id, dag])),
    runs: [],
    nextRunId: 1,
    variables: new Map(),
    connections: new Map(),
    pools: new Map([
      [
        "default_pool",
        { name: "default_pool", slots: 128, description: "For tasks without a pool", include_deferred: false, team_name: null },
      ],
    ]),
    importErrors: [{ filename: "broken_dag.py", stack_trace: "SyntaxError: invalid syntax", at: createdAt }],
    dagWarnings: [{ dag_id: "daily_sales", warning_type: "non-existent pool", message: "There is no pool gold", at: createdAt }],
    signature: "key-1",
    linesWritten: () => Number.POSITIVE_INFINITY,
    backfills: [],
    happenings: [],
  };
}

/**
 * @param {World} world
 * @param {Dag} dag
 * @param {Partial<Run> & { dag_run_id: string }} given
 * @returns {Run}
 */
export function addRun(world, dag, given) {
  const now = world.clock.now();
  /** @type {Run} */
  const run = {
    id: world.nextRunId++,
    dag_id: dag.dag_id,
    state: "queued",
    queuedAt: now,
    eligibleAt: now,
    startedAt: null,
    endedAt: null,
    runAfter: now,
    logical_date: null,
    data_interval_start: null,
    data_interval_end: null,
    partition_key: null,
    conf: {},
    note: null,
    user: null,
    run_type: "manual",
    tasks: dag.tasks.map(newTaskInstance),
    ...given,
  };
  world.runs.push(run);
  return run;
}

/**
 * @param {TaskSeed} task
 * @returns {TaskInstance}
 */
const newTaskInstance = (task) => ({
  id: randomUUID(),
  task,
  state: null,
  startedAt: null,
  endedAt: null,
  try_number: 0,
  note: null,
  earlierTries: [],
  xcoms: new Map(),
});

/**
 * Advances every run to the current time. The stand-in calls this before every access, so that no timer is needed.
 *
 * @param {World} world
 */
export function advance(world) {
  for (const run of world.runs) {
    const dag = world.dags.get(run.dag_id);
    if (!dag) continue;
    if (run.state === "queued" && !dag.is_paused) start(world, run);
    if (run.state === "running") work(world, run);
  }
}

/**
 * @param {World} world
 * @param {Run} run
 */
function start(world, run) {
  const at = Math.max(run.eligibleAt, run.runAfter) + world.pace.queued;
  if (world.clock.now() < at) return;
  run.state = "running";
  run.startedAt = at;
}

/**
 * @param {World} world
 * @param {Run} run
 */
function work(world, run) {
  let at = run.startedAt ?? run.eligibleAt;
  let failed = false;
  for (const instance of run.tasks) {
    if (!isOver(instance.state)) step(world, instance, at, failed);
    if (!isOver(instance.state)) return;
    at = Math.max(at, instance.endedAt ?? at);
    failed ||= instance.state === "failed" || instance.state === "upstream_failed";
  }
  run.state = failed ? "failed" : "success";
  run.endedAt = at;
}

/**
 * @param {World} world
 * @param {TaskInstance} instance
 * @param {number} at When the task before it ended.
 * @param {boolean} failed Whether any task before it failed.
 */
function step(world, instance, at, failed) {
  if (failed) return end(instance, "upstream_failed", at);
  if (instance.state === null) {
    instance.state = "running";
    instance.startedAt = at;
    instance.try_number += 1;
  }
  const due = (instance.startedAt ?? at) + world.pace.task;
  if (world.clock.now() >= due) end(instance, instance.task.outcome ?? "success", due);
}

/**
 * @param {TaskInstance} instance
 * @param {string} state
 * @param {number} at
 */
export function end(instance, state, at) {
  instance.state = state;
  instance.endedAt = at;
  if (state === "success" && "result" in instance.task) instance.xcoms.set("return_value", { value: instance.task.result, at });
}

/** @param {string | null} state */
const isOver = (state) => state !== null && state !== "running";

/** @param {Run} run */
export const isFinished = (run) => run.state === "success" || run.state === "failed";

/**
 * Queues a run again, with the tasks that must run again.
 *
 * @param {World} world
 * @param {Run} run
 * @param {readonly TaskInstance[]} instances
 */
export function clear(world, run, instances) {
  for (const instance of instances) {
    const { state, startedAt, endedAt, try_number } = instance;
    if (try_number > 0) instance.earlierTries.push({ state, startedAt, endedAt, try_number });
    Object.assign(instance, { state: null, startedAt: null, endedAt: null });
    instance.xcoms.clear();
  }
  Object.assign(run, { state: "queued", eligibleAt: world.clock.now(), startedAt: null, endedAt: null });
}

/**
 * @param {World} world
 * @param {Dag} dag
 * @param {boolean} isPaused
 */
export function setPaused(world, dag, isPaused) {
  if (dag.is_paused && !isPaused) {
    for (const run of world.runs) if (run.dag_id === dag.dag_id && run.state === "queued") run.eligibleAt = world.clock.now();
  }
  dag.is_paused = isPaused;
}

/**
 * @param {number | null} milliseconds
 * @returns {string | null}
 */
export const timestamp = (milliseconds) => (milliseconds === null ? null : new Date(milliseconds).toISOString());

/**
 * @param {{ startedAt: number | null, endedAt: number | null }} span
 * @returns {number | null} Seconds.
 */
export const durationOf = ({ startedAt, endedAt }) => (startedAt === null || endedAt === null ? null : (endedAt - startedAt) / 1000);
