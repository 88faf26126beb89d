import type { MappedType } from "../../../model/model.js";
import { bigintLiteral, type Code, code } from "../../../print/typescript/code.js";
import type { Json } from "../../../util/json.js";

/** A JSON value whose type is mapped by an option, so that callers pass another value. */
export class MappedSample {
  /** The value as the client writes it. */
  readonly wire: string | number;
  /** The expression that callers write. */
  readonly expression: Code;

  constructor(wire: string | number, expression: Code) {
    this.wire = wire;
    this.expression = expression;
  }
}

/** Returns the sample of a mapped type. Undefined if the JSON value is not one of the type. */
export function mappedSample(mapped: MappedType, value: Json): MappedSample | undefined {
  switch (mapped) {
    case "bigint":
      return Number.isInteger(value) && typeof value === "number" ? new MappedSample(value, bigintLiteral(BigInt(value))) : undefined;
    case "string":
      return typeof value === "number" ? new MappedSample(value, code`${String(value)}`) : undefined;
    case "Date": {
      const time = timeOf(value);
      return time === undefined ? undefined : new MappedSample(time, code`new Date(${time.replace(".000Z", "Z")})`);
    }
    case "Temporal.Instant": {
      const time = timeOf(value)?.replace(/\.?0*Z$/, "Z");
      return time === undefined ? undefined : new MappedSample(time, code`Temporal.Instant.from(${time})`);
    }
    case "Temporal.PlainDate":
      return typeof value === "string" && timeOf(value) !== undefined
        ? new MappedSample(value, code`Temporal.PlainDate.from(${value})`)
        : undefined;
  }
}

function timeOf(value: Json): string | undefined {
  return typeof value === "string" && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : undefined;
}
