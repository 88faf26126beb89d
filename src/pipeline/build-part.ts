import type { SdkModel } from "../model/model.js";
import { operationKey, webhookKey } from "../model/naming/keys.js";
import { pointersOfPart } from "../model/part/part-origins.js";
import { pruneModel } from "../model/part/prune-model.js";
import { selectPart } from "../model/part/select-part.js";
import type { PartOptions } from "../model/part/selection.js";
import type { Json } from "../util/json.js";
import type { LoadedSpec } from "./load-spec.js";

/** The part of an API that the configuration selects. */
export interface ApiPart {
  readonly model: SdkModel;
  readonly bundled: LoadedSpec["bundled"];
  /** Whether a pointer of the document matters to the part. */
  readonly isUsed: (pointer: string) => boolean;
  /** Recorded responses of the other operations have these keys. */
  readonly otherOperations: ReadonlySet<string>;
}

/**
 * Selects a part of an API.
 *
 * @throws PinwheelError `selection-empty`
 */
export function buildPart(loaded: LoadedSpec, whole: SdkModel, options: PartOptions): ApiPart {
  const { spec, documentPointer, bundled, api, reportSetting } = loaded;
  const part = selectPart(spec, options, api.source, reportSetting);
  const model = pruneModel(whole, part);
  let isUsed: ApiPart["isUsed"] | undefined;
  const others = spec.operations.filter((operation) => !part.operations.has(operationKey(operation)));
  return {
    model,
    isUsed: (pointer) => {
      isUsed ??= pointersOfPart(spec, model, part, documentPointer);
      return isUsed(pointer);
    },
    otherOperations: new Set(others.flatMap((operation) => keysOf(operation, whole))),
    bundled: async (): Promise<Json> => {
      const { pruneDocument } = await import("../openapi/part/prune-document.js");
      return pruneDocument(await bundled(), {
        hasOperation: (method, path) => part.operations.has(operationKey({ method, path })),
        hasWebhook: (method, key) => part.webhooks.has(webhookKey({ method, key })),
      });
    },
  };
}

function keysOf({ method, path, operationId }: LoadedSpec["spec"]["operations"][number], { api }: SdkModel): readonly string[] {
  return [`${method} ${path}`, `${method} ${api.serverPath}${path}`, ...(operationId === undefined ? [] : [operationId])];
}
