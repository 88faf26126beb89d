import { type Block, code, type Inline, plain } from "../../../print/markdown/markdown.js";
import { code as ts } from "../../../print/typescript/code.js";
import { callExpression, clientStatement, log, moduleFence, type SampleContext, sample } from "../samples/sample.js";
import type { ApiPages } from "./api-pages.js";
import { errorClasses } from "./error-classes.js";
import type { Examples } from "./examples.js";
import { indexLink, sourceLine, startPage } from "./page.js";

/** The view of `templates/docs/errors.md.hbs`. */
export interface ErrorsView extends ErrorSamples {
  readonly classes: readonly ErrorRow[];
  /** Options for timeouts and retries. */
  readonly limits: Block;
  readonly index: Inline;
  readonly source: Inline;
}

/** Samples of a call that fails. */
export interface ErrorSamples {
  /** With `try` and `catch`. */
  readonly thrown: Block | undefined;
  /** With `.safe()`. */
  readonly safe: Block | undefined;
}

interface ErrorRow {
  readonly status: Inline;
  readonly name: Inline;
  readonly when: Inline;
  /** How many operations declare the status. */
  readonly count: number;
}

export function errorsView(api: ApiPages, examples: Examples): ErrorsView {
  return {
    classes: errorRows(api),
    ...errorSamples(api.samples, examples),
    limits: limitsSample(api.samples),
    index: indexLink(startPage(api, `${api.docs.folder}/errors.md`)),
    source: sourceLine(api.model),
  };
}

function errorRows({ model }: ApiPages): readonly ErrorRow[] {
  const statuses = model.resources.flatMap(({ operations }) => operations.flatMap(({ errors }) => errors.map(({ status }) => status)));
  const rows = errorClasses.map(
    ({ status, name, when }): ErrorRow => ({
      status: code(String(status)),
      name: code(name),
      when: plain(when),
      count: statuses.filter((declared) => declared === status).length,
    }),
  );
  const serverError: ErrorRow = {
    status: code("5XX"),
    name: code("ServerError"),
    when: plain("The server, or a gateway in front of it, failed."),
    count: statuses.filter((declared) => declared === "5XX" || (typeof declared === "number" && declared >= 500)).length,
  };
  return [...rows, serverError];
}

function limitsSample(context: SampleContext): Block {
  const statement = clientStatement(context, [
    ["timeout", ts`10_000`],
    ["retry", ts`{ limit: 5, delay: 1000 }`],
  ]);
  return moduleFence(context, [context.model.clientName], ["", statement]);
}

/**
 * Samples with a call of this API, preferably of a single item: such a call can fail with the
 * errors that the samples handle.
 */
export function errorSamples(context: SampleContext, { get, list, write }: Examples): ErrorSamples {
  const example = get ?? list ?? write;
  const call = example === undefined ? undefined : callExpression(context, example.resource, example.operation);
  if (call === undefined) return { thrown: undefined, safe: undefined };
  return {
    thrown: sample(
      context,
      [
        "",
        ts`try {`,
        ts`  await ${call};`,
        ts`} catch (error) {`,
        ts`  if (error instanceof NotFoundError) ${log}(error.status, error.detail);`,
        ts`  else if (error instanceof TimeoutError) ${log}(${"too slow"});`,
        ts`  else throw error;`,
        ts`}`,
      ],
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
