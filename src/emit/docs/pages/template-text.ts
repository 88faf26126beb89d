import type { RuntimeExpression, Template } from "../../../model/model.js";
import { code, concat, type Inline, join, plain } from "../../../print/markdown/markdown.js";

/** Describes the values of a request and its response that a text consists of. */
export function templateText(template: Template): Inline {
  return join(
    template.map((part) => (typeof part === "string" ? code(part) : expressionText(part))),
    " followed by ",
  );
}

function expressionText(expression: RuntimeExpression): Inline {
  switch (expression.of) {
    case "url":
      return plain("the URL of the request");
    case "method":
      return plain("the method of the request");
    case "statusCode":
      return plain("the status of the response");
    case "request":
      return partText(expression, "request body", "request");
    case "response":
      return partText(expression, "response", "response");
  }
}

/** `id` of the response; the header `X-Url` of the request. */
function partText(expression: Extract<RuntimeExpression, { readonly in: string }>, body: string, message: string): Inline {
  if (expression.in === "body") {
    return expression.path.length === 0 ? plain(`the whole ${body}`) : concat([code(expression.path.join(".")), plain(` of the ${body}`)]);
  }
  return concat([plain(`the ${partNames[expression.in]} `), code(expression.name), plain(` of the ${message}`)]);
}

const partNames = { header: "header", query: "query parameter", path: "path parameter" } as const;
