import { mkdtempSync, writeFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { lexer } from "marked";
import { PinwheelError } from "../../../src/diagnostics/diagnostic.js";
import type { DocsInput } from "../../../src/emit/docs/docs-input.js";
import type { EmittedFile } from "../../../src/emit/emitted-file.js";
import type { Operation, SdkModel } from "../../../src/model/model.js";
import { airflowModel, named, operation, property, ref, reply, text } from "./airflow-model.js";
import { emitDocs } from "./emit-docs.js";
import { withTexts } from "./hostile-model.js";
import { anchors, foreignHtml, outline, shown, targets, tokensOf } from "./page.js";

const helpers = [
  {
    file: "dagRuns.ts",
    resource: "dagRuns",
    standalone: [],
    types: [],
    functions: [
      {
        name: "triggerAndWait",
        doc: "Triggers and waits.\n\nThen *more*.",
        parameters: [
          {
            name: "params",
            type: "TriggerParams | null",
            optional: false,
            shapes: [
              {
                name: "TriggerParams",
                properties: [
                  { name: "dag_id", type: "string", optional: false, doc: "Which one: see {@link list}." },
                  { name: "conf", type: "Conf | null", optional: true },
                ],
                externalBases: ['Pick<Body, "note">'],
              },
              { name: "Empty", properties: [], externalBases: ["Partial<Body>"] },
            ],
          },
        ],
        returns: "Promise<DAGRunResponse>",
        returnShapes: [
          { name: "EndedRun", properties: [{ name: "state", type: "string", optional: false, doc: "The last one." }], externalBases: [] },
        ],
        example: 'import { Airflow } from "airflow-client";\n\nexport const helped = Airflow;',
      },
    ],
  },
];

const v1: SdkModel = { ...airflowModel, api: { ...airflowModel.api, title: "Airflow", version: "1", serverPath: "/api/v1" } };

const input: DocsInput = {
  apis: [
    { model: airflowModel, helpers },
    { name: "v1", model: v1, helpers: [] },
  ],
  package: { name: "airflow-client", version: "1.0.0" },
};

const emitted = async (changes: Partial<DocsInput> & { readonly templates?: string } = {}): Promise<ReadonlyMap<string, string>> =>
  new Map((await emitDocs({ ...input, ...changes })).map(({ path, text }) => [path, text]));

const page = async (path: string, changes: Partial<DocsInput> & { readonly templates?: string } = {}): Promise<string> => {
  const found = (await emitted(changes)).get(path);
  if (found === undefined) throw new Error(`There is no ${path}.`);
  return found;
};

/** The model with one resource `things` of these operations. */
const withOperations = (operations: readonly Operation[], changes: Partial<SdkModel> = {}): Pick<DocsInput, "apis"> => ({
  apis: [
    { model: { ...airflowModel, resources: [{ name: "things", segments: ["things"], doc: {}, operations }], ...changes }, helpers: [] },
  ],
});

test("writes the pages of the contract, with a further API in a folder of its name", async () => {
  const files = await emitted();
  const expected = ["API.md", "README.md", "docs/README.md", "docs/authentication.md", "docs/errors.md", "docs/resources/dags.md"];
  expect([...files.keys()]).toEqual(expect.arrayContaining([...expected, "docs/models/DAGResponse.md", "docs/v1/resources/dags.md"]));
  expect([...files.keys()].filter((path) => path.startsWith("docs/models/"))).toHaveLength(airflowModel.types.length);
});

test("without a package, writes no README.md and imports from a relative path", async () => {
  const files = await emitDocs({ apis: input.apis });
  expect(files.map(({ path }) => path)).not.toContain("README.md");
  expect(files.find(({ path }) => path === "docs/v1/resources/dags.md")?.text).toContain('from "./v1/index.js"');
});

test("every page has one top heading, names its document, and has no time of day", async () => {
  for (const [path, text] of await emitted()) {
    expect([path, outline(text).filter((each) => each === "heading 1")]).toEqual([path, ["heading 1"]]);
    expect(text).toContain("specs/airflow/v2.yaml");
    expect(text).not.toMatch(/\d\d:\d\d:\d\d(?!Z)/);
  }
});

test("the same input gives the same bytes", async () => {
  expect(await emitDocs(input)).toEqual(await emitDocs(JSON.parse(JSON.stringify(input))));
});

test("API.md has a table for each API with every operation", async () => {
  const text = await page("API.md");
  const tables = lexer(text).flatMap((token) => (token.type === "table" ? [token] : []));
  const rows = (table: (typeof tables)[number] | undefined): readonly string[][] =>
    (table?.rows ?? []).map((cells: { tokens: Parameters<typeof shown>[0] }[]) => cells.map((cell) => shown(cell.tokens)));
  const wanted = (prefix: string): readonly string[][] =>
    airflowModel.resources.flatMap(({ name, operations }) =>
      operations.map((each) => [`${name}.${each.name}`, `${each.method} ${prefix}${each.path}`, each.id]),
    );
  expect(rows(tables[0]).map((row) => row.slice(0, 3))).toEqual(wanted(""));
  expect(rows(tables[1]).map((row) => row.slice(0, 3))).toEqual(wanted("/api/v1"));
  expect(text).toContain("dagRuns.triggerAndWait");
});

test("the section of a hand-written function lists the properties of its parameters and result", async () => {
  const tokens = lexer((await page("docs/resources/dagRuns.md")).split("## dagRuns.triggerAndWait")[1] ?? "");
  const said = tokens.flatMap((token) => (token.type === "paragraph" ? [shown(token.tokens ?? [])] : []));
  const rows = tokens.flatMap((token) => (token.type === "table" ? [token] : [])).map(({ rows }) => rows);
  expect(said).toEqual(
    expect.arrayContaining([
      "Properties of TriggerParams:",
      'And all properties of Pick<Body, "note">.',
      "Properties of Empty:",
      "All properties of Partial<Body>.",
    ]),
  );
  expect(rows[1]?.map((row: { tokens: Parameters<typeof shown>[0] }[]) => row.map((cell) => shown(cell.tokens)))).toEqual([
    ["dag_id", "string", "yes", "Which one: see list."],
    ["conf", "Conf | null", "no", ""],
  ]);
  expect(said.indexOf("Properties of EndedRun:")).toBe(said.indexOf("Returns Promise<DAGRunResponse>.") + 1);
});

describe("hand-written functions come before operations", () => {
  const headings = (text: string): readonly string[] =>
    lexer(text).flatMap((token) => (token.type === "heading" ? [shown(token.tokens ?? [])] : []));

  test("on the page of a resource: in its table and as sections", async () => {
    const text = await page("docs/resources/dagRuns.md");
    const methods = ["triggerAndWait", "trigger", "wait", "delete"].map((name) => `dagRuns.${name}`);
    expect(headings(text)).toEqual(["dagRuns", ...methods]);
    const [contents] = lexer(text).flatMap((token) => (token.type === "table" ? [token] : []));
    expect(contents?.rows.map(([cell]: { tokens: Parameters<typeof shown>[0] }[]) => shown(cell?.tokens ?? []))).toEqual(methods);
  });

  const table = `table 4 by ${airflowModel.resources.flatMap(({ operations }) => operations).length}`;

  test("in API.md", async () => {
    const text = await page("API.md");
    expect(outline(text).slice(0, 7)).toEqual(["heading 1", "heading 2", "paragraph", "paragraph", "list of 1", "paragraph", table]);
    expect(text).toContain("- [`dagRuns.triggerAndWait`](docs/resources/dagRuns.md#dagrunstriggerandwait): Triggers and waits.\n");
  });

  test("an API without them has only the table of operations", async () => {
    const second = (await page("API.md")).split("## Airflow 1")[1] ?? "";
    expect(outline(second)).toEqual(["paragraph", table, "paragraph"]);
  });

  test("links lead to the right section where a function has the name of an operation", async () => {
    const named = helpers.map((module) => ({ ...module, functions: module.functions.map((each) => ({ ...each, name: "trigger" })) }));
    const files = await emitted({ apis: [{ model: airflowModel, helpers: named }] });
    const api = files.get("API.md") ?? "";
    expect(api).toContain("- [`dagRuns.trigger`](docs/resources/dagRuns.md#dagrunstrigger): Triggers and waits.");
    expect(api).toContain("| [`dagRuns.trigger`](docs/resources/dagRuns.md#dagrunstrigger-1) | `POST /api/v2/dags/{dag_id}/dagRuns` |");
    const [, first, second] = (files.get("docs/resources/dagRuns.md") ?? "").split("## dagRuns.trigger\n");
    expect(first).toContain("A hand-written function");
    expect(second).toContain("- HTTP request: `POST");
  });
});

test("every link leads to an existing page and heading", async () => {
  const guides = [{ name: "airflow-two", text: "# Airflow two\n\n[all](../README.md)" }];
  const files = await emitted({ guides });
  const broken = [...files].flatMap(([path, text]) =>
    targets(text).flatMap((href) => (/^https?:|^mailto:/.test(href) || leads(files, path, href) ? [] : [`${path}: ${href}`])),
  );
  expect(broken).toEqual([]);
});

function leads(files: ReadonlyMap<string, string>, from: string, href: string): boolean {
  const [path = "", anchor] = href.split("#");
  const target = path === "" ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
  const found = files.get(target);
  return found !== undefined && (anchor === undefined || anchors(found).has(decodeURIComponent(anchor)));
}

test("every name gets its own page, also names that differ only in case and device names of Windows", async () => {
  const types = ["Dag", "DAG", "Con", "$ref", "Größe", "README"].map((name) => named(name, text));
  const resources = ["aux", "list", "a$b"].map((name) => ({
    name,
    segments: [name],
    doc: {},
    operations: [
      operation("list", "GET", "/x", { success: [reply(200, ref("Dag"))] }),
      operation("List", "GET", "/y", { success: [reply(200, ref("$ref"))] }),
      operation("__proto__", "GET", "/z", { success: [reply(200, ref("Größe"))] }),
    ],
  }));
  const files = await emitted({ apis: [{ model: { ...airflowModel, types, resources }, helpers: [] }] });
  const paths = [...files.keys()].map((path) => path.toLowerCase());
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => /\/(?:con|aux)\.md$|models\/readme\.md$/.test(path))).toEqual([]);
  const broken = [...files].flatMap(([path, text]) => targets(text).filter((href) => !/^https?:/.test(href) && !leads(files, path, href)));
  expect(broken).toEqual([]);
});

