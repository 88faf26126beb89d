import type { NamedType, Type } from "../../../model/model.js";
import { containers, foldType, leaves, nonNullType, type TypeOf } from "../../../model/type-fold.js";
import { code, concat, type Inline, join, plain } from "../../../print/markdown/markdown.js";
import { fittingExample } from "../samples/example.js";
import type { ApiPages } from "./api-pages.js";
import { type DocView, docView, joinSentences } from "./doc-view.js";
import { type FieldRow, fieldRow, limitsSentence } from "./field-row.js";
import { fieldsOf, partsOf } from "./fields.js";
import { indexLink, operationLink, type Page, sourceLine, startPage } from "./page.js";
import { jsonCode, typeMarkdown } from "./type-markdown.js";
import { type ValueDocs, valueDocsByValue, valueText } from "./value-text.js";

/** The view of `templates/docs/model.md.hbs`. */
export interface ModelView extends DocView, TypeSection {
  readonly title: string;
  readonly schema: Inline;
  /** Whether the type describes requests or responses, if the schema needs one type for each. */
  readonly direction: string | undefined;
  /** Format, default, limits and example of the type. */
  readonly facts: Inline | undefined;
  readonly operations: Inline | undefined;
  readonly types: Inline | undefined;
  readonly index: Inline;
  readonly source: Inline;
}

/** The part of the page that depends on the kind of type. */
interface TypeSection {
  readonly fields: readonly FieldRow[];
  /** Types whose properties the type has as well. */
  readonly parts: Inline | undefined;
  /** Type of properties that have no declaration. */
  readonly extra: Inline | undefined;
  /** Values of an enum. */
  readonly values: readonly Inline[];
  /** Whether newer servers may send other values. */
  readonly open: boolean;
  /** Alternatives of a union. */
  readonly members: readonly Inline[];
  readonly discriminator: Inline | undefined;
  readonly nullable: boolean;
  /** The whole type on one line, if it is none of the above. */
  readonly same: Inline | undefined;
}

export function modelView(api: ApiPages, named: NamedType): ModelView {
  const { name, key, doc, direction } = named;
  const page = startPage(api, api.docs.model(name));
  const section = typeSection(named, page);
  const facts = factsOf(named, api);
  const operations = (api.references.operations.get(name) ?? []).map((operation) => operationLink(page, operation));
  const types = (api.references.types.get(name) ?? []).map((other) => page.modelLink(other.name));
  return {
    ...docView(doc),
    ...section,
    title: name,
    schema: code(key),
    direction: direction === undefined ? undefined : directions[direction],
    facts: facts.length === 0 ? undefined : joinSentences(facts),
    open: section.open || api.references.openEnums.has(name),
    operations: operations.length === 0 ? undefined : join(operations, ", "),
    types: types.length === 0 ? undefined : join(types, ", "),
    index: indexLink(page),
    source: sourceLine(api.model),
  };
}

const directions = { response: "This type describes responses.", request: "This type describes requests." } as const;

function factsOf({ type, default: value, limits = [], example }: NamedType, { samples }: ApiPages): readonly Inline[] {
  const format = type.kind === "scalar" ? type.format : undefined;
  const isShort = example !== undefined && JSON.stringify(example).length <= maxExampleLength;
  const fitting = isShort ? fittingExample(type, example, samples.types, "response") : undefined;
  return [
    ...(format === undefined ? [] : [concat([plain("Format: "), code(format), plain(".")])]),
    ...(value === undefined ? [] : [concat([plain("Default: "), jsonCode(value), plain(".")])]),
    ...limitsSentence(limits),
    ...(fitting === undefined ? [] : [concat([plain("Example: "), jsonCode(fitting), plain(".")])]),
  ];
}

/** Longer examples are only in samples. */
const maxExampleLength = 100;

const emptySection: TypeSection = {
  fields: [],
  parts: undefined,
  extra: undefined,
  values: [],
  open: false,
  members: [],
  discriminator: undefined,
  nullable: false,
  same: undefined,
};

function typeSection({ type, values }: Pick<NamedType, "type" | "values">, page: Page): TypeSection {
  const docs = valueDocsByValue(values);
  const oneLine = (other: Type): TypeSection => ({ ...emptySection, same: typeMarkdown(other, page) });
  return foldType<TypeSection>(type, {
    ...leaves(oneLine),
    ...containers(oneLine),
    enum: (type) => ({ ...emptySection, values: type.values.map((value) => valueText(value, docs, page.api.line)), open: type.open }),
    object: (object) => objectSection(object, page) ?? oneLine(object),
    intersection: (intersection) => objectSection(intersection, page) ?? oneLine(intersection),
    union: (union, fold) => {
      const alternative = nonNullType(union);
      const isShown = alternative?.kind === "object" || alternative?.kind === "enum";
      return isShown ? { ...fold(alternative), nullable: true } : unionSection(union, docs, page);
    },
  });
}

function objectSection(type: TypeOf<"object" | "intersection">, page: Page): TypeSection | undefined {
  const fields = fieldsOf(type).map((field) => fieldRow(field, page));
  const parts = partsOf(type).map(page.modelLink);
  const extra = type.kind === "object" ? type.extra : undefined;
  if (fields.length === 0 && parts.length === 0 && extra === undefined) return undefined;
  return {
    ...emptySection,
    fields,
    parts: parts.length === 0 ? undefined : join(parts, ", "),
    extra: extra === undefined ? undefined : typeMarkdown(extra, page),
  };
}

function unionSection({ members, discriminator }: TypeOf<"union">, docs: ValueDocs, page: Page): TypeSection {
  return {
    ...emptySection,
    members: members.map((member) =>
      member.kind === "literal" ? valueText(member.value, docs, page.api.line) : alternativeText(member, page),
    ),
    discriminator: discriminator === undefined ? undefined : code(discriminator),
  };
}

/** An inline object is described by its first properties, because it has no name. */
function alternativeText(member: Type, page: Page): Inline {
  const text = typeMarkdown(member, page);
  const properties = member.kind === "object" ? member.properties : [];
  if (properties.length === 0) return text;
  const shown = properties.slice(0, maxProperties).map(({ name, type }) => concat([code(name), plain(": "), typeMarkdown(type, page)]));
  return concat([text, plain(" with "), join(properties.length > maxProperties ? [...shown, plain("…")] : shown, ", ")]);
}

const maxProperties = 6;
