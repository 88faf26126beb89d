/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { SyncAction } from "../sync.js";
import type { EntryWrite } from "./sync.js";

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

type ActionResult = { readonly success?: readonly string[] } | null;

interface BulkResponse {
  readonly create?: ActionResult;
  readonly update?: ActionResult;
  readonly delete?: ActionResult;
}

/**
 * Sends one action for several entries and returns the keys of the written entries.
 *
 * Because the status is 200 even if entries fail, only the keys in the response count as written.
 */
export async function sendBulk<Entry, Body>(
  action: SyncAction,
  writes: readonly EntryWrite<Entry>[],
  update_mask: readonly string[],
  toBody: (write: EntryWrite<Entry>) => Body,
  send: (actions: readonly [CreateAction<Body> | UpdateAction<Body> | DeleteAction]) => Promise<BulkResponse>,
): Promise<readonly string[]> {
  switch (action) {
    case "create": {
      const response = await send([{ action, entities: writes.map(toBody), action_on_existence: "fail" }]);
      return response.create?.success ?? [];
    }
    case "update": {
      const response = await send([{ action, entities: writes.map(toBody), action_on_non_existence: "skip", update_mask }]);
      return response.update?.success ?? [];
    }
    case "delete": {
      const response = await send([{ action, entities: writes.map(({ key }) => key), action_on_non_existence: "skip" }]);
      return response.delete?.success ?? [];
    }
    case "keep":
      return [];
  }
}
