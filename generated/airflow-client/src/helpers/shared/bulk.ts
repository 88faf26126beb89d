/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { SyncStep } from "../flows.js";
import type { Job } from "./sync.js";

interface CreateAction<Body> {
  readonly action: "create";
  readonly entities: readonly Body[];
  readonly action_on_existence: "fail";
}

interface UpdateAction<Body> {
  readonly action: "update";
  readonly entities: readonly Body[];
  readonly action_on_non_existence: "skip";
  readonly update_mask: readonly string[];
}

interface DeleteAction {
  readonly action: "delete";
  readonly entities: readonly string[];
  readonly action_on_non_existence: "skip";
}

type Outcome = { readonly success?: readonly string[] } | null;

interface BulkReply {
  readonly create?: Outcome;
  readonly update?: Outcome;
  readonly delete?: Outcome;
}

/** One action on many entities. The reply is 200 whatever failed, so what counts is the list of those that did not. */
export async function sendBulk<Wanted, Body>(
  action: SyncStep["action"],
  jobs: readonly Job<Wanted>[],
  update_mask: readonly string[],
  bodyOf: (job: Job<Wanted>) => Body,
  send: (actions: readonly [CreateAction<Body> | UpdateAction<Body> | DeleteAction]) => Promise<BulkReply>,
): Promise<readonly string[]> {
  switch (action) {
    case "create":
      return (await send([{ action, entities: jobs.map(bodyOf), action_on_existence: "fail" }])).create?.success ?? [];
    case "update":
      return (await send([{ action, entities: jobs.map(bodyOf), action_on_non_existence: "skip", update_mask }])).update?.success ?? [];
    case "delete":
      return (await send([{ action, entities: jobs.map(({ key }) => key), action_on_non_existence: "skip" }])).delete?.success ?? [];
    case "keep":
      return [];
  }
}
