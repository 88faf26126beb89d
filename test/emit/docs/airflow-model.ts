import type { NamedType, Operation, OperationResponse, Property, SdkModel, Type } from "../../../src/model/model.js";

export const text: Type = { kind: "scalar", scalar: "string" };
const integer: Type = { kind: "scalar", scalar: "integer" };
const boolean: Type = { kind: "scalar", scalar: "boolean" };

export function ref(name: string): Type {
  return { kind: "ref", name };
}

export function property(name: string, type: Type, more: Partial<Property> = {}): Property {
  return { name, type, required: true, limits: [], doc: {}, origin: `#/${name}`, ...more };
}

export function named(name: string, type: Type, more: Partial<NamedType> = {}): NamedType {
  return { name, key: name, type, doc: {}, origin: `#/components/schemas/${name}`, ...more };
}

export function reply(status: OperationResponse["status"], type?: Type, decoding: "json" | "lines" | "text" = "json"): OperationResponse {
  const mediaType = { json: "application/json", lines: "application/x-ndjson", text: "text/plain" }[decoding];
  const content = type === undefined ? [] : [{ mediaType, decoding, type }];
  return { status, content, doc: {}, headers: [], origin: "#/responses" };
}

export function operation(name: string, method: string, path: string, more: Partial<Operation> = {}): Operation {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, each = ""]) => each);
  return {
    id: `${name}_${path.split("/").at(-1)?.replace(/\W/g, "") ?? ""}`,
    name,
    typeName: name.replace(/^./, (letter) => letter.toUpperCase()),
    doc: { summary: `Does ${name}.` },
    method,
    path,
    origin: `#/paths/${path}`,
    parameters: inPath.map((each) => ({
      name: each,
      param: each,
      in: "path",
      style: "simple",
      explode: false,
      allowReserved: false,
      origin: "#",
    })),
    params: { properties: inPath.map((each) => property(each, text)), optional: inPath.length === 0 },
    success: [],
    errors: [],
    security: [{ schemes: [{ id: "OAuth2PasswordBearer", scopes: [] }] }],
    ...more,
  };
}

const dag = named(
  "DAGResponse",
  {
    kind: "object",
    properties: [
      property("dag_id", text, { doc: { summary: "Its id." }, limits: [{ keyword: "maxLength", value: 250 }] }),
      property("is_paused", boolean, { default: false }),
      property("owners", { kind: "array", items: text }),
      property("next", { kind: "union", members: [ref("Next"), { kind: "null" }] }, { required: false }),
      property("tags", {
        kind: "array",
        items: { kind: "object", properties: [property("name", text), property("dag_id", text, { required: false })] },
      }),
    ],
  },
  { doc: { text: "A DAG as the server knows it.\n\nWith *two* paragraphs, `code` and a list:\n\n- one\n- two\n" } },
);

const types: readonly NamedType[] = [
  dag,
  named("DAGCollectionResponse", {
    kind: "object",
    properties: [property("dags", { kind: "array", items: ref("DAGResponse") }), property("total_entries", integer)],
  }),
  named("DagRunState", { kind: "enum", values: ["queued", "running", "success", "failed"], open: false }),
  named("DAGRunResponse", {
    kind: "object",
    properties: [property("dag_run_id", text), property("state", { kind: "ref", name: "DagRunState", open: true })],
  }),
  named("HTTPExceptionResponse", {
    kind: "object",
    properties: [property("detail", { kind: "union", members: [text, { kind: "record", values: { kind: "unknown" } }] })],
  }),
  named("Next", { kind: "intersection", members: [ref("DAGRunResponse"), { kind: "object", properties: [property("after", text)] }] }),
  named("TriggerDAGRunPostBody", {
    kind: "object",
    properties: [
      property("logical_date", {
        kind: "union",
        members: [{ kind: "scalar", scalar: "string", format: "date-time" }, { kind: "null" }],
      }),
      property("conf", { kind: "record", values: { kind: "unknown" } }, { required: false }),
      property("note", text, { required: false, limits: [{ keyword: "pattern", value: "^(a|b)\\|`c`$" }] }),
    ],
  }),
  named("BulkBody", { kind: "union", members: [ref("TriggerDAGRunPostBody"), ref("Next")], discriminator: "action" }),
];

