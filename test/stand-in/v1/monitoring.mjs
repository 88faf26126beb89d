import { json } from "../answer.mjs";
import { timestamp } from "../world.mjs";

/** The release whose document this face obeys. */
export const getVersion = () => json({ version: "2.11.2", git_version: null });

/** @param {import("../exchange.mjs").Exchange} exchange */
export function getHealth({ world }) {
  const heartbeat = timestamp(world.clock.now());
  return json({
    metadatabase: { status: "healthy" },
    scheduler: { status: "healthy", latest_scheduler_heartbeat: heartbeat },
    triggerer: { status: "healthy", latest_triggerer_heartbeat: heartbeat },
    dag_processor: { status: null, latest_dag_processor_heartbeat: null },
  });
}
