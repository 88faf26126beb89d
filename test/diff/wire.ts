import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Json } from "../../src/util/json.js";
import { isJsonObject } from "../../src/util/json-kind.js";
import { boundaryValues, resolve } from "./boundary-values.js";
import type { DocumentPair, JsonObject } from "./documents.js";

interface WireOperation {
  readonly key: string;
  readonly operation: JsonObject;
}

/**
 * Returns a request of the old version that the new document refuses, or a response of the new
 * document that the old one does not allow. Undefined if the search finds none.
 */
export function findBrokenExchange({ before, after }: DocumentPair): string | undefined {
  const webhook = webhookProblem(before, after);
  if (webhook !== undefined) return webhook;
  const current = new Map(operationsOf(after).map((each) => [each.key, each.operation]));
  for (const { key, operation } of operationsOf(before)) {
    const now = current.get(key);
    const problem =
      now === undefined
        ? "the server has no such operation"
        : (paramProblem(before, operation, after, now) ??
          bodyProblem(before, operation, after, now) ??
          credentialProblem(before, operation, after, now) ??
          responseProblem(before, operation, after, now));
    if (problem !== undefined) return `${key}: ${problem}`;
  }
  return undefined;
}

/** A receiver of the old version gets the requests of the new one. */
function webhookProblem({ webhooks: old }: JsonObject, { webhooks: now }: JsonObject): string | undefined {
  const sent = new Map(entriesOf(now));
  const methods = (item: Json | undefined): string =>
    entriesOf(item)
      .map(([method]) => method)
      .join(" ");
  const other = entriesOf(old).find(([name, item]) => sent.has(name) && methods(sent.get(name)) !== methods(item));
  return other && `the webhook ${other[0]} has another method`;
}

/** The names of path variables are not on the wire. */
function operationsOf({ paths }: JsonObject): readonly WireOperation[] {
  return entriesOf(paths).flatMap(([path, item]) =>
    entriesOf(item).flatMap(([method, operation]) =>
      isJsonObject(operation) ? [{ key: `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`, operation }] : [],
    ),
  );
}

function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

function paramProblem(before: JsonObject, old: JsonObject, after: JsonObject, now: JsonObject): string | undefined {
  const left = paramsOf(before, old);
  for (const [place, parameter] of paramsOf(after, now)) {
    const sent = left.get(place);
    if (sent === undefined) {
      if (parameter["required"] === true) return `the request has no ${place}`;
      continue;
    }
    if (parameter["required"] === true && sent["required"] !== true) return `a request without ${place} is refused`;
    if (writtenAs(before, sent) !== writtenAs(after, parameter)) return `${place} is written in another way`;
    const refused = boundaryValues(before, sent["schema"]).find((value) => !isValid(after, parameter["schema"], value));
    if (refused !== undefined) return `${place} ${JSON.stringify(refused)} is refused`;
  }
  const places = [...paramsOf(after, now)];
  const ignored = [...left].find(
    ([place, { name }]) => places.every(([other]) => other !== place) && places.some(([, other]) => other["name"] === name),
  );
  return ignored && `${ignored[0]} is not read`;
}

function paramsOf(document: JsonObject, operation: JsonObject): ReadonlyMap<string, JsonObject> {
  const list = Array.isArray(operation["parameters"]) ? operation["parameters"] : [];
  const variables: string[] = [];
  return new Map(
    list.map((each) => {
      const parameter = resolve(document, each);
      const isPath = parameter["in"] === "path";
      if (isPath) variables.push(String(parameter["name"]));
      return [`${String(parameter["in"])} ${isPath ? variables.length : String(parameter["name"])}`, parameter] as const;
    }),
  );
}

function writtenAs(document: JsonObject, { in: location, style, explode, schema, content }: JsonObject): string {
  if (content !== undefined) return JSON.stringify(Object.keys(isJsonObject(content) ? content : {}));
  const { type } = resolve(document, schema);
  const isList = type === "array" || type === "object";
  const preset = location === "query" || location === "cookie" ? "form" : "simple";
  return isList ? JSON.stringify([style ?? preset, explode ?? (style ?? preset) === "form"]) : "";
}

