/**
 * The scenarios that do not pass, with the reason. `checks` are those that fail: `server` (the mock server did not receive the request that
 * it expects), `response` (the call returned something else or failed) and `types` (the compiler refuses the call or the response).
 * `versions` are those of OpenAPI, all of them if it is missing.
 */
export const knownFailures = [
  {
    scenarios: /^Routes_PathParameters_(ReservedExpansion|PathExpansion)_/,
    checks: ["server", "response"],
    reason: "TypeSpec's compiler leaves these operations out, because OpenAPI has no such style of a path parameter.",
  },
  {
    scenarios: /^Parameters_Path_optional$/,
    checks: ["server", "response"],
    reason: "A path parameter is required in OpenAPI, so that the path without it cannot be called.",
  },
  {
    scenarios: /^Payload_Pageable_XmlPagination_listWithNextLink$/,
    checks: ["server"],
    reason: "XML is text, so that the caller requests the next page.",
  },
  {
    scenarios: /^Payload_Pageable_ServerDrivenPagination_ContinuationToken_/,
    checks: ["response", "types"],
    reason: "The document does not describe that `token` requests the next page. It needs x-pinwheel-pagination.",
  },
  {
    scenarios: /^Type_File_Body_downloadFileJsonContentType$/,
    checks: ["types"],
    versions: ["3.0.0"],
    reason: "A schema with the format binary has the type Blob, even for application/json.",
  },
  {
    scenarios: /^Type_Model_Visibility_(head|get)Model$/,
    checks: ["server", "response"],
    reason: "fetch cannot send GET and HEAD requests with a body.",
  },
  {
    scenarios: /^Payload_JsonMergePatch_update(Optional)?Resource$/,
    checks: ["types"],
    reason: "The document does not allow null, which a merge patch needs to remove a property (RFC 7396).",
  },
  {
    scenarios:
      /^Streaming_Sse_(Unnamed_receive|Named_receive|Retrieve_stream|Protocol_(Data_withoutEnvelope|(invalid)?(Id|Retry)|id|retry|reconnect))$/,
    checks: ["response"],
    versions: ["3.0.0", "3.1.0"],
    reason: "TypeSpec can only write `type: string` for the data, which means text. OpenAPI 3.2 has itemSchema.",
  },
  {
    scenarios: /^Type_Model_Inheritance_\w+Discriminator_get\w*(Missing|Wrong)Discriminator$/,
    checks: ["types"],
    reason: "Intended: the response breaks its schema. The caller receives it unchanged.",
  },
  {
    scenarios: /^Type_Enum_Fixed_String_putUnknownValue$/,
    checks: ["types"],
    reason: "Intended: the types refuse a value that the enum does not have.",
  },
];
