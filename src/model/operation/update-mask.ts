import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecUpdateMask } from "../../openapi/spec.js";
import type { Body, Parameter, UpdateMask } from "../model.js";

/**
 * Builds the update masks of an operation. Those that do not fit its parameters and body are
 * reported and ignored.
 */
export function buildUpdateMasks(
  masks: readonly SpecUpdateMask[],
  parameters: readonly Parameter[],
  body: Body | undefined,
  report: Report,
): readonly UpdateMask[] {
  const params = parameters.flatMap(({ param }) => param ?? []);
  return masks.flatMap(({ origin, parameter, except }) => {
    const param = parameters.find((candidate) => candidate.in === "query" && candidate.name === parameter)?.param;
    if (param !== undefined && body?.mode === "properties") return [{ param, except: [...new Set([...params, ...except])].sort() }];
    report("value-ignored", {
      message: `"x-pinwheel-update-mask" needs a query parameter ${JSON.stringify(parameter)} and a body that is one object.`,
      pointer: origin,
    });
    return [];
  });
}
