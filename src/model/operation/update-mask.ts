import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecUpdateMask } from "../../openapi/spec.js";
import type { Body, Parameter, UpdateMask } from "../model.js";

/** The parameters that a client fills by itself. Those that cannot be filled are reported and left to the caller. */
export function buildUpdateMasks(
  hints: readonly SpecUpdateMask[],
  parameters: readonly Parameter[],
  body: Body | undefined,
  report: Report,
): readonly UpdateMask[] {
  const params = parameters.flatMap(({ param }) => param ?? []);
  return hints.flatMap(({ origin, parameter, except }) => {
    const param = parameters.find((each) => each.in === "query" && each.name === parameter)?.param;
    if (param !== undefined && body?.mode === "properties") return [{ param, except: [...new Set([...params, ...except])].sort() }];
    const message = `"x-pinwheel-update-mask" needs a query parameter ${JSON.stringify(parameter)} and a body that is one object.`;
    report("value-ignored", { message, pointer: origin });
    return [];
  });
}
