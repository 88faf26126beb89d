/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { BrokenFile } from "../../../helpers/flows.js";
import type { CallOptions, Client } from "../../../runtime/index.js";
import { list } from "../../resources/importErrors.js";

/** The files that the server cannot import, the newest first. Who may not read them gets an ApiError. */
export async function brokenFiles(client: Client, call: CallOptions): Promise<readonly BrokenFile[]> {
  const errors = await list(client, { order_by: "-timestamp" }, call).toArray({ max: 100 });
  return errors.map(({ filename = "", stack_trace = "" }) => ({ filename, stack_trace }));
}
