import { equal, throws } from "./assert.js";
import { get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { fakeClient, reply } from "./fake-fetch.js";

/** Returns the URL of the page after one with this `Link` header, without its origin. Undefined if there is none. */
async function nextOf(context: PortableContext, link: string): Promise<string | undefined> {
  const operation = get({ path: "/a/things", pagination: { kind: "link", link: { header: "link" } } });
  // A plain object, because `Headers` rejects line breaks and trims the value.
  const headers = { get: (name: string) => (name === "link" ? link : null) };
  const first = () => Object.defineProperty(Response.json([1]), "headers", { value: headers });
  const { client, sent } = fakeClient(context, {}, first, reply([]));
  await context.runtime.pages(client, operation, {}).toArray();
  return sent[1]?.url.replace("https://api.example", "");
}

/** Links to the next page, with their targets: RFC 8288, 3. */
const links: readonly (readonly [link: string, target: string])[] = [
  ['</b>; rel="next"', "/b"],
  ["</b>;rel=next", "/b"],
  ["</b> ; REL = NEXT", "/b"],
  ['</b>\t;\r\n rel\t=\n "next"', "/b"],
  ["<b?c=1>; rel=next", "/a/b?c=1"],
  ['<https://api.example/b>; rel="next"', "/b"],
  ['</x>; rel="prev", </b>; rel="next"', "/b"],
  ["</x>; rel=prev,</b>; rel=next", "/b"],
  ["</x>, </b>; rel=next", "/b"],
  ['</b>; rel="first next"', "/b"],
  ['</b>; rel="next \t last"', "/b"],
  ["</b>; rel=next, </x>; rel=next", "/b"],
  ['</b>; title="a, b; c"; rel=next', "/b"],
  ['</b>; title="a\\"; rel=prev; \\""; rel=next', "/b"],
  ['</b>; title="a\\\\"; rel=next', "/b"],
  ['</b>; title="two\nlines"; rel=next', "/b"],
  ['</b>; rel="\\n\\ext"', "/b"],
  ["</b>; prefetch; rel=next", "/b"],
  ["</b>; title=; rel=next", "/b"],
  ["</b>; title*=UTF-8'de'n%c3%a4chstes; rel=next", "/b"],
  ["</b>; rel=next; title=x", "/b"],
  ["</b>; rel=next;", "/b"],
  ["</x>; rel=next; anchor=/c, </b>; rel=next", "/b"],
  ["</b,c>; rel=next", "/b,c"],
  ["</b;rel=prev>; rel=next", "/b;rel=prev"],
];

/** Headers without a link to the next page. */
const ends: readonly string[] = [
  "",
  "</x>",
  "</x>; rel",
  "</x>; rel=",
  '</x>; rel=""',
  "</x>; rel=nextpage",
  "</x>; rel=prenext",
  '</x>; rel="next-page"',
  "</x>; xrel=next",
  "</x>; relx=next",
  '</x>; rel="prev"; rel="next"',
  '</x>; title="; rel=next"',
  "</x>; rel=prev next",
  "</x> rel=next",
  "/x; rel=next",
  "<>; rel=next",
  "</x>; rel=next; anchor",
  '</x>; rel=next; ANCHOR="/c"',
  "</x>; rel=prev, rel=next",
];

export const cases: readonly PortableCase[] = [
  {
    id: "LINK-next",
    title: "the link to the next page is found whatever its parameters are, and resolved against its page",
    async run(context) {
      for (const [link, target] of links) equal(await nextOf(context, link), target, link);
    },
  },
  {
    id: "LINK-next",
    title: "a header without a link to the next page ends the list",
    async run(context) {
      for (const link of ends) equal(await nextOf(context, link), undefined, link);
    },
  },
  {
    id: "LINK-message",
    title: "the message says what is wrong with a link",
    async run(context) {
      const { DecodeError, pages } = context.runtime;
      const elsewhere = "the next link in the response leads to another origin: status 200";
      const invalid = "the next link in the response is not a valid URL: status 200";
      for (const [next, message] of [
        ["https://[", invalid],
        [7, invalid],
        [{}, invalid],
        [true, invalid],
        ["https://other.example/b", elsewhere],
        ["http://api.example/b", elsewhere],
        ["https://api.example:444/b", elsewhere],
        ["https://user@api.example/b", elsewhere],
        ["https://:password@api.example/b", elsewhere],
        ["data:,b", elsewhere],
      ] as const) {
        const operation = get({ pagination: { items: "items", kind: "link", link: "next" } });
        const { client, sent } = fakeClient(context, {}, reply({ items: [1], next }));
        equal((await throws(pages(client, operation, {}).toArray(), DecodeError)).message, message);
        equal(sent.length, 1);
      }
    },
  },
];
