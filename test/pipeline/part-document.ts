import type { Json } from "../../src/util/json.js";

const json = (schema: Json) => ({ content: { "application/json": { schema } } });
const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };
const id = { name: "id", in: "path", required: true, schema: text };

/** A hotel: rooms, guests, and the reports of its owner. Nothing in it is reported, except in what guests alone use. */
export const hotel = {
  openapi: "3.1.0",
  info: { title: "Hotel", version: "1" },
  servers: [{ url: "https://hotel.example/v1" }],
  tags: [{ name: "rooms", description: "All rooms." }, { name: "guests" }, { name: "reports", description: "Internal." }],
  security: [{ key: [] }],
  paths: {
    "/rooms": {
      get: {
        operationId: "listRooms",
        tags: ["rooms"],
        parameters: [{ $ref: "#/components/parameters/Floor" }],
        responses: {
          200: {
            description: "Rooms.",
            ...json({ type: "array", items: schema("Room") }),
            links: {
              room: { operationId: "getRoom" },
              guest: { operationId: "getGuest" },
              byRef: { operationRef: "#/paths/~1guests/post" },
            },
          },
          404: { $ref: "#/components/responses/Missing" },
        },
      },
      post: {
        operationId: "createRoom",
        tags: ["rooms"],
        requestBody: {
          required: true,
          ...json({ type: "object", required: ["name", "plan"], properties: { name: text, plan: schema("Plan") } }),
        },
        responses: { 201: { description: "The room.", ...json(schema("Room")) } },
      },
    },
    "/rooms/{id}": {
      parameters: [id],
      get: { operationId: "getRoom", tags: ["rooms", "public"], responses: { 200: { description: "The room.", ...json(schema("Room")) } } },
      delete: { operationId: "deleteRoom", tags: ["rooms"], deprecated: true, responses: { 204: { description: "Deleted." } } },
    },
    "/guests": {
      post: {
        operationId: "createGuest",
        tags: ["guests"],
        parameters: [{ $ref: "#/components/parameters/Broken" }],
        requestBody: json(schema("Guest")),
        responses: { 201: { description: "The guest.", ...json(schema("Plan")) }, 404: { $ref: "#/components/responses/Missing" } },
        callbacks: { left: { "{$request.body#/url}": { post: { requestBody: json(schema("Leaving")), responses: {} } } } },
      },
    },
    "/guests/{id}": {
      parameters: [id],
      get: { operationId: "getGuest", tags: ["guests"], responses: { 200: { description: "The guest.", ...json(schema("Guest")) } } },
    },
    "/guests/{id}/rooms": {
      parameters: [id],
      get: { tags: ["guests"], responses: { 200: { description: "Rooms.", ...json({ type: "array", items: schema("Room") }) } } },
    },
    "/reports": {
      get: {
        operationId: "listReports",
        tags: ["reports"],
        security: [{ owner: [] }],
        responses: { 200: { description: "Reports.", ...json(schema("Report")) } },
      },
    },
  },
  webhooks: {
    "room.booked": { post: { operationId: "roomBooked", tags: ["rooms"], requestBody: json(schema("Booking")), responses: {} } },
    "guest.left": {
      post: { operationId: "guestLeft", tags: ["guests"], deprecated: true, requestBody: json(schema("Leaving")), responses: {} },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" }, owner: { type: "http", scheme: "basic" } },
    parameters: {
      Floor: { name: "floor", in: "query", schema: { type: "integer", description: "Floor." } },
      Broken: { name: "broken", in: "query", schema: schema("Nowhere") },
    },
    responses: { Missing: { description: "It does not exist.", ...json(schema("Problem")) } },
    schemas: {
      Room: { type: "object", required: ["id", "state"], properties: { id: text, state: schema("RoomState"), opened: schema("Moment") } },
      RoomState: { type: "string", enum: ["free", "taken"] },
      Moment: { type: "string", format: "date-time" },
      Plan: { type: "object", required: ["id", "beds"], properties: { id: { ...text, readOnly: true }, beds: { type: "integer" } } },
      Problem: { type: "object", required: ["detail"], properties: { detail: text } },
      Guest: { type: "object", properties: { name: text, address: schema("Address"), broken: schema("Nowhere") } },
      Address: { type: "object", propertes: {} },
      Report: { type: "object", properties: { income: { type: "number" } } },
      Booking: { type: "object", properties: { room: schema("Room"), by: text } },
      Leaving: { type: "object", properties: { at: schema("Moment") } },
      Unused: { type: "object", properties: { text } },
    },
  },
};
