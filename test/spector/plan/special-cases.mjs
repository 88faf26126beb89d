const described = [{ desc: "one" }, { desc: "two" }, { desc: "three" }];
const scope = "https://security.microsoft.com/.default";

/** What the mock APIs do not describe: credentials, lists and streams, by the name of the scenario without the last underscore. */
const specialCases = {
  Authentication_ApiKey_valid: credential("apiKey", "valid-key"),
  Authentication_ApiKey_invalid: credential("apiKey", "invalid-key"),
  Authentication_Http_Custom_valid: credential("http", "SharedAccessKey valid-key"),
  Authentication_Http_Custom_invalid: credential("http", "SharedAccessKey invalid-key"),
  Authentication_OAuth2_valid: credential("bearer", scope),
  Authentication_OAuth2_invalid: credential("bearer", "wrong"),
  Authentication_Union_validKey: credential("apiKey", "valid-key"),
  Authentication_Union_validToken: credential("bearer", scope),
  Authentication_Noauth_Union_validToken: credential("bearer", scope),
  // The last mock API is a request for a media type that the document does not have.
  Payload_ContentNegotiation_SameBody: firstSteps(2),
  Payload_ContentNegotiation_DifferentBody: firstSteps(2),
  ...Object.fromEntries(
    ["link", "linkString", "nestedLink", "AlternateInitialVerb_post"]
      .concat(["requestQueryResponseBody", "requestHeaderResponseBody"].map((name) => `ContinuationToken_${name}`))
      .concat(["requestQueryResponseHeader", "requestHeaderResponseHeader"].map((name) => `ContinuationToken_${name}`))
      .concat(["requestQueryNestedResponseBody", "requestHeaderNestedResponseBody"].map((name) => `ContinuationToken_${name}`))
      .map((name) => [`Payload_Pageable_ServerDrivenPagination_${name}`, allPages]),
  ),
  Streaming_Jsonl_Basic_receive: streamOf("items", described),
  Streaming_Sse_Unnamed_receive: streamOf("items", described),
  Streaming_Sse_Named_receive: streamOf("events", [
    { event: "responseCreated", data: { id: "resp_1" } },
    { event: "responseDelta", data: { delta: "Hello" } },
    { event: "responseDelta", data: { delta: " world" } },
    { event: "message", data: "[DONE]" },
  ]),
  Streaming_Sse_Retrieve_stream: streamOf("events", [
    { event: "partialResult", data: { text: "partial one" } },
    { event: "partialResult", data: { text: "partial two" } },
    { event: "finalResult", data: { references: ["doc1", "doc2"] } },
    { event: "message", data: "[DONE]" },
  ]),
  Streaming_Sse_Protocol_Data_withEnvelope: streamOf("events", [{ event: "withEnvelope", data: "hello" }]),
  Streaming_Sse_Protocol_Data_withoutEnvelope: streamOf("events", [
    { event: "withoutEnvelope", data: { metadata: { source: "test" }, contents: "world" } },
  ]),
  Streaming_Sse_Protocol_id: streamOf("events", [{ event: "message", data: { message: "hello" }, id: "event-1" }]),
  Streaming_Sse_Protocol_invalidId: streamOf("events", [{ event: "message", data: { message: "hello" }, id: "" }]),
  Streaming_Sse_Protocol_retry: streamOf("events", [{ event: "message", data: { message: "hello" }, id: "", retry: 1000 }]),
  Streaming_Sse_Protocol_invalidRetry: streamOf("events", [{ event: "message", data: { message: "hello" }, id: "", retry: null }]),
  Streaming_Sse_Protocol_reconnect: streamOf("reconnect", [
    { event: "message", data: { message: "hello" } },
    { event: "message", data: { message: "world" } },
  ]),
  // The server refuses the value with a body that the document does not describe.
  Type_Enum_Fixed_String_putUnknownValue: eachStep(({ expected }) => ({ expected: { status: expected.status } })),
  // Both paths belong to one operation, whose parameter is optional in TypeSpec.
  Parameters_Path_optional: (plan) => ({
    ...plan,
    steps: plan.steps.map((step) => ({ ...step, parameters: [{ location: "path", name: "name", value: "foo" }] })),
  }),
  // The caller cannot pass properties that only the server sends.
  Type_Model_Visibility_putReadOnlyModel: eachStep(() => ({ body: {} })),
  Type_Model_Visibility_headModel: eachStep(() => ({ body: {} })),
  Type_Model_Visibility_getModel: eachStep(() => ({ body: {} })),
};

/** Adds to the plan of a scenario what its mock APIs do not describe. */
export function applySpecialCase(plan) {
  return specialCases[plan.name]?.(plan) ?? plan;
}

/** Returns the value of `param` in the scenarios of `routes`. They are about how one of four values is written. */
export function routeValue(scenario) {
  if (scenario.includes("ReservedExpansion")) return "foo/bar baz";
  if (scenario.endsWith("_array")) return ["a", "b"];
  if (scenario.endsWith("_record")) return { a: 1, b: 2 };
  if (scenario.endsWith("_model")) return { field: "status", value: "active" };
  return "a";
}

function credential(kind, secret) {
  return (plan) => ({ ...plan, credential: { kind, secret } });
}

function firstSteps(count) {
  return (plan) => ({ ...plan, steps: plan.steps.slice(0, count) });
}

/** Iterates over the four pets of two pages, by the first call. */
function allPages(plan) {
  return { ...plan, steps: plan.steps.slice(0, 1).map((step) => ({ ...step, mode: "pages", expected: ["1", "2", "3", "4"] })) };
}

function streamOf(mode, expected) {
  return eachStep(() => ({ mode, expected }));
}

function eachStep(change) {
  return (plan) => ({ ...plan, steps: plan.steps.map((step) => ({ ...step, ...change(step) })) });
}
