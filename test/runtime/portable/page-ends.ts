import { equal, throws, within } from "./assert.js";
import { get as plain } from "./calls.js";
import type { PortableCase } from "./case.js";
import { get } from "./secured.js";
import { json, wire } from "./wire.js";

export const cases: readonly PortableCase[] = [
  {
    id: "PAGE-end",
    title: "links in a cycle are an error, even if a key is added to each URL",
    async run(context) {
      const { apiKey, createClient, DecodeError, pages } = context.runtime;
      const turn = [1, 2].flatMap(() => [1, 2].map((page) => json({ items: [page], next: `{{base}}/things?page=${3 - page}` })));
      const script = await wire(context, [...turn, json({ items: [] })]);
      const operation = get([["query"]], { pagination: { items: "items", kind: "link", link: "next" } });
      const call = pages(createClient({ baseUrl: script.url, auth: apiKey("k1234") }), operation, {});
      await throws(within(5000, call.toArray()), DecodeError, "pagination loop");
    },
  },
  {
    id: "PAGE-end",
    title: "a cursor beyond the range of number is supported as a bigint",
    async run(context) {
      const { createClient, losslessJson, pages } = context.runtime;
      const first = { headers: { "content-type": "application/json" }, body: ['{"items":[{"id":9007199254740993}],"more":true}'] };
      const script = await wire(context, [first, json({ items: [], more: false })]);
      const cursor = { cursor: "after", next: { item: "id" }, more: "more" };
      const operation = plain({ query: ["after"], pagination: { items: "items", kind: "cursor", cursor } });
      const call = pages(createClient({ baseUrl: script.url, parseJson: losslessJson }), operation, {});
      equal(await call.toArray(), [{ id: 9007199254740993n }]);
      equal(
        (await script.seen()).map(({ url }) => url),
        ["/things", "/things?after=9007199254740993"],
      );
    },
  },
];
