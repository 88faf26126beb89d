import { keyed } from "./keyed.mjs";

export const pools = keyed({
  what: "Pool",
  list: "pools",
  key: "name",
  patchKey: "pool",
  param: "pool_name",
  pattern: "pool_name_pattern",
  sortable: ["id", "name", "pool", "slots"],
  entries: (world) => world.pools,
  toEntry: ({ name, slots, description, include_deferred, team_name }) => ({
    name,
    slots,
    description: description ?? null,
    include_deferred: include_deferred ?? false,
    team_name: team_name ?? null,
  }),
  toAnswer: (pool, world) => {
    const running = pool.name === "default_pool" ? world.runs.filter((run) => run.state === "running").length : 0;
    const counts = { occupied_slots: running, running_slots: running, queued_slots: 0, scheduled_slots: 0, deferred_slots: 0 };
    return { ...pool, ...counts, open_slots: Math.max(pool.slots - running, 0) };
  },
  undeletable: (name) => (name === "default_pool" ? "The default pool cannot be deleted" : undefined),
});
