import { existsSync } from "node:fs";
import { join } from "node:path";
import { isUrl } from "../../config/resolve-target.js";
import { fatal } from "../../diagnostics/collect.js";
import { findDocuments } from "./find-documents.js";

/** The arguments of `pinwheel init`. */
export interface InitOptions {
  readonly document?: string;
  readonly output?: string;
  readonly package?: string;
  readonly ci?: boolean;
  /** Take the defaults without prompts. */
  readonly yes: boolean;
}

/** What a configuration needs. Paths are relative to the project, with `/`. */
export interface Choices {
  readonly document: string;
  readonly output: string;
  /** Name of the npm package. Without it, sources for the project are written. */
  readonly package?: string;
}

/** The prompts of a terminal. Each function rejects with `Cancelled` if the person stops. */
export interface Prompts {
  readonly choose: (message: string, options: readonly Option[]) => Promise<string>;
  /** `initial` is the answer to an empty line. */
  readonly text: (message: string, initial: string, problem: (answer: string) => string | undefined) => Promise<string>;
  readonly confirm: (message: string) => Promise<boolean>;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export class Cancelled extends Error {}

/** Returns the choices of the options, and the defaults for the others. */
export function defaultChoices(options: InitOptions, folder: string): Choices {
  const document = options.document ?? onlyDocument(folder);
  const output = options.output ?? defaultOutput(options.package);
  return { document, output, ...(options.package !== undefined && { package: options.package }) };
}

function onlyDocument(folder: string): string {
  const [document, ...others] = findDocuments(folder);
  if (document === undefined) {
    throw fatal("usage", { message: "No OpenAPI document was found.", fix: "Name it, as in pinwheel init openapi.yaml." });
  }
  if (others.length === 0) return document;
  const names = [document, ...others].slice(0, 5).join(", ");
  throw fatal("usage", { message: `There are several OpenAPI documents: ${names}.`, fix: `Name one, as in pinwheel init ${document}.` });
}

function defaultOutput(packageName: string | undefined): string {
  return packageName === undefined ? "src/api" : `packages/${packageName.replace(/^@[^/]*\//, "")}`;
}

const otherDocument = "";

/** Prompts for each choice that the options leave open. */
export async function askChoices(options: InitOptions, folder: string, prompts: Prompts): Promise<Choices> {
  const document = options.document ?? (await askDocument(folder, prompts));
  const name = options.package ?? (options.output === undefined ? await askPackage(prompts) : undefined);
  const output = options.output ?? (await prompts.text("In which folder?", defaultOutput(name), () => undefined));
  return { document, output, ...(name !== undefined && { package: name }) };
}

async function askDocument(folder: string, prompts: Prompts): Promise<string> {
  const options = findDocuments(folder).map((path) => ({ value: path, label: path }));
  const other = { value: otherDocument, label: "Another file or a URL" };
  const choice = options.length === 0 ? otherDocument : await prompts.choose("Which OpenAPI document?", [...options, other]);
  if (choice !== otherDocument) return choice;
  return prompts.text("Path or URL of the OpenAPI document?", "openapi.yaml", (answer) =>
    isUrl(answer) || existsSync(join(folder, answer)) ? undefined : "There is no such file.",
  );
}

async function askPackage(prompts: Prompts): Promise<string | undefined> {
  const kind = await prompts.choose("What should be generated?", [
    { value: "sources", label: "Sources in this project" },
    { value: "package", label: "An npm package" },
  ]);
  return kind === "package" ? prompts.text("Name of the package?", "api-client", packageProblem) : undefined;
}

/** The pattern of `package` in the schema of the configuration. */
function packageProblem(name: string): string | undefined {
  const isName = /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name);
  return isName ? undefined : "A package name has lower-case letters, digits and hyphens.";
}
