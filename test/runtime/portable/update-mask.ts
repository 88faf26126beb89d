import { equal, ok } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase } from "./case.js";
import { fakeClient } from "./fake-fetch.js";

export const cases: readonly PortableCase[] = [
  {
    id: "BODY-update-mask",
    title: "an update mask names the properties that the caller passes, unless the caller passes a mask or null",
    async run(context) {
      const { call, withUpdateMask } = context.runtime;
      const others = ["id", "update_mask"];
      const { client, sent } = fakeClient(context, {});
      for (const params of [
        { id: 1, name: "a", none: undefined, empty: null },
        { id: 1, update_mask: ["own"], name: "a" },
        { id: 1, update_mask: null, name: "a" },
        { id: 1, update_mask: undefined, name: "a" },
        { id: 1 },
        Object.create({ inherited: 1 }),
      ]) {
        const operation = get({ method: "PATCH", query: ["update_mask"] });
        await call(client, operation, withUpdateMask<object>(params, "update_mask", others));
      }
      equal(
        sent.map(({ url }) => new URL(url).search),
        ["?update_mask=name&update_mask=empty", "?update_mask=own", "", "?update_mask=name", "", ""],
      );
      const same = { id: 1 };
      ok(withUpdateMask(same, "update_mask", others) === same, "params without properties of the body stay the same");
    },
  },
];
