import type { Webhook } from "../../../model/model.js";
import type { Block } from "../../../print/markdown/markdown.js";
import { type Code, code, concat, identifier, join, propertyKey } from "../../../print/typescript/code.js";
import { type WebhookGroup, webhookGroups, webhookLookUps } from "../../shared/webhook-symbols.js";
import { codeFence, log, type SampleLine } from "../samples/sample.js";
import type { ApiPages } from "./api-pages.js";

/** A server that receives webhooks, or else callbacks. */
export function webhookSample(api: ApiPages): Block | undefined {
  const [group] = webhookGroups(api.model);
  const shown =
    group?.list
      .map(handlerOf)
      .filter((lines) => lines !== undefined)
      .slice(0, 2) ?? [];
  return group === undefined || shown.length === 0 ? undefined : codeFence(sampleLines(api, group, shown.flat()));
}

/** Missing if each response needs a body or headers. */
function handlerOf({ name, responses, payload }: Webhook): readonly Code[] | undefined {
  const response = responses.find(
    ({ status, content, headers }) => typeof status === "number" && content.length === 0 && headers.every(({ required }) => !required),
  );
  if (response === undefined && responses.length > 0) return undefined;
  const status = response?.status ?? 200;
  const key = propertyKey(name);
  if (payload === undefined) return [code`  ${key}: () => ({ status: ${status} }),`];
  return [code`  ${key}: async ({ payload }) => {`, code`    ${log}(payload);`, code`    return { status: ${status} };`, code`  },`];
}

function sampleLines({ model, samples }: ApiPages, group: WebhookGroup, handlers: readonly Code[]): readonly SampleLine[] {
  const { handle, handlers: type } = group.symbols;
  const isKey = model.webhooks?.discriminator === undefined;
  const lookUp = identifier(isKey ? webhookLookUps.key : webhookLookUps.payload);
  const handlersType = identifier(type);
  const imports = [identifier(handle), code`type ${handlersType}`, ...(group.isCallback ? [] : [lookUp])];
  const parts = [
    code`payload`,
    ...(group.list.some(({ headers }) => headers.length > 0) ? [code`headers: request.headers`] : []),
    ...(group.list.some(({ query }) => query.length > 0) ? [code`query: new URL(request.url).searchParams`] : []),
  ];
  const name = group.isCallback ? code`${group.list[0]?.name ?? ""}` : concat(lookUp, isKey ? code`(key)` : code`(payload)`);
  const key = isKey && !group.isCallback ? code`, key: string` : code``;
  return [
    code`import { ${join(imports, code`, `)} } from ${samples.module};`,
    "",
    code`const handlers: Partial<${handlersType}> = {`,
    ...handlers,
    code`};`,
    "",
    code`async function receive(request: Request${key}): Promise<Response> {`,
    code`  const text = await request.text();`,
    code`  // Verify the signature of \`text\` here, before anything reads it.`,
    code`  const payload: unknown = JSON.parse(text);`,
    code`  const name = ${name};`,
    ...(group.isCallback ? [] : [code`  if (name === undefined) return new Response(undefined, { status: 404 });`]),
    code`  const response = await ${identifier(handle)}(handlers, name, { ${join(parts, code`, `)} });`,
    code`  return new Response(undefined, { status: response?.status ?? 404 });`,
    code`}`,
  ];
}
