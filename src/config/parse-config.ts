import { fatal } from "../diagnostics/collect.js";
import { findSyntaxError } from "../util/json-text.js";
import { positionOf } from "../util/position.js";

/**
 * Parses a configuration in JSON.
 *
 * @throws PinwheelError `config-syntax`, with the position of the mistake
 */
export function parseConfigJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { offset, reason } = findSyntaxError(text);
    const message = `The configuration is not valid JSON: ${reason}.`;
    throw fatal("config-syntax", { message, file, ...positionOf(text, offset) }, error);
  }
}