const errors = [reply(401, ref("HTTPExceptionResponse")), reply(404, ref("HTTPExceptionResponse"))];

/** A small model in the manner of Airflow's, written by hand. */
export const airflowModel: SdkModel = {
  format: 1,
  api: {
    title: "Airflow API",
    version: "2",
    description: "Runs *workflows*.",
    servers: [],
    serverPath: "",
    pathPrefix: "/api/v2",
    source: "specs/airflow/v2.yaml",
    sha256: "0".repeat(64),
  },
  clientName: "Airflow",
  auth: [
    {
      kind: "oauth2",
      id: "OAuth2PasswordBearer",
      doc: {},
      origin: "#",
      flows: [{ flow: "password", tokenUrl: "/auth/token", scopes: [], request: "json" }],
    },
    { kind: "basic", id: "Basic", doc: {}, origin: "#" },
    { kind: "apiKey", id: "QueryKey", doc: {}, origin: "#", in: "query", name: "api_key" },
    { kind: "apiKey", id: "HeaderKey", doc: {}, origin: "#", in: "header", name: "X-Api-Key" },
    { kind: "http", id: "Kerberos", doc: {}, origin: "#", scheme: "negotiate" },
    { kind: "mutualTls", id: "Certificate", doc: {}, origin: "#" },
    { kind: "openIdConnect", id: "GoogleOpenId", doc: {}, origin: "#", discoveryUrl: "https://accounts.google.com/.well-known/x" },
    { kind: "bearer", id: "HTTPBearer", doc: {}, origin: "#", format: "JWT" },
  ],
  types,
  resources: [
    {
      name: "dagRuns",
      segments: ["dagRuns"],
      doc: { summary: "Runs of DAGs." },
      operations: [
        operation("trigger", "POST", "/api/v2/dags/{dag_id}/dagRuns", {
          body: {
            required: true,
            mode: "properties",
            shared: [],
            defaults: {},
            origin: "#",
            content: [{ mediaType: "application/json", encoding: "json", type: ref("TriggerDAGRunPostBody") }],
          },
          params: {
            properties: [property("dag_id", text)],
            body: { type: ref("TriggerDAGRunPostBody"), optional: false },
            optional: false,
          },
          success: [reply(200, ref("DAGRunResponse"))],
          errors: [...errors, reply("5XX"), reply("default")],
        }),
        operation("wait", "GET", "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait", {
          success: [reply(200, ref("DAGRunResponse"), "lines")],
          errors,
        }),
        operation("delete", "DELETE", "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}", { success: [reply(204)], errors }),
      ],
    },
    {
      name: "dags",
      segments: ["dags"],
      doc: { summary: "Workflows.", text: "They are *found* in files." },
      operations: [
        operation("list", "GET", "/api/v2/dags", {
          parameters: ["limit", "offset", "tags"].map((name) => ({
            name,
            param: name,
            in: "query" as const,
            style: "form" as const,
            explode: true,
            allowReserved: false,
            origin: "#",
          })),
          params: {
            optional: true,
            properties: [
              property("limit", integer, { required: false, default: 50, limits: [{ keyword: "minimum", value: 0 }] }),
              property("offset", integer, { required: false }),
              property("tags", { kind: "array", items: text }, { required: false, doc: { text: "Tags, a | b,\nto look for." } }),
            ],
          },
          success: [reply(200, ref("DAGCollectionResponse"))],
          errors,
          pagination: {
            items: "dags",
            item: ref("DAGResponse"),
            total: "total_entries",
            kind: "offset",
            offset: { offset: "offset", limit: "limit" },
          },
        }),
        operation("get", "GET", "/api/v2/dags/{dag_id}", { success: [reply(200, ref("DAGResponse"))], errors }),
        operation("source", "GET", "/api/v2/dagSources/{dag_id}", {
          success: [reply(200, text, "text")],
          errors,
          doc: { summary: "The source.", deprecated: true },
        }),
      ],
    },
  ],
};
