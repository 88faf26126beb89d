import type { SdkModel } from "../../../src/model/model.js";
import type { Json } from "../../../src/util/json.js";

/** The model with every text that a document decides put through `change`; names that the model builder decides stay. */
export function withTexts(model: SdkModel, change: (text: string) => string): SdkModel {
  const changed: SdkModel = JSON.parse(JSON.stringify(model), function revive(this: unknown, key: string, value: Json) {
    return typeof value === "string" && isText(key, this) ? change(value) : value;
  });
  return { ...changed, resources: changed.resources.map((resource) => ({ ...resource, segments: resource.name.split(".") })) };
}

const texts: ReadonlySet<string> = new Set(
  "summary text title version description source id path member mediaType format scheme discoveryUrl tokenUrl discriminator items total offset limit cursor default".split(
    " ",
  ),
);

/** `name` is a text of the document where it is a parameter's or a property's. `method` and `kind` are not text. */
function isText(key: string, holder: unknown): boolean {
  if (typeof holder !== "object" || holder === null) return false;
  if (key === "name") return "limits" in holder || "in" in holder;
  if (key === "key") return "origin" in holder;
  if (key === "value") return "keyword" in holder;
  return texts.has(key) || Array.isArray(holder);
}