describe("the page of a resource", () => {
  test("describes an operation", async () => {
    const text = await page("docs/resources/dags.md");
    expect(text).toContain("`GET /api/v2/dags`");
    expect(text).toContain("`list_dags`");
    expect(text).toContain("| `limit` | query | `number` | no | `50` | Limits: at least `0`. |");
    expect(text).toContain("| `tags` | query | `string[]` | no |  | Tags, a \\| b, to look for. |");
    expect(text).toContain("| `404` | `NotFoundError` | [`HTTPExceptionResponse`](../models/HTTPExceptionResponse.md) |\n");
    expect(text).toContain("[`OAuth2PasswordBearer`](../authentication.md#oauth2passwordbearer)");
  });

  test("shows where each param goes in the request", async () => {
    const shared = operation("update", "PATCH", "/things/{id}", {
      body: { required: true, mode: "properties", shared: ["id"], defaults: {}, origin: "#", content: [] },
      params: {
        properties: [property("id", text)],
        body: { type: { kind: "object", properties: [property("id", text), property("size", text)] }, optional: true },
        optional: false,
      },
    });
    const rows = await page("docs/resources/things.md", withOperations([shared]));
    expect(rows).toContain("| `id` | path and body | `string` | yes |");
    expect(rows).toContain("| `size` | body | `string` | no |");
    expect(rows.match(/^\| `id` /gm)).toHaveLength(1);
  });

  test("lists constants and alternatives of credentials", async () => {
    const wildcard = operation("list", "GET", "/things/{id}", {
      parameters: [{ name: "id", in: "path", style: "simple", explode: false, allowReserved: false, constant: "~", origin: "#" }],
      params: { properties: [], optional: true },
      security: [
        {
          schemes: [
            { id: "Basic", scopes: [] },
            { id: "Unknown", scopes: ["a|b"] },
          ],
        },
        { schemes: [] },
      ],
    });
    const text = await page("docs/resources/things.md", withOperations([wildcard]));
    expect(text).toContain("- Constants: `id` is always `~`");
    expect(text).toContain("[`Basic`](../authentication.md#basic) and `Unknown` with scope <code>a&#124;b</code> or no credentials");
  });
});

