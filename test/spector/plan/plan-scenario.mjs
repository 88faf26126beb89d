import { resolve } from "./documents.mjs";
import { expectedResponse } from "./expected-response.mjs";
import { findOperation } from "./find-operation.mjs";
import { requestBody } from "./request-body.mjs";
import { applySpecialCase, routeValue } from "./special-cases.mjs";
import { parameterValue } from "./values.mjs";

/**
 * Plans the calls of a scenario from its mock APIs and the documents of its folder. A plan has `steps`, one for each call. It knows nothing
 * of clients. A mock API that the documents do not describe has no step.
 */
export function planScenario({ name, folder, apis }, documents) {
  const operations = apis.map((api) => findOperation(documents, api));
  const steps = apis.flatMap((api, index) => (operations[index] ? [stepOf(name, folder, api, operations[index])] : []));
  const document = operations.find((operation) => operation !== undefined)?.document;
  return applySpecialCase({ name, folder, document, steps });
}

function stepOf(scenario, folder, api, match) {
  const { root } = match.document;
  const body = requestBody(root, match.operation, api.request.body);
  return {
    method: api.method,
    path: match.path,
    base: match.base,
    parameters: parametersOf(scenario, folder, api, match),
    body: body.value,
    contentType: body.contentType,
    accept: acceptOf(root, match.operation, api),
    mode: api.response.status >= 400 ? "error" : "response",
    expected: expectedResponse(api),
  };
}

/** The values of the parameters that the mock API expects, by location and name. */
function parametersOf(scenario, folder, api, { document: { root }, item, operation, values }) {
  const wire = { path: values, query: api.request.query, header: api.request.headers };
  const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => resolve(root, parameter));
  return declared.flatMap((parameter) => {
    const { in: location, name } = parameter;
    if (folder === "routes" && name === "param") return [{ location, name, value: routeValue(scenario) }];
    const value = wire[location]?.[location === "header" ? name.toLowerCase() : name];
    const isOmitted = value === undefined || (location === "header" && /^(accept|content-type|authorization)$/i.test(name));
    return isOmitted ? [] : [{ location, name, value: parameterValue(root, parameter, value) }];
  });
}

/** The media type that the caller requests, if the document has several for the status. */
function acceptOf(root, { responses }, { request, response: { status } }) {
  const response = resolve(root, responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses.default);
  return Object.keys(response?.content ?? {}).length > 1 ? request.headers.accept : undefined;
}
