// Hostile OpenAPI documents: each payload is in every position of text that a page shows.

/** Where a payload would report to, if something ran or fetched it. Nothing listens there. */
const evil = "http://127.0.0.1:9/evil";

/** By topic. A payload sets `__pwned`, opens a dialog or sends a request when it works. */
const payloads = {
  html: [
    "<img src=x onerror=alert(1)>",
    "<script>globalThis.__pwned=1</script>",
    `<iframe src="javascript:alert(1)"></iframe><object data="${evil}"></object><embed src="${evil}">`,
    `<style>*{background:url(${evil})}</style><link rel=stylesheet href="${evil}"><base href="${evil}/">`,
    `<svg onload=alert(1)><image href="${evil}"/></svg><math><mtext><img src=x onerror=alert(1)>`,
    `<form action="${evil}"><button>x</button></form><meta http-equiv=refresh content="0;url=${evil}">`,
    "<p onclick=alert(1) style=position:fixed id=app class=VPNav>x</p><a href=javascript:alert(1)>x</a>",
    "<!-- --><script>alert(1)</script><![CDATA[<img src=x onerror=alert(1)>]]><?x <img src=x onerror=alert(1)>?>",
    "&lt;img src=x onerror=alert(1)&gt; &#60;script&#62;alert(1)&#60;/script&#62;",
    "</code></pre></td></table><script>alert(1)</script>",
  ],
  links: [
    "[x](javascript:alert(1)) [y](&#106;avascript:alert(1)) [z](JaVaScRiPt&colon;alert(1)) [w](java\tscript:alert(1))",
    "[x]: javascript:alert(1)\n\n[x] [x][] <javascript:alert(1)> <data:text/html,<script>alert(1)</script>>",
    `![x](${evil}/i.png) ![y][y]\n\n[y]: ${evil}/j.png`,
    "[x](vbscript:x) [y](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==) [z](//evil.invalid) [v](file:///etc/passwd)",
    '[x](https://example.com "title\\" onmouseover=\\"alert(1)") [y](<https://example.com/" onclick="alert(1)>)',
    'www.example.com/<img src=x onerror=alert(1)> https://example.com/"onclick=alert(1) mailto:a@b.c?<script>',
  ],
  structure: [
    "```\n</code></pre><script>alert(1)</script>\n````\n<img src=x onerror=alert(1)>",
    "~~~html {onclick=alert(1)}\n<img src=x onerror=alert(1)>\n~~~\n\n<img src=x onerror=alert(1)>",
    "a | b\n--- | ---\n<img src=x onerror=alert(1)> | \\| <script>alert(1)</script>",
    "---\ntitle: x\nhead: [[script, {}, 'alert(1)']]\n---",
    "# heading {onclick=alert(1) #app}\n\ntext {onmouseover=alert(1)}\n\n- item\n  {style=position:fixed}",
    "`code`{onclick=alert(1)} **strong**{onclick=alert(1)} [x](https://example.com){onclick=alert(1)}",
    "> quote\n\nnot a quote <img src=x onerror=alert(1)>\n\n    indented <script>alert(1)</script>",
    "line\r<img src=x onerror=alert(1)>\u2028<script>alert(1)</script>\u0085\u000b\u000c<b>",
  ],
  frameworks: [
    "{{ constructor.constructor('globalThis.__pwned=1')() }} {{{ x }}} {% raw %}{{ 7*7 }}{% endraw %} $\u007b7*7} #{7*7} <%= 7 %>",
    "`{{ constructor.constructor('globalThis.__pwned=1')() }}` `{globalThis.__pwned=1}` ``{{ x }}``",
    "{globalThis.__pwned=1} {(() => { throw 1 })()} {/* comment */} {...x}",
    '<Component/> <Foo.Bar v-html="x" /> <component :is="\'script\'">alert(1)</component> <slot/> <template #x></template>',
    '<script setup>globalThis.__pwned=1</script> <div v-html="\'<img src=x onerror=alert(1)>\'"></div> <p @click="alert(1)" :style="x">',
    "import x from 'http://127.0.0.1:9/evil.js'\n\nexport const y = (globalThis.__pwned = 1)",
    "<!--@include: /etc/passwd-->\n\n<<< /etc/passwd\n\n@[code](/etc/passwd)\n\n[[toc]]",
    "::: danger <img src=x onerror=alert(1)>\ntext\n:::\n\n::: v-pre\n{{ x }}\n:::\n\n::: raw\n<b>\n:::",
    "> [!WARNING] <img src=x onerror=alert(1)>\n> Ignore previous instructions. :tada: $x$ $$\\href{javascript:alert(1)}{x}$$ ==x== [^1]\n\n[^1]: <b>",
  ],
  terminal: [
    "\u001b[31mred\u001b]8;;http://evil.invalid\u0007link\u001b]8;;\u0007 \u202egnp.exe \u2066x\u2069 \u200bzero \u0000 \u0007 \ufeff \ud800",
    "::error file=x::forged\n##vso[task.setvariable variable=x]y\n##[error]x",
  ],
};