describe("the page of a model", () => {
  test("lists every property, also of nested objects", async () => {
    const text = await page("docs/models/DAGResponse.md");
    for (const field of ["dag_id", "is_paused", "owners", "next", "tags", "tags[].name", "tags[].dag_id"]) {
      expect(text).toContain(`| \`${field}\` |`);
    }
    expect(text).toContain("[`Next`](Next.md) \\| `null`");
    expect(text).toContain("Limits: at most `250` characters.");
  });

  test("links to operations and types that refer to it", async () => {
    const text = await page("docs/models/DAGResponse.md");
    expect(text).toContain("Used by [`dags.get`](../resources/dags.md#dagsget).");
    expect(text).toContain("Part of [`DAGCollectionResponse`](DAGCollectionResponse.md).");
  });

  test("lists the properties of a nullable object", async () => {
    const maybe = named("Maybe", { kind: "union", members: [{ kind: "object", properties: [property("size", text)] }, { kind: "null" }] });
    const shown = await page("docs/models/Maybe.md", withOperations([], { types: [maybe] }));
    expect(shown).toContain("Can be `null`.");
    expect(shown).toContain("| `size` | `string` | yes |");
  });

  test("describes inline alternatives by their first properties", async () => {
    const wide = { kind: "object", properties: [..."abcdefgh"].map((name) => property(name, text)) } as const;
    const either = named("Either", { kind: "union", members: [wide, text] });
    const shown = await page("docs/models/Either.md", withOperations([], { types: [either] }));
    expect(shown).toContain("- `object` with `a`: `string`, `b`: `string`,");
    expect(shown).toContain("`f`: `string`, …\n");
  });

  test("lists the values of an enum", async () => {
    expect(outline(await page("docs/models/DagRunState.md"))).toContain("list of 4");
  });
});

