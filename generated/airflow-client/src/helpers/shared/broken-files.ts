/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { list } from "../../resources/importErrors.js";
import type { CallOptions, Client } from "../../runtime/index.js";
import type { BrokenFile } from "../flows.js";

/** The files that the server cannot import, the newest first. Who may not read them gets an ApiError. */
export function brokenFiles(client: Client, call: CallOptions): Promise<readonly BrokenFile[]> {
  return list(client, { order_by: ["-timestamp"] }, call).toArray({ max: 100 });
}