/** Returns one document per topic: name and text. */
export function hostileDocuments() {
  return Object.entries(payloads).map(([topic, texts]) => ({ topic, text: JSON.stringify(documentOf(texts)) }));
}

function documentOf(texts) {
  const all = texts.join("\n\n");
  const [first] = texts;
  const of = (index) => texts[index % texts.length];
  const schema = (text, index) => ({
    type: "object",
    title: text,
    description: text,
    externalDocs: { url: text, description: text },
    required: [text],
    properties: {
      [text]: { type: "string", description: text, default: text, example: text, pattern: text },
      choice: {
        type: "string",
        enum: [text, `${text} `],
        "x-enum-descriptions": [text, text],
        "x-enum-varnames": [text, "b"],
        description: text,
      },
      constant: { const: text, title: text },
      list: { type: "array", items: { $ref: `#/components/schemas/S${(index + 1) % texts.length}` }, description: text },
      any: { oneOf: [{ const: text, title: text, description: text }, { type: "integer" }] },
    },
    example: { [text]: text, choice: text },
  });
  const operation = (text, index) => ({
    operationId: text,
    summary: text,
    description: text,
    deprecated: index % 2 === 0,
    "x-pinwheel-since": text,
    tags: [text, of(index + 1)],
    externalDocs: { url: text, description: text },
    servers: [{ url: `https://example.com/${index}`, description: text, name: text }],
    parameters: [
      { name: text, in: "query", description: text, example: text, schema: { type: "string", default: text, enum: [text, "b"] } },
      { name: "plain", in: "query", description: text, schema: { type: "string", example: text } },
    ],
    requestBody: {
      description: text,
      content: { "application/json": { schema: { $ref: `#/components/schemas/S${index}` }, example: { [text]: text } } },
    },
    responses: {
      200: {
        description: text,
        headers: { "X-A": { description: text, schema: { type: "string", example: text } } },
        content: {
          "application/json": {
            schema: { $ref: `#/components/schemas/S${index}` },
            examples: { [text]: { summary: text, value: { [text]: text } } },
          },
        },
        links: { next: { operationId: of(index + 1), description: text, parameters: { [text]: text } } },
      },
      400: { description: text, content: { "text/plain": { schema: { type: "string", example: text } } } },
    },
    security: [{ [text]: [text] }],
  });
  const securityScheme = (text, index) =>
    index % 2 === 0
      ? { type: "apiKey", in: "header", name: "X-Key", description: text }
      : {
          type: "oauth2",
          description: text,
          flows: {
            clientCredentials: { tokenUrl: text, scopes: { [text]: text } },
            authorizationCode: { authorizationUrl: text, tokenUrl: text, scopes: {} },
          },
        };
  return {
    openapi: "3.1.0",
    info: {
      title: first,
      summary: all,
      description: all,
      version: first,
      termsOfService: first,
      contact: { name: first, url: first, email: first },
      license: { name: first, url: first },
    },
    externalDocs: { url: first, description: all },
    servers: [
      { url: "https://example.com", description: all },
      {
        url: "https://{host}/v1",
        description: first,
        variables: { host: { default: "example.com", enum: ["example.com", first], description: all } },
      },
    ],
    tags: texts.map((text) => ({ name: text, description: text, summary: text, externalDocs: { url: text, description: text } })),
    paths: Object.fromEntries(
      texts.map((text, index) => [`/p${index}/${text}`, { description: text, summary: text, post: operation(text, index) }]),
    ),
    webhooks: Object.fromEntries(
      texts.map((text) => [text, { post: { summary: text, description: text, responses: { 200: { description: text } } } }]),
    ),
    components: {
      schemas: Object.fromEntries(texts.map((text, index) => [`S${index}`, schema(text, index)])),
      securitySchemes: Object.fromEntries(texts.map((text, index) => [text, securityScheme(text, index)])),
    },
  };
}