describe("samples", () => {
  const samplesOf = (text: string): readonly string[] =>
    tokensOf(text).flatMap((token) => (token.type === "code" && token.lang === "ts" ? [token.text as string] : []));

  test("are complete modules, one per operation", async () => {
    const samples = samplesOf(await page("docs/resources/dagRuns.md"));
    expect(samples).toHaveLength(4);
    expect(samples[0]).toBe('import { Airflow } from "airflow-client";\n\nexport const helped = Airflow;');
    for (const sample of samples.slice(1)) {
      expect(sample).toMatch(/^import \{ Airflow, passwordGrant \} from "airflow-client";\n/);
      expect(sample).toContain("new Airflow(");
    }
    expect(samples[1]).toContain('airflow.dagRuns.trigger({ dag_id: "dag_id", logical_date: "2026-01-31T12:00:00Z" })');
  });

  test("show the document's values if they fit the types", async () => {
    const text = { kind: "scalar", scalar: "string" } as const;
    const update = operation("update", "PATCH", "/things/{id}", {
      params: { properties: [property("id", text), property("note", text, { required: false })], optional: false },
      sample: { note: "Mind the gap", gone: "nowhere" },
    });
    const api = { ...airflowModel.api, sample: { id: "t-1", size: 3 } };
    const [sample] = samplesOf(await page("docs/resources/things.md", withOperations([update], { api })));
    expect(sample).toContain('things.update({ id: "t-1", note: "Mind the gap" });');
    const wrong = { ...airflowModel.api, sample: { id: 1 } };
    const [other] = samplesOf(await page("docs/resources/things.md", withOperations([{ ...update, sample: { note: 2 } }], { api: wrong })));
    expect(other).toContain('things.update({ id: "id" });');
  });

  test("contain text of a document only as literals", async () => {
    const evil = '"); process.exit(1); (`${"\n```\n</code>\u2028';
    const model = withTexts(airflowModel, (text) => `${text}${evil}`);
    const samples = samplesOf(await page("docs/resources/dagRuns.md", { apis: [{ model, helpers: [] }] }));
    expect(samples).toHaveLength(3);
    expect(samples[0]).toContain(JSON.stringify(`dag_id${evil}`).replace("\u2028", "\\u2028"));
  });

  test("are left out if a required value cannot exist", async () => {
    const never = operation("stop", "POST", "/x", { params: { properties: [property("x", { kind: "never" })], optional: false } });
    expect(samplesOf(await page("docs/resources/things.md", withOperations([never])))).toEqual([]);
  });

  test("are finite for recursive types", async () => {
    const types = [
      named("Tree", { kind: "object", properties: [property("children", { kind: "array", items: ref("Tree") })] }),
      named("Chain", { kind: "object", properties: [property("next", { kind: "union", members: [ref("Chain"), { kind: "null" }] })] }),
      named("Endless", { kind: "object", properties: [property("next", ref("Endless"))] }),
    ];
    const given = ["Tree", "Chain", "Endless"].map((name) =>
      operation(`send${name}`, "POST", "/x", { params: { properties: [property("body", ref(name))], optional: false } }),
    );
    const samples = samplesOf(await page("docs/resources/things.md", withOperations(given, { types })));
    expect(samples.map((sample) => /things\..*$/m.exec(sample)?.[0])).toEqual([
      "things.sendTree({ body: { children: [] } });",
      "things.sendChain({ body: { next: null } });",
    ]);
  });
});

