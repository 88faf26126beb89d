import { bytes, resolve, sample } from "./sample.mjs";

/**
 * Returns the calls of every operation: with all params, with the required ones, and with each further media type of the body. The values
 * come from the schemas of the document, and only their names from the model.
 */
export function casesOf(document, model, withoutPaths) {
  return model.resources.flatMap(({ segments, operations }) =>
    operations
      .filter(({ path }) => !withoutPaths.includes(path))
      .flatMap((operation) =>
        variantsOf(operation).map(({ variant, all, content }) => ({
          name: `${operation.method} ${operation.path}${variant}`,
          segments,
          method: operation.name,
          hasSuccess: operation.success.some(({ status }) => status !== "default" && Number.parseInt(status, 10) < 300),
          params: paramsOf(document, operation, { all, content }),
        })),
      ),
  );
}

function variantsOf({ body }) {
  const [content, ...others] = body?.content ?? [];
  const further = others.map((other) => ({ variant: ` as ${other.mediaType}`, all: true, content: other }));
  return [{ variant: "", all: true, content }, { variant: ", required params only", all: false, content }, ...further];
}

function paramsOf(document, operation, { all, content }) {
  const item = resolve(document.paths[operation.path], document);
  const source = item[operation.method.toLowerCase()];
  const described = [...(source.parameters ?? []), ...(item.parameters ?? [])].map((each) => resolve(each, document));
  const values = {};
  for (const { name, in: location, param } of operation.parameters) {
    const parameter = described.find((each) => each.name === name && each.in === location);
    if (param === undefined || !(all || parameter.required)) continue;
    values[param] = sample(schemaOf(parameter), { document, all });
  }
  if (content === undefined || !(all || operation.body.required)) return values;
  const body = bodyOf(document, { source, described, content, all });
  if (operation.body.mode === "properties") return { ...body, ...values };
  const isChoice = content !== operation.body.content[0];
  return { ...values, ...(isChoice && { contentType: content.mediaType }), [bodyParam(operation)]: body };
}

/** Parameters of Swagger 2.0 are schemas themselves. */
function schemaOf(parameter) {
  return parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? parameter;
}

function bodyParam({ body, params }) {
  return params.properties.find(({ name, origin }) => origin === body.origin && name !== "contentType").name;
}

function bodyOf(document, { source, described, content, all }) {
  if (content.encoding === "binary") return bytes;
  const value = sample(bodySchema(document, source, described, content), { document, all });
  return content.encoding === "text" && typeof value !== "string" ? "some text" : value;
}

function bodySchema(document, source, described, content) {
  if (source.requestBody !== undefined) return resolve(source.requestBody, document).content[content.mediaType].schema;
  const body = described.find((each) => each.in === "body");
  if (body !== undefined) return body.schema;
  const fields = described.filter((each) => each.in === "formData");
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return { type: "object", properties: Object.fromEntries(fields.map((field) => [field.name, field])), required };
}
