import type { components } from "./api/schema";
import { hotel } from "./client";

export type Room = components["schemas"]["Room"];
export type NewRoom = components["schemas"]["NewRoom"];
export type RoomKind = components["schemas"]["RoomKind"];

/** Returns all rooms of a kind that are free on a day. */
export async function freeRooms(kind: RoomKind, day: string): Promise<Room[]> {
  const rooms: Room[] = [];
  let cursor: string | undefined;
  do {
    const { data, error } = await hotel.GET("/rooms", { params: { query: { kind, free_on: day, limit: 2, cursor } } });
    if (data === undefined) throw new Error(error.detail);
    rooms.push(...data.rooms);
    cursor = data.next_cursor ?? undefined;
  } while (cursor !== undefined);
  return rooms;
}

/** Adds a room with its photo. Returns undefined if there is a room with this name. */
export async function addRoom(room: NewRoom, photo: File): Promise<Room | undefined> {
  const { data, error, response } = await hotel.POST("/rooms", { body: room });
  if (response.status === 409) return undefined;
  if (data === undefined) throw new Error(error.detail);
  const upload = await hotel.PUT("/rooms/{room_id}/photo", {
    params: { path: { room_id: data.id } },
    body: { caption: room.name, photo: photo as unknown as string },
    bodySerializer(body) {
      const form = new FormData();
      for (const [name, value] of Object.entries(body)) form.append(name, value);
      return form;
    },
  });
  if (upload.error !== undefined) throw new Error(upload.error.detail);
  return data;
}

/** Returns the name of a room, or why there is none. */
export async function nameOf(id: number): Promise<string> {
  const { data, error, response } = await hotel.GET("/rooms/{room_id}", { params: { path: { room_id: id } } });
  if (data !== undefined) return data.name;
  if (response.status === 404) return error.detail;
  throw new Error(error.detail);
}

export async function removeRoom(id: number): Promise<void> {
  const { error } = await hotel.DELETE("/rooms/{room_id}", { params: { path: { room_id: id } } });
  if (error !== undefined) throw new Error(error.detail);
}

/** Describes a room in one line. */
export function lineOf({ id, name, kind, open_from, created_at }: Room): string {
  return `${id} ${name} (${kind}), open from ${open_from}, created in ${new Date(created_at).getUTCFullYear()}`;
}