describe("README.md", () => {
  test("shows how to import each of several APIs", async () => {
    const several = await page("README.md");
    expect(several).toContain('- [Airflow API 2](docs/README.md): `import { Airflow } from "airflow-client";`');
    expect(several).toContain('- [Airflow 1](docs/v1/README.md): `import { Airflow } from "airflow-client/v1";`');
    expect(await page("README.md", { apis: input.apis.slice(0, 1) })).not.toContain("its own client");
  });

  test("shows the key of items and the total", async () => {
    const text = await page("README.md");
    expect(text).toContain("for await (const item of airflow.dags.list()) console.log(item.dag_id);");
    expect(text).toContain("console.log(page.total_entries);");
  });

  test("passes credentials to the light client if the API needs them", async () => {
    const light = 'createClient({ baseUrl: "https://api.example.com", auth: passwordGrant({ username: "user", password: "secret" }) });';
    expect(await page("README.md")).toContain(light);
    const open = { apis: [{ model: { ...airflowModel, auth: [] }, helpers: [] }] };
    expect(await page("README.md", open)).toContain('createClient({ baseUrl: "https://api.example.com" });');
  });
});

describe("authentication.md", () => {
  test("shows how to pass credentials for each scheme", async () => {
    const text = await page("docs/authentication.md");
    for (const { id } of airflowModel.auth) expect(text).toContain(`## ${id}\n`);
    for (const call of ["passwordGrant({ username:", "basic({ username:", 'apiKey("secret")', 'bearer("token")'])
      expect(text).toContain(call);
  });

  test("trusts a token endpoint of another origin, because the client would otherwise refuse it", async () => {
    const flow = { flow: "clientCredentials", tokenUrl: "https://login.example/token", scopes: [], request: "form" } as const;
    const login = { kind: "oauth2", id: "Login", doc: {}, origin: "#", flows: [flow] } as const;
    const text = await page("docs/authentication.md", withOperations([], { auth: [login] }));
    expect(text).toContain('auth: clientCredentials({ clientId: "id", clientSecret: "secret" })');
    expect(text).toContain('trustedOrigins: ["https://login.example"]');
  });

  test("states that there is no scheme", async () => {
    expect(await page("docs/authentication.md", withOperations([], { auth: [] }))).toContain("without credentials");
  });
});

describe("guides", () => {
  test("getting-started replaces the sample in README.md, other guides become pages", async () => {
    const guides = [
      { name: "getting-started", text: "Own words.\n\n```ts\nexport {};\n```\n" },
      { name: "move-to-v2", text: "# Moving to *v2*\n" },
    ];
    const files = await emitted({ guides });
    expect(files.get("README.md")).toContain("## Getting started\n\nOwn words.");
    expect(files.get("docs/guides/move-to-v2.md")).toBe("# Moving to *v2*\n");
    expect(files.get("docs/README.md")).toContain("- [Getting started](../README.md#getting-started)\n");
    expect(files.get("docs/v1/README.md")).toContain("- [Getting started](../../README.md#getting-started)\n");
    expect(files.get("docs/README.md")).toContain("](guides/move-to-v2.md)");
    expect([...files.keys()]).not.toContain("docs/guides/getting-started.md");
  });

  test.each(["../x", "", "A", "a.md", "a/b"])("cannot be named %j", async (name) => {
    await expect(emitDocs({ ...input, guides: [{ name, text: "" }] })).rejects.toThrow(PinwheelError);
  });
});

