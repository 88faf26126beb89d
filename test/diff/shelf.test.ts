// Sixteen changes of one document, and a file that was written by hand for its SDK.
import { readFileSync } from "node:fs";
import type { Verdict, Verdicts } from "../../src/diff/change.js";
import { diffModels } from "../../src/diff/diff-models.js";
import type { SdkModel } from "../../src/model/model.js";
import { compileAll } from "./compile.js";
import { modelOf, parseObject } from "./documents.js";

const read = (name: string): string => readFileSync(new URL(`shelf/${name}`, import.meta.url), "utf8");
const old = read("old.yaml");
const caller = read("user.ts.txt");

/** Texts of the document and what replaces them. */
type Edits = readonly (readonly [before: string, after: string])[];

interface Case {
  readonly edits: Edits;
  readonly changes: readonly (readonly [code: string, verdicts: Verdicts])[];
  /** Whether the file compiles with the new SDK. */
  readonly compiles: boolean;
}

function verdicts(source: Verdict, behaviour: Verdicts["behaviour"], deployed: Verdict, handlers: Verdict): Verdicts {
  return { source, behaviour, deployed, handlers };
}

const limit = "{ name: limit, in: query, schema: { type: integer, default: 50, maximum: 100, minimum: 1 } }";
const union =
  'oneOf: [{ $ref: "#/components/schemas/Paper" }, { $ref: "#/components/schemas/Audio" }]\n      discriminator: { propertyName: kind, mapping: { paper:';

const cases: Readonly<Record<string, Case>> = {
  "an API key in another header": {
    edits: [["name: X-Key", "name: X-Token"]],
    changes: [["api-key-moved", verdicts("safe", "same", "breaking", "breaking")]],
    compiles: true,
  },
  "another default": {
    edits: [["default: 50", "default: 10"]],
    changes: [["request-default-changed", verdicts("safe", "changed", "warning", "warning")]],
    compiles: true,
  },
  "an enum value less": {
    edits: [["[novel, poetry, essay]", "[novel, poetry]"]],
    changes: [["enum-value-removed", verdicts("breaking", "same", "breaking", "breaking")]],
    compiles: false,
  },
  // The file lists all values of the exported enum.
  "a further enum value": {
    edits: [["[novel, poetry, essay]", "[novel, poetry, essay, saga]"]],
    changes: [["enum-value-added", verdicts("warning", "same", "safe", "breaking")]],
    compiles: false,
  },
  "an error status less": {
    edits: [['        "409": { $ref: "#/components/responses/Problem" }\n', ""]],
    changes: [["error-status-removed", verdicts("breaking", "same", "safe", "safe")]],
    compiles: false,
  },
  "an integer that became a string": {
    edits: [["seconds: { type: integer, format: int64 }", "seconds: { type: string }"]],
    changes: [["type-changed", verdicts("breaking", "same", "breaking", "breaking")]],
    compiles: false,
  },
  "another media type of a body": {
    edits: [
      [
        'requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } } }',
        'requestBody: { required: true, content: { application/vnd.shelf+json: { schema: { $ref: "#/components/schemas/Book" } } } }',
      ],
    ],
    changes: [["request-media-type-changed", verdicts("safe", "same", "breaking", "breaking")]],
    compiles: true,
  },
  "a property that may be null": {
    edits: [["title: { type: string, minLength: 1", 'title: { type: [string, "null"], minLength: 1']],
    changes: [["became-nullable", verdicts("breaking", "same", "breaking", "breaking")]],
    compiles: false,
  },
  "another operationId, without names that stay": {
    edits: [["operationId: listBooks", "operationId: searchBooks"]],
    changes: [["operation-renamed", verdicts("breaking", "same", "safe", "warning")]],
    compiles: false,
  },
  "a list without pages": {
    edits: [["        - { name: offset, in: query, schema: { type: integer, default: 0 } }\n", ""]],
    changes: [
      ["pagination-lost", verdicts("breaking", "same", "breaking", "breaking")],
      ["param-removed", verdicts("breaking", "same", "warning", "safe")],
    ],
    compiles: false,
  },
  "a param that is required": {
    edits: [[limit, limit.replace("in: query,", "in: query, required: true,")]],
    changes: [["param-became-required", verdicts("breaking", "same", "breaking", "safe")]],
    compiles: false,
  },
  "a property that may be missing": {
    edits: [["required: [books, total_entries]", "required: [books]"]],
    changes: [["response-property-became-optional", verdicts("breaking", "same", "breaking", "safe")]],
    compiles: false,
  },
  "another name of a schema": {
    edits: [
      ["    Author:\n", "    Writer:\n"],
      ["#/components/schemas/Author", "#/components/schemas/Writer"],
    ],
    changes: [["type-renamed", verdicts("breaking", "same", "safe", "breaking")]],
    compiles: false,
  },
  // The file compares the type of the status with 201.
  "another status": {
    edits: [['"201": { description: Made', '"200": { description: Made']],
    changes: [["success-status-changed", verdicts("warning", "same", "safe", "breaking")]],
    compiles: false,
  },
  "another style of a param": {
    edits: [["explode: false", "explode: true"]],
    changes: [["param-serialization-changed", verdicts("safe", "same", "breaking", "breaking")]],
    compiles: true,
  },
  "a further member of a union": {
    edits: [
      [
        union,
        union
          .replace("[{ $ref", '[{ $ref: "#/components/schemas/Film" }, { $ref')
          .replace("mapping: { paper:", 'mapping: { film: "#/components/schemas/Film", paper:'),
      ],
      ["    Paper: {", "    Film: { type: object, required: [kind], properties: { kind: { type: string } } }\n    Paper: {"],
    ],
    changes: [["union-type-added", verdicts("breaking", "same", "warning", "breaking")]],
    compiles: false,
  },
};

function modelOfCase({ edits }: Case): SdkModel {
  const text = edits.reduce((document, [before, after]) => {
    expect(document).toContain(before);
    return document.replaceAll(before, after);
  }, old);
  return modelOf(parseObject(text));
}

test.each(Object.entries(cases))("%s", (_, each) => {
  const changes = diffModels(modelOf(parseObject(old)), modelOfCase(each));
  expect(changes.map(({ code, verdicts: actual }) => [code, actual])).toEqual(each.changes);
});

test("another operationId is not a change where names come from the path", () => {
  const document = parseObject(old.replace("operationId: listBooks", "operationId: searchBooks"));
  expect(diffModels(modelOf(parseObject(old), "resources"), modelOf(document, "resources"))).toEqual([]);
});

test("the file compiles exactly where the verdict is safe, or where it is a warning that does not concern it", async () => {
  const models = [modelOf(parseObject(old)), ...Object.values(cases).map(modelOfCase)];
  const [first, ...results] = await compileAll(models.map((model) => ({ model, caller })));
  expect(first).toBe("");
  const compiled = Object.keys(cases).map((name, index) => [name, results[index] === ""]);
  expect(compiled).toEqual(Object.entries(cases).map(([name, { compiles }]) => [name, compiles]));
}, 240_000);
