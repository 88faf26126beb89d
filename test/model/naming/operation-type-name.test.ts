import { operationTypeName } from "../../../src/model/naming/operation-type-name.js";

test.each([
  ["rooms", "list", "ListRooms"],
  ["rooms", "listForUser", "ListRoomsForUser"],
  ["rooms", "create", "CreateRoom"],
  ["rooms", "setPhoto", "SetRoomPhoto"],
  ["rooms", "createRoom", "CreateRoom"],
  ["rooms", "listOpenRooms", "ListOpenRooms"],
  ["rooms", "createMany", "CreateRoomsMany"],
  ["rooms", "photo", "RoomPhoto"],
  ["rooms", "close", "RoomClose"],
  ["dagRuns", "get", "GetDagRun"],
  ["dagRuns", "trigger", "DagRunTrigger"],
  ["chat.completions", "create", "CreateChatCompletion"],
  ["health", "get", "GetHealth"],
  ["news", "list", "ListNews"],
  ["2fa", "verify", "_2faVerify"],
  ["_811c9dc5", "get", "Get811c9dc5"],
])("%s.%s is %s", (resource, method, name) => {
  expect(operationTypeName({ resource, method })).toBe(name);
});
