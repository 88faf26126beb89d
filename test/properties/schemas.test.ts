// What a type accepts is what ajv accepts for the schema, in both directions of a request.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../../src/util/json.js";
import { emitFiles } from "./emit-files.js";
import { library, reference, type Schema, schemas } from "./schema-arbitrary.js";
import { explain, runs, seed } from "./seed.js";
import { valuesOf } from "./values.js";
import { type Direction, directed, expressible } from "./views.js";

const directions = ["request", "response"] as const;
const schemasPerRun = 60;
const valuesPerSchema = 12;

interface Subject {
  readonly schema: Schema;
  readonly values: Readonly<Record<Direction, readonly Json[]>>;
}

/** A value and what the type must say about it. */
interface Pair {
  readonly direction: Direction;
  readonly type: string;
  readonly schema: Schema;
  readonly value: Json;
  readonly fits: boolean;
}

const libraries = {
  request: mapLibrary((schema) => directed(schema, "request")),
  response: mapLibrary((schema) => directed(schema, "response")),
};

function mapLibrary(change: (schema: Schema) => Schema): { readonly [name: string]: Schema } {
  return Object.fromEntries(Object.entries(library).map(([name, schema]) => [name, change(schema)]));
}

const subjects: Arbitrary<readonly Subject[]> = fc.array(schemas.chain(subjectOf), { minLength: schemasPerRun, maxLength: schemasPerRun });

function subjectOf(schema: Schema): Arbitrary<Subject> {
  const [request, response] = directions.map((direction) =>
    fc.array(valuesOf(directed(schema, direction), libraries[direction]), { minLength: valuesPerSchema, maxLength: valuesPerSchema }),
  );
  return fc.record({
    schema: fc.constant(schema),
    values: fc.record({ request: request ?? fc.constant([]), response: response ?? fc.constant([]) }),
  });
}

/** A document in which each schema is sent and received. */
function documentOf(all: readonly Subject[]): Json {
  const json = (name: string): Json => ({ "application/json": { schema: reference(name) } });
  const paths = all.map((_, index): [string, Json] => [
    `/s${index}`,
    {
      post: {
        operationId: `s${index}`,
        requestBody: { required: true, content: json(`Subject${index}`) },
        responses: { 200: { description: "ok", content: json(`Subject${index}`) } },
      },
    },
  ]);
  const named = all.map(({ schema }, index): [string, Json] => [`Subject${index}`, schema]);
  return {
    openapi: "3.1.1",
    info: { title: "Shop", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: { ...library, ...Object.fromEntries(named) } },
  };
}

const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
addFormats.default(ajv);

function validator(schema: Schema, components: { readonly [name: string]: Schema }): (value: Json) => boolean {
  const validate = ajv.compile({ ...schema, components: { schemas: components } });
  return (value) => validate(value);
}

function pairsOf({ schema, values }: Subject, index: number, models: string): readonly Pair[] {
  return directions.flatMap((direction) => {
    const sent = `Subject${index}Input`;
    const hasInput = new RegExp(`export (type|interface) ${sent}\\b`).test(models);
    const type = direction === "request" && hasInput ? sent : `Subject${index}`;
    const view = directed(schema, direction);
    const fits = validator(view, libraries[direction]);
    const mayFit = validator(
      expressible(view, direction),
      mapLibrary((each) => expressible(directed(each, direction), direction)),
    );
    return values[direction].flatMap((value): readonly Pair[] => {
      const isFit = fits(value);
      return isFit || !mayFit(value) ? [{ direction, type, schema, value, fits: isFit }] : [];
    });
  });
}

/**
 * The pairs about which the compiler and ajv disagree. JSON is also the text of a type. A value with this type
 * may have further properties, as in JSON Schema; TypeScript only rejects them in literals.
 */
function disagreements(pairs: readonly Pair[], folder: string): readonly Pair[] {
  const types = [...new Set(pairs.map(({ type }) => type))];
  const lines = pairs.map(({ type, value }, index) => `export const v${index}: ${type} = v as ${JSON.stringify(value)};`);
  writeFileSync(
    join(folder, "use.ts"),
    [`import type { ${types.join(", ")} } from "./models.js";`, "declare const v: never;", ...lines].join("\n"),
  );
  const options = [
    "--strict",
    "--noEmit",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom,dom.asynciterable",
    "--types",
    "",
  ];
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, "use.ts"], { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 });
  const others = stdout.split("\n").filter((line) => /error TS/.test(line) && !line.startsWith("use.ts("));
  if (others.length > 0) throw new Error(`The emitted client does not compile:\n${others.join("\n")}`);
  const wrong = new Set([...stdout.matchAll(/^use\.ts\((\d+),/gm)].map(([, line]) => Number(line) - 3));
  return pairs.filter(({ fits }, index) => fits === wrong.has(index));
}

const folder = mkdtempSync(join(tmpdir(), "pinwheel-properties-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a type accepts the values that the schema accepts, and no others that a type can refuse", async () => {
  const failures: Pair[] = [];
  let count = { fitting: 0, others: 0 };
  const property = fc.asyncProperty(subjects, async (all) => {
    const files = await emitFiles(documentOf(all));
    for (const [path, content] of new Map([...files, ["package.json", '{ "type": "module" }']])) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const models = [...files]
      .filter(([path]) => path.startsWith("models"))
      .map(([, text]) => text)
      .join("\n");
    const pairs = all.flatMap((subject, index) => pairsOf(subject, index, models));
    count = {
      fitting: count.fitting + pairs.filter(({ fits }) => fits).length,
      others: count.others + pairs.filter(({ fits }) => !fits).length,
    };
    failures.push(...disagreements(pairs, folder));
  });
  await fc.assert(property, { seed, numRuns: runs, endOnFailure: true });
  expect(explain(failures)).toBe("");
  // Most values fit, but enough do not.
  expect(count.fitting).toBeGreaterThan(200 * runs);
  expect(count.others).toBeGreaterThan(50 * runs);
}, 600_000);
