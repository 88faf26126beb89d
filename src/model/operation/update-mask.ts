import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecFill } from "../../openapi/spec.js";
import type { Body, Fill, Parameter } from "../model.js";

/** The parameters that a client fills by itself. Those that cannot be filled are reported and left to the caller. */
export function buildFills(
  hints: readonly SpecFill[],
  parameters: readonly Parameter[],
  body: Body | undefined,
  report: Report,
): readonly Fill[] {
  const members = parameters.flatMap(({ member }) => member ?? []);
  return hints.flatMap(({ origin, parameter, except }) => {
    const filled = parameters.find((each) => each.in === "query" && each.name === parameter)?.member;
    if (filled !== undefined && body?.mode === "members") return [{ member: filled, others: [...new Set([...members, ...except])].sort() }];
    const message = `"x-pinwheel-update-mask" needs a query parameter ${JSON.stringify(parameter)} and a body that is one object.`;
    report("value-ignored", { message, pointer: origin });
    return [];
  });
}
