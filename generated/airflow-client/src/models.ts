/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
export type * from "./models/assetAliases.js";
export type * from "./models/assetEvents.js";
export type * from "./models/assetStateStore.js";
export type * from "./models/assets.js";
export type * from "./models/backfills.js";
export type * from "./models/config.js";
export type * from "./models/connections.js";
export type * from "./models/dagRuns.js";
export type * from "./models/dagSources.js";
export type * from "./models/dagStats.js";
export type * from "./models/dagTags.js";
export type * from "./models/dagVersions.js";
export type * from "./models/dagWarnings.js";
export type * from "./models/dags.js";
export type * from "./models/eventLogs.js";
export type * from "./models/health.js";
export type * from "./models/hitlDetails.js";
export type * from "./models/importErrors.js";
export type * from "./models/jobs.js";
export type * from "./models/plugins.js";
export type * from "./models/pools.js";
export type * from "./models/providers.js";
export type * from "./models/server.js";
export type * from "./models/shared.js";
export type * from "./models/taskInstances.js";
export type * from "./models/taskStateStore.js";
export type * from "./models/tasks.js";
export type * from "./models/variables.js";
export type * from "./models/xcoms.js";
