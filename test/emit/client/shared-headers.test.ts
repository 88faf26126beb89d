import { headersText, sharedHeaders } from "../../../src/emit/client/shared-headers.js";
import type { TypeScope } from "../../../src/emit/client/type-scope.js";
import type { Property, Webhook } from "../../../src/model/model.js";
import { integer, printed, property, string } from "../fixture.js";

const event = (name: string, ...headers: readonly Property[]): Webhook => ({
  id: name,
  name,
  typeName: name,
  key: name,
  method: "POST",
  doc: {},
  headers,
  query: [],
  responses: [],
  security: [],
  origin: "#",
});

const id = property("X-Id", string, { doc: { text: "One." } });
const retries = property("X-Retries", integer, { required: false });
const scope: TypeScope = { moduleOf: () => "models.ts", types: new Map(), access: "writable", passed: "readonly" };

describe("headers of events", () => {
  const shared = sharedHeaders([
    event("opened", id, retries),
    event("closed", retries, { ...id, doc: { text: "Two." } }),
    event("moved", id),
    event("pinged"),
    event("locked"),
  ]);

  test("are named once if several events have them, in any order", () => {
    expect([...shared.values()]).toEqual(["SharedHeaders"]);
    expect(printed(headersText([id, retries], shared, scope))).toBe("SharedHeaders");
  });

  test("stay in the type of the only event that has them", () => {
    expect(printed(headersText([id], shared, scope))).toContain('readonly "X-Id": string');
  });
});
