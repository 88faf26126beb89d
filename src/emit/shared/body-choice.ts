import type { Body, Params, Property, Type } from "../../model/model.js";
import type { TypeOf } from "../../model/type-fold.js";
import { typeKey } from "./type-key.js";

/** Params whose body has another type for another media type. */
export interface BodyChoice {
  /** Properties that do not depend on the media type. */
  readonly always: readonly Property[];
  /**
   * One for each type of body. The first has the preferred media type, so there `contentType` is
   * optional.
   */
  readonly alternatives: readonly BodyAlternative[];
}

/** The properties `contentType` and body that go together. */
export interface BodyAlternative {
  readonly mediaTypes: readonly string[];
  readonly type: TypeOf<"object">;
}

/**
 * Returns what callers choose between. Undefined if all media types of the body have the same type.
 */
export function bodyChoice({ properties }: Params, body: Body | undefined): BodyChoice | undefined {
  if (body === undefined) return undefined;
  const bodyProperties = properties.filter(({ origin }) => origin === body.origin);
  const contentType = bodyProperties.find(({ name }) => name === "contentType");
  const value = bodyProperties.find((property) => property !== contentType);
  const types = mediaTypesByType(body);
  if (contentType === undefined || value === undefined || types.length < 2) return undefined;
  return {
    always: properties.filter((property) => !bodyProperties.includes(property)),
    alternatives: types.map(({ type, mediaTypes }, index) => {
      const choice = contentTypeProperty(contentType, mediaTypes, index === 0);
      return { mediaTypes, type: { kind: "object", properties: [choice, { ...value, type }] } };
    }),
  };
}

function contentTypeProperty(property: Property, mediaTypes: readonly string[], isPreferred: boolean): Property {
  const type: Type = { kind: "enum", values: mediaTypes, open: false };
  if (isPreferred) return { ...property, type };
  const { default: _, ...withoutDefault } = property;
  return { ...withoutDefault, type, required: true };
}

function mediaTypesByType({ content }: Body): readonly { readonly type: Type; readonly mediaTypes: readonly string[] }[] {
  const groups = new Map<string, { readonly type: Type; readonly mediaTypes: string[] }>();
  for (const { type, mediaType } of content) {
    const key = typeKey(type);
    const group = groups.get(key) ?? { type, mediaTypes: [] };
    group.mediaTypes.push(mediaType);
    groups.set(key, group);
  }
  return [...groups.values()];
}