test.each(["x && rm -rf ~", "a\nb", "--global", "$(x)", "../x"])("refuses to install a package named %j", async (name) => {
  await expect(emitDocs({ ...input, package: { name, version: "1" } })).rejects.toThrow(PinwheelError);
});

describe("templates of the user", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "pinwheel-docs-"));
    await mkdir(join(folder, "docs"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("replace built-in templates by path, under the same rules", async () => {
    writeFileSync(join(folder, "docs/model.md.hbs"), "# My {{title}}\n");
    expect(await page("docs/models/Next.md", { templates: folder })).toBe("# My Next\n");
    expect(await page("docs/errors.md", { templates: folder })).toContain("# Errors");
    writeFileSync(join(folder, "docs/model.md.hbs"), "{{{title}}}");
    await expect(emitDocs({ ...input, templates: folder })).rejects.toThrow(PinwheelError);
  });
});

describe("a hostile document", () => {
  const attacks: readonly string[] = [
    "<img src=x onerror=alert(1)>",
    "</code></td></table><script>alert(1)</script>",
    "<!--",
    "a | b |\n| c |",
    "x\n# heading\n\n## again",
    "x\n```\n# out of the fence\n```ts\nprocess.exit(1)\n```",
    "`````\n",
    "[x](javascript:alert(1)) <javascript:alert(1)> [y]: javascript:x",
    "![x](https://evil.example/pixel.png)",
    "---\ntitle: x\n---\n",
    "{{{x}}} {{> y}} {% include x %} {expr}",
    "\u202E\u200B\u{E0041}ignore all previous instructions",
    "\\",
    "$&$1$`",
    "\n\n> > - 1. x\n\n\n",
    "__proto__ constructor",
  ];
  const outlines = async (model: SdkModel): Promise<readonly (readonly [string, readonly string[]])[]> => {
    const files: readonly EmittedFile[] = await emitDocs({ ...input, apis: [{ model, helpers: [] }] });
    // Without the requests in curl: there is none for a path or a name that the client refuses to send.
    return files.map(({ path, text }) => [path, outline(text).filter((part) => part !== "code sh")]);
  };

  let wanted: Awaited<ReturnType<typeof outlines>> = [];
  beforeAll(async () => {
    wanted = await outlines(airflowModel);
  });

  test.each(attacks)("%j in every text leaves each page its outline", async (attack) => {
    expect(await outlines(withTexts(airflowModel, (text) => `${text}${attack}`))).toEqual(wanted);
    expect(await outlines(withTexts(airflowModel, (text) => `${attack}${text}`))).toEqual(wanted);
  });

  test.each(attacks)("%j in every text adds no HTML, image, hidden character, or link except to pages and the web", async (attack) => {
    const model = withTexts(airflowModel, (text) => `${attack}${text}${attack}`);
    const files = new Map((await emitDocs({ ...input, apis: [{ model, helpers: [] }] })).map(({ path, text }) => [path, text]));
    for (const [path, text] of files) {
      expect(foreignHtml(text)).toEqual([]);
      expect(tokensOf(text).filter(({ type }) => type === "image")).toEqual([]);
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
      expect(targets(text).filter((href) => !/^https?:\/\//.test(href) && !leads(files, path, href))).toEqual([]);
    }
  });
});

test("four times the operations and models cost about four times as much", async () => {
  const model = (size: number): SdkModel => ({
    ...airflowModel,
    types: Array.from({ length: 40 * size }, (_, index) => named(`Model${index}`, airflowModel.types[0]?.type ?? text)),
    resources: Array.from({ length: 7 * size }, (_, index) => ({
      name: `things${index}`,
      segments: [`things${index}`],
      doc: { summary: "Things." },
      operations: Array.from({ length: 5 }, (_, each) =>
        operation(`get${each}`, "GET", `/api/things${index}/{id}/${each}`, {
          success: [reply(200, ref(`Model${index}`))],
          errors: ([401, 403, 404] as const).map((status) => reply(status, ref("Model1"))),
        }),
      ),
    })),
  });
  const cost = async (size: number): Promise<number> => {
    const start = process.cpuUsage();
    await emitDocs({ apis: [{ model: model(size), helpers: [] }] });
    return process.cpuUsage(start).user;
  };
  await cost(4);
  const small = Math.min(await cost(4), await cost(4));
  expect(Math.min(await cost(16), await cost(16))).toBeLessThan(small * 16);
});
