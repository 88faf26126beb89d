import type { Operation, Property, SdkModel, Type } from "../../src/model/model.js";
import type { Code } from "../../src/print/typescript/code.js";
import { layOut } from "../../src/print/typescript/layout.js";
import { printCode, startFile } from "../../src/print/typescript/source-file.js";

/** What a piece of code reads like in a file that declares these names. */
export function printed(code: Code, declared: readonly string[] = []): string {
  return layOut(printCode(code, startFile("models.ts", declared)));
}

export const string: Type = { kind: "scalar", scalar: "string" };
export const integer: Type = { kind: "scalar", scalar: "integer" };

export function property(name: string, type: Type, more: Partial<Property> = {}): Property {
  return { name, type, required: true, limits: [], doc: {}, origin: "#", ...more };
}

function operation(more: Partial<Operation> & Pick<Operation, "name" | "typeName">): Operation {
  return {
    id: more.name,
    doc: {},
    method: "GET",
    path: `/${more.name}`,
    origin: "#",
    parameters: [],
    params: { properties: [], optional: true },
    success: [{ status: 200, doc: {}, content: [], headers: [], origin: "#" }],
    errors: [],
    security: [],
    ...more,
  };
}

export function model(more: Partial<SdkModel>): SdkModel {
  return {
    format: 1,
    api: { title: "Pets", version: "1", servers: [], serverPath: "", pathPrefix: "", source: "pets.yaml", sha256: "0" },
    clientName: "Pets",
    auth: [],
    types: [],
    resources: [],
    ...more,
  };
}

const pet: Type = {
  kind: "object",
  properties: [
    property("pet_id", string, { doc: { text: "Its id." } }),
    property("kind", { kind: "ref", name: "Kind", open: true }),
    property("parent", { kind: "union", members: [{ kind: "ref", name: "Pet" }, { kind: "null" }] }, { required: false }),
    property("photo", { kind: "binary" }, { required: false, doc: { deprecated: true } }),
  ],
};

const json = (type: Type) => ({ mediaType: "application/json", decoding: "json", type }) as const;
const reply = (status: number, ...content: readonly ReturnType<typeof json>[]) => ({ status, doc: {}, content, headers: [], origin: "#" });

/** A small API that has one of each: list with pages, item, create with a body, delete, two media types, names that clash. */
export const pets: SdkModel = model({
  auth: [
    { kind: "bearer", id: "token", doc: {}, origin: "#" },
    {
      kind: "oauth2",
      id: "login",
      doc: {},
      origin: "#",
      flows: [{ flow: "password", tokenUrl: "/auth/token", scopes: [], request: "json" }],
    },
  ],
  types: [
    { name: "ApiError", key: "ApiError", doc: {}, type: { kind: "object", properties: [property("detail", string)] }, origin: "#" },
    {
      name: "Blob",
      key: "Blob",
      doc: { summary: "Not the platform's." },
      type: { kind: "object", properties: [property("bytes", { kind: "binary" })] },
      origin: "#",
    },
    { name: "Call", key: "Call", doc: {}, type: { kind: "array", items: { kind: "ref", name: "Pet" } }, origin: "#" },
    {
      name: "Dog",
      key: "Dog",
      doc: {},
      type: {
        kind: "intersection",
        members: [
          { kind: "ref", name: "Pet" },
          { kind: "object", properties: [property("tail", integer)] },
        ],
      },
      origin: "#",
    },
    { name: "Kind", key: "Kind", doc: {}, type: { kind: "enum", values: ["cat", "dog"], open: false }, origin: "#" },
    {
      name: "Page",
      key: "Page",
      doc: {},
      type: {
        kind: "object",
        properties: [property("items", { kind: "array", items: { kind: "ref", name: "Pet" } }), property("total", integer)],
      },
      origin: "#",
    },
    { name: "Pet", key: "Pet", doc: { summary: "A pet." }, type: pet, origin: "#" },
    {
      name: "Tree",
      key: "Tree",
      doc: {},
      type: { kind: "record", values: { kind: "union", members: [string, { kind: "ref", name: "Tree" }] } },
      origin: "#",
    },
  ],
  resources: [
    {
      name: "pets",
      segments: ["pets"],
      doc: { summary: "All pets." },
      operations: [
        operation({
          name: "list",
          typeName: "List",
          doc: { summary: "Lists pets.", text: "Page by page.", deprecated: true },
          params: {
            properties: [property("limit", integer, { required: false, default: 50 }), property("offset", integer, { required: false })],
            optional: true,
          },
          parameters: ["limit", "offset"].map((name) => ({
            name,
            param: name,
            in: "query",
            style: "form",
            explode: true,
            allowReserved: false,
            origin: "#",
          })),
          success: [reply(200, json({ kind: "ref", name: "Page" }))],
          errors: [reply(404, json({ kind: "ref", name: "ApiError" })), { ...reply(500), status: "default" }],
          pagination: {
            items: "items",
            item: { kind: "ref", name: "Pet" },
            total: "total",
            kind: "offset",
            offset: { offset: "offset", limit: "limit" },
          },
        }),
        operation({
          name: "create",
          typeName: "Create",
          method: "POST",
          security: [{ schemes: [{ id: "token", scopes: [] }] }],
          params: {
            properties: [property("dry-run", string, { required: false })],
            body: { type: { kind: "ref", name: "Pet" }, optional: false },
            optional: false,
          },
          parameters: [
            { name: "X-Dry", param: "dry-run", in: "header", style: "simple", explode: false, allowReserved: false, origin: "#" },
          ],
          body: {
            required: true,
            mode: "properties",
            shared: [],
            defaults: {},
            origin: "#",
            content: [{ mediaType: "application/json", encoding: "json", type: { kind: "ref", name: "Pet" } }],
          },
          success: [reply(201, json({ kind: "ref", name: "Pet" }))],
        }),
        operation({
          name: "delete",
          typeName: "Delete",
          method: "DELETE",
          path: "/pets/{pet_id}",
          params: { properties: [property("pet_id", string)], optional: false },
          parameters: [{ name: "pet_id", param: "pet_id", in: "path", style: "simple", explode: false, allowReserved: false, origin: "#" }],
          success: [reply(204)],
        }),
        operation({
          name: "call",
          typeName: "Call",
          params: {
            properties: [
              property("accept", { kind: "enum", values: ["application/json", "application/x-ndjson"], open: false }, { required: false }),
            ],
            optional: true,
          },
          success: [
            {
              ...reply(200),
              content: [
                json({ kind: "ref", name: "Call" }),
                { mediaType: "application/x-ndjson", decoding: "lines", type: { kind: "ref", name: "Pet" } },
              ],
            },
          ],
        }),
        operation({ name: "ping", typeName: "Ping", success: [reply(204), reply(307)] }),
      ],
    },
    {
      name: "default",
      segments: ["default"],
      doc: {},
      operations: [operation({ name: "api", typeName: "Api" }), operation({ name: "apiOperation", typeName: "ApiOperation" })],
    },
    {
      name: "core",
      segments: ["core"],
      doc: {},
      operations: [operation({ name: "bind", typeName: "Bind", server: "https://core.example" })],
    },
  ],
});
