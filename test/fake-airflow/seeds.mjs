// The DAGs of a stand-in, unless a test provides its own.

/** @type {readonly import("./world.mjs").DagSeed[]} */
export const seeds = [
  {
    dag_id: "example_bash_operator",
    tags: ["example"],
    is_paused: true,
    tasks: [{ task_id: "runme_0" }, { task_id: "also_run_this", result: "1" }, { task_id: "this_will_skip", outcome: "skipped" }],
  },
  {
    dag_id: "daily_sales",
    tags: ["etl", "sales"],
    tasks: [{ task_id: "extract", result: { rows: 42 } }, { task_id: "transform" }, { task_id: "load", result: 42 }],
  },
  { dag_id: "always_fails", tags: ["example"], tasks: [{ task_id: "boom", outcome: "failed" }, { task_id: "after_boom" }] },
  { dag_id: "paused_report", tags: ["report"], is_paused: true, tasks: [{ task_id: "report" }] },
  ...Array.from({ length: 8 }, (_, at) => ({ dag_id: `partner_feed_${at + 1}`, tags: ["etl", "partner"], tasks: [{ task_id: "fetch" }] })),
];
