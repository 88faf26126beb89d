import { type Block, code, type Inline, pageLink, plain } from "../../../print/markdown/markdown.js";
import { proseLine } from "../../../print/markdown/prose.js";
import { code as ts } from "../../../print/typescript/code.js";
import { callExpression, clientStatement, log, moduleFence, type SampleContext, sample } from "../samples/sample.js";
import type { ApiPages } from "./api-pages.js";
import { sourceLine } from "./doc-view.js";
import { errorClasses } from "./error-classes.js";
import type { Examples } from "./examples.js";

/** What `templates/docs/errors.md.hbs` prints. */
export interface ErrorsView {
  readonly classes: readonly { readonly status: Inline; readonly name: Inline; readonly meaning: Inline; readonly count: number }[];
  readonly thrown?: Block;
  readonly safe?: Block;
  readonly limits: Block;
  readonly signal?: Block;
  readonly index: Inline;
  readonly source: Inline;
}

export function errorsView(pages: ApiPages, examples: Examples): ErrorsView {
  const declared = pages.model.resources.flatMap(({ operations }) =>
    operations.flatMap(({ errors }) => errors.map(({ status }) => status)),
  );
  const count = (status: number): number => declared.filter((each) => each === status).length;
  const context = pages.samples;
  return {
    classes: [
      ...errorClasses.map(([status, name, meaning]) => ({
        status: code(String(status)),
        name: code(name),
        meaning: proseLine(meaning),
        count: count(status),
      })),
      {
        status: code("5XX"),
        name: code("ServerError"),
        meaning: plain("The server failed, or something between."),
        count: declared.filter((status) => status === "5XX" || Number(status) >= 500).length,
      },
    ],
    ...errorSamples(context, examples),
    limits: moduleFence(
      context,
      [context.model.clientName],
      [
        "",
        clientStatement(context, [
          ["timeout", ts`10_000`],
          ["retry", ts`{ limit: 5, delay: 1000 }`],
        ]),
      ],
    ),
    index: pageLink(plain("All resources and models"), "README.md"),
    source: sourceLine(pages.model.api),
  };
}

/** Samples with a call of this API: one that names a thing, since such a call can fail in the ways that are shown. */
export function errorSamples(
  context: SampleContext,
  { get, list, write }: Examples,
): Partial<Pick<ErrorsView, "thrown" | "safe" | "signal">> {
  const example = get ?? list ?? write;
  const call = example === undefined ? undefined : callExpression(context, example.resource, example.operation);
  if (call === undefined) return {};
  return {
    thrown: sample(
      context,
      ["", ts`try {`, ts`  await ${call};`, ts`} catch (error) {`, ...caught.map((line) => ts`  ${line}`), ts`}`],
      ["NotFoundError", "TimeoutError"],
    ),
    safe: sample(context, [
      "",
      ts`const result = await ${call}.safe();`,
      ts`if (result.ok) ${log}(result.data);`,
      ts`else if (result.status === 404) ${log}(${"not found"}, result.error.detail);`,
      ts`else throw result.error;`,
    ]),
  };
}

const caught = [
  ts`if (error instanceof NotFoundError) ${log}(error.status, error.detail);`,
  ts`else if (error instanceof TimeoutError) ${log}(${"too slow"});`,
  ts`else throw error;`,
];
