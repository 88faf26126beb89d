import { namedTypeDoc, propertyDoc } from "../../../src/emit/client/property-doc.js";
import type { NamedType } from "../../../src/model/model.js";
import { integer, printed, property, string } from "../fixture.js";

const values = [
  { value: 0, name: "Off" },
  { value: 1, name: "On", text: "It\nruns. */" },
  { value: "x", text: "Other." },
] as const;
const named = (more: Partial<NamedType>): NamedType => ({ name: "Id", key: "Id", doc: {}, type: string, origin: "#", ...more });

test("a comment lists the values of an enum that have a name or a description", () => {
  expect(printed(propertyDoc(property("state", integer, { doc: { text: "Current state." }, values })))).toBe(
    '/**\n * Current state.\n *\n * - `0` (Off)\n * - `1` (On): It runs. *\\/\n * - `"x"`: Other.\n */\n',
  );
});

test("the comment of a named scalar has its format, its limits and its default", () => {
  const type = { kind: "scalar", scalar: "string", format: "uuid" } as const;
  const limits = [{ keyword: "maxLength", value: 36 }] as const;
  expect(printed(namedTypeDoc(named({ doc: { text: "An ID.", deprecated: true }, type, limits, default: "0" })))).toBe(
    '/**\n * An ID.\n *\n * Format `uuid`; max length `36`.\n *\n * @default "0"\n * @deprecated\n */\n',
  );
});

test("a named type without any of these has only its description", () => {
  expect(printed(namedTypeDoc(named({ doc: { text: "An ID." } })))).toBe("/** An ID. */\n");
  expect(printed(namedTypeDoc(named({ values })))).toContain("- `0` (Off)");
});
