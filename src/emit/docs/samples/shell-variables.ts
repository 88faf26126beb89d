import type { SdkModel } from "../../../model/model.js";
import { type Block, fence } from "../../../print/markdown/markdown.js";
import { basePath } from "../../../runtime/core/base-url.js";
import { RequestError } from "../../../runtime/core/errors.js";
import { baseUrlVariable } from "./curl.js";
import { curlAuth } from "./curl-auth.js";
import { sampleBaseUrl } from "./sample.js";
import { type ShellVariable, shellWord } from "./shell-quote.js";

/** Shows how to set the variables that the curl commands of an API use. */
export function variablesSample(model: SdkModel): Block {
  const assignments = credentialNames(model).map((name) => `${name}='...'`);
  return fence("sh", [`${baseUrlVariable.variable}=${shellWord(shellBaseUrl(model))}`, ...assignments].join("\n"));
}

/** The address that precedes the path of every operation, as in the client. */
function shellBaseUrl(model: SdkModel): string {
  const text = sampleBaseUrl(model);
  try {
    return basePath(text, { pathPrefix: model.api.pathPrefix, security: [], schemes: {} });
  } catch (error) {
    if (error instanceof RequestError) return text;
    throw error;
  }
}

/** Whether the commands use `USERNAME`. An assignment in zsh does not change it (zshparam). */
export function usesUsername(model: SdkModel): boolean {
  return credentialNames(model).includes("USERNAME");
}

/** The variables of all operations, each once. */
function credentialNames(model: SdkModel): readonly string[] {
  const operations = model.resources.flatMap((resource) => resource.operations);
  return [...new Set(operations.flatMap((operation) => variablesOf(operation, model).map(({ variable }) => variable)))];
}

function variablesOf(operation: Parameters<typeof curlAuth>[0], model: SdkModel): readonly ShellVariable[] {
  try {
    const { options, query, cookies } = curlAuth(operation, model);
    const parts = [...options.map(({ value = [] }) => value), ...query, ...cookies].flat();
    return parts.filter((part) => typeof part !== "string");
  } catch (error) {
    // The operation shows no command.
    if (error instanceof RequestError || error instanceof URIError) return [];
    throw error;
  }
}
