import type { Operation } from "../../../model/model.js";
import { type Block, fence } from "../../../print/markdown/markdown.js";
import { RequestError } from "../../../runtime/core/errors.js";
import { type CurlAuth, type CurlOption, curlAuth } from "./curl-auth.js";
import { bodyOptions } from "./curl-body.js";
import { isStreaming, type SampleContext, sampleSource } from "./sample.js";
import { sampleParamValues } from "./sample-params.js";
import { type SampleRequest, sampleRequest } from "./sample-request.js";
import { shellWord, type WordPart } from "./shell-quote.js";

/** The variable that holds the address of the server. */
export const baseUrlVariable = { variable: "BASE_URL" } as const;

/**
 * Shows the request of the TypeScript sample as a curl command for a POSIX shell. Undefined if no
 * valid params exist, or if the client or curl cannot send them.
 */
export function curlSample(context: SampleContext, operation: Operation): Block | undefined {
  const params = sampleParamValues(operation, sampleSource(context));
  if (params === "impossible") return undefined;
  try {
    const request = sampleRequest(context.model, operation, params);
    return fence("sh", layOut(commandOf(request, curlAuth(operation, context.model), isStreaming(operation))));
  } catch (error) {
    // The runtime throws a URIError for a lone surrogate.
    if (error instanceof RequestError || error instanceof URIError) return undefined;
    throw error;
  }
}

/** The first line of the command, and the options after it. */
interface CurlCommand {
  readonly start: string;
  readonly options: readonly string[];
}

function commandOf(request: SampleRequest, auth: CurlAuth, isStream: boolean): CurlCommand {
  const body = request.body === undefined ? [] : bodyOptions(request.body);
  const options = [
    ...globbing(request),
    ...(isStream ? [{ flag: "--no-buffer" }] : []),
    ...auth.options,
    ...request.headers.map(headerOption),
    ...cookieOptions(request, auth),
    ...body,
  ];
  return { start: ["curl", ...methodWords(request), urlWord(request, auth)].join(" "), options: options.map(optionText) };
}

/** Curl sends GET, or waits for a body that a HEAD response does not have. */
function methodWords({ method, body }: SampleRequest): readonly string[] {
  if (method === "GET" && body === undefined) return [];
  return method === "HEAD" ? ["--head"] : ["-X", shellWord(method)];
}

function urlWord({ target }: SampleRequest, { query }: CurlAuth): string {
  const pairs = query.flatMap((pair, index): readonly WordPart[] => [index > 0 || target.includes("?") ? "&" : "?", ...pair]);
  return shellWord(baseUrlVariable, target, ...pairs);
}

/** Otherwise curl takes brackets and braces of a URL for a list of URLs. */
function globbing({ target }: SampleRequest): readonly CurlOption[] {
  return /[[\]{}]/.test(target) ? [{ flag: "--globoff" }] : [];
}

/** An empty header needs a semicolon, because curl removes a header without a value. */
function headerOption([name, value]: readonly [string, string]): CurlOption {
  return { flag: "-H", value: [value === "" ? `${name};` : `${name}: ${asciiValue(value)}`] };
}

/** Curl sends other characters as UTF-8, but a client sends them as Latin-1. */
function asciiValue(value: string): string {
  if (/^[\t\x20-\x7E]*$/.test(value)) return value;
  throw new RequestError("curl cannot send the header as the client does");
}

function cookieOptions({ cookies }: SampleRequest, auth: CurlAuth): readonly CurlOption[] {
  const all: readonly (readonly WordPart[])[] = [...(cookies === undefined ? [] : [[asciiValue(cookies)]]), ...auth.cookies];
  if (all.length === 0) return [];
  return [{ flag: "-b", value: all.flatMap((cookie, index) => (index === 0 ? cookie : ["; ", ...cookie])) }];
}

function optionText({ flag, value }: CurlOption): string {
  return value === undefined ? flag : `${flag} ${shellWord(...value)}`;
}

/** One line if it is short and has at most one option; else one line for each option. */
function layOut({ start, options }: CurlCommand): string {
  const line = [start, ...options].join(" ");
  return options.length <= 1 && line.length <= longestLine ? line : [start, ...options].join(" \\\n  ");
}

const longestLine = 100;
