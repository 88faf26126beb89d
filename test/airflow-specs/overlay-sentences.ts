import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { root } from "../airflow-client/airflow-document.js";

/** A sentence of our overlays, and where it is: see `of` in test/e2e/claims/read.mjs. */
export interface Sentence {
  readonly place: string;
  readonly text: string;
}

interface Described {
  readonly place: string;
  readonly description: string;
}

interface Action {
  readonly target: string;
  readonly update?: Update | readonly unknown[] | string;
}

interface Update {
  readonly description?: string;
  readonly tags?: readonly { readonly name?: string; readonly description?: string }[];
  readonly "x-pinwheel-descriptions"?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Returns the sentences of all descriptions in the overlays of an API. */
export function sentencesOf(api: "v1" | "v2"): readonly Sentence[] {
  return ["descriptions", "fixes"].flatMap((kind) => {
    const { actions }: { actions: readonly Action[] } = parse(readFileSync(`${root}specs/airflow/${api}.${kind}.yaml`, "utf8"));
    return actions.flatMap(describedBy).flatMap(({ place, description }) => split(description).map((text) => ({ place, text })));
  });
}

function describedBy({ target, update }: Action): readonly Described[] {
  if (!isUpdate(update)) return [];
  const place = placeOf(target);
  const tags = (update.tags ?? []).flatMap(({ name, description }) =>
    name === undefined || description === undefined ? [] : [{ place: `tag ${name}`, description }],
  );
  const own = typeof update.description === "string" ? [{ place, description: update.description }] : [];
  const named = Object.entries(update["x-pinwheel-descriptions"] ?? {}).flatMap(([kind, descriptions]) =>
    Object.entries(descriptions).map(([name, description]) => ({ place: target === "$" ? `${kind}.${name}` : place, description })),
  );
  return [...own, ...named, ...tags];
}

function isUpdate(update: Action["update"]): update is Update {
  return typeof update === "object" && !Array.isArray(update);
}

const operation = /^\$\.paths\['(.+)'\]\.(get|put|post|patch|delete)$/;
const schema = /^\$\.components\.schemas(?:\.(\w+)|\['(\w+)'\])(.*)$/;

/** Returns the place that a target selects: `METHOD PATH`, `schema NAME.PROPERTY`, or the target itself. */
function placeOf(target: string): string {
  const [, path, method] = operation.exec(target) ?? [];
  if (path !== undefined && method !== undefined) return `${method.toUpperCase()} ${path}`;
  const [, plain, quoted, properties] = schema.exec(target) ?? [];
  const name = plain ?? quoted;
  if (name === undefined) return target;
  return `schema ${[name, ...[...(properties ?? "").matchAll(/\.properties\.(\w+)/g)].map(([, property]) => property)].join(".")}`;
}

/** Splits a description into sentences with single spaces. An item of a list is a sentence too. */
function split(description: string): readonly string[] {
  return description
    .split(/\n\s*(?:\n|- )/)
    .flatMap((paragraph) =>
      paragraph
        .replace(/\s+/g, " ")
        .trim()
        .split(/(?<=[.!?]) (?=[A-Z`~'"])/),
    )
    .filter((text) => text !== "");
}
