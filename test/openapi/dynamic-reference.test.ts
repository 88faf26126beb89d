import type { Json } from "../../src/util/json.js";
import { document, read } from "./parsing.js";

/** The references of the items of `List`, and the codes of the problems. */
function readList(schemas: { readonly [key: string]: Json }): object {
  const { spec, codes } = read(document("3.1.0", { components: { schemas } }));
  const items = spec.schemas.find(({ key }) => key === "List")?.schema.items;
  return { ref: typeof items === "object" ? items.ref : undefined, codes };
}

const list = { type: "array", items: { $dynamicRef: "#item" } };
const item = { $dynamicAnchor: "item", type: "string" };

test("a dynamic reference with one possible target is a reference", () => {
  expect(readList({ List: list, Item: item })).toEqual({ ref: "#/components/schemas/Item", codes: [] });
});

test("a dynamic reference to the schema around it is a reference", () => {
  expect(readList({ List: { ...list, $dynamicAnchor: "item" } })).toEqual({ ref: "#/components/schemas/List", codes: [] });
});

test.each<[title: string, schemas: { readonly [key: string]: Json }]>([
  ["two targets", { List: list, Item: item, Other: item }],
  ["a target with another anchor", { List: list, Item: { ...item, $dynamicAnchor: "an#item" } }],
  ["no target", { List: list }],
  ["a URI", { List: { ...list, items: { $dynamicRef: "other#item" } }, Item: item }],
])("a dynamic reference with %s is any value, and reported", (_title, schemas) => {
  expect(readList(schemas)).toEqual({ ref: undefined, codes: ["keyword-not-typed"] });
});
