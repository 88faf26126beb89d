import type { OperationResponse, SdkModel } from "../../src/model/model.js";
import { type Received, replyCheck } from "../e2e/validator/check-reply.mjs";

const text = { kind: "scalar", scalar: "string" } as const;
const reply = (status: OperationResponse["status"], ...content: OperationResponse["content"]): OperationResponse => ({
  status,
  content,
  doc: {},
  headers: [],
  origin: "#",
});
const json = { mediaType: "application/json", decoding: "json", type: { kind: "ref", name: "Pool" } } as const;

const model: SdkModel = {
  format: 1,
  api: { title: "Pools", version: "1", servers: [], serverPath: "", pathPrefix: "", source: "pools.yaml", sha256: "" },
  clientName: "Pools",
  auth: [],
  types: [
    {
      name: "Pool",
      key: "Pool",
      doc: {},
      origin: "#",
      type: { kind: "object", properties: [{ name: "name", type: text, required: true, limits: [], doc: {}, origin: "#" }] },
    },
  ],
  resources: [
    {
      name: "pools",
      segments: ["pools"],
      doc: {},
      operations: [
        {
          id: "get_pool",
          name: "get",
          typeName: "Get",
          doc: {},
          method: "GET",
          path: "/pools/{name}",
          origin: "#",
          parameters: [],
          params: { properties: [], optional: true },
          success: [reply(200, json, { mediaType: "text/plain", decoding: "text", type: text }), reply(204)],
          errors: [reply("4XX", { mediaType: "application/json", decoding: "json", type: text })],
          security: [],
        },
      ],
    },
  ],
};

const check = replyCheck(model);
const kinds = (received: Partial<Received>): string[] =>
  check({ id: "get_pool", status: 200, mediaType: "application/json; charset=utf-8", ...received }).map(({ kind }) => kind);

test("a reply is held against the type of its status and media type", () => {
  expect(kinds({ data: { name: "a" } })).toEqual([]);
  expect(kinds({ data: { name: 1 } })).toEqual(["type"]);
  expect(kinds({ mediaType: "text/plain", data: "a" })).toEqual([]);
  expect(kinds({ mediaType: "text/plain", data: { name: "a" } })).toEqual(["type"]);
});

test("without a media type the first one is meant", () => {
  expect(kinds({ mediaType: undefined, data: { name: "a" } })).toEqual([]);
  expect(kinds({ mediaType: undefined, data: "a" })).toEqual(["type"]);
});

test("a media type, a status or an operation that the document does not have is a finding", () => {
  expect(kinds({ mediaType: "text/html", data: "<p>" })).toEqual(["media type"]);
  expect(kinds({ status: 500, data: "a" })).toEqual(["status"]);
  expect(kinds({ id: "get_pond", data: "a" })).toEqual(["operation"]);
});

test("a range of statuses counts where the status itself is not declared", () => {
  expect(kinds({ status: 404, data: "not found" })).toEqual([]);
  expect(kinds({ status: 404, data: {} })).toEqual(["type"]);
});

test("a body where none is declared, and none where one is, are findings", () => {
  expect(kinds({ status: 204, data: undefined })).toEqual([]);
  expect(kinds({ status: 204, data: null })).toEqual(["undeclared"]);
  expect(kinds({ data: undefined })).toEqual(["missing"]);
});
