import type { Parameter } from "../../model/model.js";

/** The functions of the runtime that write parameters. */
export type StyleName = Parameter["style"] | "jsonText" | "jsonPair" | "jsonQuery" | "formQuery" | "textQuery" | ReservedStyle;

/** The styles of path parameters that leave reserved characters unencoded. */
type ReservedStyle = "reservedSimple" | "reservedLabel" | "reservedMatrix";

/** A parameter as it is written on the wire, in full. */
export interface WireStyle {
  /** The function of the runtime that writes it. */
  readonly style: StyleName;
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

/**
 * How the document wants a parameter written. A cookie whose `content` is text is not
 * percent-encoded, because that is the purpose of `content` (OpenAPI 3.1, Parameter Object and
 * Appendix D).
 */
export function wireStyle({ in: location, style, explode, allowReserved, content }: Parameter): WireStyle {
  if (location === "querystring") return withDefaults(queryStyle(content));
  if (isJson(content)) return withDefaults(location === "path" || location === "header" ? "jsonText" : "jsonPair");
  if (content !== undefined) return withDefaults(location === "cookie" ? "cookie" : style);
  if (location === "path" && allowReserved) return { style: reservedStyle(style), explode, allowReserved: false };
  return { style, explode: style === "deepObject" ? explodesByDefault(style) : explode, allowReserved };
}

/** JSON and forms have their own functions. Every other media type is text. */
function queryStyle(content: string | undefined): StyleName {
  if (isJson(content)) return "jsonQuery";
  return /^application\/x-www-form-urlencoded\s*(;|$)/.test(content ?? "") ? "formQuery" : "textQuery";
}

function reservedStyle(style: Parameter["style"]): ReservedStyle {
  if (style === "label") return "reservedLabel";
  return style === "matrix" ? "reservedMatrix" : "reservedSimple";
}

/** For styles without options. */
function withDefaults(style: StyleName): WireStyle {
  return { style, explode: explodesByDefault(style), allowReserved: false };
}

/**
 * OpenAPI 3.2, Parameter Object: `explode` defaults to true for the styles `form` and `cookie`, and
 * to false for all others.
 */
export function explodesByDefault(style: StyleName): boolean {
  return style === "form" || style === "cookie";
}

function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /[/+]json\s*(;|$)/i.test(mediaType);
}
