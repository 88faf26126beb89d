import { fatal } from "../../diagnostics/collect.js";
import type { SdkModel } from "../../model/model.js";
import { operationKey } from "../../model/naming/keys.js";
import { allWebhooks } from "../../model/webhook/all-webhooks.js";
import type { SourceText } from "../../openapi/load/source.js";
import { tryParseJson } from "../../util/try-parse-json.js";
import type { NameEntries } from "../../write/names-file.js";

/** The format of `pinwheel inspect --stage model` that this version reads. */
const format = 1;

/**
 * Returns the model that `pinwheel inspect --stage model` printed. Undefined for any other text,
 * such as a document.
 *
 * @throws PinwheelError `model-unreadable` for a model of another format, or several models
 */
export function parseModel({ text, name }: SourceText): SdkModel | undefined {
  if (!/^\s*[[{]/.test(text) || !text.includes('"clientName"')) return undefined;
  const value = tryParseJson(text);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every(hasFormat)) return undefined;
  const [model, ...others] = list;
  if (others.length > 0) {
    const message = `"${name}" has ${list.length} models, and a comparison needs one.`;
    throw fatal("model-unreadable", { message, file: name, fix: "Select one, as in jq '.[0]'." });
  }
  if (model?.format !== format) {
    const message = `"${name}" is a model of the format ${JSON.stringify(model?.format)}. This version reads the format ${format}.`;
    throw fatal("model-unreadable", { message, file: name });
  }
  if (isModel(model)) return model;
  throw fatal("model-unreadable", { message: `"${name}" is not a complete model.`, file: name });
}

interface Formatted {
  readonly format: unknown;
  readonly clientName: unknown;
}

function hasFormat(value: unknown): value is Formatted {
  return typeof value === "object" && value !== null && "format" in value && "clientName" in value;
}

/** The outer form shows that the text is a model. Its inner form is that of the same version. */
function isModel(value: object): value is SdkModel {
  return ["auth", "types", "resources"].every((name) => Array.isArray(Reflect.get(value, name))) && "api" in value;
}

/** Returns the public names of a model, as entries of a file of names without the strategy. */
export function namesOfModel(model: SdkModel): NameEntries {
  return new Map([
    ...model.types
      .filter(({ direction, aliasOf }) => direction !== "request" && aliasOf === undefined)
      .map(({ origin, name }) => [origin, name] as const),
    ...model.resources.flatMap(({ name, operations }) =>
      operations.map((operation) => [operationKey(operation), `${name}.${operation.name}`] as const),
    ),
    ...allWebhooks(model).map(({ id, name }) => [id, name] as const),
  ]);
}
