import type { Body, Params, Property, Type } from "../../model/model.js";
import { mapChildren, type TypeOf } from "../../model/type-fold.js";
import { mapWireType } from "../../model/type-mapping.js";

/** Params whose body depends on the media type: what they have in any case, and what goes together. */
export interface BodyChoice {
  readonly always: readonly Property[];
  /** One for each type of body; that of the preferred media type comes first, and there `contentType` may be left out. */
  readonly alternatives: readonly { readonly mediaTypes: readonly string[]; readonly type: TypeOf<"object"> }[];
}

/** Undefined where all media types of a body hold the same, or there is one only. */
export function bodyChoice({ properties: members }: Params, body: Body | undefined): BodyChoice | undefined {
  const ofBody = body === undefined ? [] : members.filter(({ origin }) => origin === body.origin);
  const contentType = ofBody.find(({ name }) => name === "contentType");
  const whole = ofBody.find((member) => member !== contentType);
  if (body === undefined || contentType === undefined || whole === undefined) return undefined;
  const alternatives = byType(body).map(({ type, mediaTypes }, index) => {
    const { default: _, ...needed } = { ...contentType, type: { kind: "enum", values: mediaTypes, open: false } as const };
    const chosen = index === 0 ? { ...contentType, type: needed.type } : { ...needed, required: true };
    return { mediaTypes, type: { kind: "object", properties: [chosen, { ...whole, type }] } as const };
  });
  return alternatives.length < 2 ? undefined : { always: members.filter((member) => !ofBody.includes(member)), alternatives };
}

function byType({ content }: Body): readonly { readonly type: Type; readonly mediaTypes: readonly string[] }[] {
  const groups = new Map<string, { readonly type: Type; readonly mediaTypes: string[] }>();
  for (const { type, mediaType } of content) {
    const key = JSON.stringify(withoutFormats(type));
    const group = groups.get(key) ?? { type, mediaTypes: [] };
    group.mediaTypes.push(mediaType);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The type with the formats that make no difference in TypeScript removed. */
function withoutFormats(type: Type): Type {
  if (type.kind !== "scalar") return mapChildren(type, withoutFormats);
  const { typescript } = mapWireType(type);
  return { kind: "scalar", scalar: typescript === "Blob" ? "string" : typescript };
}
