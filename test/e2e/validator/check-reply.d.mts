import type { SdkModel } from "../../../src/model/model.js";
import type { Problem } from "./check-value.mjs";

export interface Received {
  readonly id: string;
  readonly status: number;
  readonly mediaType?: string | undefined;
  readonly data?: unknown;
}

export interface Finding extends Omit<Problem, "kind"> {
  readonly kind: Problem["kind"] | "operation" | "status" | "media type";
}

export function replyCheck(model: SdkModel): (received: Received) => Finding[];