function bodyProblem(before: JsonObject, old: JsonObject, after: JsonObject, now: JsonObject): string | undefined {
  const [sent, expected] = [old["requestBody"], now["requestBody"]].map((body) => (body === undefined ? undefined : body));
  const [left, right] = [resolve(before, sent), resolve(after, expected)];
  if (expected === undefined) return undefined;
  if (right["required"] === true && (sent === undefined || left["required"] !== true)) return "a request without a body is refused";
  const offered = new Map(entriesOf(right["content"]));
  for (const [mediaType, content] of entriesOf(left["content"])) {
    const other = offered.get(mediaType);
    if (!isJsonObject(content) || !isJsonObject(other)) return `a body as ${mediaType} is refused`;
    if (JSON.stringify(content["encoding"] ?? {}) !== JSON.stringify(other["encoding"] ?? {}))
      return `parts of ${mediaType} are written in another way`;
    const refused = boundaryValues(before, withDiscriminators(before, content["schema"])).find(
      (value) => isValid(before, content["schema"], value) && !isValid(after, other["schema"], value),
    );
    if (refused !== undefined) return `the body ${JSON.stringify(refused)} is refused`;
  }
  return undefined;
}

/** A client has the credentials of one alternative, and its tokens have the scopes of that. */
function credentialProblem(before: JsonObject, old: JsonObject, after: JsonObject, now: JsonObject): string | undefined {
  const accepted = alternativesOf(after, now);
  const refused = alternativesOf(before, old).find(
    (credentials) => !accepted.some((needed) => [...needed].every((credential) => credentials.has(credential))),
  );
  return refused && `a client with ${[...refused].join(" and ") || "no credentials"} is refused`;
}

function alternativesOf(document: JsonObject, operation: JsonObject): readonly ReadonlySet<string>[] {
  const security = operation["security"] ?? document["security"];
  const list = Array.isArray(security) && security.length > 0 ? security : [{}];
  const { securitySchemes } = resolve(document, document["components"]);
  return list.map(
    (alternative) =>
      new Set(
        entriesOf(alternative).flatMap(([id, scopes]) => credentialsOf(resolve(document, resolve(document, securitySchemes)[id]), scopes)),
      ),
  );
}

function credentialsOf({ type, in: location, name, scheme }: JsonObject, scopes: Json): readonly string[] {
  const what = type === "apiKey" ? `${String(location)} ${String(name)}` : `${String(type)} ${String(scheme ?? "")}`;
  return [what, ...(Array.isArray(scopes) ? scopes.map((scope) => `scope ${String(scope)}`) : [])];
}

function responseProblem(before: JsonObject, old: JsonObject, after: JsonObject, now: JsonObject): string | undefined {
  const known = successesOf(before, old);
  for (const [status, response] of successesOf(after, now)) {
    const expected = known.get(status) ?? [...known.values()][0];
    const offered = new Map(entriesOf(response["content"]));
    for (const [mediaType, content] of entriesOf(expected?.["content"])) {
      const other = offered.get(mediaType);
      if (!isJsonObject(content) || !isJsonObject(other)) return `there is no response as ${mediaType}`;
      const schema = withOpenEnums(before, content["schema"]);
      const unexpected = boundaryValues(after, withDiscriminators(after, other["schema"])).find((value) => !isValid(before, schema, value));
      if (unexpected !== undefined) return `the response ${JSON.stringify(unexpected)} is not expected`;
    }
  }
  return undefined;
}

function successesOf(document: JsonObject, { responses }: JsonObject): ReadonlyMap<string, JsonObject> {
  return new Map(
    entriesOf(responses).flatMap(([status, response]) => (/^2/.test(status) ? [[status, resolve(document, response)] as const] : [])),
  );
}

/** The value of a discriminator that a mapping sets is a constant of the member. */
function withDiscriminators(document: JsonObject, reference: Json | undefined): Json | undefined {
  const schema = resolve(document, reference);
  const discriminator = schema["discriminator"];
  if (!isJsonObject(discriminator) || !isJsonObject(discriminator["mapping"])) return reference;
  const name = String(discriminator["propertyName"]);
  const members = Object.entries(discriminator["mapping"]).map(
    ([value, target]): Json => ({
      allOf: [{ $ref: target }, { type: "object", required: [name], properties: { [name]: { const: value } } }],
    }),
  );
  return { oneOf: members };
}

/** SDKs expect further values of enums in responses. */
function withOpenEnums(document: JsonObject, reference: Json | undefined): Json {
  const open = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(open);
    if (!isJsonObject(value)) return value;
    if ("$ref" in value) return open(resolve(document, value));
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === "enum" ? [] : [[key, open(inner)]])));
  };
  return open(withDiscriminators(document, reference) ?? {});
}

function isValid(document: JsonObject, schema: Json | undefined, value: Json): boolean {
  const { components = {} } = document;
  const complete = JSON.stringify({ components, ...resolve(document, withDiscriminators(document, schema)) });
  const validate = validators.get(complete) ?? ajv.compile(JSON.parse(complete));
  validators.set(complete, validate);
  return validate(value);
}

const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false });
const validators = new Map<string, ValidateFunction>();
