/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ConnectionEntry } from "../files.js";
import { jsonText } from "./json-text.js";

/** A connection whose `extra` is the JSON text that the server stores. */
export interface TextConnection extends Omit<ConnectionEntry, "extra"> {
  readonly extra?: string | null;
}

/** Converts `extra` to JSON text. */
export function withTextExtra({ extra, ...properties }: ConnectionEntry): TextConnection {
  if (extra === undefined) return properties;
  return { ...properties, extra: extra === null ? null : jsonText(extra) };
}

/**
 * Picks the properties to update. Otherwise the request could contain a password that must stay
 * unchanged.
 */
export function pickUpdates<Body extends object>(body: Body, properties: readonly string[]): Partial<Body> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => properties.includes(name))) as Partial<Body>;
}
