import type { Webhook } from "../../../model/model.js";
import { type Block, fence } from "../../../print/markdown/markdown.js";
import { type WebhookGroup, webhookGroups, webhookLookUps } from "../../shared/webhook-symbols.js";
import { quoted } from "../samples/sample.js";
import type { ApiPages } from "./api-pages.js";

/**
 * A server that receives webhooks, or else callbacks. Names are identifiers, so they print as they
 * are.
 */
export function webhookSample(api: ApiPages): Block | undefined {
  const [group] = webhookGroups(api.model);
  const shown = group?.list.flatMap((webhook) => handlerOf(webhook) ?? []).slice(0, 2) ?? [];
  return group === undefined || shown.length === 0 ? undefined : fence("ts", sampleText(api, group, shown).join("\n"));
}

/** Missing if each response needs a body or headers. */
function handlerOf({ name, responses, payload }: Webhook): string | undefined {
  const response = responses.find(
    ({ status, content, headers }) => typeof status === "number" && content.length === 0 && headers.every(({ required }) => !required),
  );
  if (response === undefined && responses.length > 0) return undefined;
  const status = response?.status ?? 200;
  return payload === undefined ? `  ${name}: () => ({ status: ${status} }),` : handlerWithPayload(name, status);
}

/** Emitted code may print. */
const print = ["console", "log"].join(".");

function handlerWithPayload(name: string, status: Webhook["responses"][number]["status"]): string {
  return [`  ${name}: async ({ payload }) => {`, `    ${print}(payload);`, `    return { status: ${status} };`, "  },"].join("\n");
}

function sampleText({ model, samples }: ApiPages, group: WebhookGroup, handlers: readonly string[]): readonly string[] {
  const { handle, handlers: type } = group.symbols;
  const lookUp = model.webhooks?.discriminator === undefined ? webhookLookUps.key : webhookLookUps.payload;
  const imports = group.isCallback ? [handle, `type ${type}`] : [handle, `type ${type}`, lookUp];
  const parts = [
    "payload",
    ...(group.list.some(({ headers }) => headers.length > 0) ? ["headers: request.headers"] : []),
    ...(group.list.some(({ query }) => query.length > 0) ? ["query: new URL(request.url).searchParams"] : []),
  ];
  const name = group.isCallback ? `"${group.list[0]?.name}"` : lookUp === webhookLookUps.key ? `${lookUp}(key)` : `${lookUp}(payload)`;
  const key = lookUp === webhookLookUps.key && !group.isCallback ? ", key: string" : "";
  return [
    `import { ${imports.join(", ")} } from ${quoted(samples.module)};`,
    "",
    `const handlers: Partial<${type}> = {`,
    ...handlers,
    "};",
    "",
    `async function receive(request: Request${key}): Promise<Response> {`,
    "  const text = await request.text();",
    "  // Verify the signature of `text` here, before anything reads it.",
    "  const payload: unknown = JSON.parse(text);",
    `  const name = ${name};`,
    "  if (name === undefined) return new Response(undefined, { status: 404 });",
    `  const response = await ${handle}(handlers, name, { ${parts.join(", ")} });`,
    "  return new Response(undefined, { status: response?.status ?? 404 });",
    "}",
  ].filter((line) => !group.isCallback || !line.includes("name === undefined"));
}
