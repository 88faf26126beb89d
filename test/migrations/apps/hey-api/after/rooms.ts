import type { NewRoom, Room, RoomKind } from "./api";
import { hotel } from "./client";

/** Returns all rooms of a kind that are free on a day. */
export async function freeRooms(kind: RoomKind, day: string): Promise<Room[]> {
  return hotel.rooms.list({ kind, free_on: day, limit: 2 }).toArray();
}

/** Adds a room with its photo. Returns undefined if there is a room with this name. */
export async function addRoom(room: NewRoom, photo: File): Promise<Room | undefined> {
  const result = await hotel.rooms.create(room).safe();
  if (result.status === 409) return undefined;
  if (!result.ok) throw result.error;
  await hotel.rooms.uploadPhoto({ room_id: result.data.id, caption: room.name, photo });
  return result.data;
}

/** Returns the name of a room, or why there is none. */
export async function nameOf(id: number): Promise<string> {
  const result = await hotel.rooms.get({ room_id: id }).safe();
  if (result.ok) return result.data.name;
  if (result.status === 404) return result.error.detail;
  throw result.error;
}

export async function removeRoom(id: number): Promise<void> {
  await hotel.rooms.delete({ room_id: id });
}

/** Describes a room in one line. */
export function lineOf({ id, name, kind, open_from, created_at }: Room): string {
  return `${id} ${name} (${kind}), open from ${open_from}, created in ${new Date(created_at).getUTCFullYear()}`;
}
